import { err, ok, type Result } from '../../result.ts';
import { decodeEntities } from '../../vacancy/html-entities.ts';
import { readCells } from './csv.ts';
import { unzip } from './unpack.ts';

const WORD = 'word/document.xml';
const LINKEDIN = ['Skills.csv', 'Positions.csv', 'Profile.csv', 'Certifications.csv'];
/** Columns of LinkedIn's files that say what somebody did or can. */
const COLUMNS = ['Name', 'Title', 'Description', 'Headline', 'Summary'];

const PIECE =
  /<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?:\s[^<>]*)?\/>|<w:(numPr)(?:\s[^<>]*)?\/?>|<\/w:(p)>/g;

/** The text of a Word document's main part (WordprocessingML, ECMA-376): paragraphs as lines, list items with a dash. */
export function textOfWordXml(xml: string): string {
  const lines: string[] = [];
  let line = '';
  let item = false;
  for (const [, text, space, list, end] of xml.matchAll(PIECE)) {
    if (text !== undefined) line += decodeEntities(text);
    else if (space !== undefined) line += space === 'tab' ? '\t' : '\n';
    else if (list !== undefined) item = true;
    else if (end !== undefined) {
      lines.push(item && line.trim() !== '' ? `- ${line}` : line);
      [line, item] = ['', false];
    }
  }
  return [...lines, line].join('\n').trim();
}

/** The cells of one LinkedIn table that are worth reading, a line each. */
function textOfLinkedIn(csv: string): string {
  const [header = [], ...rows] = readCells(csv);
  const wanted = header.flatMap((name, at) => (COLUMNS.includes(name.trim()) ? [at] : []));
  return rows
    .map((row) => wanted.map((at) => row[at]?.trim() ?? '').filter((cell) => cell !== ''))
    .map((cells) => cells.join('\n'))
    .join('\n\n');
}

export interface ArchiveText {
  readonly kind: 'word' | 'linkedin';
  readonly text: string;
}

/**
 * The text of a CV in Word, or of what LinkedIn hands over about a person. `import-damaged`, `import-too-large` (also for
 * a zip bomb), `import-kind-unknown` for every other archive.
 */
export function readArchive(bytes: Uint8Array): Result<ArchiveText> {
  const baseName = (path: string): string => path.split('/').at(-1) ?? path;
  const files = unzip(bytes, (name) => name === WORD || LINKEDIN.includes(baseName(name)));
  if (!files.ok) return files;
  const text = (file: Uint8Array): string => new TextDecoder().decode(file);
  const word = files.value.get(WORD);
  if (word) return ok({ kind: 'word', text: textOfWordXml(text(word)) });
  const tables = [...files.value.values()].map(text).map(textOfLinkedIn);
  if (tables.length === 0) return err('import-kind-unknown');
  return ok({ kind: 'linkedin', text: tables.join('\n\n') });
}
