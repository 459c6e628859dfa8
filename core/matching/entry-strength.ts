import type { Level } from '../taxonomy/concept.ts';
import type { SkillId } from '../taxonomy/skill-id.ts';
import type { Entry, EvidenceSource, Requirement } from './requirement-list.ts';

/** `lev` of isp-match/1 in permille, by the number of levels short: reached, one, two, three. */
const LEVEL_PERMILLE = [1000, 700, 500, 400] as const;

/** `rho` of isp-match/1 in permille: how sure a kind of evidence makes. Frozen; another table is another formula. */
export const EVIDENCE_PERMILLE: Readonly<Record<EvidenceSource, number>> = {
  self: 550,
  peer: 800,
  signed: 950,
};

/** `rel` in permille: 1000 for the asked id, else what the list says of a near id, 0 when it is neither. */
export function relationPermille(requirement: Requirement, id: SkillId): number {
  if (id === requirement.id) return 1000;
  return requirement.near.find(([near]) => near === id)?.[1] ?? 0;
}

/** `lev` in permille for a level against the asked one. */
export function levelPermille(own: Level, asked: Level): number {
  return LEVEL_PERMILLE[Math.max(0, asked - own)] ?? 0;
}

/** floor(rel*lev/1000): what an entry is worth for MATCH, in permille of its requirement. */
export function matchStrength(requirement: Requirement, entry: Omit<Entry, 'r'>): number {
  const product =
    relationPermille(requirement, entry.id) * levelPermille(entry.min, requirement.min);
  return Math.floor(product / 1000);
}

/** floor(floor(rel*lev/1000)*rho/1000): what an entry is worth for SURE; never more than for MATCH. */
export function sureStrength(requirement: Requirement, entry: Omit<Entry, 'r'>): number {
  return Math.floor((matchStrength(requirement, entry) * EVIDENCE_PERMILLE[entry.src]) / 1000);
}

/**
 * Which of two entries of one requirement is the better for MATCH; negative when `a` is. At a tie the same
 * skill wins, then the surer evidence, the higher level, the id, so that the order of entries never matters.
 */
export function compareForMatch(
  requirement: Requirement,
  a: Omit<Entry, 'r'>,
  b: Omit<Entry, 'r'>,
): number {
  return (
    matchStrength(requirement, b) - matchStrength(requirement, a) ||
    Number(b.id === requirement.id) - Number(a.id === requirement.id) ||
    EVIDENCE_PERMILLE[b.src] - EVIDENCE_PERMILLE[a.src] ||
    b.min - a.min ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
