import type { Block, BlockKind } from './vacancy-text.ts';

/** A block before its place in the text and its section are known. */
export type TextBlock = Pick<Block, 'kind' | 'text'>;

/** Longer texts between heading tags are not headings (characters). */
const MAX_HEADING = 160;
/** A line that is only bold, or ends with a colon, heads what follows if it is at most this long. */
const MAX_LINE_HEADING = 90;

/** A dash or an "o" needs a space after it (it may be a minus or a letter); a glyph is a bullet anyway. */
const BULLET = /^(?:[-–—*>»]\s+(?=\S)|[•·●▪■□◦‣⁃➢➤►▶✓✔✅☑\uf0a7\uf0b7]\s*(?=\S)|o\s+(?=\p{Lu}))/u;
const INVISIBLE = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * One line of text as a person sees it: white space collapsed, invisible and direction-changing characters
 * removed (a hostile title must not turn the line around), Unicode NFC.
 */
export function tidyLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(INVISIBLE, '').trim().normalize('NFC');
}

/**
 * Collects a stream of text, line breaks and nested blocks (from HTML text or from a document tree: both give
 * the same blocks) into headings, items and paragraphs.
 */
export class BlockBuilder {
  readonly #blocks: TextBlock[] = [];
  readonly #kinds: BlockKind[] = [];
  #parts: string[] = [];
  #strong = 0;
  #length = 0;

  /** Adds text to the current line. `strong`: it is printed bold. */
  addText(text: string, strong: boolean): void {
    if (text === '') return;
    this.#parts.push(text);
    const visible = text.trim().length;
    this.#length += visible;
    if (strong) this.#strong += visible;
  }

  /** Ends the current line; the block that is open goes on. */
  breakLine(): void {
    if (this.#parts.length === 0) return;
    const text = tidyLine(this.#parts.join(''));
    const allStrong = this.#length > 0 && this.#strong === this.#length;
    this.#parts = [];
    this.#strong = 0;
    this.#length = 0;
    const block = classify(text, this.#kinds.at(-1) ?? 'paragraph', allStrong);
    if (block) this.#blocks.push(block);
  }

  openBlock(kind: BlockKind): void {
    this.breakLine();
    // A paragraph inside a list item or heading is still that item or heading.
    const outer = this.#kinds.at(-1);
    this.#kinds.push(kind === 'paragraph' && outer !== undefined ? outer : kind);
  }

  closeBlock(): void {
    this.breakLine();
    this.#kinds.pop();
  }

  /** All blocks so far; ends the open line. */
  finish(): readonly TextBlock[] {
    this.breakLine();
    return this.#blocks;
  }
}

function classify(text: string, kind: BlockKind, allStrong: boolean): TextBlock | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  if (kind === 'heading') {
    return text.length <= MAX_HEADING ? { kind, text } : { kind: 'paragraph', text };
  }
  if (kind === 'item') return { kind, text: text.replace(BULLET, '') };
  if (BULLET.test(text)) return { kind: 'item', text: text.replace(BULLET, '') };
  if (text.length <= MAX_LINE_HEADING && isHeadingLine(text, allStrong)) {
    return { kind: 'heading', text };
  }
  return { kind: 'paragraph', text };
}

function isHeadingLine(text: string, allStrong: boolean): boolean {
  if (allStrong) return !/[.!,;]$/.test(text) && text.split(' ').length <= 12;
  if (text.endsWith(':')) return !/[.!?]\s/.test(text) && text.split(' ').length <= 7;
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 5 && text === text.toUpperCase() && text.split(' ').length <= 7;
}
