/** Shorter words are not corrected: another short word is always near. */
const SHORTEST = 5;
/** From this length on two errors are allowed. */
const LONG = 14;

/**
 * The word of the list that a misspelt one must be: one letter wrong, missing, too many or two swapped (two such errors in a long
 * word); the nearest, the first of the list among equals. `undefined` when none is.
 */
export function respelt(word: string, known: Iterable<string>): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const most = word.length >= LONG ? 2 : 1;
  let best: string | undefined;
  let errors = most + 1;
  for (const other of known) {
    if (Math.abs(other.length - word.length) >= errors) continue;
    const found = distance(word, other);
    if (found >= errors) continue;
    errors = found;
    best = other;
  }
  return best;
}

/** Damerau-Levenshtein (optimal string alignment) of two short words. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
