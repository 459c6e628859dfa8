import * as z from 'zod/mini';
import { answers, contactSchema, evidenceSchema, learnedSchema } from '#core/passport/passport.ts';
import { learningEdits } from './learn-schema.ts';

const id = z.string().check(z.minLength(3), z.maxLength(300));

/** One change of the passport, applied to the newest stored version. */
export const passportEditSchema = z.discriminatedUnion('edit', [
  z.strictObject({ edit: z.literal('answer'), id, answer: z.enum(answers) }),
  /** An absent or empty example removes it. */
  z.strictObject({
    edit: z.literal('example'),
    id,
    example: z.optional(z.string().check(z.maxLength(2000))),
  }),
  /** Nothing ticked and no note removes it. */
  z.strictObject({ edit: z.literal('learned'), id, learned: learnedSchema }),
  /** Where it was found when it was taken over. */
  z.strictObject({ edit: z.literal('found-in'), id, from: z.string().check(z.maxLength(500)) }),
  /** Adds what somebody else confirmed; what is there already stays once. */
  z.strictObject({
    edit: z.literal('evidence'),
    id,
    evidence: z.array(evidenceSchema).check(z.minLength(1), z.maxLength(20)),
  }),
  z.strictObject({ edit: z.literal('remove'), id }),
  /** An absent state takes the wish back. */
  z.strictObject({
    edit: z.literal('learn'),
    id,
    state: z.optional(z.enum(['wants', 'enrolled', 'busy', 'done'])),
  }),
  /** An absent answer forgets it. */
  z.strictObject({
    edit: z.literal('gate'),
    gate: z.string().check(z.minLength(1), z.maxLength(60)),
    answer: z.optional(z.enum(['yes', 'no', 'can'])),
  }),
  z.strictObject({ edit: z.literal('contact'), contact: contactSchema }),
  ...learningEdits,
]);
