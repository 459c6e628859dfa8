/**
 * Fits the decision (`core/extraction/weights.ts`) on the Dutch development set and prints how it does on sectors it did
 * not see. `tsx scripts/bench/calibrate.ts [--index FILE] [--write]`: on the embedded index, and with `--index` on that one together
 * with it, so that the weights hold for both. They are a few dozen numbers; no text of the set goes into the product.
 */
import { writeFileSync } from 'node:fs';
import { decideReading, type Reading, readVacancy } from '#core/extraction/extract-requirements.ts';
import { COHERENCE_FEATURES, withCoherence } from '#core/extraction/coherence.ts';
import { plausible, THRESHOLD } from '#core/extraction/decide.ts';
import { FEATURES } from '#core/extraction/features.ts';
import { ALL_STEPS, type ExtractionSteps } from '#core/extraction/steps.ts';
import { knownAs } from '#core/taxonomy/own-tools.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import { vacancyFromText } from '#core/vacancy/plain-text.ts';
import { loadIndexFile } from '../cli/load-index-file.ts';
import { buildEmbeddedIndex, EMBEDDED_INDEX } from '../taxonomy-embedded.ts';
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

interface Case {
  readonly index: PhraseIndex;
  readonly vacancy: DevVacancy;
  readonly reading: Reading;
  /** By candidate; one that fits a requirement quoted elsewhere in the vacancy is left out of the fit. */
  readonly labels: readonly (boolean | undefined)[];
}

function caseOf(vacancy: DevVacancy, index: PhraseIndex, steps: ExtractionSteps): Case {
  const reading = readVacancy(
    vacancyFromText({ text: vacancy.text, title: vacancy.title }),
    index,
    steps,
  );
  const labels = reading.candidates.map((candidate) => {
    const sentence = reading.sentences[candidate.sentence];
    const id = knownAs(index.skillAt(candidate.skill), index);
    const fits = vacancy.requirements.filter((r) => r.skill === id || r.also.includes(id));
    const right = fits.some((r) => {
      const start = vacancy.text.indexOf(r.quote);
      return (
        sentence !== undefined && sentence.start < start + r.quote.length && sentence.end > start
      );
    });
    return right ? true : fits.length === 0 ? false : undefined;
  });
  return { index, vacancy, reading, labels };
}

const rowsOf = (
  labels: readonly (boolean | undefined)[],
  features: readonly (readonly number[])[],
): Row[] =>
  labels.flatMap((right, i) =>
    right === undefined ? [] : [{ features: features[i] ?? [], right, weight: 1 }],
  );

/** Fits both models: the second on what the first makes of the same vacancies. */
function fit(cases: readonly Case[]): Weights {
  const alone = fitLogistic(
    cases.flatMap((c) =>
      rowsOf(
        c.labels,
        c.reading.candidates.map((k) => k.features),
      ),
    ),
    PENALTY,
  );
  const together = fitLogistic(
    cases.flatMap((c) => {
      const { candidates, first } = plausible(c.reading.candidates, alone);
      const labels = new Map(c.reading.candidates.map((k, i) => [k, c.labels[i]]));
      return rowsOf(
        candidates.map((k) => labels.get(k)),
        withCoherence(candidates, first, c.index),
      );
    }),
    PENALTY,
  );
  return { alone, together };
}

interface Weights {
  readonly alone: readonly number[];
  readonly together: readonly number[];
}

/** Prints how sectors do by the weights of the other sectors, and gives the weights fitted on all. */
function calibrate(
  name: string,
  vacancies: readonly DevVacancy[],
  indexes: readonly PhraseIndex[],
  steps: ExtractionSteps,
): Weights {
  const cases = indexes.flatMap((index) => vacancies.map((v) => caseOf(v, index, steps)));
  const sectors = [...new Set(vacancies.map((v) => v.sector))];
  const unseen = new Map(sectors.map((s) => [s, fit(cases.filter((c) => c.vacancy.sector !== s))]));
  for (const index of indexes) {
    console.log(`${name}, ${String(index.skillCount)} skills: each sector by the others' weights`);
    for (const threshold of SHOWN) {
      const scores = cases.flatMap((c) => {
        const weights = unseen.get(c.vacancy.sector);
        if (weights === undefined || c.index !== index) return [];
        const model = { ...weights, threshold };
        return [scoreVacancy(c.vacancy, decideReading(c.reading, index, steps, model), index)];
      });
      const all = addCounts(scores.map((s) => s.all));
      console.log(
        `  ${threshold.toFixed(2)}  P ${precision(all).toFixed(3)}  R ${recall(all).toFixed(3)}  F1 ${f1(all).toFixed(3)}`,
      );
      if (threshold === THRESHOLD)
        console.log([...report(scores), ...reportBySector(scores)].join('\n'));
    }
  }
  const weights = fit(cases);
  const names = [...FEATURES, ...COHERENCE_FEATURES, 'constant'];
  console.log(weights.together.map((w, i) => `${names[i] ?? ''} ${w.toFixed(2)}`).join('  '));
  return weights;
}

const list = (weights: readonly number[]): string =>
  `[${weights.map((w) => w.toFixed(3)).join(', ')}]`;
const written = ({ alone, together }: Weights): string =>
  `{ alone: ${list(alone)}, together: ${list(together)} }`;

const at = process.argv.indexOf('--index');
const files = at < 0 ? [EMBEDDED_INDEX] : [EMBEDDED_INDEX, process.argv[at + 1] ?? ''];
await buildEmbeddedIndex();
const loaded = await Promise.all(files.map((file) => loadIndexFile(file)));
const indexes = loaded.flatMap((result) => (result.ok ? [result.value] : []));
const vacancies = readDutchDev();
if (indexes.length < files.length) {
  for (const result of loaded) if (!result.ok) console.error(result.error.code);
  process.exitCode = 1;
} else if (vacancies === undefined) {
  console.log('skipped: ../shared/data/benchmarks/dutch_dev is not here');
} else {
  const lexical = calibrate('words only', vacancies, indexes, { ...ALL_STEPS, dense: false });
  const dense = calibrate('with the embedding', vacancies, indexes, ALL_STEPS);
  if (process.argv.includes('--write')) {
    writeFileSync(
      FILE,
      `/**
 * Weights of the decision (\`DecisionModel\`) for an index without and with an embedding. Written by
 * \`scripts/bench/calibrate.ts\`.
 */
interface Weights {
  readonly alone: readonly number[];
  readonly together: readonly number[];
}

export const LEXICAL: Weights = ${written(lexical)};

export const DENSE: Weights = ${written(dense)};
`,
    );
  }
}
