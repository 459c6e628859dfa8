import { crossClashes, phraseClashes } from '#core/taxonomy/clashes.ts';
import { mergeOverEsco } from '#core/taxonomy/esco-source.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import { toShortId } from '#core/taxonomy/skill-id.ts';
import type { TaxonomySource } from '#core/taxonomy/taxonomy-source.ts';
import { thinNames } from '#core/taxonomy/thin-names.ts';
import { readDutchDev } from '../bench/dutch-dev.ts';
import { loadIndexFile } from '../cli/load-index-file.ts';
import { readVocabulary, readVocabularyFiles } from '../taxonomy-embedded.ts';
import { readDownload } from '../taxonomy-full.ts';
import { readStoredVacancies } from './development-texts.ts';
import { firedPhrases, firings } from './firing.ts';

const SHOWN = 40;
const LEAST_PHRASES = 2;
const QUOTE = 90;

function showClashes(title: string, owners: TaxonomySource['skills' | 'occupations']): number {
  const clashes = phraseClashes(owners);
  console.log(`\n${title}: ${String(clashes.length)} phrases under more than one`);
  for (const { language, claims } of clashes)
    console.log(
      `  ${language}  ${claims.map(({ id, text }) => `${text} (${toShortId(id)})`).join('  |  ')}`,
    );
  const cross = crossClashes(owners);
  console.log(
    `${title}: ${String(cross.length)} phrases under one in Dutch and another in English`,
  );
  for (const { words, nl, en } of cross)
    console.log(`  ${words}: ${toShortId(nl.id)} (nl)  |  ${toShortId(en.id)} (en)`);
  return clashes.length + cross.length;
}

function showThin(title: string, source: TaxonomySource): void {
  const thin = thinNames(source, LEAST_PHRASES);
  console.log(`\n${title}: ${String(thin.length)}`);
  for (const { id, label, asked, phrases } of thin.slice(0, SHOWN))
    console.log(
      `  asked by ${String(asked)}, ${String(phrases)} phrases: ${label} (${toShortId(id)})`,
    );
  if (thin.length > SHOWN) console.log(`  and ${String(thin.length - SHOWN)} more`);
}

/** By skill: the file of the vocabulary in which its phrases stand. */
async function filesBySkill(): Promise<ReadonlyMap<string, string>> {
  const files = await readVocabularyFiles();
  const found = new Map<string, string>();
  for (const [name, text] of files)
    if (/^(?:nl-\d+|tools)\.tsv$/.test(name))
      for (const line of text.split('\n').slice(1)) found.set(line.split('\t')[0] ?? '', name);
  return found;
}

async function showNeverFired(texts: readonly string[], index: PhraseIndex, list: boolean) {
  const fired = firedPhrases(texts, index);
  const fileOf = await filesBySkill();
  const table = index.skills;
  const counts = new Map<string, { all: number; never: number }>();
  const never: string[] = [];
  for (let phrase = 0; phrase < table.count; phrase++) {
    const id = toShortId(index.skillAt(table.owner(phrase))).replace('isp://', '');
    const file = fileOf.get(id) ?? '';
    const count = counts.get(file) ?? { all: 0, never: 0 };
    counts.set(file, count);
    count.all++;
    if (fired.has(phrase)) continue;
    count.never++;
    never.push(`  ${file}  ${table.language(phrase)}  ${table.text(phrase)} (${id})`);
  }
  console.log(`\nPhrases that never fire on ${String(texts.length)} development texts, by file`);
  for (const [file, { all, never: none }] of [...counts].sort())
    console.log(`  ${file.padEnd(10)} ${String(none)} of ${String(all)}`);
  if (list) console.log(never.join('\n'));
}

function showWrongFirings(index: PhraseIndex): void {
  const vacancies = readDutchDev();
  if (vacancies === undefined) {
    console.log('\nWrong firings skipped: ../shared/data/benchmarks/dutch_dev is not here');
    return;
  }
  const wrong = firings(vacancies, index).filter((one) => one.wrong > one.right);
  console.log(`\nPhrases that fire wrongly more often than rightly: ${String(wrong.length)}`);
  for (const one of wrong) {
    const { skills } = index;
    const id = toShortId(index.skillAt(skills.owner(one.phrase)));
    console.log(
      `  ${String(one.wrong)} wrong, ${String(one.right)} right: ${skills.text(one.phrase)} (${id})  "${(one.quotes[0] ?? '').slice(0, QUOTE)}"`,
    );
  }
}

/**
 * Prints what needs care in the vocabulary: clashes; skills that occupations need and hardly anything names, with `inputs` (an ESCO
 * download) also those of the whole of ESCO; phrases that never fire (with `list` each of them) or fire wrongly on the development
 * texts. Gives the number of clashes. Throws `DownloadProblem`.
 */
export async function reportVocabulary(
  inputs: readonly string[],
  { list }: { readonly list: boolean },
): Promise<number> {
  const vocabulary = await readVocabulary();
  const clashes =
    showClashes('Skills', vocabulary.skills) + showClashes('Occupations', vocabulary.occupations);
  showThin(
    'Skills of our occupations with fewer than two Dutch phrases beside the name',
    vocabulary,
  );
  if (inputs.length > 0) {
    const { esco } = await readDownload(inputs);
    showThin(
      'Skills of ESCO occupations with fewer than two Dutch phrases beside the name',
      mergeOverEsco(esco, vocabulary),
    );
  }
  const loaded = await loadIndexFile();
  if (!loaded.ok) throw new Error(loaded.error.code);
  const dev = readDutchDev()?.map(({ text }) => text);
  const stored = readStoredVacancies();
  if (dev === undefined && stored === undefined)
    console.log('\nNever fired skipped: neither dutch_dev nor vacancies in ../shared/data');
  else await showNeverFired([...(dev ?? []), ...(stored ?? [])], loaded.value, list);
  showWrongFirings(loaded.value);
  return clashes;
}
