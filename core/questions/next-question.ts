import type { Answer } from '../passport/passport.ts';
import type { SkillId } from '../taxonomy/skill-id.ts';
import { isYes } from './answer-model.ts';
import type { Answered, Fitting } from './fitting.ts';
import { fittingOccupations } from './fitting.ts';
import type { QuestionTable } from './question-table.ts';
import { questionWorth } from './question-worth.ts';
import type { Question } from './question-worth.ts';

export interface QuestionState extends Answered {
  /** The answers of this series, in the order in which they were given. */
  readonly given: readonly Answer[];
}

/** The first questions are about what the person surely did: who begins with a row of "nooit" stops. */
const WARM_UP = 4;
/** After so many answers without a yes in a row comes one that is likely to be a yes. */
const MISSES = 2;
const LIKELY = 0.6;
/** What one in seventy occupations asks is special enough to begin with; rarer things not everybody with the job did. */
const TELLING_ENOUGH = 4.2;
/** Bits that a whole list filled would be worth: what all fitting occupations ask tells them not apart, but fills the passport. */
const COVER_WEIGHT = 8;
/** Somebody knows less surely "hoe vaak" about knowledge than about something done. */
const KNOWLEDGE = 0.7;
/** Below this a question is not worth a person's time: the series ends. */
const LEAST_VALUE = 0.008;
/** What no occupation asks counts in the passport all the same: people can sew, or sing, without a job that asks it. */
const OWN_COVER = 0.0025;
/** Its place among the first questions: as telling as what one in twenty occupations asks. */
const OWN_TELLING = 3;
/** Skills that only occupations ask which together have a smaller chance are not looked at: they cannot reach that value. */
const LEAST_CHANCE = 0.0008;

/**
 * The question that tells most: the largest expected reduction of entropy over the occupations that still fit (expected
 * information gain, as in adaptive testing; Lindley 1956, "On a measure of the information provided by an experiment"), plus
 * what the answer is worth to the passport itself. `undefined` when nothing is left that is worth asking. Pure: the same
 * state gives the same question; ties go to the lower id. Never a skill that has an answer, nor one that a narrower skill
 * with a yes already covers in every match.
 */
export function nextQuestion(table: QuestionTable, state: QuestionState): Question | undefined {
  const fitting = fittingOccupations(table, state);
  const settled = settledSkills(table, state.answers);
  const candidates = [...asked(table, fitting, settled), ...notAsked(table, state, settled)];
  const recent = state.given.slice(-MISSES);
  const missed = recent.length === MISSES && !recent.some(isYes);
  if (state.given.length < WARM_UP || missed) {
    const likely = best(candidates, ({ question: { can, cover }, telling, knowledge }) =>
      can >= LIKELY && !knowledge ? can * Math.min(telling, TELLING_ENOUGH) + cover : 0,
    );
    if (likely) return likely;
  }
  return best(candidates, ({ question: { gain, cover }, knowledge }) => {
    const value = (gain + COVER_WEIGHT * cover) * (knowledge ? KNOWLEDGE : 1);
    return value >= LEAST_VALUE ? value : 0;
  });
}

interface Candidate {
  readonly question: Question;
  readonly telling: number;
  readonly knowledge: boolean;
}

/** The question with the highest value above 0; at a tie the lower id. */
function best(
  candidates: readonly Candidate[],
  valueOf: (candidate: Candidate) => number,
): Question | undefined {
  let found: Question | undefined;
  let highest = 0;
  for (const candidate of candidates) {
    const value = valueOf(candidate);
    if (value < highest || value === 0) continue;
    if (value === highest && found && candidate.question.skill > found.skill) continue;
    highest = value;
    found = candidate.question;
  }
  return found;
}

/** What occupations ask and has no answer yet. */
function asked(table: QuestionTable, fitting: Fitting, settled: ReadonlySet<SkillId>): Candidate[] {
  const candidates: Candidate[] = [];
  for (let skill = 0; skill < table.common.length; skill++) {
    const question = questionWorth(table, fitting, skill, LEAST_CHANCE);
    if (!question || settled.has(question.skill)) continue;
    const telling = table.telling[skill] ?? 0;
    candidates.push({ question, telling, knowledge: table.isKnowledge[skill] === 1 });
  }
  return candidates;
}

/** What belongs to the chosen activities and no occupation asks: worth as much as a cover of its own. */
function notAsked(
  { overstap, common }: QuestionTable,
  { experiences }: QuestionState,
  settled: ReadonlySet<SkillId>,
): Candidate[] {
  return experiences.flatMap(({ chances }) =>
    [...chances].flatMap(([skill, can]): Candidate[] => {
      if ((overstap.numbers.get(skill) ?? common.length) < common.length) return [];
      const concept = overstap.index.concept(skill);
      if (settled.has(skill) || !concept) return [];
      const question = { skill, can, gain: 0, cover: OWN_COVER * can };
      return [{ question, telling: OWN_TELLING, knowledge: concept.type === 'knowledge' }];
    }),
  );
}

/** What has an answer, and everything that a narrower skill with a yes covers: the match counts that fully. */
function settledSkills(
  { overstap }: QuestionTable,
  answers: ReadonlyMap<SkillId, Answer>,
): ReadonlySet<SkillId> {
  const settled = new Set(answers.keys());
  const wider = [...answers].filter(([, answer]) => isYes(answer)).map(([id]) => id);
  for (let id = wider.pop(); id !== undefined; id = wider.pop())
    for (const other of overstap.index.concept(id)?.broader ?? []) {
      if (settled.has(other)) continue;
      settled.add(other);
      wider.push(other);
    }
  return settled;
}
