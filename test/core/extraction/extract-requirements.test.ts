import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractRequirements } from '#core/extraction/extract-requirements.ts';
import type { Extraction } from '#core/extraction/requirement.ts';
import type { LoadedIndex } from '#core/taxonomy/loaded-index.ts';
import { vacancyFromText } from '#core/vacancy/plain-text.ts';
import { hostileTexts } from '../vacancy/hostile-texts.ts';
import { embeddedIndex } from './embedded-index.ts';

let index: LoadedIndex;
beforeAll(async () => {
  index = await embeddedIndex();
}, 60_000);

const extract = (text: string, title?: string): Extraction =>
  extractRequirements(vacancyFromText({ text, title }), index);

const found = (extraction: Extraction): string[] =>
  extraction.requirements.map((r) => `${index.label(r.skill, 'en')} ${r.kind} ${String(r.level)}`);

describe('requirements of a vacancy', () => {
  it('come with kind, level and the words they rest on', () => {
    const text = [
      'Wat ga je doen?',
      '- Je dient medicijnen toe op voorschrift',
      '- Je verzorgt wonden',
      '',
      'Wat vragen wij?',
      '- Ruime ervaring met het reanimeren van volwassenen',
      '- Kennis van Excel is een pré',
      '',
      'Wat leer je bij ons?',
      '- Palliatieve zorg verlenen',
      '',
      'Wij bieden',
      '- Een cursus mindfulness en een fotografieworkshop',
    ].join('\n');
    const extraction = extract(text, 'Verpleegkundige');
    for (const r of extraction.requirements) expect(text.slice(r.start, r.end)).toBe(r.quote);
    const list = found(extraction);
    expect(list).toContain('administer prescribed medication start 2');
    expect(list).toContain('Excel nice 2');
    expect(
      list.some((r) => r.startsWith('provide palliative care learn') || r.includes('palliative')),
    ).toBe(true);
    expect(list.join()).not.toMatch(/photograph|mindful/);
    expect(extraction.thin).toBe(false);
  });

  it('are found in English', () => {
    const list = found(
      extract(
        'Requirements\n- You program in Java\n- Good knowledge of SQL\n\nNice to have\n- Experience with Docker or Haskell\n\nWhat we offer\n- Yoga lessons',
        'Software developer',
      ),
    );
    expect(list).toContain('Java (computer programming) start 2');
    expect(list).toContain('SQL start 3');
    expect(list).toContain('Haskell nice 2');
    expect(list.join()).not.toContain('yoga');
  });

  it('are found where a verb stands in two pieces', () => {
    const both = [
      'Wat ga je doen?\n- Je neemt in elke kamer stof af',
      'Wat ga je doen?\n- In elke kamer stof afnemen',
    ];
    const [apart, whole] = both.map((text) => found(extract(text, 'Schoonmaker')));
    expect(apart).toContain('remove dust start 2');
    expect(whole).toContain('remove dust start 2');
  });

  it('never rest on a diploma, on years or on a gate', () => {
    const extraction = extract(
      'Wat vragen wij?\n- Een afgeronde mbo-opleiding elektrotechniek\n- Een heftruckcertificaat\n- Rijbewijs B',
    );
    expect(extraction.requirements).toEqual([]);
    expect(extraction.notSkills.map((n) => n.kind)).toEqual(['diploma']);
    expect(extraction.gates.map((g) => g.gate)).toEqual(['heftruckcertificaat', 'rijbewijs-b']);
    expect(extraction.thin).toBe(true);
  });

  it('never rest on the fields of study behind a diploma, nor on shifts', () => {
    const extraction = extract(
      'Wat vragen wij?\n- Mbo 4 werktuigbouwkunde, elektrotechniek of iets dat daarop lijkt\n- Je wilt werken in ploegendienst',
    );
    expect(extraction.requirements).toEqual([]);
    expect(extraction.notSkills.map((n) => n.kind)).toEqual(['diploma', 'availability']);
  });

  it('are found behind a diploma in the same sentence', () => {
    const list = found(
      extract('Wat vragen wij?\n- Mbo 4 techniek, en je hebt ervaring met Java en SQL'),
    );
    expect(list.join()).toContain('Java');
    expect(list.join()).toContain('SQL');
  });

  it('take a language that is a plus for a skill, and a demanded one for a gate alone', () => {
    const extraction = extract(
      'Wat vragen wij?\n- Je spreekt goed Nederlands\n- Frans of Turks is een pré\n- Een paar woorden Deens is leuk meegenomen',
    );
    expect(found(extraction)).toEqual(['French nice 2', 'Turkish nice 2', 'Danish nice 1']);
    expect(extraction.gates.map((g) => g.gate)).toEqual(['taal-nl-b2']);
  });

  it('take no language for a plus that is demanded elsewhere', () => {
    const extraction = extract(
      'Wat vragen wij?\n- Je beheerst Engels op niveau B2\n\nMooi meegenomen\n- Engels en Frans',
    );
    expect(found(extraction)).toEqual(['French nice 2']);
    expect(extraction.gates.map((g) => g.gate)).toEqual(['taal-en-b2']);
  });

  it('name each skill once, at its place in the text', () => {
    const { requirements } = extract(
      'Taken\n- Wonden verzorgen\n- Lassen\n\nEisen\n- Je kunt wonden verzorgen\n- Je kunt lassen',
    );
    const skills = requirements.map((r) => r.skill);
    expect(new Set(skills).size).toBe(skills.length);
    expect(requirements.map((r) => r.start)).toEqual(
      requirements.map((r) => r.start).sort((a, b) => a - b),
    );
  });

  it('take the highest level of all places that name a skill', () => {
    const list = found(extract('Eisen\n- Je kunt lassen\n- Uitgebreide ervaring met lassen'));
    expect(list).toEqual(['operate welding equipment start 3']);
  });

  it('do not depend on what was read before', () => {
    const text = 'Eisen\n- Je kunt lassen\n- Je kunt wonden verzorgen\n- Je rijdt op de heftruck';
    const first = extract(text);
    extract('Taken\n- Boeketten binden en klanten helpen in de winkel');
    expect(extract(text)).toEqual(first);
  });

  it('quote the text exactly and never throw, whatever the text', () => {
    const word = fc.constantFrom(
      'lassen',
      'Je',
      'leert',
      'bij ons',
      'VCA',
      'is een pré',
      'Functie-eisen:',
      'rijbewijs',
      'B',
      '\n- ',
      '. ',
      'wonden verzorgen',
      'niet nodig',
      'Nederlands',
      'B1',
      '🪴',
      '\ud800',
      'É',
      '\u0000',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 }),
        (words) => {
          const text = words.join(' ');
          const { requirements, gates, notSkills } = extract(text, words[0]);
          for (const q of [...requirements, ...gates, ...notSkills])
            expect(text.slice(q.start, q.end)).toBe(q.quote);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('survive what is no vacancy', () => {
    for (const text of hostileTexts())
      for (const r of extract(text).requirements)
        if (text.slice(r.start, r.end) !== r.quote) expect.fail(`offsets of ${r.quote}`);
  }, 120_000);
});
