import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import { tokenize } from '../taxonomy/tokens.ts';
import type { Language } from '../taxonomy/concept.ts';

/** How much the occupations that a title names ask for each skill: ordinal of the skill -> 0..1. */
export type SkillPrior = ReadonlyMap<number, number>;

const NONE: SkillPrior = new Map();
/** Occupations whose title fits nearly as well as the best one count too. */
const NEARLY = 0.75;
const MOST_OCCUPATIONS = 4;
/** A title that shares less than this with the best occupation says nothing. */
const MIN_SCORE = 0.45;
const MAX_TITLE = 200;

/**
 * The skills that occupations with a title like this usually ask: helps to choose between skills that the same words
 * can mean. Empty when no occupation fits.
 */
export function titlePrior(title: string, index: PhraseIndex, language: Language): SkillPrior {
  const table = index.titles;
  const matched = new Map<number, number>();
  let all = 0;
  const seen = new Set<number>();
  for (const token of tokenize(title.slice(0, MAX_TITLE), language)) {
    for (const atom of index.atomIds(token)) {
      const idf = table.idf(atom);
      if (idf === 0 || seen.has(atom)) continue;
      seen.add(atom);
      all += idf;
      for (const phrase of table.postings(atom))
        matched.set(phrase, (matched.get(phrase) ?? 0) + idf);
    }
  }
  const best = new Map<number, number>();
  for (const [phrase, sum] of matched) {
    // a Dice overlap: neither more nor fewer words than the title
    const score = (2 * sum) / (table.weight(phrase) + all + 0.5);
    const owner = table.owner(phrase);
    if (score > (best.get(owner) ?? 0)) best.set(owner, score);
  }
  const ranked = [...best].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_OCCUPATIONS);
  const top = ranked[0]?.[1] ?? 0;
  if (top < MIN_SCORE) return NONE;
  const prior = new Map<number, number>();
  for (const [owner, score] of ranked) {
    if (score < NEARLY * top) break;
    for (const { skill, kind } of index.occupation(index.occupationAt(owner))?.skills ?? []) {
      const ordinal = index.skillOrdinal(skill);
      const value = (score / top) * (kind === 'start' ? 1 : 0.7);
      if (ordinal >= 0 && value > (prior.get(ordinal) ?? 0)) prior.set(ordinal, value);
    }
  }
  return prior;
}
