import type { RequirementRow } from '../views/score-view.ts';

export interface ComparedRows {
  /** The same skill as the first asks it, and as the second does: the levels may differ. */
  readonly both: readonly (readonly [RequirementRow, RequirementRow])[];
  readonly first: readonly RequirementRow[];
  readonly second: readonly RequirementRow[];
}

/** What two lists share, by skill, and what only one of them asks; each in the order of its list. */
export function compareRows(
  first: readonly RequirementRow[],
  second: readonly RequirementRow[],
): ComparedRows {
  const inFirst = new Set(first.map(({ id }) => id));
  const inSecond = new Map(second.map((row) => [row.id, row]));
  return {
    both: first.flatMap((row) => {
      const other = inSecond.get(row.id);
      return other ? [[row, other] as const] : [];
    }),
    first: first.filter(({ id }) => !inSecond.has(id)),
    second: second.filter(({ id }) => !inFirst.has(id)),
  };
}
