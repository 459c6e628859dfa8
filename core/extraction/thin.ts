import type { ExtractedRequirement } from './requirement.ts';

/** Fewer requirements than this say too little for a number (product.md, rule 7). */
export const MIN_REQUIREMENTS = 3;

/**
 * True when a text says too little for a number: too few requirements were found, and there are no more sentences that
 * could hold some which were missed.
 */
export function isThin(
  requirements: readonly ExtractedRequirement[],
  demandingSentences: number,
): boolean {
  return requirements.length < MIN_REQUIREMENTS && demandingSentences < 2 * MIN_REQUIREMENTS;
}
