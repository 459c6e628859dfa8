import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const VACANCIES = fileURLToPath(new URL('../../../shared/data/vacancies', import.meta.url));
const LONGEST = 400_000;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  euml: 'ë',
  eacute: 'é',
};

/** Words of a stored page without its marks, roughly: enough to see which phrases occur. */
function plain(page: string): string {
  return page
    .slice(0, LONGEST)
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '\n')
    .replace(/\\[nrt]/g, '\n')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? ' ');
}

/** Stored vacancy pages in Dutch or English, one text each; `undefined` where `../shared` is not. */
export function readStoredVacancies(): readonly string[] | undefined {
  const manifest = path.join(VACANCIES, 'MANIFEST.tsv');
  if (!existsSync(manifest)) return undefined;
  return readFileSync(manifest, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .filter(([, , , language]) => /^(?:nl|en)/.test(language ?? ''))
    .map(([file = '']) => path.join(VACANCIES, file))
    .filter((file) => existsSync(file))
    .map((file) => plain(readFileSync(file, 'utf8')));
}
