import { overstapTable } from '#core/matching/overstap-table.ts';
import { answers as allAnswers } from '#core/passport/passport.ts';
import type { Answer } from '#core/passport/passport.ts';
import { activityById } from '#core/questions/activities.ts';
import { experiencesOf } from '#core/questions/experience.ts';
import type { ChosenItem } from '#core/questions/experience.ts';
import { fittingOccupations } from '#core/questions/fitting.ts';
import { nextQuestion } from '#core/questions/next-question.ts';
import { questionTable } from '#core/questions/question-table.ts';
import type { QuestionTable } from '#core/questions/question-table.ts';
import { commonOccupations } from '#core/questions/sectors.ts';
import type { LoadedIndex } from '#core/taxonomy/loaded-index.ts';
import type { SkillId } from '#core/taxonomy/skill-id.ts';
import { ESCO_BASE } from '#core/taxonomy/skill-id.ts';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { embeddedIndex } from '../extraction/embedded-index.ts';

let index: LoadedIndex;
let table: QuestionTable;
beforeAll(async () => {
  index = await embeddedIndex();
  table = questionTable(overstapTable(index));
});

const hotelCleaner = `${ESCO_BASE}occupation/731ecac4-06e8-4ec2-a559-101fecbd9183`;
const work = (...ids: readonly string[]): ChosenItem[] => ids.map((id) => ({ kind: 'work', id }));

/** Asks until the end, or `most` times. */
function series(
  chosen: readonly ChosenItem[],
  answerTo: (skill: SkillId, n: number) => Answer,
  most: number,
  before: ReadonlyMap<SkillId, Answer> = new Map(),
): Map<SkillId, Answer> {
  const experiences = experiencesOf(chosen, index);
  const answers = new Map(before);
  const given: Answer[] = [];
  const asked = new Map<SkillId, Answer>();
  while (asked.size < most) {
    const question = nextQuestion(table, { experiences, answers, given });
    if (!question) break;
    if (answers.has(question.skill)) throw new Error(`${question.skill} was asked again`);
    const answer = answerTo(question.skill, asked.size);
    answers.set(question.skill, answer);
    asked.set(question.skill, answer);
    given.push(answer);
  }
  return asked;
}

const anyChosen = fc.uniqueArray(
  fc.oneof(
    fc
      .constantFrom(...Object.values(commonOccupations).flat())
      .map((id): ChosenItem => ({ kind: 'work', id })),
    fc
      .constantFrom('children', 'cooking', 'club-board', 'gone')
      .map((id): ChosenItem => ({ kind: 'activity', id })),
  ),
  { maxLength: 4, selector: ({ id }) => id },
);
const anyAnswers = fc.array(fc.constantFrom(...allAnswers), { minLength: 1, maxLength: 12 });

describe('the order of the questions', () => {
  it('never asks a skill twice, whatever is chosen and answered', () => {
    fc.assert(
      fc.property(anyChosen, anyAnswers, (chosen, pattern) => {
        const asked = series(chosen, (_, n) => pattern[n % pattern.length] ?? 'never', 25);
        expect(asked.size).toBeGreaterThan(0);
      }),
      { numRuns: 12 },
    );
  });

  it('gives the same questions for the same answers', () => {
    fc.assert(
      fc.property(anyChosen, anyAnswers, (chosen, pattern) => {
        const answerTo = (_: SkillId, n: number): Answer => pattern[n % pattern.length] ?? 'never';
        expect([...series(chosen, answerTo, 12)]).toEqual([...series(chosen, answerTo, 12)]);
      }),
      { numRuns: 8 },
    );
  });

  it.each(['never', 'unknown', 'often'] as const)(
    'ends when everything is answered with %s',
    (answer) => {
      const asked = series(work(hotelCleaner), () => answer, 5000);
      expect(asked.size).toBeLessThan(table.common.length);
    },
  );

  it('begins with what the person surely did', () => {
    const job = new Set(index.occupation(hotelCleaner)?.skills.map(({ skill }) => skill));
    const first = series(work(hotelCleaner), () => 'often', 4);
    expect([...first.keys()].every((skill) => job.has(skill))).toBe(true);
  });

  it('asks something likely after two answers without a yes', () => {
    const job = new Set(index.occupation(hotelCleaner)?.skills.map(({ skill }) => skill));
    const asked = series(work(hotelCleaner), (skill) => (job.has(skill) ? 'often' : 'never'), 20);
    const marks = [...asked.values()].map((answer) => (answer === 'never' ? '-' : '+')).join('');
    expect(marks).not.toContain('---');
    expect(marks).toContain('-');
  });

  it('passes over what a narrower answer covers in every match', () => {
    const broad = table.overstap.skills.find((id) =>
      table.overstap.skills.some((other) => other !== id && index.isNarrowerOrSame(other, id)),
    );
    const narrow = table.overstap.skills.find(
      (id) => id !== broad && index.isNarrowerOrSame(id, broad ?? ''),
    );
    const asked = series(
      work(hotelCleaner),
      () => 'often',
      5000,
      new Map([[narrow ?? '', 'alone']]),
    );
    expect(asked.has(broad ?? '')).toBe(false);
  });

  it('does not ask what is in the passport already', () => {
    const plain = [...series(work(hotelCleaner), () => 'alone', 5).keys()];
    const known = new Map(plain.slice(0, 3).map((id): [SkillId, Answer] => [id, 'taught']));
    const asked = series(work(hotelCleaner), () => 'alone', 20, known);
    expect(plain.slice(0, 3).filter((id) => asked.has(id))).toEqual([]);
  });

  it('also asks what belongs to a hobby and no occupation asks', () => {
    const asked = series([{ kind: 'activity', id: 'sewing' }], () => 'often', 8);
    const own = activityById('sewing')?.skills ?? [];
    // One of them is covered by a narrower one.
    expect(own.filter((skill) => asked.has(skill)).length).toBeGreaterThanOrEqual(own.length - 1);
  });

  it('works without a choice: then it asks what tells the occupations apart', () => {
    const question = nextQuestion(table, { experiences: [], answers: new Map(), given: [] });
    expect(question?.gain).toBeGreaterThan(0.1);
  });
});

describe('the occupations that fit', () => {
  const chanceOf = (answers: ReadonlyMap<SkillId, Answer>): number => {
    const { fit } = fittingOccupations(table, {
      experiences: experiencesOf(work(hotelCleaner), index),
      answers,
    });
    expect(fit.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    return fit[table.overstap.occupations.findIndex(({ id }) => id === hotelCleaner)] ?? 0;
  };

  it('become likelier by a yes, less likely by "nooit", and stay with "weet ik niet"', () => {
    const skill = index.occupation(hotelCleaner)?.skills[0]?.skill ?? '';
    const before = chanceOf(new Map());
    expect(chanceOf(new Map([[skill, 'often']]))).toBeGreaterThan(before);
    expect(chanceOf(new Map([[skill, 'never']]))).toBeLessThan(before);
    expect(chanceOf(new Map([[skill, 'unknown']]))).toBe(before);
  });

  it('count skills that no occupation asks for nothing', () => {
    expect(chanceOf(new Map([['urn:made-up', 'taught']]))).toBe(chanceOf(new Map()));
  });
});
