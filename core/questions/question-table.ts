import type { OverstapTable } from '../matching/overstap-table.ts';

/**
 * The same lists as `OverstapTable`, seen from the skills. Skill s (its number in the overstap table) is asked in the rows
 * `columnRow[columnFrom[s]]` up to `columnRow[columnFrom[s + 1]]`.
 */
export interface QuestionTable {
  readonly overstap: OverstapTable;
  readonly columnFrom: Int32Array;
  readonly columnRow: Int32Array;
  /** The occupation of a row, as its place in `overstap.occupations`. */
  readonly rowOccupation: Int32Array;
  /** The part of its occupation's weight that a row has, 0..1. */
  readonly rowShare: Float64Array;
  /** For each skill the chance that somebody can it whom no occupation asks: many have what many occupations ask. */
  readonly common: Float64Array;
  /** For each skill how telling a yes is of one's own work: the logarithm of all occupations over those that ask it. */
  readonly telling: Float64Array;
  /** 1 for knowledge, 0 for something that one does. */
  readonly isKnowledge: Uint8Array;
}

const RARE = 0.03;
/** The chance for a skill that every occupation asks; in between by the share of occupations. */
const EVERYWHERE = 0.6;

/** Builds the table, once for each index: keep it with the overstap table. */
export function questionTable(overstap: OverstapTable): QuestionTable {
  const { occupations, rowSkill, rowWeight, index } = overstap;
  const asked = overstap.nearFrom.length - 1;
  const columnFrom = new Int32Array(asked + 1);
  for (const skill of rowSkill) columnFrom[skill + 1] = (columnFrom[skill + 1] ?? 0) + 1;
  for (let skill = 0; skill < asked; skill++)
    columnFrom[skill + 1] = (columnFrom[skill + 1] ?? 0) + (columnFrom[skill] ?? 0);

  const columnRow = new Int32Array(rowSkill.length);
  const rowOccupation = new Int32Array(rowSkill.length);
  const rowShare = new Float64Array(rowSkill.length);
  const filled = columnFrom.slice();
  occupations.forEach(({ from, weight }, at) => {
    const end = occupations[at + 1]?.from ?? rowSkill.length;
    for (let row = from; row < end; row++) {
      const skill = rowSkill[row] ?? 0;
      const place = filled[skill] ?? 0;
      columnRow[place] = row;
      filled[skill] = place + 1;
      rowOccupation[row] = at;
      rowShare[row] = (rowWeight[row] ?? 0) / (weight || 1);
    }
  });
  const shareOf = (skill: number): number =>
    ((columnFrom[skill + 1] ?? 0) - (columnFrom[skill] ?? 0)) / (occupations.length || 1);
  const ids = overstap.skills.slice(0, asked);
  return {
    overstap,
    columnFrom,
    columnRow,
    rowOccupation,
    rowShare,
    common: Float64Array.from(ids, (_, skill) => RARE + (EVERYWHERE - RARE) * shareOf(skill)),
    telling: Float64Array.from(ids, (_, skill) => -Math.log(shareOf(skill))),
    isKnowledge: Uint8Array.from(ids, (id) => Number(index.concept(id)?.type === 'knowledge')),
  };
}
