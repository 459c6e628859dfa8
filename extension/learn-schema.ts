import * as z from 'zod/mini';
import { gateGroups } from '#core/matching/gate-groups.ts';
import { goalSchema, trainingSchema } from '#core/passport/goal.ts';

const id = z.string().check(z.minLength(3), z.maxLength(300));
const line = z.optional(z.string().check(z.maxLength(200)));

/** Which occupations are shown, and how many of each distance. */
export const overstapRequest = z.strictObject({
  /** A sector of the index; `''` for work whose sector is not known; absent for all. */
  sector: z.optional(z.string().check(z.maxLength(100))),
  /** Work that asks any of these is left out. */
  without: z.array(z.enum(gateGroups)).check(z.maxLength(gateGroups.length)),
  limit: z.number().check(z.int(), z.gte(1), z.lte(500)),
});

/** One thing to learn, whole: what is absent is forgotten. A month that has not begun cannot be `done`. */
export const learningRequest = z.strictObject({
  id,
  state: z.enum(['wants', 'enrolled', 'busy', 'done']),
  course: line,
  provider: line,
  hours: z.optional(z.number().check(z.int(), z.gte(1), z.lte(10_000))),
  month: z.optional(z.string().check(z.regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/))),
});

/** Changes of goals and trainings, as part of `passport.edit`. */
export const learningEdits = [
  z.strictObject({ edit: z.literal('goal'), goal: z.omit(goalSchema, { changedAt: true }) }),
  z.strictObject({ edit: z.literal('goal-remove'), id }),
  /** A skill that somebody confirmed to have from a training; the training comes in with its first one. */
  z.strictObject({
    edit: z.literal('training'),
    training: z.omit(trainingSchema, { changedAt: true, skills: true }),
    skill: id,
  }),
  z.strictObject({ edit: z.literal('training-remove'), id }),
] as const;

export type OverstapRequest = z.infer<typeof overstapRequest>;
export type LearningRequest = z.infer<typeof learningRequest>;
