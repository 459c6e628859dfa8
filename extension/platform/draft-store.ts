import * as z from 'zod/mini';
import { decodeBase64url, encodeBase64url } from '#core/credentials/base64url.ts';
import type { Random } from '#core/ports/random.ts';
import { threadSchema } from '#core/application/thread.ts';
import { publishedListSchema } from '../vacancy-schema.ts';
import { decodeRecord, encodeRecord } from './record-bytes.ts';
import { seal, unseal } from './sealing.ts';
import type { SessionArea } from './session-area.ts';
import type { Vault } from './vault.ts';

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

const PREFIX = 'draft:';
const MAX_DRAFTS = 20;

/** As it lies in the memory: who locks the vault locks the drafts. */
const sealedSchema = z.object({ createdAt: z.number(), iv: z.string(), data: z.string() });
type SealedDraft = z.infer<typeof sealedSchema>;

const boundTo = (id: string): string => `isp/draft/1|${id}`;

/**
 * Sealed drafts in `storage.session`, which content scripts cannot read and no disk keeps. The oldest go first. Methods
 * throw `VaultLocked`.
 */
export function createDraftStore(area: SessionArea, vault: Vault, random: Random): DraftStore {
  const all = async (): Promise<(SealedDraft & { readonly key: string })[]> =>
    Object.entries(await area.get(null))
      .filter(([key]) => key.startsWith(PREFIX))
      .flatMap(([key, value]) => {
        const parsed = sealedSchema.safeParse(value);
        return parsed.success ? [{ key, ...parsed.data }] : [];
      });
  return {
    async get(id) {
      const kept = sealedSchema.safeParse((await area.get(PREFIX + id))[PREFIX + id]);
      const key = await vault.current();
      if (!kept.success || key === undefined) return undefined;
      const [iv, data] = [decodeBase64url(kept.data.iv), decodeBase64url(kept.data.data)];
      const plain = iv && data && (await unseal(key.records, { iv, data }, boundTo(id)));
      const parsed = draftSchema.safeParse(plain && decodeRecord(plain));
      return parsed.success ? parsed.data : undefined;
    },
    async put(draft) {
      const { records } = await vault.key();
      const { iv, data } = await seal(records, encodeRecord(draft), boundTo(draft.id), random);
      const kept: SealedDraft = {
        createdAt: draft.createdAt,
        iv: encodeBase64url(iv),
        data: encodeBase64url(data),
      };
      await area.set({ [PREFIX + draft.id]: kept });
      const old = (await all()).toSorted((a, b) => b.createdAt - a.createdAt).slice(MAX_DRAFTS);
      if (old.length > 0) await area.remove(old.map((one) => one.key));
    },
    remove: (id) => area.remove(PREFIX + id),
    async clear() {
      await area.remove((await all()).map(({ key }) => key));
    },
  };
}
