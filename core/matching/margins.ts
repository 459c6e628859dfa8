import type { ListOrigin } from './requirement-list.ts';

/** How far the number may be off, in points, by where the list comes from; until measured better. */
export const MARGINS: Readonly<Record<ListOrigin, number>> = {
  published: 0,
  confirmed: 8,
  extracted: 15,
};

/** The range in which the number lies, within 0..100. */
export function matchRange(match: number, origin: ListOrigin): { low: number; high: number } {
  const margin = MARGINS[origin];
  return { low: Math.max(0, match - margin), high: Math.min(100, match + margin) };
}
