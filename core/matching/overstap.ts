import type { Level } from '../taxonomy/concept.ts';
import type { OccupationId, SkillId } from '../taxonomy/skill-id.ts';
import { bandOf } from './bands.ts';
import { levelPermille } from './entry-strength.ts';
import type { OverstapTable, RankedOccupation } from './overstap-table.ts';
import type { Band, Claim } from './requirement-list.ts';

export interface OccupationMatch {
  readonly occupation: OccupationId;
  /** MATCH of `isp-match/1` against the occupation's own list. */
  readonly match: number;
  readonly band: Band;
  /** `near`: of the sector or the ISCO sub-major group of work that the person knows; `far`: from elsewhere. */
  readonly distance: 'near' | 'far';
  /** Skills with any entry ("aanknopingspunten"). */
  readonly connections: number;
  /** Needed at the start, and met by a related skill only. */
  readonly alike: number;
  /** Needed at the start and without any entry; heaviest first. */
  readonly missing: readonly SkillId[];
}

export interface OverstapOptions {
  /** Work the person did; without it, the three occupations that fit best say what is near. */
  readonly from?: readonly OccupationId[];
  /** The best of each distance that are returned. */
  readonly limit: number;
  /** Only these come back; what is near is decided before. Without it, all. */
  readonly accept?: (occupation: RankedOccupation) => boolean;
}

/**
 * Occupations ranked by the same MATCH that a vacancy would get (matching.md section 5), best first, at most `limit`
 * near and `limit` far ones. Ties: the larger exact share, then the id. Those without any connection are left out.
 */
export function rankOccupations(
  table: OverstapTable,
  claims: readonly Claim[],
  { from = [], limit, accept = () => true }: OverstapOptions,
): OccupationMatch[] {
  const strengths = new Strengths(table, claims);
  const scored = table.occupations
    .map((occupation, at) => ({ occupation, at, earned: earnedBy(table, at, strengths) }))
    .filter(({ earned }) => earned > 0)
    .sort(
      (a, b) =>
        b.earned / b.occupation.weight - a.earned / a.occupation.weight ||
        (a.occupation.id < b.occupation.id ? -1 : 1),
    );
  const known = from
    .map((id) => table.index.occupation(id))
    .filter((occupation) => occupation !== undefined);
  const home = known.length > 0 ? known : scored.slice(0, 3).map(({ occupation }) => occupation);
  const left = { near: limit, far: limit };
  const result: OccupationMatch[] = [];
  for (const { occupation, at, earned } of scored) {
    if (!accept(occupation)) continue;
    const distance = home.some((other) => isNear(occupation, other)) ? 'near' : 'far';
    if (left[distance] === 0) {
      if (left.near + left.far === 0) break;
      continue;
    }
    left[distance]--;
    result.push({ ...describe(table, at, strengths, earned), distance });
  }
  return result;
}

const isNear = (
  a: Pick<RankedOccupation, 'sector' | 'isco'>,
  b: Pick<RankedOccupation, 'sector' | 'isco'>,
): boolean =>
  (a.sector !== '' && a.sector === b.sector) ||
  (a.isco.length >= 2 && a.isco.slice(0, 2) === b.isco.slice(0, 2));

const endOf = (table: OverstapTable, at: number): number =>
  table.occupations[at + 1]?.from ?? table.rowSkill.length;

/** Sum of w*m over the rows of an occupation. */
function earnedBy(table: OverstapTable, at: number, strengths: Strengths): number {
  let earned = 0;
  for (let row = table.occupations[at]?.from ?? 0; row < endOf(table, at); row++)
    earned +=
      (table.rowWeight[row] ?? 0) *
      strengths.of(table.rowSkill[row] ?? 0, (table.rowMin[row] ?? 1) as Level);
  return earned;
}

