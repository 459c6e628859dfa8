import { BlockBuilder, tidyLine, type TextBlock } from './block-builder.ts';
import { decodeEntities } from './html-entities.ts';
import type { BlockKind } from './vacancy-text.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PARAGRAPHS = words(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form header ' +
    'hr legend main menu nav ol optgroup p pre section summary table tbody tfoot thead tr ul',
);
const HEADINGS = words('h1 h2 h3 h4 h5 h6');

/** Elements whose content is never read as text. */
export const UNREAD = words(
  'script style noscript template svg math head title iframe object embed canvas audio video select textarea datalist',
);
/** Elements that print bold. */
export const STRONG = words('b strong');

/** The block that a tag opens, by its lower-case name; undefined for tags inside a line. */
export function blockOfTag(name: string): BlockKind | undefined {
  if (name === 'li') return 'item';
  if (HEADINGS.has(name)) return 'heading';
  return PARAGRAPHS.has(name) ? 'paragraph' : undefined;
}

/** Longer tags are not looked at as tags: an unclosed quote may not swallow a page (characters). */
const MAX_TAG = 2_000;
const TAG_NAME = /\/?([a-zA-Z][a-zA-Z\d:-]*)/y;

/**
 * A piece of HTML as headings, items and paragraphs, in time linear in its length. Scripts and styles are left out,
 * attributes are never read, nothing is interpreted: the result is plain text. Text without any block tag keeps its
 * line breaks.
 */
export function blocksFromHtml(html: string): readonly TextBlock[] {
  const builder = new BlockBuilder();
  const keepsLines = !/<(?:p|div|br|li|ul|ol|h[1-6]|table|section)\b/i.test(html);
  const open: { readonly name: string; readonly block: boolean }[] = [];
  let strong = 0;
  let at = 0;
  const lastClose = html.lastIndexOf('>');

  const addText = (raw: string): void => {
    if (raw === '') return;
    const text = decodeEntities(raw);
    if (!keepsLines) return builder.addText(text, strong > 0);
    for (const [n, line] of text.split(/\r\n?|\n|\u2028|\u2029/).entries()) {
      if (n > 0) builder.breakLine();
      builder.addText(line, strong > 0);
    }
  };
  const close = (name: string): void => {
    const found = open.findLastIndex((tag) => tag.name === name);
    if (found < 0) return;
    for (const tag of open.splice(found).reverse()) {
      if (tag.block) builder.closeBlock();
      if (STRONG.has(tag.name)) strong--;
    }
  };

  while (at < html.length) {
    const start = html.indexOf('<', at);
    if (start < 0) break;
    TAG_NAME.lastIndex = start + 1;
    const name = TAG_NAME.exec(html)?.[1]?.toLowerCase();
    if (html.startsWith('<!--', start)) {
      addText(html.slice(at, start));
      const after = html.indexOf('-->', start + 4);
      at = after < 0 ? html.length : after + 3;
      continue;
    }
    const isTag = name !== undefined || html[start + 1] === '!' || html[start + 1] === '?';
    const end = isTag && start < lastClose ? endOfTag(html, start) : -1;
    if (end < 0) {
      addText(html.slice(at, start + 1));
      at = start + 1;
      continue;
    }
    addText(html.slice(at, start));
    at = end + 1;
    if (name === undefined) continue;
    if (html[start + 1] === '/') {
      close(name);
      continue;
    }
    if (UNREAD.has(name)) {
      at = endOfElement(html, name, at);
      continue;
    }
    if (name === 'br') {
      builder.breakLine();
      continue;
    }
    if (name === 'td' || name === 'th') builder.addText(' ', false);
    // An unclosed <p> or <li> ends where the next begins.
    if ((name === 'p' || name === 'li') && open.at(-1)?.name === name) close(name);
    const kind = blockOfTag(name);
    if (kind) builder.openBlock(kind);
    if (kind && (name === 'hr' || html[end - 1] === '/')) builder.closeBlock();
    else if (kind || STRONG.has(name)) {
      open.push({ name, block: kind !== undefined });
      if (STRONG.has(name)) strong++;
    }
  }
  addText(html.slice(at));
  return builder.finish();
}

/** A piece of HTML as one line of text, for titles and names. */
export function lineFromHtml(html: string): string {
  return tidyLine(
    blocksFromHtml(html)
      .map((block) => block.text)
      .join(' '),
  );
}

function endOfTag(html: string, start: number): number {
  let quote = '';
  const limit = Math.min(html.length, start + MAX_TAG);
  for (let at = start + 1; at < limit; at++) {
    const char = html[at];
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return at;
    else if ((char === '"' || char === "'") && html[at - 1] === '=') quote = char;
  }
  const plain = html.indexOf('>', start);
  return plain < limit ? plain : -1;
}

function endOfElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\b[^>]*>`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html) ? closing.lastIndex : html.length;
}
