export type BlockKind = 'heading' | 'item' | 'paragraph';

/**
 * `learn`: under "wat leer je bij ons"; `unknown`: before the first recognised heading, or under a heading we do not know.
 */
export type Section =
  'tasks' | 'asks' | 'nice' | 'learn' | 'offers' | 'about' | 'apply' | 'unknown';

export interface Block {
  readonly kind: BlockKind;
  readonly section: Section;
  /** Offset in `VacancyText.text` (UTF-16 code units); `text.slice(start, start + block.text.length) === block.text`. */
  readonly start: number;
  readonly text: string;
}

export type VacancyField = 'title' | 'text' | 'employer' | 'place';

/** Where a field was read: `json-ld`, `microdata`, `page`, `adapter:<id>`, `input`. */
export type FieldSource = string;

/** A vacancy as text: what a person would read, without menus, related jobs and cookie texts (matching.md section 2). */
export interface VacancyText {
  readonly title: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly employer?: string;
  readonly place?: string;
  readonly language: 'nl' | 'en' | 'other';
  readonly sources: Readonly<Partial<Record<VacancyField, FieldSource>>>;
}

/** Larger texts are cut here, at the end of a block, before anything reads them (characters). */
export const MAX_VACANCY_TEXT = 200_000;
