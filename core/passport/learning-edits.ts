import type { SkillId } from '../taxonomy/skill-id.ts';
import { GOAL_LIMITS } from './goal.ts';
import type { Goal, GoalInput, Training, TrainingInput } from './goal.ts';
import type { Passport } from './passport.ts';

/** Adds a goal, or replaces the one of the same work. With 50 goals no new one comes in. */
export function setGoal(passport: Passport, goal: GoalInput, now: string): Passport {
  const fresh: Goal = { ...goal, changedAt: now };
  const goals = passport.goals ?? [];
  if (goals.some(({ id }) => id === goal.id))
    return { ...passport, goals: goals.map((old) => (old.id === goal.id ? fresh : old)) };
  return goals.length < GOAL_LIMITS.goals ? { ...passport, goals: [...goals, fresh] } : passport;
}

/** Takes a goal out; what the person wants to learn for it stays. */
export function removeGoal(passport: Passport, id: string): Passport {
  return { ...passport, goals: (passport.goals ?? []).filter((goal) => goal.id !== id) };
}

/** Records that a training gave a skill, and the training itself when it is new; one skill stands in it once. */
export function addToTraining(
  passport: Passport,
  training: TrainingInput,
  skill: SkillId,
  now: string,
): Passport {
  const trainings = passport.trainings ?? [];
  const old = trainings.find(({ id }) => id === training.id);
  if (!old && trainings.length >= GOAL_LIMITS.trainings) return passport;
  const skills = [...new Set([...(old?.skills ?? []), skill])].slice(0, GOAL_LIMITS.skills);
  const fresh: Training = { ...training, skills, changedAt: now };
  return {
    ...passport,
    trainings: old ? trainings.map((one) => (one === old ? fresh : one)) : [...trainings, fresh],
  };
}

/** Takes a training out; the skills that it gave stay. */
export function removeTraining(passport: Passport, id: string): Passport {
  return { ...passport, trainings: (passport.trainings ?? []).filter((one) => one.id !== id) };
}

/** `2026-11` of a moment in ISO 8601. */
const monthOf = (now: string): string => now.slice(0, 7);

/** True for a month that a person cannot have finished something in: one after `now` (ISO 8601, UTC). */
export const isMonthAhead = (month: string, now: string): boolean => month > monthOf(now);

/**
 * What counts as planned ("straks"): everything on the learning list that is still going on, and what is done until the
 * person says how often he or she did it; from then on that answer counts.
 */
export function plannedSkills(passport: Passport): SkillId[] {
  const answered = new Set(
    passport.skills.filter(({ answer }) => answer !== 'unknown').map(({ id }) => id),
  );
  return passport.learning
    .filter(({ id, state }) => state !== 'done' || !answered.has(id))
    .map(({ id }) => id);
}
