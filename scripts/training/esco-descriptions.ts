import { toUri } from '#core/taxonomy/skill-id.ts';
import { cell, readTable } from '#core/taxonomy/tab-table.ts';
import { readCsv } from '../read-csv.ts';
import type { Example } from './samples.ts';

const TABLE = 'skill_descriptions_en.tsv';
const CSV = /^skills_(?:en|nl)\.csv$/;

/**
 * ESCO's descriptions of skills as sentences to learn from, out of the files of a download or of the tables. A
 * description that is not there is no problem.
 */
export function readDescriptions(files: ReadonlyMap<string, string>): Example[] {
  const found: Example[] = [];
  const put = (id: string, sentence: string): void => {
    if (id !== '' && sentence !== '') found.push({ skills: [id], sentence });
  };
  for (const [name, text] of files) {
    if (name === TABLE)
      for (const row of readTable(name, text, ['id', 'description_en']).rows)
        put(toUri(cell(row, 'id')), cell(row, 'description_en'));
    if (!CSV.test(name)) continue;
    const table = readCsv(text);
    if (!('records' in table)) continue;
    const [head, ...records] = table.records;
    const id = head?.cells.indexOf('conceptUri') ?? -1;
    const description = head?.cells.indexOf('description') ?? -1;
    if (id < 0 || description < 0) continue;
    for (const { cells } of records) put(cells[id] ?? '', cells[description] ?? '');
  }
  return found;
}
