import { GOAL_LIMITS } from '#core/passport/goal.ts';
import {
  addToTraining,
  isMonthAhead,
  plannedSkills,
  removeGoal,
  removeTraining,
  setGoal,
} from '#core/passport/learning-edits.ts';
import { readPassport } from '#core/passport/migrations.ts';
import { emptyPassport } from '#core/passport/passport.ts';
import { describe, expect, it } from 'vitest';

const NOW = '2026-11-29T11:00:00.000Z';
const nurse = { id: 'urn:nurse', title: 'verpleegkundige' };
const course = { id: 'training-1', kind: 'course', title: 'Medicijnen' } as const;

describe('goals', () => {
  it('stand once, are replaced and taken out', () => {
    const one = setGoal(setGoal(emptyPassport, nurse, NOW), { ...nurse, title: 'nurse' }, NOW);
    expect(one.goals).toEqual([{ ...nurse, title: 'nurse', changedAt: NOW }]);
    expect(removeGoal(one, nurse.id).goals).toEqual([]);
    expect(removeGoal(emptyPassport, nurse.id).goals).toEqual([]);
  });

  it('keep the list of a vacancy, in a passport that can be read again', () => {
    const vacancy = {
      origin: 'extracted' as const,
      requires: [{ id: 'urn:listen', kind: 'start' as const, min: 2 as const, w: 3000 }],
    };
    const passport = setGoal(emptyPassport, { ...nurse, vacancy }, NOW);
    expect(readPassport(JSON.parse(JSON.stringify(passport)))).toEqual({
      ok: true,
      value: passport,
    });
  });

  it('are at most fifty', () => {
    let passport = emptyPassport;
    for (let n = 0; n < GOAL_LIMITS.goals + 3; n++)
      passport = setGoal(passport, { id: `urn:${n}`, title: `${n}` }, NOW);
    expect(passport.goals).toHaveLength(GOAL_LIMITS.goals);
    expect(readPassport(passport).ok).toBe(true);
  });
});

describe('trainings', () => {
  it('collect the skills that somebody confirms, each once', () => {
    let passport = addToTraining(emptyPassport, course, 'urn:a', NOW);
    passport = addToTraining(passport, { ...course, month: '2026-10' }, 'urn:b', NOW);
    passport = addToTraining(passport, { ...course, month: '2026-10' }, 'urn:a', NOW);
    expect(passport.trainings).toEqual([
      { ...course, month: '2026-10', skills: ['urn:a', 'urn:b'], changedAt: NOW },
    ]);
    expect(readPassport(passport)).toEqual({ ok: true, value: passport });
    expect(removeTraining(passport, course.id).trainings).toEqual([]);
  });

  it('stop at their limit', () => {
    let passport = emptyPassport;
    for (let n = 0; n < GOAL_LIMITS.trainings + 2; n++)
      passport = addToTraining(passport, { ...course, id: `training-${n}` }, 'urn:a', NOW);
    expect(passport.trainings).toHaveLength(GOAL_LIMITS.trainings);
  });
});

describe('a month', () => {
  it('is ahead when it has not begun yet', () => {
    expect(isMonthAhead('2026-12', NOW)).toBe(true);
    expect(isMonthAhead('2027-01', NOW)).toBe(true);
    expect(isMonthAhead('2026-11', NOW)).toBe(false);
    expect(isMonthAhead('2025-12', NOW)).toBe(false);
  });
});

describe('what is planned', () => {
  it('is what goes on, and what is done until the person says how often', () => {
    const item = (id: string, state: 'wants' | 'busy' | 'done') => ({ id, state, changedAt: NOW });
    const passport = {
      ...emptyPassport,
      learning: [
        item('urn:wants', 'wants'),
        item('urn:busy', 'busy'),
        item('urn:done', 'done'),
        item('urn:answered', 'done'),
      ],
      skills: [
        { id: 'urn:answered', answer: 'alone' as const, changedAt: NOW },
        { id: 'urn:busy', answer: 'with-help' as const, changedAt: NOW },
      ],
    };
    expect(plannedSkills(passport)).toEqual(['urn:wants', 'urn:busy', 'urn:done']);
  });
});