function describe(
  table: OverstapTable,
  at: number,
  strengths: Strengths,
  earned: number,
): Omit<OccupationMatch, 'distance'> {
  const { id = '', from = 0, weight = 1, startWeight = 0 } = table.occupations[at] ?? {};
  let connections = 0;
  let sameStartWeight = 0;
  let alike = 0;
  const missing: { skill: SkillId; w: number }[] = [];
  for (let row = from; row < endOf(table, at); row++) {
    const skill = table.rowSkill[row] ?? 0;
    const min = (table.rowMin[row] ?? 1) as Level;
    const w = table.rowWeight[row] ?? 0;
    const isStart = table.rowIsStart[row] === 1;
    if (strengths.of(skill, min) > 0) connections++;
    else if (isStart) missing.push({ skill: table.skills[skill] ?? '', w });
    if (isStart && strengths.isSame(skill, min)) sameStartWeight += w;
    else if (isStart && strengths.of(skill, min) > 0) alike++;
  }
  missing.sort((a, b) => b.w - a.w || (a.skill < b.skill ? -1 : 1));
  const match = Math.floor((200 * earned + 1000 * weight) / (2000 * weight));
  return {
    occupation: id,
    match,
    band: bandOf(match, sameStartWeight, startWeight),
    connections,
    alike,
    missing: missing.map(({ skill }) => skill),
  };
}

/** m of `isp-match/1` for a skill and an asked level, worked out once for each pair. */
class Strengths {
  readonly #table: OverstapTable;
  /** Best level of a claim that is this skill or narrower, and of a claim that is exactly this skill; 0 for none. */
  readonly #same: Uint8Array;
  readonly #exact: Uint8Array;
  readonly #known: Int16Array;

  constructor(table: OverstapTable, claims: readonly Claim[]) {
    this.#table = table;
    this.#same = new Uint8Array(table.skills.length);
    this.#exact = new Uint8Array(table.skills.length);
    this.#known = new Int16Array(table.skills.length * 4).fill(-1);
    const raise = (levels: Uint8Array, id: SkillId, level: Level): void => {
      const at = table.numbers.get(id);
      if (at !== undefined && (levels[at] ?? 0) < level) levels[at] = level;
    };
    for (const { id, level } of claims) {
      raise(this.#exact, id, level);
      for (const wider of withBroader(table, id)) raise(this.#same, wider, level);
    }
  }

  of(skill: number, min: Level): number {
    const at = skill * 4 + min - 1;
    const known = this.#known[at] ?? -1;
    if (known >= 0) return known;
    const strength = Math.max(this.#bySame(skill, min), this.#byNear(skill, min));
    this.#known[at] = strength;
    return strength;
  }

  /** True when the asked skill itself gives the strength; at a tie the same skill wins. */
  isSame(skill: number, min: Level): boolean {
    const strength = this.#bySame(skill, min);
    return strength > 0 && strength >= this.#byNear(skill, min);
  }

  #bySame(skill: number, min: Level): number {
    const level = this.#same[skill] ?? 0;
    return level === 0 ? 0 : levelPermille(level as Level, min);
  }

  #byNear(skill: number, min: Level): number {
    const { nearFrom, nearSkill, nearRel } = this.#table;
    let best = 0;
    for (let at = nearFrom[skill] ?? 0; at < (nearFrom[skill + 1] ?? 0); at++) {
      const level = this.#exact[nearSkill[at] ?? 0] ?? 0;
      if (level === 0) continue;
      const strength = Math.floor(((nearRel[at] ?? 0) * levelPermille(level as Level, min)) / 1000);
      if (strength > best) best = strength;
    }
    return best;
  }
}

/** The skill itself and everything it is narrower than, over exact matches of other schemes too. */
function withBroader(table: OverstapTable, id: SkillId): Set<SkillId> {
  const wider = new Set([id]);
  for (const one of wider) {
    const concept = table.index.concept(one);
    for (const other of [...(concept?.broader ?? []), ...(concept?.exact ?? [])]) wider.add(other);
  }
  return wider;
}
