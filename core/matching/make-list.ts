import type { Level, SkillIndex, SkillKind } from '../taxonomy/concept.ts';
import type { SkillId } from '../taxonomy/skill-id.ts';
import type { Requirement } from './requirement-list.ts';
import { MAX_NEAR, MAX_WEIGHT } from './requirement-list.ts';

/** One line as a person or the extraction proposes it. */
export interface ListItem {
  readonly id: SkillId;
  readonly kind: SkillKind;
  readonly min: Level;
  /** The vacancy's own words. */
  readonly text?: string;
  /** The employer's own weight, before the clamp and the caps. */
  readonly weight?: number;
}

/** The parts of the index that a list is made from. */
export type ListIndex = Pick<SkillIndex, 'concept' | 'isNarrowerOrSame'>;

const IMPORTANCE: Readonly<Record<SkillKind, number>> = { start: 3, learn: 1, nice: 1 };

/** What an employer's own weight is held to, lowest and highest. */
export const WEIGHT_RANGE: Readonly<Record<SkillKind, readonly [number, number]>> = {
  start: [2000, MAX_WEIGHT],
  learn: [500, 1500],
  nice: [500, 1500],
};

const STRICTNESS: readonly SkillKind[] = ['nice', 'learn', 'start'];

/** `spec` of a skill that the index does not know, or that fewer than three occupations ask. */
const UNKNOWN_SPEC = 1000;

/**
 * Makes the list that a match is computed over (matching.md section 4): merges equal skills to the strictest kind and
 * the highest level, lets a narrower skill from the same words replace the broader one, and fixes weights and relations
 * so that they travel with the list. Keeps the order of the items.
 */
export function makeList(items: readonly ListItem[], index: ListIndex): Requirement[] {
  return weighList(items, index).map(({ text, ...row }) => ({
    ...row,
    near: nearOf(row.id, index),
    ...(text !== undefined && { text }),
  }));
}

/** `makeList` without the relations, for whoever looks those up in bulk. */
export function weighList(
  items: readonly ListItem[],
  index: ListIndex,
): Omit<Requirement, 'near'>[] {
  const merged = withoutBroader(mergeEqual(items, index), index);
  const weights = capped(merged.map((item) => ({ kind: item.kind, w: weightOf(item, index) })));
  return merged.map(({ id, kind, min, text }, at) => ({
    id,
    kind,
    min: kind === 'learn' ? 1 : min,
    w: weights[at] ?? 0,
    ...(text !== undefined && { text }),
  }));
}

/** Equal are the same id and what another scheme says is an exactMatch; the first id stands. */
function mergeEqual(items: readonly ListItem[], index: ListIndex): ListItem[] {
  const merged: ListItem[] = [];
  const places = new Map<SkillId, number>();
  for (const item of items) {
    const ids = [item.id, ...(index.concept(item.id)?.exact ?? [])];
    const known = ids.map((id) => places.get(id)).find((place) => place !== undefined);
    const place = known ?? merged.length;
    const other = merged[place];
    merged[place] = other ? mergeTwo(other, item) : item;
    for (const id of ids) places.set(id, place);
  }
  return merged;
}

function mergeTwo(a: ListItem, b: ListItem): ListItem {
  const weights = [a.weight, b.weight].filter((weight) => weight !== undefined);
  const text = a.text ?? b.text;
  return {
    id: a.id,
    kind: STRICTNESS.indexOf(a.kind) >= STRICTNESS.indexOf(b.kind) ? a.kind : b.kind,
    min: a.min >= b.min ? a.min : b.min,
    ...(text !== undefined && { text }),
    ...(weights.length > 0 && { weight: Math.max(...weights) }),
  };
}

function withoutBroader(items: readonly ListItem[], index: ListIndex): ListItem[] {
  return items.filter(
    (broad) =>
      !broad.text ||
      !items.some(
        (narrow) =>
          narrow !== broad &&
          narrow.text === broad.text &&
          index.isNarrowerOrSame(narrow.id, broad.id),
      ),
  );
}

function weightOf(item: ListItem, index: ListIndex): number {
  if (item.weight !== undefined && Number.isFinite(item.weight)) {
    const [lowest, highest] = WEIGHT_RANGE[item.kind];
    return Math.min(highest, Math.max(lowest, Math.round(item.weight)));
  }
  return IMPORTANCE[item.kind] * (index.concept(item.id)?.spec ?? UNKNOWN_SPEC);
}

interface Weight {
  readonly kind: SkillKind;
  readonly w: number;
}

/** Scales all `learn` weights, and all `nice` weights, down to at most a third of the sum of the start weights. */
function capped(weights: readonly Weight[]): number[] {
  const total = { start: 0, learn: 0, nice: 0 };
  for (const { kind, w } of weights) total[kind] += w;
  return weights.map(({ kind, w }) => {
    const all = 3 * total[kind];
    return kind === 'start' || all <= total.start ? w : Math.floor((w * total.start) / all);
  });
}

/** The near skills that travel with a requirement: ordered by rel, and as the index has them (n, id) among equals. */
export function nearOf(id: SkillId, index: ListIndex): (readonly [SkillId, number])[] {
  const near = index.concept(id)?.near ?? [];
  return near
    .filter(([other, rel]) => other !== id && rel > 0)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MAX_NEAR);
}
