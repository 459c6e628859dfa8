import type { SkillId } from '../taxonomy/skill-id.ts';
import { bandOf } from './bands.ts';
import { matchStrength } from './entry-strength.ts';
import type { Band, Entry, MatchRow, Requirement } from './requirement-list.ts';
import { scoreMatch, simulate } from './score-match.ts';

/** A line of the list that the person does not meet in full. */
export interface Gap {
  /** Index into the list. */
  readonly r: number;
  /** MATCH when only this one is learned; absent without a number. */
  readonly match?: number;
}

export interface LearningPlan {
  /** MATCH of today, and with everything planned done; both absent with fewer than three `start` requirements. */
  readonly match?: number;
  readonly later?: number;
  readonly laterBand?: Band;
  /** The best to begin with first, in the order that `nextStep` of `scoreMatch` chooses by. */
  readonly gaps: readonly Gap[];
}

/** What there is to learn for a list, and what it gives ("straks 78"). Whoever plans a line is taken to meet it in full. */
export function learningPlan(
  list: readonly Requirement[],
  entries: readonly Entry[],
  planned: ReadonlySet<number>,
  hours: ReadonlyMap<SkillId, number> = new Map(),
): LearningPlan {
  const { match, rows } = scoreMatch(list, entries);
  const gaps = rows
    .filter((row) => row.relation !== 'same')
    .flatMap((row) => weighed(list, entries, row, match))
    .toSorted((a, b) => compareGaps(a, b, hours))
    .map(({ r, alone }) => ({ r, ...(alone !== undefined && { match: alone }) }));
  const later = simulate(list, entries, planned);
  if (match === undefined || later === undefined) return { gaps };
  return { match, later, laterBand: laterBandOf(list, rows, planned, later), gaps };
}

interface WeighedGap {
  readonly r: number;
  readonly requirement: Requirement;
  /** Weight that is still to be earned. */
  readonly gain: number;
  readonly alone: number | undefined;
  readonly adds: boolean;
}

function weighed(
  list: readonly Requirement[],
  entries: readonly Entry[],
  { r, entry }: MatchRow,
  match: number | undefined,
): WeighedGap[] {
  const requirement = list[r];
  if (!requirement) return [];
  const strength = entry ? matchStrength(requirement, entry) : 0;
  const alone = simulate(list, entries, new Set([r]));
  return [
    {
      r,
      requirement,
      gain: requirement.w * (1000 - strength),
      alone,
      adds: alone !== undefined && match !== undefined && alone > match,
    },
  ];
}

/** What adds a point first; of that what has a course with hours, by gain per hour; then by gain. */
function compareGaps(a: WeighedGap, b: WeighedGap, hours: ReadonlyMap<SkillId, number>): number {
  const perHour = ({ requirement, gain, adds }: WeighedGap): number => {
    const known = hours.get(requirement.id) ?? 0;
    return adds && known > 0 ? gain / known : 0;
  };
  return (
    Number(b.adds) - Number(a.adds) ||
    perHour(b) - perHour(a) ||
    (perHour(a) > 0 ? 0 : b.gain - a.gain) ||
    Number(b.requirement.kind === 'start') - Number(a.requirement.kind === 'start') ||
    (a.requirement.id < b.requirement.id ? -1 : 1)
  );
}

function laterBandOf(
  list: readonly Requirement[],
  rows: readonly MatchRow[],
  planned: ReadonlySet<number>,
  later: number,
): Band {
  let same = 0;
  let all = 0;
  for (const { r, relation } of rows) {
    const requirement = list[r];
    if (requirement?.kind !== 'start') continue;
    all += requirement.w;
    if (planned.has(r) || relation === 'same' || relation === 'short') same += requirement.w;
  }
  return bandOf(later, same, all);
}

/** The lines that one of `skills` (or something narrower) meets. */
export function linesMetBy(
  list: readonly Requirement[],
  skills: Iterable<SkillId>,
  isNarrowerOrSame: (id: SkillId, other: SkillId) => boolean,
): Set<number> {
  const met = new Set<number>();
  for (const skill of skills)
    for (const [r, { id }] of list.entries())
      if (skill === id || isNarrowerOrSame(skill, id)) met.add(r);
  return met;
}
