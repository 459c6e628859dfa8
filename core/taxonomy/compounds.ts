/** Knows which letters stand for a word of the vocabulary, as a part of a compound: the number of its token. */
export type PartLookup = (letters: string) => number | undefined;

const SHORTEST_PART = 3;
const LONGEST_WORD = 40;
const MOST_PARTS = 4;
/** Letters that Dutch puts between the parts of a compound, most usual first. */
const LINKS = ['', 's', 'en', 'n', 'e'];

const LINKS_S_FIRST = ['s', '', 'en', 'n', 'e'];
/** After these endings of a part an s is nearly always a link ("fundering-s-laag"). */
const TAKES_S = /(?:ing|heid|teit|schap)$/;

/**
 * Cuts a folded word without hyphens into words of the vocabulary ("magazijnbeheersysteem" -> magazijn, beheer, systeem), with
 * linking letters between ("verzekering-s-adviseur"). Fewest parts first, then the longest last part, because in Dutch that one
 * says what it is; `head` may know more forms for it. `undefined` when the letters cannot all be accounted for. Time is bounded:
 * longer words are never compounds here.
 */
export function splitCompound(
  word: string,
  part: PartLookup,
  head: PartLookup = part,
): readonly number[] | undefined {
  if (word.length < 2 * SHORTEST_PART || word.length > LONGEST_WORD) return undefined;
  for (let parts = 2; parts <= MOST_PARTS; parts++) {
    const found = splitInto(word, parts, part, head);
    if (found) return found;
  }
  return undefined;
}

function splitInto(
  word: string,
  parts: number,
  part: PartLookup,
  head: PartLookup,
): number[] | undefined {
  if (parts === 1) {
    const token = head(word);
    return token === undefined ? undefined : [token];
  }
  const last = word.length - SHORTEST_PART * (parts - 1);
  for (let end = SHORTEST_PART; end <= last; end++) {
    const letters = word.slice(0, end);
    const token = part(letters);
    if (token === undefined) continue;
    const links = word[end] === 's' && TAKES_S.test(letters) ? LINKS_S_FIRST : LINKS;
    for (const link of links) {
      if (!word.startsWith(link, end)) continue;
      const rest = word.slice(end + link.length);
      if (rest.length < SHORTEST_PART * (parts - 1)) continue;
      const found = splitInto(rest, parts - 1, part, head);
      if (found) return [token, ...found];
    }
  }
  return undefined;
}

/** "pc-vaardigheden" -> pc, vaardigheden; a word with a single letter between hyphens (e-mail, T-shirt) stays whole. */
export function hyphenPieces(norm: string): readonly string[] {
  if (!norm.includes('-')) return [];
  const pieces = norm.split('-');
  return pieces.every((piece) => piece.length > 1) ? pieces : [];
}
