import type { Claim } from '../matching/requirement-list.ts';
import type { Level } from '../taxonomy/concept.ts';
import type { Answer, Passport } from './passport.ts';

/** The level that an answer to "Hoe vaak heb je dit gedaan?" stands for; none for never and for unknown. */
export const LEVEL_OF_ANSWER: Readonly<Record<Answer, Level | undefined>> = {
  never: undefined,
  'with-help': 1,
  alone: 2,
  often: 3,
  taught: 4,
  unknown: undefined,
};

/**
 * What a person can, as the matcher sees it: one claim for each answer that stands for a level, and one for each
 * confirmation by somebody else at the level that was confirmed. Examples, contact and origins play no part.
 */
export function claimsOf(passport: Passport): Claim[] {
  return passport.skills.flatMap(({ id, answer, evidence = [] }) => {
    const level = LEVEL_OF_ANSWER[answer];
    const own: Claim[] = level ? [{ id, level, src: 'self' }] : [];
    return [...own, ...evidence.map((proof) => ({ id, level: proof.level, src: proof.src }))];
  });
}
