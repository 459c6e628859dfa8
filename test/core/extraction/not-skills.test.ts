import { describe, expect, it } from 'vitest';
import { extractNotSkills } from '#core/extraction/not-skills.ts';
import { readableSentences } from '#core/extraction/readable.ts';
import { vacancyFromText } from '#core/vacancy/plain-text.ts';

const kinds = (demand: string): string[] => {
  const text = `Wat vragen wij?\n- ${demand}`;
  return extractNotSkills(readableSentences(vacancyFromText({ text }))).map((n) => {
    expect(text.slice(n.start, n.end)).toBe(n.quote);
    return n.kind;
  });
};

describe('what is asked and no skill', () => {
  it.each([
    ['Een afgeronde mbo-opleiding bloemist', 'diploma'],
    ['A bachelor’s degree in botany', 'diploma'],
    ['Minimaal drie jaar ervaring in een bloemenwinkel', 'years'],
    ['5+ years of experience as a florist', 'years'],
    ['Je bent ook op zaterdag en in het weekend beschikbaar', 'availability'],
    ['Willing to travel and to work evening shifts', 'availability'],
    ['Je bent een echte aanpakker met humor', 'attitude'],
  ])('"%s" is %s', (demand, kind) => {
    expect(kinds(demand)).toEqual([kind]);
  });

  it.each(['Een diploma is niet nodig', 'Je hebt oog voor kleur', 'Wij betalen je mbo-opleiding'])(
    '"%s" is none of these',
    (demand) => {
      expect(kinds(demand)).toEqual([]);
    },
  );
});
