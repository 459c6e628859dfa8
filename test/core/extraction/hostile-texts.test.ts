import { beforeAll, describe, expect, it } from 'vitest';
import { extractRequirements } from '#core/extraction/extract-requirements.ts';
import { linkTitle } from '#core/linking/link-title.ts';
import { compileIndex } from '#core/taxonomy/compile-index.ts';
import { loadIndex } from '#core/taxonomy/load-index.ts';
import type { LoadedIndex } from '#core/taxonomy/loaded-index.ts';
import { vacancyFromText } from '#core/vacancy/plain-text.ts';
import { MAX_VACANCY_TEXT } from '#core/vacancy/vacancy-text.ts';
import { smallSource } from '../taxonomy/small-source.ts';
import { hostileShapes } from './hostile-shapes.ts';

const LONG = 30_000;
const MILLION = 1_000_000;
let index: LoadedIndex;

beforeAll(async () => {
  const loaded = await loadIndex(await compileIndex(smallSource, 'test'));
  if (!loaded.ok) throw new Error(loaded.error.code);
  index = loaded.value;
});

describe('a text that no vacancy is', () => {
  it.each(hostileShapes)('is read without a failure and within bounds: $name', ({ make }) => {
    const text = make(LONG);
    const vacancy = vacancyFromText({ title: text, text });
    const { requirements, gates, notSkills } = extractRequirements(vacancy, index);
    expect(requirements.length).toBeLessThanOrEqual(index.skillCount);
    for (const { quote, start, end } of [...requirements, ...gates, ...notSkills])
      expect(vacancy.text.slice(start, end)).toBe(quote);
    const linked = linkTitle(index, { title: text, text }, 20);
    expect(linked.length).toBeLessThanOrEqual(index.occupationCount);
    for (const { score } of linked) expect(score).toBeGreaterThanOrEqual(0);
  });

  it('is cut before anything reads a megabyte of it', () => {
    for (const { make } of hostileShapes)
      expect(vacancyFromText({ title: '', text: make(MILLION) }).text.length).toBeLessThanOrEqual(
        MAX_VACANCY_TEXT,
      );
  });
});
