import { detectLanguage } from './language.ts';
import { headingSection, MAX_HEADING } from './headings.ts';
import { assignSections, type RawBlock } from './sections.ts';
import { MAX_VACANCY_TEXT, type VacancyText } from './vacancy-text.ts';

const BULLET =
  /^(?:[-–—*•·▪■●○◦‣⁃✓✔✅➢➤►▶»>]+|\p{Extended_Pictographic}\uFE0F?|\d{1,2}[.)]|[a-z][.)])\s+/u;

const PICTURE = /^\p{Extended_Pictographic}/u;

/** The text itself, or its beginning up to the last line end before the limit. */
function cut(text: string): string {
  if (text.length <= MAX_VACANCY_TEXT) return text;
  const lineEnd = text.lastIndexOf('\n', MAX_VACANCY_TEXT);
  const end = lineEnd > MAX_VACANCY_TEXT / 2 ? lineEnd : MAX_VACANCY_TEXT;
  // never between the halves of a surrogate pair
  const last = text.charCodeAt(end - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end);
}

interface Line {
  readonly start: number;
  readonly text: string;
  readonly item: boolean;
  readonly afterGap: boolean;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const match of text.matchAll(/[^\r\n\u2028\u2029\v\f]+/g)) {
    const raw = match[0];
    const body = raw.trim();
    const between = lines.at(-1);
    if (between !== undefined) {
      const skipped = text.slice(between.start + between.text.length, match.index);
      gap ||= (skipped.match(/\r\n|[\r\n\u2028\u2029]/g)?.length ?? 0) > 1;
    }
    if (body === '') {
      gap = true;
      continue;
    }
    const indent = raw.length - raw.trimStart().length;
    const bullet = BULLET.exec(body)?.[0].length ?? 0;
    const rest = body.slice(bullet);
    if (rest !== '') {
      lines.push({
        start: match.index + indent + bullet,
        text: rest,
        item: bullet > 0 && !(PICTURE.test(body) && headingSection(rest) !== undefined),
        afterGap: gap,
      });
    }
    gap = false;
  }
  return lines;
}

/** A line that names what follows: known words, or short, alone, without a sentence end. */
function isHeading(line: Line, next: Line | undefined): boolean {
  if (line.item || line.text.length > MAX_HEADING) return false;
  const words = line.text.split(/\s+/).length;
  const ends = /[.,;]$/.test(line.text);
  if (!ends && words <= 10 && headingSection(line.text) !== undefined && next !== undefined) {
    // "Wij bieden een salaris van 3000 euro" in a text of single lines is a sentence: ask for few words, or a mark
    return words <= 6 || line.afterGap || /[:?!]$/.test(line.text);
  }
  return (
    !ends &&
    words <= 8 &&
    line.afterGap &&
    next !== undefined &&
    !next.afterGap &&
    !line.text.includes('|')
  );
}

/**
 * A vacancy from plain text: blocks by lines and bullets, with offsets into the text as it came in. Texts above
 * `MAX_VACANCY_TEXT` are cut. Never throws.
 */
export function vacancyFromText(input: {
  readonly text: string;
  readonly title?: string | undefined;
  readonly language?: VacancyText['language'] | undefined;
}): VacancyText {
  const text = cut(input.text);
  const lines = linesOf(text);
  const blocks = lines.map((line, i): RawBlock => ({
    kind: line.item ? 'item' : isHeading(line, lines[i + 1]) ? 'heading' : 'paragraph',
    start: line.start,
    text: line.text,
  }));
  const title = input.title ?? '';
  return {
    title,
    text,
    blocks: assignSections(blocks),
    language: input.language ?? detectLanguage(text),
    sources: { ...(title === '' ? {} : { title: 'input' }), text: 'input' },
  };
}
