/** Control characters, and those that turn the direction of what follows: a name must not disguise itself. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]+/gu;

/** A name from a strange file as one line of text: no control characters, single spaces, cut at `limit` characters. */
export function plainLine(text: unknown, limit = 200): string {
  if (typeof text !== 'string') return '';
  // Before anything else, as the text may be megabytes long.
  const line = text
    .slice(0, limit * 4)
    .replace(UNSEEN, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= limit
    ? line
    : `${line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
