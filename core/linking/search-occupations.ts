import type { Language, OccupationHit } from '../taxonomy/concept.ts';
import type { PhraseIndex } from '../taxonomy/phrase-index.ts';

/**
 * Occupations for what a person has typed so far ("which jobs did you do?"): Dutch and English titles, beginnings of words, typing
 * errors. `title` is in the language asked for; best first, at most `limit`.
 */
export function searchOccupations(
  index: PhraseIndex,
  query: string,
  language: Language,
  limit: number,
): readonly OccupationHit[] {
  return index.searchOccupations(query, { language, limit });
}
