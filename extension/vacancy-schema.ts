import * as z from 'zod/mini';
import { MAX_VACANCY_TEXT } from '#core/vacancy/vacancy-text.ts';
import type { VacancyText } from '#core/vacancy/vacancy-text.ts';
import { MAX_DESCRIPTOR } from '#core/application/descriptor-size.ts';

const line = z.string().check(z.maxLength(1000));

/** A vacancy as a content script sends it. Pages are hostile: sizes are bounded before anything reads it. */
const vacancySchema: z.ZodMiniType<VacancyText> = z.strictObject({
  title: line,
  text: z.string().check(z.maxLength(MAX_VACANCY_TEXT)),
  blocks: z
    .array(
      z.strictObject({
        kind: z.enum(['heading', 'item', 'paragraph']),
        section: z.enum(['tasks', 'asks', 'nice', 'learn', 'offers', 'about', 'apply', 'unknown']),
        start: z.number().check(z.int(), z.gte(0), z.lte(MAX_VACANCY_TEXT)),
        text: z.string().check(z.maxLength(MAX_VACANCY_TEXT)),
      }),
    )
    .check(z.maxLength(20_000)),
  employer: z.exactOptional(line),
  place: z.exactOptional(line),
  language: z.enum(['nl', 'en', 'other']),
  sources: z.partialRecord(z.enum(['title', 'text', 'employer', 'place']), line),
});

export const publishedListSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('descriptor'),
    jws: z.string().check(z.maxLength(MAX_DESCRIPTOR)),
  }),
  z.strictObject({ kind: z.literal('link'), href: z.string().check(z.maxLength(2000)) }),
]);

/** A vacancy page as it was read: what every question about a page carries. */
export const readPageSchema = z.strictObject({
  url: z.string().check(z.maxLength(4000)),
  vacancy: vacancySchema,
  published: z.exactOptional(publishedListSchema),
});

export type ReadPage = z.infer<typeof readPageSchema>;
