/** A word that resembles what was typed. */
export interface SimilarWord {
  /** Place in the list. */
  readonly place: number;
  /** Typing errors (Damerau-Levenshtein) between what was typed and the word, or its beginning. */
  readonly errors: number;
  /** True when only the beginning of the word resembles it. */
  readonly beginning: boolean;
}

/** How many typing errors a word of this length may have. */
export const errorsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Words of a list (sorted by code unit) that what was typed may stand for with at most `most` typing errors: a letter too many, too
 * few, another, or two swapped. Walks the sorted list as a trie and leaves a branch when it has too many errors, so it visits a
 * small part of the list. At most `limit` words.
 */
export function similarWords(
  words: readonly string[],
  typed: string,
  most: number,
  limit: number,
): SimilarWord[] {
  const found: SimilarWord[] = [];
  const width = typed.length + 1;
  const firstRow = Uint8Array.from({ length: width }, (_, at) => at);

  const visit = (
    from: number,
    to: number,
    depth: number,
    row: Uint8Array,
    before: Uint8Array | undefined,
    begun: number,
  ): void => {
    let at = from;
    if (words[at]?.length === depth) {
      const errors = row[typed.length] ?? width;
      if (errors <= most) found.push({ place: at, errors, beginning: false });
      else if (begun <= most) found.push({ place: at, errors: begun, beginning: true });
      at++;
    }
    while (at < to && found.length < limit) {
      const letter = words[at]?.charCodeAt(depth) ?? 0;
      const end = endOfLetter(words, at, to, depth, letter);
      const prior = depth > 0 ? words[at]?.charCodeAt(depth - 1) : undefined;
      const next = nextRow(row, before, typed, letter, prior);
      const best = Math.min(begun, next[typed.length] ?? width);
      if (best <= most || lowest(next) <= most) visit(at, end, depth + 1, next, row, best);
      at = end;
    }
  };
  visit(0, words.length, 0, firstRow, undefined, width);
  return found;
}

function nextRow(
  row: Uint8Array,
  before: Uint8Array | undefined,
  typed: string,
  letter: number,
  prior: number | undefined,
): Uint8Array {
  const next = new Uint8Array(row.length);
  next[0] = (row[0] ?? 0) + 1;
  for (let at = 1; at < row.length; at++) {
    const same = typed.charCodeAt(at - 1) === letter;
    let cost = Math.min(
      (row[at] ?? 0) + 1,
      (next[at - 1] ?? 0) + 1,
      (row[at - 1] ?? 0) + (same ? 0 : 1),
    );
    if (
      before &&
      at > 1 &&
      typed.charCodeAt(at - 2) === letter &&
      typed.charCodeAt(at - 1) === prior
    )
      cost = Math.min(cost, (before[at - 2] ?? 0) + 1);
    next[at] = cost;
  }
  return next;
}

function lowest(row: Uint8Array): number {
  let low = 255;
  for (const value of row) if (value < low) low = value;
  return low;
}

/** Where the words with this letter at `depth` end. */
function endOfLetter(
  words: readonly string[],
  from: number,
  to: number,
  depth: number,
  letter: number,
): number {
  let low = from + 1;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.charCodeAt(depth) ?? 0) > letter) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Places `[from, to)` of the words that begin with `prefix`. */
export function wordsWithPrefix(
  words: readonly string[],
  prefix: string,
): readonly [from: number, to: number] {
  const from = firstNotBelow(words, (word) => word < prefix);
  const to = firstNotBelow(words, (word) => word < prefix || word.startsWith(prefix));
  return [from, to];
}

function firstNotBelow(words: readonly string[], below: (word: string) => boolean): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (below(words[middle] ?? '')) low = middle + 1;
    else high = middle;
  }
  return low;
}
