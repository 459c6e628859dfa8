import { claimsOf } from '#core/passport/claims.ts';
import { emptyPassport } from '#core/passport/passport.ts';
import type { Answer } from '#core/passport/passport.ts';
import { overstapTable } from '#core/matching/overstap-table.ts';
import { rankOccupations } from '#core/matching/overstap.ts';
import type { Occupation, SkillIndex } from '#core/taxonomy/concept.ts';
import type { SkillId } from '#core/taxonomy/skill-id.ts';
import { isYes } from '#core/questions/answer-model.ts';
import { experiencesOf } from '#core/questions/experience.ts';
import { fittingOccupations } from '#core/questions/fitting.ts';
import { nextQuestion } from '#core/questions/next-question.ts';
import { questionTable } from '#core/questions/question-table.ts';
import type { QuestionTable } from '#core/questions/question-table.ts';
import { percentiles } from './percentiles.ts';
import type { Percentiles } from './percentiles.ts';
import { seeded } from './statistics.ts';

/** Somebody made up: what is chosen at the start, and what he or she would answer to anything. */
interface Person {
  readonly job: Occupation;
  readonly can: ReadonlyMap<SkillId, Answer>;
  readonly dice: () => number;
}

/** Ours; everything in a random order; the chosen job's own list in a random order, then everything in a random order. */
const ORDERS = ['ours', 'random', 'ownListFirst'] as const;
type OrderName = (typeof ORDERS)[number];
type ByOrder<T> = Readonly<Record<OrderName, T>>;

type Order = (person: Person, answers: ReadonlyMap<SkillId, Answer>) => SkillId | undefined;

export interface QuestionFigures {
  readonly persons: number;
  /** Answers until three of the five best occupations are among the five of the whole truth, and stay so; 81 for never. */
  readonly untilStable: ByOrder<Percentiles>;
  /** Persons whose five best did not become stable within the questions asked. */
  readonly never: ByOrder<number>;
  /** Mean number of the true five among the five best after 10, 20 and 40 answers. */
  readonly found: ByOrder<readonly number[]>;
  /** Share of yes among the first eight answers. */
  readonly earlyYes: ByOrder<number>;
  /** Milliseconds for one next question. */
  readonly time: Percentiles;
}

const MOST_QUESTIONS = 80;
const TOP = 5;
const SAME = 3;
const MOMENTS = [10, 20, 40];
/** The random order draws from what the occupations ask that fit best at the start: so it too asks nothing absurd. */
const POOL_OCCUPATIONS = 40;

const YES: readonly (readonly [Answer, number])[] = [
  ['with-help', 0.12],
  ['alone', 0.5],
  ['often', 0.88],
  ['taught', 1],
];

/**
 * Simulated persons did one job and something else that they do not mention: what both ask they can with the noise of real
 * life, and a few things beside. Measures how many answers it takes until the overstap list stands, with our order and with
 * a random one.
 */
