/**
 * Fits the weights of linking titles (`core/linking/weights.ts`) on the crosswalks: `tsx scripts/bench/titles-calibrate.ts --index
 * FILE [--write]`, with an index of all of ESCO. Some three dozen numbers; no title of the crosswalks goes into the product.
 */
import { writeFileSync } from 'node:fs';
import { EVIDENCE, TitleLinker } from '#core/linking/title-evidence.ts';
import { loadIndexFile } from '../cli/load-index-file.ts';
import {
  casesOf,
  crossValidate,
  fitCalibration,
  fitTitles,
  readTerms,
  type TermSet,
} from './title-sets.ts';

const FILE = new URL('../../core/linking/weights.ts', import.meta.url);

/** English titles keep the weights honest for both languages; Dutch ones are what most people search. */
const WEIGHTS: readonly (readonly [TermSet, 'nl' | 'en', number])[] = [
  ['uwv', 'nl', 1],
  ['competent', 'nl', 1],
  ['onet', 'en', 0.3],
];

const list = (weights: readonly number[]): string =>
  `[${weights.map((w) => w.toFixed(3)).join(', ')}]`;

const at = process.argv.indexOf('--index');
const loaded = await loadIndexFile(at < 0 ? undefined : process.argv[at + 1]);
if (!loaded.ok) {
  console.error(loaded.error.code);
  process.exitCode = 1;
} else {
  const index = loaded.value;
  const linker = new TitleLinker(index);
  const missing = WEIGHTS.filter(([set]) => readTerms(set) === undefined).map(([set]) => set);
  const cases = WEIGHTS.flatMap(([set, language, weight]) =>
    casesOf(readTerms(set) ?? [], { linker, index, language, weight }),
  );
  // weights that were fitted on a part would pass for the whole
  if (missing.length > 0)
    console.log(`skipped: ${missing.join(', ')} is not in ../shared/data/crosswalks`);
  else {
    const groupOf = (occupation: number): string => linker.groupOf(occupation);
    const calibration = fitCalibration(crossValidate(cases, groupOf), index);
    const { first, final } = fitTitles(cases, groupOf);
    EVIDENCE.forEach((name, i) => {
      console.log(name.padEnd(22), (final[i] ?? 0).toFixed(2));
    });
    const text = `import type { TitleWeights } from './rank-evidence.ts';

/** Written by \`scripts/bench/titles-calibrate.ts\`. */
export const TITLE_WEIGHTS: TitleWeights = {
  first: ${list(first)},
  final: ${list(final)},
  calibration: ${list(calibration)},
};
`;
    if (process.argv.includes('--write')) writeFileSync(FILE, text);
    else console.log(text);
  }
}
