import type { Occupation, SkillConcept, SkillIndex } from '../taxonomy/concept.ts';
import type { OccupationId, SkillId } from '../taxonomy/skill-id.ts';
import { nearOf, weighList } from './make-list.ts';
import type { ListItem } from './make-list.ts';
import { MIN_START_REQUIREMENTS } from './requirement-list.ts';

/** What an occupation asks, as items for `makeList`. */
export const itemsFromOccupation = (occupation: Occupation): ListItem[] =>
  occupation.skills.map(({ skill, kind, level }) => ({ id: skill, kind, min: level }));

export interface RankedOccupation {
  readonly id: OccupationId;
  readonly sector: string;
  /** ISCO-08 code. */
  readonly isco: string;
  /** Codes of `gate-codes.ts`; empty too for work of which the index knows no gates. */
  readonly gates: readonly string[];
  /** Its first row in the table; the next occupation's is where its rows end. */
  readonly from: number;
  readonly weight: number;
  readonly startWeight: number;
}

/**
 * The lists of all occupations as flat numbers, made once for each index, so that ranking looks nothing up. Skills are
 * numbered by their place in `skills`; `near` of skill s stands at `nearFrom[s]` up to `nearFrom[s + 1]`.
 */
export interface OverstapTable {
  readonly index: SkillIndex;
  readonly occupations: readonly RankedOccupation[];
  readonly rowSkill: Int32Array;
  readonly rowMin: Uint8Array;
  readonly rowWeight: Uint16Array;
  readonly rowIsStart: Uint8Array;
  readonly skills: readonly SkillId[];
  readonly numbers: ReadonlyMap<SkillId, number>;
  readonly nearFrom: Int32Array;
  readonly nearSkill: Int32Array;
  readonly nearRel: Uint16Array;
}

/** Builds the table; takes a moment (see the bench), so do it once and keep it with the index. */
export function overstapTable(index: SkillIndex): OverstapTable {
  const cached = withMemory(index);
  const numbers = new Map<SkillId, number>();
  const numberOf = (id: SkillId): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size);
    return numbers.size - 1;
  };
  const occupations: RankedOccupation[] = [];
  const rows: { skill: number; min: number; w: number; start: boolean }[] = [];
  for (const id of index.occupations()) {
    const occupation = index.occupation(id);
    if (!occupation) continue;
    const list = weighList(itemsFromOccupation(occupation), cached);
    const starts = list.filter((row) => row.kind === 'start');
    if (starts.length < MIN_START_REQUIREMENTS) continue;
    occupations.push({
      id,
      sector: occupation.sector,
      isco: occupation.isco,
      gates: occupation.gates,
      from: rows.length,
      weight: list.reduce((sum, row) => sum + row.w, 0),
      startWeight: starts.reduce((sum, row) => sum + row.w, 0),
    });
    for (const row of list)
      rows.push({
        skill: numberOf(row.id),
        min: row.min,
        w: row.w,
        start: row.kind === 'start',
      });
  }
  // Near skills get numbers too, but no near skills of their own: nothing asks them.
  const asked = [...numbers.keys()];
  const near = asked.map((id) => nearOf(id, cached).map(([other, rel]) => [numberOf(other), rel]));
  const nearFrom = new Int32Array(asked.length + 1);
  near.forEach((pairs, at) => (nearFrom[at + 1] = (nearFrom[at] ?? 0) + pairs.length));
  const flat = near.flat();
  return {
    index,
    occupations,
    rowSkill: Int32Array.from(rows, (row) => row.skill),
    rowMin: Uint8Array.from(rows, (row) => row.min),
    rowWeight: Uint16Array.from(rows, (row) => row.w),
    rowIsStart: Uint8Array.from(rows, (row) => Number(row.start)),
    skills: [...numbers.keys()],
    numbers,
    nearFrom,
    nearSkill: Int32Array.from(flat, ([skill = 0]) => skill),
    nearRel: Uint16Array.from(flat, ([, rel = 0]) => rel),
  };
}

/** An index that makes each concept once: occupations share most of their skills. */
function withMemory(index: SkillIndex): Pick<SkillIndex, 'concept' | 'isNarrowerOrSame'> {
  const concepts = new Map<SkillId, SkillConcept | undefined>();
  return {
    concept(id): SkillConcept | undefined {
      if (!concepts.has(id)) concepts.set(id, index.concept(id));
      return concepts.get(id);
    },
    isNarrowerOrSame: (id, other) => index.isNarrowerOrSame(id, other),
  };
}