export function measureQuestions(index: SkillIndex, persons: number, seed = 7): QuestionFigures {
  const overstap = overstapTable(index);
  const table = questionTable(overstap);
  const dice = seeded(seed);
  const times: number[] = [];
  const ours: Order = ({ job }, answers) => {
    const started = performance.now();
    const question = nextQuestion(table, {
      experiences: experiencesOf([{ kind: 'work', id: job.id }], index),
      answers,
      given: [...answers.values()],
    });
    times.push(performance.now() - started);
    return question?.skill;
  };
  const runs: Record<OrderName, Ran[]> = { ours: [], random: [], ownListFirst: [] };
  for (let n = 0; n < persons; n++) {
    const person = makePerson(table, index, dice);
    const orders: ByOrder<Order> = {
      ours,
      random: randomOrder(table, person, false),
      ownListFirst: randomOrder(table, person, true),
    };
    for (const name of ORDERS) runs[name].push(run(table, person, orders[name]));
  }
  const byOrder = <T>(measure: (of: readonly Ran[]) => T): ByOrder<T> => ({
    ours: measure(runs.ours),
    random: measure(runs.random),
    ownListFirst: measure(runs.ownListFirst),
  });
  return {
    persons,
    untilStable: byOrder((of) => percentiles(of.map(({ until }) => until))),
    never: byOrder((of) => of.filter(({ until }) => until > MOST_QUESTIONS).length),
    found: byOrder((of) =>
      MOMENTS.map((moment) => mean(of.map(({ shared }) => shared[moment] ?? 0))),
    ),
    earlyYes: byOrder((of) =>
      mean(of.flatMap(({ first }) => first.map((one) => Number(isYes(one))))),
    ),
    time: percentiles(times),
  };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / (numbers.length || 1);

interface Ran {
  readonly until: number;
  readonly first: readonly Answer[];
  readonly shared: readonly number[];
}

/** Asks in this order; `until` is the first number of answers from which on the best five stay. */
function run(table: QuestionTable, person: Person, order: Order): Ran {
  const truth = topOf(table, person.can);
  const answers = new Map<SkillId, Answer>();
  const overlap: number[] = [];
  let until = MOST_QUESTIONS + 1;
  for (let n = 0; n <= MOST_QUESTIONS; n++) {
    const shared = topOf(table, answers).filter((id) => truth.includes(id)).length;
    overlap.push(shared);
    if (shared < SAME) until = MOST_QUESTIONS + 1;
    else if (until > MOST_QUESTIONS) until = n;
    const skill = order(person, answers);
    if (skill === undefined) break;
    answers.set(skill, person.dice() < 0.05 ? 'unknown' : (person.can.get(skill) ?? 'never'));
  }
  return { until, first: [...answers.values()].slice(0, 8), shared: overlap };
}

function topOf(table: QuestionTable, answers: ReadonlyMap<SkillId, Answer>): string[] {
  const skills = [...answers].map(([id, answer]) => ({ id, answer, changedAt: '' }));
  const ranked = rankOccupations(table.overstap, claimsOf({ ...emptyPassport, skills }), {
    limit: TOP,
  });
  return ranked
    .toSorted((a, b) => b.match - a.match)
    .slice(0, TOP)
    .map(({ occupation }) => occupation);
}

function makePerson(table: QuestionTable, index: SkillIndex, dice: () => number): Person {
  const { occupations } = table.overstap;
  const pick = (fits: (one: Occupation) => boolean): Occupation => {
    const found = index.occupation(occupations[Math.floor(dice() * occupations.length)]?.id ?? '');
    return found && fits(found) ? found : pick(fits);
  };
  const job = pick(() => true);
  const nearby = dice() < 0.5;
  const can = new Map<SkillId, Answer>();
  const learn = (occupation: Occupation, chance: number): void => {
    for (const { skill, kind } of occupation.skills)
      if (dice() < (kind === 'nice' ? chance / 2 : chance)) can.set(skill, levelBy(dice()));
  };
  learn(
    pick(({ isco }) => !nearby || isco.slice(0, 1) === job.isco.slice(0, 1)),
    0.5,
  );
  learn(job, 0.85);
  for (let skill = 0; skill < table.common.length; skill++)
    if (dice() < (table.common[skill] ?? 0) / 2) {
      const id = table.overstap.skills[skill] ?? '';
      if (!can.has(id)) can.set(id, levelBy(dice()));
    }
  return { job, can, dice: seeded(Math.floor(dice() * 2 ** 32)) };
}

const levelBy = (roll: number): Answer => YES.find(([, below]) => roll < below)?.[0] ?? 'taught';

function randomOrder(table: QuestionTable, { job, dice }: Person, ownFirst: boolean): Order {
  const { overstap } = table;
  const experiences = experiencesOf([{ kind: 'work', id: job.id }], overstap.index);
  const { fit } = fittingOccupations(table, { experiences, answers: new Map() });
  const best = new Set(
    [...fit.keys()].sort((a, b) => (fit[b] ?? 0) - (fit[a] ?? 0)).slice(0, POOL_OCCUPATIONS),
  );
  const asked = new Set<number>();
  overstap.rowSkill.forEach((skill, row) => {
    if (best.has(table.rowOccupation[row] ?? -1)) asked.add(skill);
  });
  const own = new Set(job.skills.map(({ skill }) => overstap.numbers.get(skill) ?? -1));
  const order = [...asked]
    .map((skill) => ({ skill, place: dice() + (ownFirst && own.has(skill) ? 0 : 1) }))
    .toSorted((a, b) => a.place - b.place);
  return () => overstap.skills[order.shift()?.skill ?? -1];
}
