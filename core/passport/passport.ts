import * as z from 'zod/mini';
import { GOAL_LIMITS, goalSchema, trainingSchema } from './goal.ts';

/** "Hoe vaak heb je dit gedaan?": nooit, met hulp, zelf, vaak, aan anderen geleerd, weet ik niet. */
export const answers = ['never', 'with-help', 'alone', 'often', 'taught', 'unknown'] as const;

/** "Waar heb je dit geleerd?": werk, thuis, vrijwilligerswerk, opleiding. */
export const learnedAt = ['work', 'home', 'volunteering', 'education'] as const;

/** What a passport holds at most: items, and characters of a text. */
export const PASSPORT_LIMITS = {
  skills: 5000,
  learning: 1000,
  gates: 100,
  example: 2000,
  evidence: 20,
  foundIn: 20,
  line: 200,
  address: 2000,
  name: 120,
  phone: 40,
  email: 200,
} as const;

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T[\d:.]{8,12}Z$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const uri = z.string().check(z.minLength(3), z.maxLength(300));

/** Independent confirmation of a level; filled by imports and schools, `self` needs none. */
export const evidenceSchema = z.strictObject({
  src: z.enum(['peer', 'signed']),
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  /** Where it comes from, in words the person sees. */
  from: z.string().check(z.maxLength(PASSPORT_LIMITS.line)),
  /** The day that the proof itself names. */
  issuedOn: z.optional(day),
  /** Where the proof stands for everybody to see; never asked by itself. */
  address: z.optional(
    z.string().check(z.maxLength(PASSPORT_LIMITS.address), z.regex(/^https:\/\//)),
  ),
  /** When it came into this passport. */
  addedAt: z.optional(isoDate),
});

/** Where a skill was learned, as the person says it: stays on the device. */
export const learnedSchema = z.strictObject({
  at: z.array(z.enum(learnedAt)).check(z.maxLength(learnedAt.length)),
  note: z.optional(z.string().check(z.maxLength(PASSPORT_LIMITS.line))),
});

/** A file or badge that named the skill when it was taken over; proves nothing, and stays on the device. */
export const foundInSchema = z.strictObject({
  from: z.string().check(z.maxLength(PASSPORT_LIMITS.line)),
  addedAt: isoDate,
});

export const passportSkillSchema = z.strictObject({
  id: uri,
  answer: z.enum(answers),
  /** "Toen deed ik dit": stays on the device. */
  example: z.optional(z.string().check(z.maxLength(PASSPORT_LIMITS.example))),
  learned: z.optional(learnedSchema),
  foundIn: z.optional(z.array(foundInSchema).check(z.maxLength(PASSPORT_LIMITS.foundIn))),
  evidence: z.optional(z.array(evidenceSchema).check(z.maxLength(PASSPORT_LIMITS.evidence))),
  changedAt: isoDate,
});

export const learningSchema = z.strictObject({
  id: uri,
  state: z.enum(['wants', 'enrolled', 'busy', 'done']),
  course: z.optional(z.string().check(z.maxLength(PASSPORT_LIMITS.line))),
  provider: z.optional(z.string().check(z.maxLength(PASSPORT_LIMITS.line))),
  hours: z.optional(z.number().check(z.gte(0), z.lte(10_000))),
  month: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}$/))),
  changedAt: isoDate,
});

export const gateAnswerSchema = z.strictObject({
  gate: z.string().check(z.minLength(1), z.maxLength(60)),
  answer: z.enum(['yes', 'no', 'can']),
});

/** Shown to an employer only field by field, ticked, after an invitation. */
export const contactSchema = z.strictObject({
  name: z.optional(z.string().check(z.maxLength(PASSPORT_LIMITS.name))),
  phone: z.optional(z.string().check(z.maxLength(PASSPORT_LIMITS.phone))),
  email: z.optional(z.string().check(z.maxLength(PASSPORT_LIMITS.email))),
});

export const passportSchema = z.strictObject({
  version: z.literal(1),
  /** True for the example of the demo build: shown as fictional everywhere. */
  fictional: z.optional(z.boolean()),
  skills: z.array(passportSkillSchema).check(z.maxLength(PASSPORT_LIMITS.skills)),
  learning: z.array(learningSchema).check(z.maxLength(PASSPORT_LIMITS.learning)),
  gates: z.array(gateAnswerSchema).check(z.maxLength(PASSPORT_LIMITS.gates)),
  goals: z.optional(z.array(goalSchema).check(z.maxLength(GOAL_LIMITS.goals))),
  trainings: z.optional(z.array(trainingSchema).check(z.maxLength(GOAL_LIMITS.trainings))),
  contact: contactSchema,
});

/** The export format: what `match` of the CLI, backups and the move to another device read. */
export const passportExportSchema = z.strictObject({
  format: z.literal('isp-export/1'),
  exportedAt: isoDate,
  passport: passportSchema,
});

export type Answer = (typeof answers)[number];
export type Evidence = z.infer<typeof evidenceSchema>;
export type LearnedAt = (typeof learnedAt)[number];
export type Learned = z.infer<typeof learnedSchema>;
export type FoundIn = z.infer<typeof foundInSchema>;
export type PassportSkill = z.infer<typeof passportSkillSchema>;
export type LearningItem = z.infer<typeof learningSchema>;
export type GateAnswer = z.infer<typeof gateAnswerSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Passport = z.infer<typeof passportSchema>;
export type PassportExport = z.infer<typeof passportExportSchema>;

export const emptyPassport: Passport = {
  version: 1,
  skills: [],
  learning: [],
  gates: [],
  contact: {},
};
