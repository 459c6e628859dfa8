import * as z from 'zod/mini';

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]{8,12}Z$/));
const uri = z.string().check(z.minLength(3), z.maxLength(300));
const line = z.string().check(z.minLength(1), z.maxLength(200));

/** What a passport holds at most of each. */
export const GOAL_LIMITS = { goals: 50, lines: 60, trainings: 200, skills: 200 } as const;

const askedSchema = z.strictObject({
  id: uri,
  kind: z.enum(['start', 'learn', 'nice']),
  min: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  /** Weight after the caps, as in the list that it comes from. */
  w: z.number().check(z.int(), z.gte(0), z.lte(10_000)),
});

/** Work that a person learns for. An occupation has its list in the skills index; a vacancy brings it along. */
export const goalSchema = z.strictObject({
  /** The occupation's URI, or the name of the vacancy on this device. */
  id: uri,
  title: line,
  vacancy: z.optional(
    z.strictObject({
      origin: z.enum(['published', 'confirmed', 'extracted']),
      requires: z.array(askedSchema).check(z.maxLength(GOAL_LIMITS.lines)),
    }),
  ),
  changedAt: isoDate,
});

export const trainingKinds = ['course', 'job', 'education'] as const;

/** A course, a training at work or an education that a person did, with the skills that he or she says it gave. */
export const trainingSchema = z.strictObject({
  id: uri,
  kind: z.enum(trainingKinds),
  title: line,
  provider: z.optional(line),
  month: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
  skills: z.array(uri).check(z.maxLength(GOAL_LIMITS.skills)),
  changedAt: isoDate,
});

export type Goal = z.infer<typeof goalSchema>;
export type GoalInput = Omit<Goal, 'changedAt'>;
export type Training = z.infer<typeof trainingSchema>;
export type TrainingInput = Omit<Training, 'changedAt' | 'skills'>;
