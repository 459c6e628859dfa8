import { phraseClashes } from '#core/taxonomy/clashes.ts';
import { mergeOverEsco } from '#core/taxonomy/esco-source.ts';
import { toShortId } from '#core/taxonomy/skill-id.ts';
import type { TaxonomySource } from '#core/taxonomy/taxonomy-source.ts';
import { thinNames } from '#core/taxonomy/thin-names.ts';
import { readVocabulary } from './taxonomy-embedded.ts';
import { DownloadProblem, readDownload } from './taxonomy-full.ts';

/**
 * What needs care in the vocabulary: `npx tsx scripts/taxonomy-report.ts [ESCO download or tables]`. With ESCO it also looks at
 * skills that occupations need most and the vocabulary does not name. Ends with 1 when phrases clash.
 */
const SHOWN = 40;
const LEAST_PHRASES = 2;

function showClashes(
  title: string,
  owners: TaxonomySource['skills'] | TaxonomySource['occupations'],
): number {
  const clashes = phraseClashes(owners);
  console.log(`\n${title}: ${String(clashes.length)} phrases under more than one`);
  for (const { language, claims } of clashes)
    console.log(
      `  ${language}  ${claims.map(({ id, text }) => `${text} (${toShortId(id)})`).join('  |  ')}`,
    );
  return clashes.length;
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

const vocabulary = await readVocabulary();
const clashes =
  showClashes('Skills', vocabulary.skills) + showClashes('Occupations', vocabulary.occupations);
showThin('Skills of our occupations with fewer than two Dutch phrases beside the name', vocabulary);
const inputs = process.argv.slice(2);
if (inputs.length > 0) {
  try {
    const { esco } = await readDownload(inputs);
    showThin(
      'Skills of ESCO occupations with fewer than two Dutch phrases beside the name',
      mergeOverEsco(esco, vocabulary),
    );
  } catch (problem) {
    if (!(problem instanceof DownloadProblem)) throw problem;
    console.error(problem.message);
    process.exitCode = 1;
  }
}
if (clashes > 0) process.exitCode = 1;
