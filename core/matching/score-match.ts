import type { SkillId } from '../taxonomy/skill-id.ts';
import { apportion } from './apportion.ts';
import { bandOf } from './bands.ts';
import { compareForMatch, matchStrength, sureStrength } from './entry-strength.ts';
import type { Entry, MatchResult, MatchRow, NextStep, Requirement } from './requirement-list.ts';
import { MIN_START_REQUIREMENTS } from './requirement-list.ts';

/** One requirement with the strengths of its entries, in permille. */
interface Weighed {
  readonly r: number;
  readonly requirement: Requirement;
  readonly entries: readonly Entry[];
  readonly best: Entry | undefined;
  readonly match: number;
  readonly sure: number;
}

const sum = (rows: readonly Weighed[], of: (row: Weighed) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

/** floor((scale*2*part + whole) / (2*whole)): `part/whole` of `scale`, rounded half up, in whole numbers only. */
const roundHalfUp = (scale: number, part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((2 * scale * part + whole) / (2 * whole));

function weigh(list: readonly Requirement[], entries: readonly Entry[]): Weighed[] {
  return list.map((requirement, r) => {
    const own = entries.filter((entry) => entry.r === r && matchStrength(requirement, entry) > 0);
    const best = own.toSorted((a, b) => compareForMatch(requirement, a, b))[0];
    return {
      r,
      requirement,
      entries: own,
      best,
      match: best ? matchStrength(requirement, best) : 0,
      sure: own.reduce((most, entry) => Math.max(most, sureStrength(requirement, entry)), 0),
    };
  });
}

const weightOf = (row: Weighed): number => row.requirement.w;
const isStart = (row: Weighed): boolean => row.requirement.kind === 'start';
const hasNumber = (rows: readonly Weighed[]): boolean =>
  rows.filter(isStart).length >= MIN_START_REQUIREMENTS && rows.some((row) => weightOf(row) > 0);

function relationOf({ requirement, best }: Weighed): MatchRow['relation'] {
  if (!best) return 'none';
  if (best.id !== requirement.id) return 'alike';
  return best.min >= requirement.min ? 'same' : 'short';
}

/**
 * Points and their ceilings. The points are largest remainders of w*m, ties by skill id, and add up to `match`.
 * A row met in full has its points as ceiling; the others share what is left of 100, so no row shows "9 of 8".
 */
function pointsOf(rows: readonly Weighed[], match: number): { points: number[]; of: number[] } {
  const whole = 1000 * sum(rows, weightOf);
  const points = apportion(
    match,
    whole,
    rows.map((row) => ({ part: 100 * weightOf(row) * row.match, id: row.requirement.id })),
  );
  const partial = rows.filter((row) => row.match < 1000);
  const left = rows.reduce(
    (rest, row) => (row.match < 1000 ? rest : rest - (points[row.r] ?? 0)),
    100,
  );
  const ceilings = apportion(
    left,
    sum(partial, weightOf),
    partial.map((row) => ({
      part: left * weightOf(row),
      id: row.requirement.id,
      atLeast: points[row.r] ?? 0,
    })),
  );
  const of = [...points];
  partial.forEach((row, at) => (of[row.r] = ceilings[at] ?? 0));
  return { points, of };
}

/**
 * The one best thing to learn: the requirement whose full skill adds most to MATCH; where courses with hours are
 * known, the most per hour among those, since they are steps one can take today. `undefined` when nothing adds a point.
 */
function nextStepOf(
  rows: readonly Weighed[],
  match: number,
  hours: ReadonlyMap<SkillId, number>,
): NextStep | undefined {
  const weight = 1000 * sum(rows, weightOf);
  const earned = sum(rows, (row) => weightOf(row) * row.match);
  const steps = rows
    .map((row) => {
      const gain = weightOf(row) * (1000 - row.match);
      return { row, gain, match: roundHalfUp(100, earned + gain, weight) };
    })
    .filter((step) => step.match > match);
  const hoursOf = (step: (typeof steps)[number]): number => hours.get(step.row.requirement.id) ?? 0;
  const withCourse = steps.filter((step) => hoursOf(step) > 0);
  const worth = (step: (typeof steps)[number]): number =>
    withCourse.length > 0 ? step.gain / hoursOf(step) : step.gain;
  const best = (withCourse.length > 0 ? withCourse : steps).toSorted(
    (a, b) =>
      worth(b) - worth(a) ||
      Number(isStart(b.row)) - Number(isStart(a.row)) ||
      (a.row.requirement.id < b.row.requirement.id ? -1 : 1),
  )[0];
  return best && { r: best.row.r, match: best.match };
}

/**
 * `isp-match/1` (matching.md section 4): MATCH and SURE in whole numbers, with rows that add up, from a list and
 * the entries shown for it. Looks at nothing else, so both sides get the same digits. Entries that name neither the
 * asked id nor one of its near ids count for nothing.
 * @param answered ids the person answered at all; what has an entry under the asked id counts as answered anyway
 * @param hours hours of learning per skill, where a course is known; only for `nextStep`
 */
export function scoreMatch(
  list: readonly Requirement[],
  entries: readonly Entry[],
  answered: ReadonlySet<SkillId> = new Set(),
  hours: ReadonlyMap<SkillId, number> = new Map(),
): MatchResult {
  const rows = weigh(list, entries);
  const weight = sum(rows, weightOf);
  const isAnswered = ({ requirement, entries: own }: Weighed): boolean =>
    answered.has(requirement.id) || own.some((entry) => entry.id === requirement.id);
  const common = {
    asked: roundHalfUp(
      1000,
      sum(rows, (row) => (isAnswered(row) ? weightOf(row) : 0)),
      weight,
    ),
    connections: rows.filter((row) => row.best).length,
  };
  const describe = (row: Weighed, points: number, of: number): MatchRow => ({
    r: row.r,
    points,
    of,
    ...(row.best && { entry: row.best }),
    relation: relationOf(row),
  });
  if (!hasNumber(rows)) return { ...common, rows: rows.map((row) => describe(row, 0, 0)) };

  const match = roundHalfUp(
    100,
    sum(rows, (row) => weightOf(row) * row.match),
    1000 * weight,
  );
  const sure = roundHalfUp(
    100,
    sum(rows, (row) => weightOf(row) * row.sure),
    1000 * weight,
  );
  const starts = rows.filter(isStart);
  const sameStarts = starts.filter((row) => row.best?.id === row.requirement.id);
  const { points, of } = pointsOf(rows, match);
  const nextStep = nextStepOf(rows, match, hours);
  return {
    match,
    sure,
    ...common,
    band: bandOf(match, sum(sameStarts, weightOf), sum(starts, weightOf)),
    rows: rows.map((row) => describe(row, points[row.r] ?? 0, of[row.r] ?? 0)),
    ...(nextStep && { nextStep }),
  };
}

/** MATCH when the requirements `met` (indexes into `list`) are met in full: "straks 78". `undefined` without a number. */
export function simulate(
  list: readonly Requirement[],
  entries: readonly Entry[],
  met: ReadonlySet<number>,
): number | undefined {
  const rows = weigh(list, entries);
  if (!hasNumber(rows)) return undefined;
  return roundHalfUp(
    100,
    sum(rows, (row) => weightOf(row) * (met.has(row.r) ? 1000 : row.match)),
    1000 * sum(rows, weightOf),
  );
}
