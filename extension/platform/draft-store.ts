import * as z from 'zod/mini';
import { threadSchema } from '#core/application/thread.ts';
import { publishedListSchema } from '../vacancy-schema.ts';

/** An application that was not sent: lives in memory only, until the browser closes. */
const draftSchema = z.object({
  id: z.string(),
  createdAt: z.number(),
  url: z.string(),
  title: z.string(),
  published: publishedListSchema,
  /** The employer's signed list, once it is at hand. */
  jws: z.exactOptional(z.string()),
  /** What the preview shows: `send` sends these bytes and no others. */
  prepared: z.exactOptional(
    z.object({
      id: z.string(),
      hash: z.string(),
      body: z.string(),
      /** base64url. */
      envelope: z.string(),
      pseudonym: z.string(),
      thread: threadSchema,
    }),
  ),
});

export type Draft = z.infer<typeof draftSchema>;

export interface DraftStore {
  get(id: string): Promise<Draft | undefined>;
  put(draft: Draft): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
}

/** The part of `storage.session` that drafts need. */
export interface SessionArea {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

const PREFIX = 'draft:';
const MAX_DRAFTS = 20;

/** Drafts in `storage.session`, which content scripts cannot read and no disk keeps. The oldest go first. */
export function createDraftStore(area: SessionArea): DraftStore {
  const all = async (): Promise<Draft[]> =>
    Object.entries(await area.get(null))
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([, value]) => draftSchema.safeParse(value))
      .flatMap((parsed) => (parsed.success ? [parsed.data] : []));
  return {
    async get(id) {
      const parsed = draftSchema.safeParse((await area.get(PREFIX + id))[PREFIX + id]);
      return parsed.success ? parsed.data : undefined;
    },
    async put(draft) {
      await area.set({ [PREFIX + draft.id]: draft });
      const old = (await all()).toSorted((a, b) => b.createdAt - a.createdAt).slice(MAX_DRAFTS);
      if (old.length > 0) await area.remove(old.map(({ id }) => PREFIX + id));
    },
    remove: (id) => area.remove(PREFIX + id),
    async clear() {
      await area.remove((await all()).map(({ id }) => PREFIX + id));
    },
  };
}
