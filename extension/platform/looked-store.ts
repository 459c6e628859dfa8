import * as z from 'zod/mini';
import { decodeBase64url, encodeBase64url } from '#core/credentials/base64url.ts';
import { goalSchema } from '#core/passport/goal.ts';
import type { Random } from '#core/ports/random.ts';
import { decodeRecord, encodeRecord } from './record-bytes.ts';
import { seal, unseal } from './sealing.ts';
import type { SessionArea } from './session-area.ts';
import type { Vault } from './vault.ts';

/** A vacancy whose gaps the person looked at: lives in memory only, until it becomes a goal or the browser closes. */
const lookedSchema = z.object({
  id: z.string(),
  createdAt: z.number(),
  goal: z.omit(goalSchema, { changedAt: true }),
});

export type Looked = z.infer<typeof lookedSchema>;

export interface LookedStore {
  get(id: string): Promise<Looked | undefined>;
  put(looked: Looked): Promise<void>;
}

const PREFIX = 'looked:';
const MAX_LOOKED = 10;

const sealedSchema = z.object({ createdAt: z.number(), iv: z.string(), data: z.string() });

const boundTo = (id: string): string => `isp/looked/1|${id}`;

/**
 * Sealed in `storage.session`, as drafts are: who locks the vault locks these. The oldest go first. Methods throw
 * `VaultLocked`.
 */
export function createLookedStore(area: SessionArea, vault: Vault, random: Random): LookedStore {
  const forgetOldest = async (): Promise<void> => {
    const all = Object.entries(await area.get(null))
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, value]) => ({ key, at: sealedSchema.safeParse(value).data?.createdAt ?? 0 }))
      .toSorted((a, b) => b.at - a.at);
    const old = all.slice(MAX_LOOKED).map(({ key }) => key);
    if (old.length > 0) await area.remove(old);
  };
  return {
    async get(id) {
      const kept = sealedSchema.safeParse((await area.get(PREFIX + id))[PREFIX + id]);
      const key = await vault.current();
      if (!kept.success || key === undefined) return undefined;
      const [iv, data] = [decodeBase64url(kept.data.iv), decodeBase64url(kept.data.data)];
      const plain = iv && data && (await unseal(key.records, { iv, data }, boundTo(id)));
      return lookedSchema.safeParse(plain && decodeRecord(plain)).data;
    },
    async put(looked) {
      const { records } = await vault.key();
      const sealed = await seal(records, encodeRecord(looked), boundTo(looked.id), random);
      await area.set({
        [PREFIX + looked.id]: {
          createdAt: looked.createdAt,
          iv: encodeBase64url(sealed.iv),
          data: encodeBase64url(sealed.data),
        },
      });
      await forgetOldest();
    },
  };
}
