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
  for (let i = 0; i < features.length; i++) sum += (features[i] ?? 0) * (weights[i] ?? 0);
  const p = 1 / (1 + Math.exp(-sum));
  return Math.min(1 - CLOSEST, Math.max(CLOSEST, p));
}

/** What is less likely by itself is not weighed against the rest of the vacancy. */
const PLAUSIBLE = 0.02;

export interface Weighed {
  readonly candidates: readonly Candidate[];
  /** By candidate: how likely it is by itself. */
  readonly first: readonly number[];
}

/** The candidates that are plausible by themselves. */
export function plausible(candidates: readonly Candidate[], alone: readonly number[]): Weighed {
  const kept: Candidate[] = [];
  const first: number[] = [];
  for (const candidate of candidates) {
    const p = probability(candidate.features, alone);
    if (p < PLAUSIBLE) continue;
    kept.push(candidate);
    first.push(p);
  }
  return { candidates: kept, first };
}

export interface Decided extends Candidate {
  /** Probability that a careful reader would name its skill for its sentence. */
  readonly confidence: number;
}

/** The candidates that are likely enough, most likely first. */
export function decide(
  all: readonly Candidate[],
  { alone, together, threshold }: DecisionModel,
  index: PhraseIndex,
): Decided[] {
  const { candidates, first } = plausible(all, alone);
  const confidences =
    together === undefined
      ? first
      : withCoherence(candidates, first, index).map((features) => probability(features, together));
  const decided: Decided[] = [];
  for (const [i, candidate] of candidates.entries()) {
    const confidence = confidences[i] ?? 0;
    if (confidence >= threshold) decided.push({ ...candidate, confidence });
  }
  return decided.sort(
    (a, b) => b.confidence - a.confidence || a.sentence - b.sentence || a.skill - b.skill,
  );
}
