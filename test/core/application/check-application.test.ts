import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkApplication } from '#core/application/check-application.ts';
import type { ApplicationBody, ShownSkill } from '#core/application/messages.ts';
import type { Level } from '#core/taxonomy/concept.ts';
import { scoreMatch } from '#core/matching/score-match.ts';
import { codeOf, requires, skill, unwrap, UUID } from './employer.ts';

const list = { requires, gates: [{ gate: 'vog', kind: 'start' as const }] };
const key = 'A'.repeat(43);

function body(skills: ShownSkill[], changes: Partial<ApplicationBody> = {}): ApplicationBody {
  const { match = 0, sure = 0 } = scoreMatch(
    requires,
    skills.map((one) => ({ ...one, src: 'self' as const })),
  );
  return {
    v: 1,
    typ: 'sp-application',
    vac: `urn:uuid:${UUID}`,
    app: 'A'.repeat(22),
    skills,
    score: { alg: 'isp-match/1', match, sure },
    mailbox: { pk: key },
    cnf: { jwk: { kty: 'EC', crv: 'P-256', x: key, y: key } },
    ...changes,
  };
}

describe('an application held against its list', () => {
  it('may name asked and near skills', () => {
    const shown: ShownSkill[] = [
      { r: 0, id: skill(1), min: 3, src: 'self' },
      { r: 0, id: skill(102), min: 1, src: 'self' },
      { r: 4, id: skill(5), min: 2, src: 'self' },
    ];
    expect(unwrap(checkApplication(body(shown), list)).differs).toBe(false);
  });

  it.each<[string, ShownSkill[]]>([
    ['a skill that is near another requirement', [{ r: 1, id: skill(101), min: 1, src: 'self' }]],
    ['an asked skill under another requirement', [{ r: 0, id: skill(2), min: 1, src: 'self' }]],
    ['a requirement that is not there', [{ r: 5, id: skill(1), min: 1, src: 'self' }]],
    ['a level above the asked one', [{ r: 1, id: skill(2), min: 3, src: 'self' }]],
    ['a near skill above the asked level', [{ r: 1, id: skill(103), min: 3, src: 'self' }]],
    [
      'the same skill twice',
      [1, 2].map((min) => ({ r: 0, id: skill(1), min: min as Level, src: 'self' as const })),
    ],
    [
      'three for one requirement',
      [1, 101, 102].map((n) => ({ r: 0, id: skill(n), min: 1, src: 'self' as const })),
    ],
  ])('may not name %s', (_, shown) => {
    expect(codeOf(checkApplication(body(shown), list))).toBe('skill-not-asked');
  });

  it('may want to learn what is asked or near, each once', () => {
    const learn = (ids: number[]) =>
      codeOf(
        checkApplication(
          body([], { learn: ids.map((n) => ({ id: skill(n), state: 'wants' as const })) }),
          list,
        ),
      );
    expect(learn([3, 101])).toBe('ok');
    expect(learn([9])).toBe('skill-not-asked');
    expect(learn([3, 3])).toBe('message-fields');
  });

  it('may answer gates that are asked, each once', () => {
    const gates = (codes: string[]) =>
      codeOf(
        checkApplication(
          body([], { gates: codes.map((gate) => ({ gate, answer: 'yes' as const })) }),
          list,
        ),
      );
    expect(gates(['vog'])).toBe('ok');
    expect(gates(['rijbewijs-b'])).toBe('message-fields');
    expect(gates(['vog', 'vog'])).toBe('message-fields');
  });

  it('counts what is not proven as the person’s own word, and says so', () => {
    const claimed: ShownSkill[] = [{ r: 0, id: skill(1), min: 3, src: 'signed' }];
    const checked = unwrap(checkApplication(body(claimed), list));
    expect(checked.entries).toEqual([{ r: 0, id: skill(1), min: 3, src: 'self' }]);
    expect(checked.unproven).toEqual([0]);
  });

  it('tells when the candidate saw another number, and gives both', () => {
    const shown: ShownSkill[] = [{ r: 0, id: skill(1), min: 3, src: 'self' }];
    const inflated = body(shown, { score: { alg: 'isp-match/1', match: 99, sure: 1 } });
    const checked = unwrap(checkApplication(inflated, list));
    expect(checked.differs).toBe(true);
    expect(checked.theirs.match).toBe(99);
    expect(checked.ours.match).toBe(scoreMatch(requires, checked.entries).match);
    const silent = unwrap(checkApplication(body(shown, { score: { alg: 'isp-match/1' } }), list));
    expect(silent.differs).toBe(true);
  });

  it('gives one of its answers for any entries', () => {
    const shown = fc.record({
      r: fc.integer({ min: 0, max: 19 }),
      id: fc.constantFrom(...[1, 2, 3, 4, 5, 101, 102, 103, 9].map(skill)),
      min: fc.constantFrom<Level>(1, 2, 3, 4),
      src: fc.constantFrom('self' as const, 'peer' as const, 'signed' as const),
    });
    fc.assert(
      fc.property(fc.array(shown, { maxLength: 6 }), (skills) => {
        const checked = checkApplication(body(skills), list);
        if (checked.ok) expect(checked.value.differs).toBe(false);
        else expect(checked.error.code).toBe('skill-not-asked');
      }),
    );
  });
});
