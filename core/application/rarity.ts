import type { Entry, Requirement } from '../matching/requirement-list.ts';
import type { SkillId } from '../taxonomy/skill-id.ts';

/** People that a candidate is compared with (design, amendment 14.9). */
const PEOPLE = 20_000;
/** Of ten people, how many can show a skill of the occupation, or another skill. */
const OF_TEN_USUAL = 6;
const OF_TEN_OTHER = 1;

/** Below this many people the preview warns. */
export const RARE_BELOW = 20;

export interface Rarity {
  /** Estimate of how many people could show the same skills, rounded down. */
  readonly k: number;
  readonly rare: boolean;
  /**
   * Skills that make it rare and are not of the occupation, the one that weighs least in the match first. Only a
   * warning's material: what the occupation itself asks is never here, and nothing is left out by itself.
   */
  readonly unusual: readonly { readonly id: SkillId; readonly k: number }[];
}

/**
 * How many people would look the same with these skills. A rough guess from fixed shares, the same for everybody,
 * that asks nobody anything.
 * @param occupationSkills the skills of the occupation that the vacancy links to; empty when none is known
 */
export function rarityOf(
  entries: readonly Pick<Entry, 'r' | 'id'>[],
  list: readonly Pick<Requirement, 'w'>[],
  occupationSkills: ReadonlySet<SkillId>,
): Rarity {
  const weights = new Map<SkillId, number>();
  for (const { r, id } of entries) weights.set(id, (weights.get(id) ?? 0) + (list[r]?.w ?? 0));
  const isUsual = (id: SkillId): boolean => occupationSkills.has(id);
  const unusual = [...weights.keys()].filter((id) => !isUsual(id));
  const usualCount = weights.size - unusual.length;
  const estimate = (others: number): number => {
    const shares = OF_TEN_USUAL ** usualCount * OF_TEN_OTHER ** others;
    return Math.floor((PEOPLE * shares) / 10 ** (usualCount + others));
  };

  const k = estimate(unusual.length);
  const byWeight = unusual.toSorted(
    (a, b) => (weights.get(a) ?? 0) - (weights.get(b) ?? 0) || (a < b ? -1 : 1),
  );
  const rare = k < RARE_BELOW;
  return {
    k,
    rare,
    unusual: rare ? byWeight.map((id) => ({ id, k: estimate(unusual.length - 1) })) : [],
  };
}
