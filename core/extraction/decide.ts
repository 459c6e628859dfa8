import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import type { Candidate } from './candidates.ts';
import { withCoherence } from './coherence.ts';
import { DENSE, LEXICAL } from './weights.ts';

/** Below this a candidate is not shown. */
export const THRESHOLD = 0.3;

/** Two logistic models: each candidate by itself, then together with the rest of the vacancy. */
export interface DecisionModel {
  /** In the order of `FEATURES`, then the constant. */
  readonly alone: readonly number[];
  /** In the order of `FEATURES` and `COHERENCE_FEATURES`, then the constant; absent: the first model decides. */
  readonly together: readonly number[] | undefined;
  readonly threshold: number;
}

/** The model for an index with or without an embedding. */
export const decisionModel = (steps: {
  readonly dense: boolean;
  readonly coherence: boolean;
}): DecisionModel => {
  const { alone, together } = steps.dense ? DENSE : LEXICAL;
  return { alone, together: steps.coherence ? together : undefined, threshold: THRESHOLD };
};

/** Of the order of a rounding error: keeps log odds finite. */
const CLOSEST = 1e-9;

/** Probability 0..1 of a logistic model with its constant behind the weights. */
export function probability(features: readonly number[], weights: readonly number[]): number {
  let sum = weights[features.length] ?? 0;
  for (const [i, value] of features.entries()) sum += value * (weights[i] ?? 0);
  const p = 1 / (1 + Math.exp(-sum));
  return Math.min(1 - CLOSEST, Math.max(CLOSEST, p));
}

/** Probability for each candidate that a careful reader would name its skill for its sentence. */
export function probabilities(
  candidates: readonly Candidate[],
  model: DecisionModel,
  index: PhraseIndex,
): number[] {
  const first = candidates.map((c) => probability(c.features, model.alone));
  const { together } = model;
  if (together === undefined) return first;
  return withCoherence(candidates, first, index).map((features) => probability(features, together));
}

export interface Decided extends Candidate {
  readonly confidence: number;
}

/** The candidates that are likely enough, most likely first. */
export function decide(
  candidates: readonly Candidate[],
  model: DecisionModel,
  index: PhraseIndex,
): Decided[] {
  const all = probabilities(candidates, model, index);
  return candidates
    .map((candidate, i) => ({ ...candidate, confidence: all[i] ?? 0 }))
    .filter(({ confidence }) => confidence >= model.threshold)
    .sort((a, b) => b.confidence - a.confidence || a.sentence - b.sentence || a.skill - b.skill);
}
