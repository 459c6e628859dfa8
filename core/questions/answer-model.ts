import { answers } from '../passport/passport.ts';
import type { Answer } from '../passport/passport.ts';

/**
 * How people answer "Hoe vaak heb je dit gedaan?" about something that they do, and about something that they do not. Both
 * rows add up to 1; "weet ik niet" is as likely in both, so it tells nothing. Estimates: with help says little, never says
 * most.
 */
const GIVEN_CAN: Readonly<Record<Answer, number>> = {
  never: 0.06,
  'with-help': 0.14,
  alone: 0.3,
  often: 0.32,
  taught: 0.13,
  unknown: 0.05,
};
const GIVEN_CANNOT: Readonly<Record<Answer, number>> = {
  never: 0.74,
  'with-help': 0.12,
  alone: 0.06,
  often: 0.02,
  taught: 0.01,
  unknown: 0.05,
};

/** The chance of an answer when the skill is there with chance `can`. */
export const chanceOf = (answer: Answer, can: number): number =>
  can * GIVEN_CAN[answer] + (1 - can) * GIVEN_CANNOT[answer];

const PAIRS = answers.map((answer) => [GIVEN_CAN[answer], GIVEN_CANNOT[answer]] as const);

/** Entropy in bits of the answer when the skill is there with chance `can`. */
export function answerEntropy(can: number): number {
  let bits = 0;
  for (const [yes, no] of PAIRS) {
    const chance = can * yes + (1 - can) * no;
    bits -= chance * Math.log2(chance);
  }
  return bits;
}

/** One of two chances holds at least: of the person's own experience, and of what the occupation asks. */
export const either = (a: number, b: number): number => 1 - (1 - a) * (1 - b);

/** The answers that stand for a level. */
export const isYes = (answer: Answer): boolean => answer !== 'never' && answer !== 'unknown';
