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

/** Longer words are not looked at beyond this, which also bounds the depth of the walk. */
const LONGEST = 80;
/** No more than this is collected before the best are chosen. */
const MOST_COLLECTED = 4000;

/**
 * Words of a list (sorted by code unit) that what was typed may stand for with at most `most` typing errors: a letter too many, too
 * few, another, or two swapped. Walks the sorted list as a trie and leaves a branch when it has too many errors, so it visits a
 * small part of the list. At most `limit` words, fewest errors first, whole words before beginnings.
 */
export function similarWords(
  words: readonly string[],
  typed: string,
  most: number,
  limit: number,
): readonly SimilarWord[] {
  const found: SimilarWord[] = [];
  const width = typed.length + 1;
  const rows: Uint8Array[] = [Uint8Array.from({ length: width }, (_, at) => at)];

  const visit = (from: number, to: number, depth: number, begun: number): void => {
    let at = from;
    if (words[at]?.length === depth) {
      const errors = rows[depth]?.[typed.length] ?? width;
      if (errors <= most) found.push({ place: at, errors, beginning: false });
      else if (begun <= most) found.push({ place: at, errors: begun, beginning: true });
      at++;
    }
    while (at < to && found.length < MOST_COLLECTED) {
      const word = words[at] ?? '';
      const end = endOfLetter(words, at, to, depth, word.charCodeAt(depth));
      const next = (rows[depth + 1] ??= new Uint8Array(width));
      const low = fillRow(rows, depth, typed, word);
      const best = Math.min(begun, next[typed.length] ?? width);
      if (depth < LONGEST && (best <= most || low <= most)) visit(at, end, depth + 1, best);
      at = end;
    }
  };
  visit(0, words.length, 0, width);
  return found
    .sort((a, b) => a.errors - b.errors || Number(a.beginning) - Number(b.beginning))
    .slice(0, limit);
}

/** One more row of the edit distance: `word` up to and with its letter at `depth`. Returns the lowest number in it. */
function fillRow(rows: readonly Uint8Array[], depth: number, typed: string, word: string): number {
  const next = rows[depth + 1];
  const row = rows[depth];
  const before = depth > 0 ? rows[depth - 1] : undefined;
  if (!next || !row) return 0;
  const letter = word.charCodeAt(depth);
  const prior = depth > 0 ? word.charCodeAt(depth - 1) : -1;
  let left = depth + 1;
  let low = left;
  next[0] = left;
  for (let at = 1; at < next.length; at++) {
    const here = typed.charCodeAt(at - 1);
    const diagonal = row[at - 1] ?? 0;
    let cost = here === letter ? diagonal : Math.min(diagonal, row[at] ?? 0, left) + 1;
    if (before && at > 1 && here === prior && typed.charCodeAt(at - 2) === letter)
      cost = Math.min(cost, (before[at - 2] ?? 0) + 1);
    next[at] = cost;
    left = cost;
    if (cost < low) low = cost;
  }
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
