import type { SkillId } from './skill-id.ts';

/** What the rules of matching.md section 4 look at. */
export interface RelatedSkill {
  readonly id: SkillId;
  readonly broader: readonly SkillId[];
  readonly groups: readonly string[];
  /** Numbers of the occupations that ask for it, each once. */
  readonly occupations: readonly number[];
}

const BROADER_REL = 500;
const SIBLING_REL = 350;
const NEIGHBOUR_REL = 250;
/** A neighbour below this says nothing. */
const LOWEST_REL = 100;
const LARGEST_FAMILY = 12;
const LARGEST_GROUP = 24;
const MOST_NEIGHBOURS = 10;
const LEAST_TOGETHER = 3;
const MOST_NEAR = 24;

/**
 * How specific a skill is, in permille 750..1250 (matching.md section 4): asked by one of `total` occupations counts most, by all
 * of them least. Below three occupations nothing is known: 1000.
 */
export function specOf(n: number, total: number): number {
  if (n < 3) return 1000;
  const share = 0.75 + (0.5 * Math.log(total / n)) / Math.log(total);
  return Math.round(1000 * Math.min(1.25, Math.max(0.75, share)));
}

/**
 * The related skills of each skill, in the order given: broader ones 500, siblings that some occupation asks together with it 350,
 * neighbours by normalised co-occurrence (NPMI, Bouma 2009) up to 250. Ordered by rel, then n, then id; at most 24.
 */
export function nearSkills(
  skills: readonly RelatedSkill[],
  totalOccupations: number,
): (readonly (readonly [SkillId, number])[])[] {
  const at = new Map(skills.map((skill, place) => [skill.id, place]));
  const children = families(skills, (skill) => skill.broader);
  const members = families(skills, (skill) => skill.groups);
  const byOccupation: number[][] = Array.from({ length: totalOccupations }, () => []);
  skills.forEach((skill, place) => {
    for (const occupation of skill.occupations) byOccupation[occupation]?.push(place);
  });
  const together = new Uint32Array(skills.length);

  const order = (a: readonly [number, number], b: readonly [number, number]): number =>
    b[1] - a[1] ||
    count(skills, a[0]) - count(skills, b[0]) ||
    ((skills[a[0]]?.id ?? '') < (skills[b[0]]?.id ?? '') ? -1 : 1);

  return skills.map((skill, place) => {
    const rel = new Map<number, number>();
    for (const id of skill.broader) {
      const other = at.get(id);
      if (other !== undefined && other !== place) rel.set(other, BROADER_REL);
    }
    const met: number[] = [];
    for (const occupation of skill.occupations)
      for (const other of byOccupation[occupation] ?? []) {
        if (together[other] === 0) met.push(other);
        together[other] = (together[other] ?? 0) + 1;
      }
    const family = [
      ...skill.broader.flatMap((id) => small(children.get(id), LARGEST_FAMILY)),
      ...skill.groups.flatMap((code) => small(members.get(code), LARGEST_GROUP)),
    ];
    for (const other of family)
      if (other !== place && !rel.has(other) && (together[other] ?? 0) > 0)
        rel.set(other, SIBLING_REL);
    const neighbours = met
      .filter(
        (other) => other !== place && !rel.has(other) && (together[other] ?? 0) >= LEAST_TOGETHER,
      )
      .map((other): readonly [number, number] => [
        other,
        neighbourRel(
          together[other] ?? 0,
          skill.occupations.length,
          count(skills, other),
          totalOccupations,
        ),
      ])
      .filter(([, value]) => value >= LOWEST_REL)
      .sort(order)
      .slice(0, MOST_NEIGHBOURS);
    for (const [other, value] of neighbours) rel.set(other, value);
    for (const other of met) together[other] = 0;
    return [...rel]
      .sort(order)
      .slice(0, MOST_NEAR)
      .map(([other, value]) => [skills[other]?.id ?? '', value] as const);
  });
}

const count = (skills: readonly RelatedSkill[], place: number): number =>
  skills[place]?.occupations.length ?? 0;

const small = (family: readonly number[] | undefined, most: number): readonly number[] =>
  family && family.length <= most ? family : [];

function families(
  skills: readonly RelatedSkill[],
  parents: (skill: RelatedSkill) => readonly string[],
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  skills.forEach((skill, place) => {
    for (const parent of parents(skill)) {
      const family = found.get(parent) ?? [];
      family.push(place);
      found.set(parent, family);
    }
  });
  return found;
}

function neighbourRel(both: number, a: number, b: number, total: number): number {
  if (both >= total) return NEIGHBOUR_REL;
  const npmi = Math.log((both * total) / (a * b)) / Math.log(total / both);
  // The logarithms of equal numbers may differ in their last digit: 250 must not become 249 by that.
  return Math.floor(NEIGHBOUR_REL * npmi + 1e-9);
}
