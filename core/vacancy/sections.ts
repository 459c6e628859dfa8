import { headingSection, inlineHeadings, MAX_HEADING } from './headings.ts';
import type { Block, Section } from './vacancy-text.ts';

/** A block before anybody looked at its section. */
export type RawBlock = Omit<Block, 'section'>;

/** A question that opens a section in the middle of a line: "Wat breng je mee?", at most this long. */
const MAX_INLINE_QUESTION = 60;

const INTERROGATIVE =
  /^\s*(?:wat|wie|hoe|waar|waarom|dit|what|who|how|why|where|niet|not|mooi|fijn|nice)\b/iu;

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly heading: boolean;
}

const trimmed = (text: string, from: number, to: number): readonly [number, number] => {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return [start, end];
};

/** Short questions and "Label:" beginnings of a line that are known headings. */
function markedHeadings(line: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of line.matchAll(/(?:^|(?<=[.!?…]\s{0,3}))[^.!?:;\n]{3,60}[?:]/gu)) {
    const text = match[0];
    if (text.length > MAX_INLINE_QUESTION || headingSection(text) === undefined) continue;
    const after = match.index + text.length;
    if (after < line.length && !/\s/.test(line.charAt(after))) continue;
    const words = text.trim().split(/\s+/).length;
    if (text.endsWith(':') && words > 5) continue;
    // "Heb je kennis van stoom?" asks for something, it does not open a section
    if (words > 3 && !INTERROGATIVE.test(text)) continue;
    found.push({ start: match.index, end: after });
  }
  return found;
}

function splitInline(block: RawBlock): readonly Piece[] {
  const line = block.text;
  const heads = [...inlineHeadings(line), ...markedHeadings(line)].sort(
    (a, b) => a.start - b.start,
  );
  const pieces: Piece[] = [];
  let at = 0;
  const push = (from: number, to: number, heading: boolean): void => {
    const [start, end] = trimmed(line, from, to);
    if (end > start) pieces.push({ start, end, heading });
  };
  for (const head of heads) {
    if (head.start < at) continue;
    push(at, head.start, false);
    push(head.start, head.end, true);
    at = head.end;
  }
  push(at, line.length, false);
  return pieces;
}

/**
 * Gives every block the section that the last heading opened, and cuts headings out of running text ("... Functie-eisen:
 * mbo 3 ..."): the answer may hold more blocks than came in, in the same order, with offsets into the same text. A
 * heading with unknown words keeps the section that stands, when it looks like a sub-heading, else opens `unknown`.
 */
export function assignSections(blocks: readonly RawBlock[]): Block[] {
  const out: Block[] = [];
  let section: Section = 'unknown';
  for (const block of blocks) {
    if (block.kind === 'heading') {
      section = headingSection(block.text) ?? section;
      out.push({ ...block, section });
      continue;
    }
    if (block.kind === 'paragraph' && block.text.length <= MAX_HEADING) {
      const own = /[:?]\s*$/.test(block.text) ? headingSection(block.text) : undefined;
      if (own !== undefined) {
        section = own;
        out.push({ ...block, kind: 'heading', section });
        continue;
      }
    }
    // what a list item opens ("Mooi meegenomen: ...") ends with the item
    const before = section;
    for (const piece of splitInline(block)) {
      const text = block.text.slice(piece.start, piece.end);
      if (piece.heading) section = headingSection(text) ?? section;
      out.push({
        kind: piece.heading ? 'heading' : block.kind,
        section,
        start: block.start + piece.start,
        text,
      });
    }
    if (block.kind === 'item') section = before;
  }
  return out;
}
