import type { Candidate } from './candidates.ts';
import { DENSE_WEIGHTS, LEXICAL_WEIGHTS } from './weights.ts';

/** Below this a candidate is not shown. */
export const THRESHOLD = 0.3;

export interface DecisionModel {
  /** In the order of `FEATURES`, then the constant. */
  readonly weights: readonly number[];
  readonly threshold: number;
}

/** The model for an index with or without an embedding. */
export const decisionModel = (dense: boolean): DecisionModel => ({
  weights: dense ? DENSE_WEIGHTS : LEXICAL_WEIGHTS,
  threshold: THRESHOLD,
});

/** Probability 0..1 that a careful reader would name this skill for this sentence (a logistic model). */
export function probability(features: readonly number[], weights: readonly number[]): number {
  let sum = weights[features.length] ?? 0;
  for (const [i, value] of features.entries()) sum += value * (weights[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

export interface Decided extends Candidate {
  readonly confidence: number;
}

/** The candidates that are likely enough, most likely first. */
export function decide(candidates: readonly Candidate[], model: DecisionModel): Decided[] {
  return candidates
    .map((candidate) => ({
      ...candidate,
      confidence: probability(candidate.features, model.weights),
    }))
    .filter(({ confidence }) => confidence >= model.threshold)
    .sort((a, b) => b.confidence - a.confidence || a.sentence - b.sentence || a.skill - b.skill);
}
