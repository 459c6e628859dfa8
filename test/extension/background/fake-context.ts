import 'fake-indexeddb/auto';
import { compileIndex } from '#core/taxonomy/compile-index.ts';
import { err, ok } from '#core/result.ts';
import type { HttpPort } from '#core/ports/http-port.ts';
import { createBackground } from '../../../extension/background/background.ts';
import type { Context } from '../../../extension/background/context.ts';
import type { Asker } from '../../../extension/background/handlers.ts';
import type {
  ChangeTopic,
  MessageName,
  RequestOf,
  ResponseOf,
} from '../../../extension/messages.ts';
import { clearDatabase, createDatabase } from '../../../extension/platform/database.ts';
import { createDraftStore } from '../../../extension/platform/draft-store.ts';
import { createHostStore } from '../../../extension/platform/host-store.ts';
import { createIndexSource } from '../../../extension/platform/index-source.ts';
import { createIndexStore } from '../../../extension/platform/index-store.ts';
import { createListStore } from '../../../extension/platform/list-store.ts';
import { createLogStore } from '../../../extension/platform/log-store.ts';
import { createLookedStore } from '../../../extension/platform/looked-store.ts';
import { createPassportStore } from '../../../extension/platform/passport-store.ts';
import { createSealedRecords } from '../../../extension/platform/sealed-records.ts';
import { createSettingsStore } from '../../../extension/platform/settings-store.ts';
import { createStartStore } from '../../../extension/platform/start-store.ts';
import { createTalkStore } from '../../../extension/platform/talk-store.ts';
import { createVault } from '../../../extension/platform/vault.ts';
import type { Result } from '#core/result.ts';
import { NOW } from '../../core/application/employer.ts';
import { smallSource } from '../../core/taxonomy/small-source.ts';
import { realRandom } from '../../helpers/random.ts';

const count = { databases: 0 };
const compiled = compileIndex(smallSource, 'test');

/** What the background did to its surroundings. */
export interface Done {
  readonly opened: string[];
  readonly announced: ChangeTopic[];
  readonly wakes: { readonly app: string; readonly inMinutes: number }[];
  readonly badges: number[];
  readonly synced: (readonly string[])[];
  readonly overlays: { readonly tab: number; readonly frame: number | undefined }[];
}

export interface FakeWorld {
  readonly context: Context;
  readonly done: Done;
  /** May be changed by a test. */
  readonly time: { now: number };
  readonly granted: Set<string>;
  ask<N extends MessageName>(
    name: N,
    request: RequestOf<N>,
    asker?: Asker,
  ): Promise<Result<ResponseOf<N>>>;
  /** Full: the browser says that there is no room. */
  readonly disk: { full: boolean };
  /** Makes the record of the vault's own key unreadable. */
  damageVault(): Promise<void>;
  /** Makes what is stored unreadable, as a bad disk does. */
  damagePassport(): Promise<void>;
  /** The browser ends the worker and starts another on the same storage. */
  restart(): FakeWorld;
}

const noNetwork: HttpPort = { send: () => Promise.resolve(err('offline')) };

/** Memory as `storage.session` keeps it: by value. */
function createSessionArea() {
  const kept = new Map<string, unknown>();
  return {
    get: (key: string | null) =>
      Promise.resolve(
        structuredClone(Object.fromEntries([...kept].filter(([name]) => !key || name === key))),
      ),
    set(items: Record<string, unknown>) {
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
      return Promise.resolve();
    },
    clear: () => Promise.resolve(kept.clear()),
    remove(keys: string | string[]) {
      for (const key of [keys].flat()) kept.delete(key);
      return Promise.resolve();
    },
  };
}

/** The whole background on a database of its own, with a browser that only remembers. */
export function createFakeWorld({
  http = noNetwork,
  build = 'e2e',
}: { http?: HttpPort; build?: Context['build'] } = {}): FakeWorld {
  const name = `background-${count.databases++}`;
  const time = { now: NOW };
  const clock = { now: () => time.now };
  const granted = new Set(['https://werken.example']);
  const session = createSessionArea();
  const disk = { full: false };
  const done: Done = {
    opened: [],
    announced: [],
    wakes: [],
    badges: [],
    synced: [],
    overlays: [],
  };

  const start = (): FakeWorld => {
    const database = createDatabase(name);
    const makeSure = (): Promise<void> =>
      disk.full
        ? Promise.reject(new DOMException('no room', 'QuotaExceededError'))
        : Promise.resolve();
    const vault = createVault({
      database,
      session,
      clock,
      random: realRandom,
      makeSure,
      wakeToLock: () => Promise.resolve(),
    });
    const records = createSealedRecords({ database, vault, random: realRandom, makeSure });
    const indexes = createIndexSource(createIndexStore(`${name}-index`), async () =>
      ok(await compiled),
    );
    const context: Context = {
      build,
      clock,
      random: realRandom,
      http,
      index: indexes.index,
      indexes,
      vault,
      passport: createPassportStore(records, clock),
      settings: createSettingsStore(database),
      lists: createListStore(records),
      hosts: createHostStore(records),
      talks: createTalkStore(records),
      log: createLogStore(records),
      start: createStartStore(records),
      drafts: createDraftStore(session, vault, realRandom),
      looked: createLookedStore(session, vault, realRandom),
      hasOrigin: (origin) => Promise.resolve(granted.has(origin)),
      removeOrigin: (origin) => Promise.resolve(granted.delete(origin)),
      removeEveryOrigin: () => Promise.resolve(granted.clear()),
      syncSites: (sites) => Promise.resolve(void done.synced.push(sites)),
      runOnOpenTabs: () => Promise.resolve(),
      loadOverlay: (tab, frame) => Promise.resolve(void done.overlays.push({ tab, frame })),
      openPage: (hash) => Promise.resolve(void done.opened.push(hash)),
      openBeside: (_tab, hash) => Promise.resolve(void done.opened.push(hash)),
      wakeFor: (app, inMinutes) => Promise.resolve(void done.wakes.push({ app, inMinutes })),
      showUnread: (unread) => Promise.resolve(void done.badges.push(unread)),
      announce: (topic) => void done.announced.push(topic),
      async clearStorage() {
        await session.clear();
        await Promise.all([clearDatabase(await database()), indexes.clear()]);
      },
    };
    const { dispatch } = createBackground(context);
    return {
      context,
      done,
      time,
      granted,
      ask: (message, request, asker = { kind: 'page' }) =>
        dispatch({ skillspaspoort: message, request }, asker) as Promise<never>,
      disk,
      async damageVault() {
        await (await database()).put('vault', { kind: 'passphrase', id: 7 }, 'current');
      },
      async damagePassport() {
        const found = await records.read('passport', 'current');
        const broken = { revision: 9, savedAt: 0, passport: { version: 1, skills: null } };
        await records.commit({
          expect: [{ store: 'passport', id: 'current', stamp: found?.stamp }],
          put: [{ store: 'passport', id: 'current', version: 9, value: broken }],
        });
      },
      restart: start,
    };
  };
  return start();
}
