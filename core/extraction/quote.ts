import type { Sentence } from '../vacancy/sentences.ts';

/** A sentence up to this length is quoted whole. */
const WHOLE = 110;
/** How far a quote may reach beyond the matched words to end at a comma or "en". */
const REACH = 60;

const BREAK = /[,;:()]\s|\s(?:en|of|and|or|maar|but|zodat)\s/giu;

export interface Quote {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** The words a requirement rests on, from the clause ends around `[from, to)` (offsets in the sentence). */
export function quoteOf(sentence: Sentence, from: number, to: number): Quote {
  const { text } = sentence;
  let start = 0;
  let end = text.length;
  if (text.length > WHOLE) {
    for (const match of text.matchAll(BREAK)) {
      const after = match.index + match[0].length;
      if (after <= from && from - after <= REACH) start = after;
      if (match.index >= to && match.index < end && match.index - to <= REACH) end = match.index;
    }
    if (from - start > REACH) start = from;
    if (end - to > REACH) end = to;
  }
  const quote = text.slice(start, end).trimEnd();
  return { quote, start: sentence.start + start, end: sentence.start + start + quote.length };
}
