import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { asKnown } from '#core/extraction/known-requirements.ts';
import type { Extraction } from '#core/extraction/requirement.ts';
import type { SkillIndex } from '#core/taxonomy/concept.ts';
import { toUri } from '#core/taxonomy/skill-id.ts';
import {
  addCounts,
  type Counts,
  f1,
  noCounts,
  precision,
  recall,
  withInterval,
} from './statistics.ts';

const FILE = new URL('../../../shared/data/benchmarks/dutch_dev/vacancies.jsonl', import.meta.url);

const Vacancy = z.object({
  id: z.string(),
  lang: z.enum(['nl', 'en']),
  sector: z.string(),
  title: z.string(),
  text: z.string(),
  requirements: z.array(
    z.object({
      skill: z.string(),
      also: z.array(z.string()),
      quote: z.string(),
      kind: z.enum(['start', 'learn', 'nice']),
      level: z.number(),
    }),
  ),
  gates: z.array(z.object({ gate: z.string(), quote: z.string() })),
  notSkills: z.array(z.object({ kind: z.string(), quote: z.string() })),
  occupation: z.string(),
  thin: z.boolean(),
});
export type DevVacancy = z.infer<typeof Vacancy>;

/** The Dutch development set, or `undefined` where `../shared` is not. */
export function readDutchDev(): readonly DevVacancy[] | undefined {
  if (!existsSync(FILE)) return undefined;
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const vacancy = Vacancy.parse(JSON.parse(line));
      return {
        ...vacancy,
        requirements: vacancy.requirements.map((r) => ({
          ...r,
          skill: toUri(r.skill),
          also: r.also.map(toUri),
        })),
      };
    });
}

/**
 * Which requirement each prediction takes (its number), `undefined` for a wrong one, -1 for one that fits only
 * requirements that are taken already and so counts neither way. As many as possible are taken.
 */
export function assign(
  predicted: readonly string[],
  requirements: DevVacancy['requirements'],
): (number | undefined)[] {
  const fits = predicted.map((skill) =>
    requirements.flatMap((r, i) => (r.skill === skill || r.also.includes(skill) ? [i] : [])),
  );
  const takenBy = new Map<number, number>();
  const tryTake = (p: number, seen: Set<number>): boolean =>
    (fits[p] ?? []).some((r) => {
      if (seen.has(r)) return false;
      seen.add(r);
      const holder = takenBy.get(r);
      if (holder !== undefined && !tryTake(holder, seen)) return false;
      takenBy.set(r, p);
      return true;
    });
  for (const p of predicted.keys()) tryTake(p, new Set());
  const taken = new Map([...takenBy].map(([r, p]) => [p, r]));
  return predicted.map((_, p) => taken.get(p) ?? ((fits[p] ?? []).length > 0 ? -1 : undefined));
}

export interface VacancyScore {
  readonly vacancy: DevVacancy;
  readonly all: Counts;
  readonly learn: Counts;
  readonly nice: Counts;
  readonly gates: Counts;
  readonly notSkills: Counts;
  /** Of the right ones. */
  readonly kindRight: number;
  readonly levelRight: number;
  readonly thinRight: boolean;
  readonly thinFalseAlarm: boolean;
}

function countGates(extraction: Extraction, vacancy: DevVacancy): Counts {
  // a gate that is only a plus is neutral
  const got = extraction.gates.filter((g) => g.kind !== 'nice').map((g) => g.gate);
  const wanted = vacancy.gates.map((g) => g.gate);
  const right = got.filter((g) => wanted.includes(g)).length;
  return { right, wrong: got.length - right, missed: wanted.length - right };
}

