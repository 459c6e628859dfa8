import type { Block, BlockKind, Section, VacancyText } from './vacancy-text.ts';

/** A sentence or list item; offsets in UTF-16 code units into `VacancyText.text`. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly section: Section;
  readonly kind: BlockKind;
  /** Index of the block it comes from: sentences of one block belong together. */
  readonly block: number;
}

/** A longer run without any end is cut at a comma or a space, so that a window stays a window. */
const MAX_SENTENCE = 400;

/** A dot after these is no end. */
const ABBREVIATION =
  /(?:^|[\s(])(?:bijv|bv|o\.?a|d\.?w\.?z|e\.?d|i\.?c|m\.?b\.?t|m\.?b\.?v|t\.?b\.?v|t\.?a\.?v|i\.?p\.?v|n\.?a\.?v|z\.?s\.?m|evt|incl|excl|ca|nr|max|min|resp|vgl|enz|etc|mr|dr|drs|ir|ing|prof|st|e\.?g|i\.?e|vs|approx|jr|sr|m\.?n|a\.?d\.?h\.?v|div|art|tel|p\.?w|p\.?m|\p{L})\.$/iu;

const HARD = /[;•·▪■●○◦‣⁃✓✔✅➢➤►▶\t]|\s[-–—*]\s(?=\p{Lu})|\p{Extended_Pictographic}\uFE0F?\s/u;

/** Ends (exclusive) of the sentences of a text, ascending, the last one its length. */
function ends(text: string): number[] {
  const found: number[] = [];
  const pattern = new RegExp(
    `[.!?…]+["”’)\\]]*(?=\\s|$)|(?<=[\\p{Ll})])[.!?](?=\\p{Lu}\\p{Ll})|${HARD.source}`,
    'gu',
  );
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.')) {
      if (ABBREVIATION.test(text.slice(Math.max(0, end - 9), end))) continue;
      // "ca. 3 kg", "nr. 5", "v.a. 16 uur": a lower-case word follows only in careless texts, so it ends nothing when short
      if (
        /^\s+\p{Ll}/u.test(text.slice(end, end + 4)) &&
        /\b\p{L}{1,3}\.$/u.test(text.slice(Math.max(0, end - 5), end))
      )
        continue;
    }
    found.push(end);
  }
  if (found.at(-1) !== text.length) found.push(text.length);
  return found;
}

function* shorter(text: string, from: number, to: number): Generator<readonly [number, number]> {
  let start = from;
  while (to - start > MAX_SENTENCE) {
    const window = text.slice(start, start + MAX_SENTENCE);
    const comma = Math.max(window.lastIndexOf(', '), window.lastIndexOf(' - '));
    const space = window.lastIndexOf(' ');
    let length = comma > MAX_SENTENCE / 3 ? comma + 1 : space > 0 ? space + 1 : MAX_SENTENCE;
    const last = text.charCodeAt(start + length - 1);
    if (last >= 0xd800 && last <= 0xdbff && length > 1) length--;
    yield [start, start + length];
    start += length;
  }
  if (to > start) yield [start, to];
}

/** The marks that a sentence or item may begin with and that say nothing. */
const EDGE = /^[\s;•·▪■●○◦‣⁃✓✔✅➢➤►▶*–—-]+/u;

function* ofBlock(block: Block, index: number): Generator<Sentence> {
  let at = 0;
  for (const end of ends(block.text)) {
    for (const [from, to] of shorter(block.text, at, end)) {
      const raw = block.text.slice(from, to);
      const lead = EDGE.exec(raw)?.[0].length ?? 0;
      const text = raw
        .slice(lead)
        .trimEnd()
        .replace(/[;•\t]+$/u, '')
        .trimEnd();
      if (text !== '') {
        const start = block.start + from + lead;
        yield {
          text,
          start,
          end: start + text.length,
          section: block.section,
          kind: block.kind,
          block: index,
        };
      }
    }
    at = end;
  }
}

/** The sentences of a vacancy in order, headings included. Time linear in the text. */
export function sentencesOf(vacancy: Pick<VacancyText, 'blocks'>): readonly Sentence[] {
  return vacancy.blocks.flatMap((block, index) => [...ofBlock(block, index)]);
}
