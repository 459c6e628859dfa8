import type { Band } from './requirement-list.ts';

/** The lowest MATCH of each band, best first ("past goed", "past redelijk", "past nu nog weinig"). */
export const BAND_FLOORS: readonly (readonly [Band, number])[] = [
  ['good', 75],
  ['fair', 50],
  ['low', 0],
];

/**
 * The band of a MATCH. `good` also asks that at least half of the start weight is met by the asked skills
 * themselves: a match made of skills that are merely alike is `fair` (matching.md section 4).
 * @param sameStartWeight weight of the `start` rows whose best entry is the asked skill, at whatever level
 */
export function bandOf(match: number, sameStartWeight: number, startWeight: number): Band {
  const found = BAND_FLOORS.find(([, floor]) => match >= floor)?.[0] ?? 'low';
  return found === 'good' && 2 * sameStartWeight < startWeight ? 'fair' : found;
}
