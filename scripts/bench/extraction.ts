/**
 * How well requirements are read (matching.md section 7): `npm run bench:extraction [--index FILE] [--steps]`. Prints the Dutch
 * development set, by `--steps` also with each step switched off, and for an index with all of ESCO the English ranking
 * sets and the linking of titles. Without `../shared` it says what it skipped.
 */
import { extractRequirements } from '#core/extraction/extract-requirements.ts';
import { SkillRanker } from '#core/extraction/rank-skills.ts';
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
  type VacancyScore,
} from './dutch-dev.ts';
import {
  type Query,
  type RankingScore,
  rankingSets,
  type RankingSet,
  readRankingSet,
  scoreRanking,
} from './ranking.ts';
import { addCounts, f1, precision, recall, withInterval } from './statistics.ts';
import { benchTitles } from './titles.ts';

/** An index of this size is taken for all of ESCO. */
const WHOLE_ESCO = 13_000;
/** As deep as a ranking is looked at for the reciprocal rank. */
const DEPTH = 100;

/** What others published, on the test splits of the same sets (`published_scores.tsv`). */
const PUBLISHED: Readonly<Record<RankingSet, string>> = {
  TECH: 'published, test split: MRR 0.573-0.632, RP@5 0.594-0.640',
  HOUSE: 'published, test split: MRR 0.484, RP@5 0.491',
  'SkillSkape dev': '',
};

const STEPS = Object.keys(ALL_STEPS) as (keyof ExtractionSteps)[];

const scoreAll = (
  vacancies: readonly DevVacancy[],
  index: PhraseIndex,
  steps: ExtractionSteps,
): VacancyScore[] =>
  vacancies.map((v) =>
    scoreVacancy(
      v,
      extractRequirements(vacancyFromText({ text: v.text, title: v.title }), index, steps),
      index,
    ),
  );

function dutch(index: PhraseIndex, ablate: boolean): void {
  const vacancies = readDutchDev();
  if (vacancies === undefined) {
    console.log('skipped: ../shared/data/benchmarks/dutch_dev is not here');
    return;
  }
  console.log('Dutch development set (weights fitted on it; calibrate.ts shows unseen sectors)');
  const whole = scoreAll(vacancies, index, ALL_STEPS);
  console.log([...report(whole), ...reportBySector(whole)].join('\n'));
  if (!ablate) return;
  const line = (scores: readonly VacancyScore[]): string => {
    const all = addCounts(scores.map((s) => s.all));
    const part = (name: 'learn' | 'nice' | 'gates' | 'notSkills'): string =>
      f1(addCounts(scores.map((s) => s[name]))).toFixed(2);
    const share = (name: 'kindRight' | 'levelRight'): string =>
      (scores.reduce((sum, s) => sum + s[name], 0) / all.right).toFixed(2);
    const thin = scores.filter(({ thinRight }) => thinRight).length;
    const alarms = scores.filter(({ thinFalseAlarm }) => thinFalseAlarm).length;
    return `P ${precision(all).toFixed(3)}  R ${recall(all).toFixed(3)}  F1 ${f1(all).toFixed(3)}  kind ${share('kindRight')}  level ${share('levelRight')}  F1 of learn ${part('learn')}, nice ${part('nice')}, gates ${part('gates')}, not-skills ${part('notSkills')}  thin ${String(thin)}, false ${String(alarms)}`;
  };
  console.log(`all steps            ${line(whole)}`);
  for (const step of STEPS)
    console.log(
      `without ${step.padEnd(12)} ${line(scoreAll(vacancies, index, { ...ALL_STEPS, [step]: false }))}`,
    );
}

function rankingLine(
  queries: readonly Query[],
  index: PhraseIndex,
  steps: ExtractionSteps,
): string {
  const ranker = new SkillRanker(index, steps);
  const scores = queries.map((q) =>
    scoreRanking(
      ranker.rank(q.text, 'en', DEPTH).map((r) => r.skill),
      q,
    ),
  );
  const mean = (value: (score: RankingScore) => number): string =>
    withInterval(scores, (sample) => sample.reduce((sum, s) => sum + value(s), 0) / sample.length);
  return `MRR ${mean((s) => s.reciprocal)}  RP@1 ${mean((s) => s.rp[0])}  RP@5 ${mean((s) => s.rp[1])}  RP@10 ${mean((s) => s.rp[2])}`;
}

function english(index: PhraseIndex, ablate: boolean): void {
  if (index.skillCount < WHOLE_ESCO) {
    console.log('skipped: the English sets need an index with all of ESCO (--index)');
    return;
  }
  for (const name of Object.keys(rankingSets) as RankingSet[]) {
    const queries = readRankingSet(name);
    if (queries === undefined) {
      console.log(`skipped: ${rankingSets[name]} is not here`);
      continue;
    }
    console.log(
      `${name}, ${String(queries.length)} sentences  ${rankingLine(queries, index, ALL_STEPS)}`,
    );
    if (PUBLISHED[name] !== '') console.log(`  ${PUBLISHED[name]}`);
    if (!ablate) continue;
    for (const step of ['compounds', 'dense'] as const)
      console.log(
        `  without ${step.padEnd(10)} ${rankingLine(queries, index, { ...ALL_STEPS, [step]: false })}`,
      );
  }
}

const at = process.argv.indexOf('--index');
const loaded = await loadIndexFile(at < 0 ? undefined : process.argv[at + 1]);
if (loaded.ok) {
  const ablate = process.argv.includes('--steps');
  const { hash, skillCount, embedding } = loaded.value;
  console.log(
    `index ${hash.slice(0, 12)}, ${String(skillCount)} skills, ${embedding === undefined ? 'no embedding' : 'with embedding'}`,
  );
  dutch(loaded.value, ablate);
  english(loaded.value, ablate);
  benchTitles(loaded.value);
} else {
  console.error(loaded.error.code);
  process.exitCode = 1;
}
