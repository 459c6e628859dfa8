import * as z from 'zod/mini';
import type { Clock } from '#core/ports/clock.ts';
import type { Random } from '#core/ports/random.ts';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import type { Database } from './database.ts';
import type { SessionArea } from './session-area.ts';
import { VaultDamaged, VaultLocked } from './storage-failure.ts';
import { fillFromPlain, resealAll } from './vault-filling.ts';
import {
  makeVault,
  openVault,
  secretFromText,
  secretToText,
  unwrapVault,
  vaultRecordSchema,
} from './vault-key.ts';
import type { Protection, VaultKey, VaultRecord } from './vault-key.ts';

/** Without use for this long (milliseconds), a vault with a passphrase locks itself. */
export const LOCK_AFTER = 15 * 60_000;

export interface VaultState {
  readonly protection: Protection;
  readonly locked: boolean;
}

/**
 * The key to everything that is sealed on this device. With a passphrase the secret is only in `storage.session`, in
 * memory, from unlocking until the vault locks or the browser closes; without one a device key opens it at any time.
 */
export interface Vault {
  state(): Promise<VaultState>;
  /** For reading: `undefined` when nothing was ever sealed. Throws `VaultLocked` or `VaultDamaged`. */
  current(): Promise<VaultKey | undefined>;
  /** For writing: makes a vault with a device key when there is none. Throws as `current`. */
  key(): Promise<VaultKey>;
  /** `passphrase-wrong`. */
  unlock(passphrase: string): Promise<Result<VaultState>>;
  lock(): Promise<void>;
  /** The person did something: the time until locking starts anew. */
  touch(): Promise<void>;
  /**
   * Seals everything anew with another secret, which this passphrase opens; without one, this device. `old` is asked
   * when there is a passphrase: `passphrase-wrong`. A crash on the way changes nothing.
   */
  protect(passphrase: string | undefined, old: string | undefined): Promise<Result<VaultState>>;
}

export interface VaultDependencies {
  readonly database: () => Promise<Database>;
  readonly session: SessionArea;
  readonly clock: Clock;
  readonly random: Random;
  /** Throws `QuotaExceededError` when this many bytes do not fit on the disk. */
  readonly makeSure: (bytes: number) => Promise<void>;
  /** Wakes the background in time to lock; a later call replaces the earlier. */
  readonly wakeToLock: (inMinutes: number) => Promise<void>;
}

const SESSION_KEY = 'vault';
const sessionSchema = z.object({ id: z.string(), secret: z.string(), usedAt: z.number() });
/** A use is written down at most this often (milliseconds). */
const TOUCH_EVERY = 30_000;

export function createVault(dependencies: VaultDependencies): Vault {
  const { database, session, clock, random, wakeToLock } = dependencies;
  const opened: { key?: VaultKey } = {};
  /** Counts locking and opening: who read the session before may not write it after. */
  let turns = 0;

  const stored = async (): Promise<VaultRecord | undefined> => {
    const record = await (await database()).get('vault', 'current');
    if (record === undefined) return undefined;
    const parsed = vaultRecordSchema.safeParse(record);
    if (!parsed.success) throw new VaultDamaged();
    return parsed.data;
  };

  const inSession = async (id: string): Promise<z.infer<typeof sessionSchema> | undefined> => {
    const parsed = sessionSchema.safeParse((await session.get(SESSION_KEY))[SESSION_KEY]);
    if (!parsed.success || parsed.data.id !== id) return undefined;
    if (clock.now() - parsed.data.usedAt < LOCK_AFTER) return parsed.data;
    await lock();
    return undefined;
  };

  const lock = async (): Promise<void> => {
    turns++;
    delete opened.key;
    await session.remove(SESSION_KEY);
  };

  const keepOpen = async (id: string, secret: Uint8Array): Promise<void> => {
    turns++;
    const usedAt = clock.now();
    await session.set({ [SESSION_KEY]: { id, secret: secretToText(secret), usedAt } });
    await wakeToLock(LOCK_AFTER / 60_000);
  };

  const open = async (record: VaultRecord): Promise<VaultKey> => {
    const kept = record.kind === 'passphrase' ? await inSession(record.id) : undefined;
    if (record.kind === 'passphrase' && kept === undefined) throw new VaultLocked();
    if (opened.key?.id === record.id) return opened.key;
    const secret = kept ? secretFromText(kept.secret) : await unwrapVault(record);
    if (secret === undefined) throw new VaultDamaged();
    return (opened.key = await openVault(record.id, secret));
  };

  const create = async (): Promise<VaultKey> => {
    const { record, secret } = await makeVault(random);
    await fillFromPlain(dependencies, record, await openVault(record.id, secret));
    // Another context may have been first; then its vault is the one that counts.
    const first = await stored();
    if (first === undefined) throw new VaultDamaged();
    return open(first);
  };

  const current = async (): Promise<VaultKey | undefined> => {
    const record = await stored();
    if (record) return open(record);
    return (await (await database()).count('plain')) > 0 ? create() : undefined;
  };

  const key = async (): Promise<VaultKey> => (await current()) ?? create();

  const state = async (): Promise<VaultState> => {
    const record = await stored().catch(() => undefined);
    if (record?.kind !== 'passphrase') return { protection: 'device', locked: false };
    return { protection: 'passphrase', locked: (await inSession(record.id)) === undefined };
  };

  return {
    state,
    current,
    key,
    lock,

    async unlock(passphrase) {
      const record = await stored();
      if (record?.kind !== 'passphrase') return ok(await state());
      const secret = await unwrapVault(record, passphrase);
      if (secret === undefined) return err('passphrase-wrong');
      await keepOpen(record.id, secret);
      return ok({ protection: 'passphrase', locked: false });
    },

    async touch() {
      const turn = turns;
      const parsed = sessionSchema.safeParse((await session.get(SESSION_KEY))[SESSION_KEY]);
      if (!parsed.success || clock.now() - parsed.data.usedAt < TOUCH_EVERY) return;
      if ((await inSession(parsed.data.id)) === undefined || turn !== turns) return;
      await session.set({ [SESSION_KEY]: { ...parsed.data, usedAt: clock.now() } });
      await wakeToLock(LOCK_AFTER / 60_000);
    },

    async protect(passphrase, old) {
      const before = await key();
      const record = await stored();
      if (record?.kind === 'passphrase') {
        const right = old !== undefined && (await unwrapVault(record, old)) !== undefined;
        if (!right) return err('passphrase-wrong');
      }
      const next = await makeVault(random, passphrase);
      const after = await openVault(next.record.id, next.secret);
      const resealed = await resealAll(dependencies, before, { record: next.record, key: after });
      if (!resealed.ok) return resealed;
      if (passphrase === undefined) await lock();
      else await keepOpen(after.id, next.secret);
      return ok(await state());
    },
  };
}
