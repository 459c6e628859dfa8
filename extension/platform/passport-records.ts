import * as z from 'zod/mini';

const revision = z.int().check(z.gte(1));

/** As it is sealed: `passport` is parsed, and migrated, on every read. */
export const passportRecordSchema = z.object({
  revision,
  savedAt: z.number(),
  passport: z.unknown(),
});

export const copyRecordSchema = z.object({
  /** The revision that it was. */
  copy: revision,
  savedAt: z.number(),
  skills: z.number(),
  passport: z.unknown(),
});

export type PassportRecord = z.infer<typeof passportRecordSchema>;
export type PassportCopyRecord = z.infer<typeof copyRecordSchema>;
