/** A stretch of text on a PDF page, as pdf.js gives it: `transform` ends with its place, from the left and from below. */
export interface PdfText {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

/** Parts of the text height: a jump in height is a new line, a larger one a new paragraph, a step to the right a space. */
const NEW_LINE = 0.6;
const NEW_PARAGRAPH = 1.9;
const SPACE = 0.15;

const placeOf = ({ transform }: PdfText): { readonly x: number; readonly y: number } => ({
  x: transform[4] ?? 0,
  y: transform[5] ?? 0,
});

function between(before: PdfText, item: PdfText): string {
  const [was, is] = [placeOf(before), placeOf(item)];
  const height = Math.max(before.height, item.height, 1);
  const drop = Math.abs(was.y - is.y);
  if (drop > height * NEW_PARAGRAPH) return '\n\n';
  if (drop > height * NEW_LINE || before.hasEOL) return '\n';
  return is.x - (was.x + before.width) > height * SPACE ? ' ' : '';
}

/** The text of one page in the order in which it was written, with the lines and paragraphs that a reader sees. */
export function pageText(items: readonly PdfText[]): string {
  let text = '';
  let before: PdfText | undefined;
  for (const item of items) {
    // An empty stretch only says that the line ends.
    if (item.str.trim() === '' && before) {
      if (item.hasEOL) before = { ...before, hasEOL: true };
      else if (!text.endsWith(' ')) text += ' ';
      continue;
    }
    const gap = before ? between(before, item) : '';
    text += (gap === ' ' && text.endsWith(' ') ? '' : gap) + item.str;
    before = item;
  }
  // A word cut in two at the end of a line is one word; "-" before a capital or a digit stays.
  const lines = text.split('\n').map((line) => line.trimEnd());
  return lines.join('\n').replace(/(\p{Ll})[-\u00AD]\n(?=\p{Ll})/gu, '$1');
}
