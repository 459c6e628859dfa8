import type { Language } from '../taxonomy/concept.ts';
import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import type { OccupationId } from '../taxonomy/skill-id.ts';
import { cleanTitle } from './clean-title.ts';
import { GramIndex } from './gram-index.ts';
import { lettersOf, titleWords } from './letters.ts';

export interface JobTitle {
  readonly title: string;
  /** What stands with the title, as on a list card; weak evidence. */
  readonly text?: string | undefined;
  /** Of the title; found out when absent. */
  readonly language?: Language | undefined;
}

export interface LinkedOccupation {
  readonly occupation: OccupationId;
  /** 0..1: how likely this occupation is meant. */
  readonly score: number;
}

const grams = new WeakMap<PhraseIndex, GramIndex>();

/**
 * ESCO occupations that a job title may mean, best first; `limit` of them whenever the index has so many and the title has a
 * letter or digit. Deterministic, never throws.
 */
export function linkTitle(index: PhraseIndex, job: JobTitle, limit: number): LinkedOccupation[] {
  let known = grams.get(index);
  if (known === undefined) grams.set(index, (known = new GramIndex(index.titles)));
  const { main, extra } = cleanTitle(job.title);
  const row = lettersOf(titleWords(`${main} ${extra}`));
  const best = new Map<number, number>();
  const compare = known.compare(row);
  for (const { phrase } of known.near(row, 300)) {
    const owner = index.titles.owner(phrase);
    best.set(owner, Math.max(best.get(owner) ?? 0, compare.cosine(phrase)));
  }
  compare.done();
  return [...best]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .map(([owner, score]) => ({
      occupation: index.occupationAt(owner),
      score: Math.min(1, score),
    }));
}
