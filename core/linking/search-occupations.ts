import type { Language, OccupationHit } from '../taxonomy/concept.ts';
import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import { linkTitle } from './link-title.ts';

/** Fewer letters are the beginning of a word, not yet a title. */
const LINKED_FROM = 4;
/** A guess that is less likely than this helps nobody who types. */
const LEAST = 0.02;
/** A guess as likely as this stands before titles that only have some of the words. */
const SURE = 0.75;

/**
 * Occupations for what a person has typed so far ("which jobs did you do?"): Dutch and English titles, beginnings of words, typing
 * errors; from some letters on also what the title may mean without sharing words with any. `title` is in the language asked for;
 * best first, at most `limit`.
 */
export function searchOccupations(
  index: PhraseIndex,
  query: string,
  language: Language,
  limit: number,
): readonly OccupationHit[] {
  const typed = index.searchOccupations(query, { language, limit });
  if (query.trim().length < LINKED_FROM || limit < 1) return typed;
  const meant = linkTitle(index, { title: query }, limit).filter(({ score }) => score >= LEAST);
  const hits = new Map<string, OccupationHit>();
  const add = (hit: OccupationHit): void => {
    if (!hits.has(hit.occupation)) hits.set(hit.occupation, hit);
  };
  const hitOf = ({ occupation, score }: (typeof meant)[number]): OccupationHit => ({
    occupation,
    title: index.occupation(occupation)?.titles[language] ?? occupation,
    score,
  });
  const [best] = meant;
  if (best && best.score >= SURE) add(hitOf(best));
  for (const hit of typed) add(hit);
  for (const one of meant) add(hitOf(one));
  // Two scales in one list: the order is what counts, so no score is above the one before.
  let least = Infinity;
  return [...hits.values()].slice(0, limit).map((hit) => {
    least = Math.min(least, hit.score);
    return { ...hit, score: least };
  });
}
