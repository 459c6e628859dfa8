import type { Answer } from '../passport/passport.ts';
import type { SkillId } from '../taxonomy/skill-id.ts';
import { chanceOf, either, isYes } from './answer-model.ts';
import type { Experience } from './experience.ts';
import type { QuestionTable } from './question-table.ts';

/** The chance that somebody for whom an occupation is right can what it asks: at the start, and later. */
export const CAN_IF_START = 0.8;
export const CAN_IF_OTHER = 0.5;

/** How much of the chance an occupation keeps that nothing chosen points to: people change sector. */
const FLOOR = 0.004;
/** Skills of one occupation go together, so each answer counts for less than an independent one would. */
const TEMPER = 0.8;
/** An experience whose skills are mostly answered with "nooit" was not quite this job; so many answers weigh as the choice. */
const CHOICE_WEIGHT = 3;

export interface Answered {
  readonly experiences: readonly Experience[];
  /** Everything in the passport, also what was imported. */
  readonly answers: ReadonlyMap<SkillId, Answer>;
}

export interface Fitting {
  /** For each occupation of the table the chance that it is the one that fits best; adds up to 1. */
  readonly fit: Float64Array;
  /** For each asked skill the chance, from what was chosen alone, that the person can it. */
  readonly known: Float64Array;
}

/**
 * Which occupations still fit. Before any answer an occupation counts by the part of its list that the chosen work and
 * activities already cover, squared; each answer then changes the chances by Bayes' rule.
 */
export function fittingOccupations(table: QuestionTable, answered: Answered): Fitting {
  const { overstap, columnFrom, columnRow, rowOccupation, rowShare } = table;
  const known = knownFrom(table, answered);
  const covered = new Float64Array(overstap.occupations.length);
  rowShare.forEach((share, row) => {
    const at = rowOccupation[row] ?? 0;
    covered[at] = (covered[at] ?? 0) + share * (known[overstap.rowSkill[row] ?? 0] ?? 0);
  });
  const logs = covered.map((part) => Math.log(FLOOR + part * part));
  for (const [id, answer] of answered.answers) {
    const skill = overstap.numbers.get(id) ?? columnFrom.length;
    if (skill >= columnFrom.length - 1 || answer === 'unknown') continue;
    const own = known[skill] ?? 0;
    const elsewhere = Math.log(chanceOf(answer, either(own, table.common[skill] ?? 0)));
    const start = Math.log(chanceOf(answer, either(own, CAN_IF_START))) - elsewhere;
    const other = Math.log(chanceOf(answer, either(own, CAN_IF_OTHER))) - elsewhere;
    for (let at = columnFrom[skill] ?? 0; at < (columnFrom[skill + 1] ?? 0); at++) {
      const row = columnRow[at] ?? 0;
      const occupation = rowOccupation[row] ?? 0;
      const change = overstap.rowIsStart[row] === 1 ? start : other;
      logs[occupation] = (logs[occupation] ?? 0) + TEMPER * change;
    }
  }
  return { fit: normalised(logs), known };
}

function normalised(logs: Float64Array): Float64Array {
  let highest = -Infinity;
  for (const log of logs) highest = Math.max(highest, log);
  let sum = 0;
  const chances = logs.map((log) => {
    const chance = Math.exp(log - highest);
    sum += chance;
    return chance;
  });
  return chances.map((chance) => chance / sum);
}

/** What the experiences say of each asked skill, each trusted as far as the answers about it bear it out. */
function knownFrom(table: QuestionTable, { experiences, answers }: Answered): Float64Array {
  const known = new Float64Array(table.common.length);
  for (const { chances } of experiences) {
    let asked = 0;
    let yes = 0;
    for (const id of chances.keys()) {
      const answer = answers.get(id);
      if (answer === undefined || answer === 'unknown') continue;
      asked++;
      if (isYes(answer)) yes++;
    }
    const trust = (CHOICE_WEIGHT + yes) / (CHOICE_WEIGHT + asked);
    for (const [id, chance] of chances) {
      const skill = table.overstap.numbers.get(id) ?? known.length;
      if (skill < known.length) known[skill] = either(known[skill] ?? 0, trust * chance);
    }
  }
  return known;
}
