import type { Evidence } from './title-evidence.ts';

/** What `scripts/bench/titles-calibrate.ts` fits. */
export interface TitleWeights {
  /** In the order of `EVIDENCE`. */
  readonly first: readonly number[];
  /** The same, then that of the share that others of the same ISCO group have by the first weights. */
  readonly final: readonly number[];
  /** From log odds within the list, and from the sum itself, to the log odds that the occupation is meant; then a constant. */
  readonly calibration: readonly [odds: number, sum: number, constant: number];
}

export interface RankedEvidence {
  readonly occupation: number;
  readonly sum: number;
  /** 0..1, within the list. */
  readonly share: number;
}

const dot = (weights: readonly number[], values: readonly number[]): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (weights[i] ?? 0) * (values[i] ?? 0);
  return sum;
};

/** Shares that add up to 1 (softmax). */
export function sharesOf(sums: readonly number[]): number[] {
  let most = -Infinity;
  for (const sum of sums) most = Math.max(most, sum);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const all = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / all);
}

/**
 * For each occupation the share, by the first weights, of the others in its ISCO group: a title that is like many jobs of a group
 * is probably in that group.
 */
export function groupShares(
  evidence: readonly Evidence[],
  first: readonly number[],
  groupOf: (occupation: number) => string,
): number[] {
  const shares = sharesOf(evidence.map(({ values }) => dot(first, values)));
  const byGroup = new Map<string, number>();
  evidence.forEach(({ occupation }, i) => {
    const group = groupOf(occupation);
    byGroup.set(group, (byGroup.get(group) ?? 0) + (shares[i] ?? 0));
  });
  return evidence.map(
    ({ occupation }, i) => (byGroup.get(groupOf(occupation)) ?? 0) - (shares[i] ?? 0),
  );
}

/** Orders occupations by what speaks for them, best first; equals by their place in the index. */
export function rankEvidence(
  evidence: readonly Evidence[],
  { first, final }: Pick<TitleWeights, 'first' | 'final'>,
  groupOf: (occupation: number) => string,
): RankedEvidence[] {
  const groups = groupShares(evidence, first, groupOf);
  const sums = evidence.map(({ values }, i) => dot(final, [...values, groups[i] ?? 0]));
  const shares = sharesOf(sums);
  return evidence
    .map(({ occupation }, i) => ({ occupation, sum: sums[i] ?? 0, share: shares[i] ?? 0 }))
    .sort((a, b) => b.sum - a.sum || a.occupation - b.occupation);
}

const EDGE = 1e-9;

/** What the calibration looks at. */
export function oddsOf({ sum, share }: RankedEvidence): readonly [odds: number, sum: number] {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, share));
  return [Math.log(inside / (1 - inside)), sum];
}

/** How likely the occupation is meant, 0..1. Keeps the order when no calibrated weight is negative. */
export function calibrated(
  ranked: RankedEvidence,
  [a, b, constant]: TitleWeights['calibration'],
): number {
  const [odds, sum] = oddsOf(ranked);
  return 1 / (1 + Math.exp(-(a * odds + b * sum + constant)));
}
