import { describe, expect, it } from 'vitest';
import { proposeFromPassport } from '#core/passport/import/passport-proposals.ts';
import { proposeFromText } from '#core/passport/import/text-proposals.ts';
import { emptyPassport, type Passport, type PassportSkill } from '#core/passport/passport.ts';
import { embeddedIndex } from '../../extraction/embedded-index.ts';

const label = async (text: string): Promise<string[]> => {
  const index = await embeddedIndex();
  return proposeFromText(text, 'cv', index).map(({ skill }) => index.label(skill, 'nl'));
};

describe('the text of a CV', () => {
  const cv = `Noor Jansen
Dorpsstraat 1, 1234 AB Dorp

Over mij
Ik heb ruime ervaring met Excel.

Werkervaring
2015 - 2020 Hotel De Zon
- Kamers schoonmaken en vloeren dweilen
- Klanten helpen aan de balie

Wij bieden
Bedden opmaken.`;

  it('gives skills with the words they rest on, also under headings of the person', async () => {
    const index = await embeddedIndex();
    const proposals = proposeFromText(cv, 'mijn cv', index);
    expect(proposals.length).toBeGreaterThanOrEqual(3);
    for (const { quote = '', source, evidence } of proposals) {
      expect(cv.replace(/\s+/g, ' ')).toContain(quote.replace(/…$/, ''));
      expect(source).toBe('mijn cv');
      expect(evidence).toBeUndefined();
    }
    expect((await label(cv)).join('|')).toMatch(/schoonma/i);
  });

  it('suggests a level only where the words say so', async () => {
    const index = await embeddedIndex();
    const [excel] = proposeFromText('Ik heb ruime ervaring met Excel.', 'cv', index);
    expect(excel?.level).toBe(3);
    const [plain] = proposeFromText('Vloeren dweilen.', 'cv', index);
    expect(plain).toBeDefined();
    expect(plain?.level).toBeUndefined();
  });

  it.each([
    '',
    '\n\n\n',
    '😀😀😀',
    '<script>alert(1)</script>',
    "'; DROP TABLE skills; --",
    'a'.repeat(50_000),
  ])('gives a list for anything: %#', async (text) => {
    expect(Array.isArray(await label(text))).toBe(true);
  });
});

describe('another passport', () => {
  const at = '2026-11-29T12:00:00.000Z';
  const skill = (id: string, more: Partial<PassportSkill> = {}): PassportSkill => ({
    id: `urn:skill:${id}`,
    answer: 'often',
    changedAt: at,
    ...more,
  });
  const passport = (...skills: PassportSkill[]): Passport => ({ ...emptyPassport, skills });
  const proof = { src: 'signed' as const, level: 2 as const, from: 'Badge' };

  it('proposes what it says of a level, with proof and example', () => {
    const other = passport(skill('a', { evidence: [proof], example: 'toen' }), skill('b'));
    expect(proposeFromPassport(other, emptyPassport, 'kopie')).toEqual([
      { skill: 'urn:skill:a', level: 3, source: 'kopie', evidence: [proof], example: 'toen' },
      { skill: 'urn:skill:b', level: 3, source: 'kopie' },
    ]);
  });

  it('leaves out what is the same here, and what was never done or is not known', () => {
    const other = passport(
      skill('same'),
      skill('never', { answer: 'never' }),
      skill('unknown', { answer: 'unknown' }),
      skill('other', { answer: 'alone' }),
      skill('proven', { evidence: [proof] }),
    );
    const mine = passport(
      skill('same'),
      skill('other'),
      skill('proven', { evidence: [proof], example: 'mijn' }),
    );
    expect(proposeFromPassport(other, mine, 'kopie').map((one) => one.skill)).toEqual([
      'urn:skill:other',
    ]);
  });

  it('takes 5,000 skills', () => {
    const other = passport(...Array.from({ length: 5000 }, (_, n) => skill(String(n))));
    expect(proposeFromPassport(other, emptyPassport, 'kopie')).toHaveLength(5000);
  });
});