function countNotSkills(extraction: Extraction, vacancy: DevVacancy): Counts {
  const used = new Set<number>();
  let right = 0;
  let wrong = 0;
  for (const got of extraction.notSkills) {
    const at = vacancy.notSkills.findIndex((n) => {
      const start = vacancy.text.indexOf(n.quote);
      return n.kind === got.kind && start < got.end && got.start < start + n.quote.length;
    });
    if (at < 0) wrong++;
    else if (!used.has(at)) {
      used.add(at);
      right++;
    }
  }
  return { right, wrong, missed: vacancy.notSkills.length - right };
}

/** Scores one vacancy as the set's read-me says; a tool of our own counts for the skill it stands below. */
export function scoreVacancy(
  vacancy: DevVacancy,
  extraction: Extraction,
  index: Pick<SkillIndex, 'concept'>,
): VacancyScore {
  const { requirements } = vacancy;
  const found = asKnown(extraction.requirements, index);
  const taken = assign(
    found.map((r) => r.skill),
    requirements,
  );
  const all = noCounts();
  const kinds = { start: noCounts(), learn: noCounts(), nice: noCounts() };
  let kindRight = 0;
  let levelRight = 0;
  for (const [p, r] of taken.entries()) {
    const got = found[p];
    if (got === undefined || r === -1) continue;
    const wanted = r === undefined ? undefined : requirements[r];
    if (wanted === undefined) {
      all.wrong++;
      kinds[got.kind].wrong++;
      continue;
    }
    all.right++;
    if (wanted.kind === got.kind) {
      kindRight++;
      kinds[got.kind].right++;
    } else kinds[got.kind].wrong++;
    if (wanted.level === got.level) levelRight++;
  }
  all.missed = requirements.length - all.right;
  for (const kind of ['learn', 'nice'] as const)
    kinds[kind].missed = requirements.filter((q) => q.kind === kind).length - kinds[kind].right;
  return {
    vacancy,
    all,
    learn: kinds.learn,
    nice: kinds.nice,
    gates: countGates(extraction, vacancy),
    notSkills: countNotSkills(extraction, vacancy),
    kindRight,
    levelRight,
    thinRight: vacancy.thin && extraction.thin,
    thinFalseAlarm: !vacancy.thin && extraction.thin,
  };
}

const PARTS = ['all', 'learn', 'nice', 'gates', 'notSkills'] as const;

/** The lines of a report over all vacancies. */
export function report(scores: readonly VacancyScore[]): string[] {
  const lines = PARTS.map((part) => {
    const of = (statistic: (c: Counts) => number): string =>
      withInterval(scores, (sample) => statistic(addCounts(sample.map((s) => s[part]))));
    const { right, wrong, missed } = addCounts(scores.map((s) => s[part]));
    return `${part.padEnd(10)} P ${of(precision)}  R ${of(recall)}  F1 ${of(f1)}  (${String(right)} right, ${String(wrong)} wrong, ${String(missed)} missed)`;
  });
  const right = scores.reduce((n, s) => n + s.all.right, 0);
  const kind = scores.reduce((n, s) => n + s.kindRight, 0) / right;
  const level = scores.reduce((n, s) => n + s.levelRight, 0) / right;
  const thin = scores.filter((s) => s.vacancy.thin).length;
  lines.push(
    `of the right ones: kind ${kind.toFixed(3)}, level ${level.toFixed(3)}`,
    `thin: ${String(scores.filter((s) => s.thinRight).length)} of ${String(thin)} found, ${String(scores.filter((s) => s.thinFalseAlarm).length)} false alarms`,
  );
  return lines;
}

/** Leave nothing out, but show each sector: what works in one only is not learned. */
export function reportBySector(scores: readonly VacancyScore[]): string[] {
  const sectors = [...new Set(scores.map((s) => s.vacancy.sector))].sort();
  return sectors.map((sector) => {
    const counts = addCounts(scores.filter((s) => s.vacancy.sector === sector).map((s) => s.all));
    return `${sector.padEnd(16)} P ${precision(counts).toFixed(3)}  R ${recall(counts).toFixed(3)}  F1 ${f1(counts).toFixed(3)}`;
  });
}
