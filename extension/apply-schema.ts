import * as z from 'zod/mini';

const id = z.string().check(z.minLength(3), z.maxLength(300));
const hoursAWeek = z.number().check(z.int(), z.gte(0), z.lte(80));

/** What goes along. Absent: our proposal. `show` are rows (`r`); `learn` skills; `gates` codes. */
export const applyChoices = z.strictObject({
  show: z.optional(z.array(z.number().check(z.int(), z.gte(0), z.lt(20))).check(z.maxLength(20))),
  learn: z.optional(z.array(id).check(z.maxLength(20))),
  gates: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(40))),
  /** Only what the person ticked: hours a week, first month, NUTS-3 region. */
  practical: z.optional(
    z.strictObject({
      hours: z.exactOptional(z.tuple([hoursAWeek, hoursAWeek])),
      from: z.exactOptional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
      region: z.exactOptional(z.string().check(z.regex(/^[A-Z]{2}[0-9A-Z]{3}$/))),
    }),
  ),
});
