/**
 * Fits the decision (`core/extraction/weights.ts`) on the Dutch development set and prints how it does on sectors it did
 * not see. `tsx scripts/bench/calibrate.ts [--index FILE] [--write]`. The weights are a few dozen numbers; no text of the set goes into the product.
 */
import { writeFileSync } from 'node:fs';
import { decideReading, type Reading, readVacancy } from '#core/extraction/extract-requirements.ts';
import { FEATURES } from '#core/extraction/features.ts';
import { ALL_STEPS, type ExtractionSteps } from '#core/extraction/steps.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import { vacancyFromText } from '#core/vacancy/plain-text.ts';
import { loadIndexFile } from '../cli/load-index-file.ts';
import {
  type DevVacancy,
  readDutchDev,
  report,
  reportBySector,
  scoreVacancy,
} from './dutch-dev.ts';
import { fitLogistic, type Row } from './logistic.ts';
import { addCounts, f1, precision, recall } from './statistics.ts';

const PENALTY = 3;
const SHOWN = [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8];
const FILE = new URL('../../core/extraction/weights.ts', import.meta.url);

/** Candidates as training rows; one that fits a requirement quoted elsewhere in the vacancy is left out. */
function rowsOf(vacancy: DevVacancy, reading: Reading, index: PhraseIndex): Row[] {
  return reading.candidates.flatMap((candidate) => {
    const sentence = reading.sentences[candidate.sentence];
    if (sentence === undefined) return [];
    const id = index.skillAt(candidate.skill);
    const fits = vacancy.requirements.filter((r) => r.skill === id || r.also.includes(id));
    const right = fits.some((r) => {
      const start = vacancy.text.indexOf(r.quote);
      return sentence.start < start + r.quote.length && sentence.end > start;
    });
    return right || fits.length === 0 ? [{ features: candidate.features, right, weight: 1 }] : [];
  });
}

function calibrate(
  name: string,
  vacancies: readonly DevVacancy[],
  index: PhraseIndex,
  steps: ExtractionSteps,
): number[] {
  const readings = vacancies.map((v) =>
    readVacancy(vacancyFromText({ text: v.text, title: v.title }), index, steps),
  );
  const rows = vacancies.map((v, i) => {
    const reading = readings[i];
    return reading === undefined ? [] : rowsOf(v, reading, index);
  });
  const sectors = [...new Set(vacancies.map((v) => v.sector))];
  const unseen = new Map(
    sectors.map((sector) => [
      sector,
      fitLogistic(rows.filter((_, i) => vacancies[i]?.sector !== sector).flat(), PENALTY),
    ]),
  );
  console.log(`${name}: each sector by the weights of the others`);
  for (const threshold of SHOWN) {
    const scores = vacancies.flatMap((v, i) => {
      const reading = readings[i];
      const weights = unseen.get(v.sector);
      return reading === undefined || weights === undefined
        ? []
        : [scoreVacancy(v, decideReading(reading, index, steps, { weights, threshold }))];
    });
    const all = addCounts(scores.map((s) => s.all));
    console.log(
      `  ${threshold.toFixed(2)}  P ${precision(all).toFixed(3)}  R ${recall(all).toFixed(3)}  F1 ${f1(all).toFixed(3)}`,
    );
    if (threshold === 0.3) console.log([...report(scores), ...reportBySector(scores)].join('\n'));
  }
  const weights = fitLogistic(rows.flat(), PENALTY);
  console.log(weights.map((w, i) => `${FEATURES[i] ?? 'constant'} ${w.toFixed(2)}`).join('  '));
  return weights;
}

const list = (weights: readonly number[]): string => weights.map((w) => w.toFixed(3)).join(', ');

const at = process.argv.indexOf('--index');
const loaded = await loadIndexFile(at < 0 ? undefined : process.argv[at + 1]);
const vacancies = readDutchDev();
if (!loaded.ok) {
  console.error(loaded.error.code);
  process.exitCode = 1;
} else if (vacancies === undefined) {
  console.log('skipped: ../shared/data/benchmarks/dutch_dev is not here');
} else {
  const lexical = calibrate('words only', vacancies, loaded.value, { ...ALL_STEPS, dense: false });
  const dense =
    loaded.value.embedding === undefined
      ? lexical
      : calibrate('with the embedding', vacancies, loaded.value, ALL_STEPS);
  if (process.argv.includes('--write')) {
    writeFileSync(
      FILE,
      `/**
 * Weights of the decision in the order of \`FEATURES\`, then the constant. Written by \`scripts/bench/calibrate.ts\`.
 */
export const LEXICAL_WEIGHTS: readonly number[] = [${list(lexical)}];

/** For an index with an embedding. */
export const DENSE_WEIGHTS: readonly number[] = [${list(dense)}];
`,
    );
  }
}
