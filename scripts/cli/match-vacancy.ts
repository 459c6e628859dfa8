import { itemsFromExtraction } from '#core/matching/items-from-extraction.ts';
import type { ListIndex } from '#core/matching/make-list.ts';
import { makeList } from '#core/matching/make-list.ts';
import type { GateDemand, ListOrigin, Requirement } from '#core/matching/requirement-list.ts';
import { MAX_NEAR, MAX_WEIGHT } from '#core/matching/requirement-list.ts';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import { toUri } from '#core/taxonomy/skill-id.ts';
import * as z from 'zod';

/** A vacancy as `match` reads it: a published list with its weights, or what `extract` found. */
export interface MatchVacancy {
  readonly id?: string | number;
  readonly origin: ListOrigin;
  readonly gates: readonly GateDemand[];
  /** The list to score; a published one as it stands, any other one made with the index. */
  list(index: ListIndex): readonly Requirement[];
}

const id = z.string().min(1).max(300).transform(toUri);
const kind = z.enum(['start', 'learn', 'nice']);
const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const words = z.string().max(5000);
const name = z.union([z.string(), z.number()]).exactOptional();

const gates = z
  .array(
    z
      .object({
        gate: z.string().max(60),
        kind: kind.default('start'),
        text: words.exactOptional(),
        quote: words.exactOptional(),
      })
      .transform(({ quote, ...gate }): GateDemand => ({
        ...(quote !== undefined && { text: quote }),
        ...gate,
      })),
  )
  .max(200)
  .default([]);

const fixedRow = z.object({
  id,
  kind,
  min: level,
  w: z.int().min(0).max(MAX_WEIGHT),
  near: z.array(z.tuple([id, z.int().min(1).max(1000)])).max(MAX_NEAR),
  text: words.exactOptional(),
});

const openRow = z.object({
  id,
  kind,
  min: level.default(2),
  text: words.exactOptional(),
  weight: z.number().exactOptional(),
});

const extractedRow = z.object({
  skill: id,
  kind,
  level: level.default(2),
  quote: words.default(''),
});

const published = z.object({ id: name, requires: z.array(fixedRow).max(1000), gates });
const open = z.object({ id: name, requires: z.array(openRow).max(1000), gates });
const extracted = z.object({ id: name, requirements: z.array(extractedRow).max(1000), gates });

/**
 * Reads one vacancy: a published list (`requires` with w and near), a list that still has to be weighed, or a line of
 * `extract`. Ids may be whole or short (`skill/<uuid>`). `input-malformed` for anything else.
 */
export function readMatchVacancy(json: unknown): Result<MatchVacancy> {
  const asPublished = published.safeParse(json);
  if (asPublished.success) {
    const { requires, ...rest } = asPublished.data;
    return ok({ ...rest, origin: 'published', list: () => requires });
  }
  const asOpen = open.safeParse(json);
  if (asOpen.success) {
    const { requires, ...rest } = asOpen.data;
    return ok({ ...rest, origin: 'confirmed', list: (index) => makeList(requires, index) });
  }
  const asExtracted = extracted.safeParse(json);
  if (!asExtracted.success) return err('input-malformed');
  const { requirements, ...rest } = asExtracted.data;
  const items = itemsFromExtraction(requirements);
  return ok({ ...rest, origin: 'extracted', list: (index) => makeList(items, index) });
}
