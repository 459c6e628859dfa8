import * as z from 'zod/mini';

/** What somebody can choose at most: more makes the questions no better. */
export const MAX_CHOSEN = 20;

/** What somebody says to have done: occupations by URI, activities by the id of their table. */
export const chosenSchema = z
  .array(
    z.strictObject({
      kind: z.enum(['work', 'activity']),
      id: z.string().check(z.minLength(1), z.maxLength(300)),
    }),
  )
  .check(z.maxLength(MAX_CHOSEN));
