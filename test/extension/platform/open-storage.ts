import 'fake-indexeddb/auto';
import { createDatabase } from '../../../extension/platform/database.ts';
import type { SessionArea } from '../../../extension/platform/session-area.ts';
import { createSealedRecords } from '../../../extension/platform/sealed-records.ts';
import { createVault } from '../../../extension/platform/vault.ts';
import { realRandom } from '../../helpers/random.ts';

/** Memory as `storage.session` keeps it: by value, text only. */
export function createSession(): SessionArea & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: (key) =>
      Promise.resolve(
        Object.fromEntries(
          [...kept]
            .filter(([name]) => key === null || name === key)
            .map(([name, text]) => [name, JSON.parse(text) as unknown]),
        ),
      ),
    set(items) {
      for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value));
      return Promise.resolve();
    },
    remove(keys) {
      for (const key of [keys].flat()) kept.delete(key);
      return Promise.resolve();
    },
  };
}

/** A disk with a clock beside it, which a test may fill and turn. */
export const createWorld = (name: string) => ({
  name,
  session: createSession(),
  time: { now: Date.UTC(2026, 10, 29, 12) },
  /** Throws as the browser does when there is no room. */
  room: { full: false },
  wakes: [] as number[],
});
export type World = ReturnType<typeof createWorld>;

/** One context (a worker, a tab) of the extension on that disk. */
export function openStorage(world: World) {
  const database = createDatabase(world.name);
  const clock = { now: () => world.time.now };
  const makeSure = (): Promise<void> =>
    world.room.full
      ? Promise.reject(new DOMException('no room', 'QuotaExceededError'))
      : Promise.resolve();
  const vault = createVault({
    database,
    session: world.session,
    clock,
    random: realRandom,
    makeSure,
    wakeToLock: (inMinutes) => Promise.resolve(void world.wakes.push(inMinutes)),
  });
  const records = createSealedRecords({ database, vault, random: realRandom, makeSure });
  return { database, clock, vault, records };
}
