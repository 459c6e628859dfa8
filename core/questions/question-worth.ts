import type { SkillId } from '../taxonomy/skill-id.ts';
import { answerEntropy, either } from './answer-model.ts';
import type { Fitting } from './fitting.ts';
import { CAN_IF_OTHER, CAN_IF_START } from './fitting.ts';
import type { QuestionTable } from './question-table.ts';

/** Of the two chances that most skills have: the person's own past says nothing of most. */
const ENTROPY_IF_START = answerEntropy(CAN_IF_START);
const ENTROPY_IF_OTHER = answerEntropy(CAN_IF_OTHER);

export interface Question {
  readonly skill: SkillId;
  /** The chance of a yes, 0..1. */
  readonly can: number;
  /** Expected reduction of the uncertainty about which occupation fits, in bits. */
  readonly gain: number;
  /** Expected part of a fitting occupation's list that the answer fills in the passport, 0..1. */
  readonly cover: number;
}

/**
 * What it is worth to ask for a skill, given as its number in the overstap table. `undefined` when the occupations that ask
 * for it together have a smaller chance than `least` and the person's own past does not speak of it either.
 */
export function questionWorth(
  table: QuestionTable,
  { fit, known }: Fitting,
  skill: number,
  least: number,
): Question | undefined {
  const { overstap, columnFrom, columnRow, rowOccupation, rowShare, common } = table;
  let start = 0;
  let other = 0;
  let share = 0;
  for (let at = columnFrom[skill] ?? 0; at < (columnFrom[skill + 1] ?? 0); at++) {
    const row = columnRow[at] ?? 0;
    const chance = fit[rowOccupation[row] ?? 0] ?? 0;
    if (overstap.rowIsStart[row] === 1) start += chance;
    else other += chance;
    share += chance * (rowShare[row] ?? 0);
  }
  const own = known[skill] ?? 0;
  if (own === 0 && start + other < least) return undefined;
  const ifStart = either(own, CAN_IF_START);
  const ifOther = either(own, CAN_IF_OTHER);
  const ifNot = either(own, common[skill] ?? 0);
  const rest = Math.max(0, 1 - start - other);
  const can = start * ifStart + other * ifOther + rest * ifNot;
  const gain =
    answerEntropy(can) -
    start * (own === 0 ? ENTROPY_IF_START : answerEntropy(ifStart)) -
    other * (own === 0 ? ENTROPY_IF_OTHER : answerEntropy(ifOther)) -
    rest * answerEntropy(ifNot);
  return {
    skill: overstap.skills[skill] ?? '',
    can,
    gain: Math.max(0, gain),
    cover: can * share,
  };
}
