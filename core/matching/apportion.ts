export interface Share {
  /** The share is `part / whole` of which the whole numbers are handed out; both integers >= 0. */
  readonly part: number;
  /** Decides between equal remainders (the smaller first). */
  readonly id: string;
  /** Never hand out less than this. */
  readonly atLeast?: number;
}

/**
 * Largest-remainder rounding (Hamilton): whole numbers that add up to `total`, each as near to `part/whole`
 * as that allows. The caller sees to it that the sum of `atLeast` is at most `total`. All zero when `whole` is 0.
 */
export function apportion(total: number, whole: number, shares: readonly Share[]): number[] {
  if (whole === 0) return shares.map(() => 0);
  const rows = shares.map(({ part, id, atLeast = 0 }, at) => {
    const remainder = part % whole;
    const floor = (part - remainder) / whole;
    return { at, id, remainder, atLeast, given: Math.max(floor, atLeast), raised: atLeast > floor };
  });
  let left = total - rows.reduce((sum, row) => sum + row.given, 0);
  rows.sort(
    (a, b) =>
      Number(a.raised) - Number(b.raised) ||
      b.remainder - a.remainder ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : a.at - b.at),
  );
  for (let at = 0; left > 0; at = (at + 1) % rows.length, left--) {
    const row = rows[at];
    if (row) row.given++;
  }
  while (left < 0) {
    const row = rows.findLast((candidate) => candidate.given > candidate.atLeast);
    if (!row) break;
    row.given--;
    left++;
  }
  const result = new Array<number>(shares.length).fill(0);
  for (const row of rows) result[row.at] = row.given;
  return result;
}
