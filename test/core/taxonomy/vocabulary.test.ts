import { beforeAll, describe, expect, it } from 'vitest';
import { crossClashes, phraseClashes } from '#core/taxonomy/clashes.ts';
import { parseVocabulary } from '#core/taxonomy/parse-vocabulary.ts';
import type { TaxonomySource } from '#core/taxonomy/taxonomy-source.ts';
import { readVocabularyFiles } from '../../../scripts/taxonomy-embedded.ts';

let vocabulary: TaxonomySource;

beforeAll(async () => {
  const result = parseVocabulary(await readVocabularyFiles());
  if (!result.ok)
    throw new Error(result.problems.map((one) => Object.values(one).join(':')).join('\n'));
  vocabulary = result.value;
});

describe('the vocabulary', () => {
  it('has no phrase under two skills and no title under two occupations', () => {
    expect(phraseClashes(vocabulary.skills)).toEqual([]);
    expect(phraseClashes(vocabulary.occupations)).toEqual([]);
    expect(crossClashes(vocabulary.skills)).toEqual([]);
    expect(crossClashes(vocabulary.occupations)).toEqual([]);
  });

  it('names every skill and occupation in Dutch and in English', () => {
    for (const { id, phrases } of [...vocabulary.skills, ...vocabulary.occupations])
      for (const language of ['nl', 'en'])
        expect(
          phrases.some((one) => one.language === language && one.source === 'label'),
          `${id} in ${language}`,
        ).toBe(true);
  });

  it('holds only ids, numbers and links that can be', () => {
    const known = new Set(vocabulary.skills.map((skill) => skill.id));
    for (const skill of vocabulary.skills) {
      expect(skill.id).toMatch(
        /^(?:http:\/\/data\.europa\.eu\/esco\/skill\/[0-9a-f-]{36}|isp:\/\/tool\/[a-z0-9-]+)$/,
      );
      const rels = skill.near.map(([, rel]) => rel);
      expect(rels).toEqual([...rels].sort((a, b) => b - a));
      expect(skill.near.every(([id]) => known.has(id) && id !== skill.id)).toBe(true);
    }
    for (const { skills } of vocabulary.occupations)
      expect(skills.every((one) => known.has(one.skill))).toBe(true);
  });

  it('asks of every occupation at least three skills from the start', () => {
    for (const occupation of vocabulary.occupations)
      expect(
        occupation.skills.filter((skill) => skill.kind === 'start').length,
        occupation.id,
      ).toBeGreaterThanOrEqual(3);
  });
});
