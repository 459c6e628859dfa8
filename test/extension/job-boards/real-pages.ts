import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../../../extension/job-boards/read-page.ts';
import type { Result } from '#core/result.ts';
import type { VacancyText } from '#core/vacancy/vacancy-text.ts';

/** Saved pages of real job boards: third-party data beside the repository, never in it. */
export const realPages = join(import.meta.dirname, '../../../../shared/data/vacancies');

/** What a person reads on one page (`expected.tsv`). */
export interface ExpectedPage {
  readonly file: string;
  readonly expect: 'vacancy' | 'list' | 'none';
  readonly title: string;
  readonly employer: string;
  readonly place: string;
  /** Phrases; `json:` marks those that stand only in JSON-LD or embedded state. */
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
  readonly url: string;
}

function readTable(file: string): readonly Readonly<Record<string, string>>[] {
  const [header, ...lines] = readFileSync(join(realPages, file), 'utf8').trimEnd().split('\n');
  const names = (header ?? '').split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

export const hasRealPages = (): boolean => existsSync(join(realPages, 'expected.tsv'));

export function expectedPages(): readonly ExpectedPage[] {
  const urls = new Map(readTable('MANIFEST.tsv').map((row) => [row['file'], row['url'] ?? '']));
  const phrases = (cell: string | undefined): readonly string[] =>
    (cell ?? '').split(' | ').filter((phrase) => phrase !== '');
  return readTable('expected.tsv').map((row) => ({
    file: row['file'] ?? '',
    expect: row['expect'] as ExpectedPage['expect'],
    title: row['title'] ?? '',
    employer: row['employer'] ?? '',
    place: row['place'] ?? '',
    must: phrases(row['must']),
    mustNot: phrases(row['must_not']),
    url: urls.get(row['file']) ?? '',
  }));
}

/** The page as an inert document: no scripts, no network. */
export const openSavedPage = (file: string): Document =>
  new JSDOM(readFileSync(join(realPages, file), 'utf8'), { virtualConsole: new VirtualConsole() })
    .window.document;

export const readSavedPage = (page: ExpectedPage, document: Document): Result<VacancyText> =>
  readPage(document, page.url === '' ? 'about:blank' : page.url);

export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same organisation, its legal form aside ("Coloplast A/S" and "Coloplast"). */
export const sameName = (read: string | undefined, expected: string): boolean =>
  withoutForm(read ?? '') === withoutForm(expected);

const withoutForm = (name: string): string =>
  fold(name).replace(/ (?:b ?v|n ?v|a s|gmbh|ag|ltd|limited|inc|llc|plc|s a|sl)$/, '');

/** The same place when one names all words of the other ("Almere" and "Almere, Nederland"). */
export function samePlace(read: string | undefined, expected: string): boolean {
  const a = fold(read ?? '').split(' ');
  const b = fold(expected).split(' ');
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short[0] !== '' && short.every((word) => long.includes(word));
}
