import { type Candidate, FEATURES } from './candidates.ts';

/** Logistic weights in the order of `FEATURES`, then the constant. */
const WEIGHTS: readonly number[] = [
  4.5, 2, 0.4, 0.8, -0.4, 0.8, 0.2, 1, -0.6, 0.6, 0.3, 0, 0.2, 0.2, 0.1, 1.6, -0.2, 0.2, 0.1, 0.1,
  -8.6,
];

/** Probability 0..1 that a careful reader would name this skill for this sentence. */
export function probability(candidate: Candidate): number {
  let sum = WEIGHTS[FEATURES.length] ?? 0;
  for (const [i, value] of candidate.features.entries()) sum += value * (WEIGHTS[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Below this a candidate is not shown. */
export const THRESHOLD = 0.5;

export interface Decided extends Candidate {
  readonly confidence: number;
}

/** The candidates that are likely enough, most likely first. */
export function decide(candidates: readonly Candidate[]): Decided[] {
  return candidates
    .map((candidate) => ({ ...candidate, confidence: probability(candidate) }))
    .filter(({ confidence }) => confidence >= THRESHOLD)
    .sort((a, b) => b.confidence - a.confidence || a.sentence - b.sentence || a.skill - b.skill);
}
