import 'fake-indexeddb/auto';
import { compileIndex } from '#core/taxonomy/compile-index.ts';
import { loadIndex } from '#core/taxonomy/load-index.ts';
import { err } from '#core/result.ts';
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
import { createListStore } from '../../../extension/platform/list-store.ts';
import { createLogStore } from '../../../extension/platform/log-store.ts';
import { createPassportStore } from '../../../extension/platform/passport-store.ts';
import { createSettingsStore } from '../../../extension/platform/settings-store.ts';
import { createTalkStore } from '../../../extension/platform/talk-store.ts';
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
    const context: Context = {
      build,
      clock,
      random: realRandom,
      http,
      index: async () => loadIndex(await compiled),
      passport: createPassportStore(database, clock),
      settings: createSettingsStore(database),
      lists: createListStore(database),
      hosts: createHostStore(database),
      talks: createTalkStore(database),
      log: createLogStore(database),
      drafts: createDraftStore(session),
      hasOrigin: (origin) => Promise.resolve(granted.has(origin)),
      removeOrigin: (origin) => Promise.resolve(granted.delete(origin)),
      syncSites: (sites) => Promise.resolve(void done.synced.push(sites)),
      runOnOpenTabs: () => Promise.resolve(),
      loadOverlay: (tab, frame) => Promise.resolve(void done.overlays.push({ tab, frame })),
      openPage: (hash) => Promise.resolve(void done.opened.push(hash)),
      openBeside: (_tab, hash) => Promise.resolve(void done.opened.push(hash)),
      wakeFor: (app, inMinutes) => Promise.resolve(void done.wakes.push({ app, inMinutes })),
      showUnread: (unread) => Promise.resolve(void done.badges.push(unread)),
      announce: (topic) => void done.announced.push(topic),
      clearDatabase: async () => clearDatabase(await database()),
    };
    const { dispatch } = createBackground(context);
    return {
      context,
      done,
      time,
      granted,
      ask: (message, request, asker = { kind: 'page' }) =>
        dispatch({ skillspaspoort: message, request }, asker) as Promise<never>,
      async damagePassport() {
        const broken = { revision: 9, savedAt: 0, passport: { version: 1, skills: null } };
        await (await database()).put('passport', broken, 'current');
      },
      restart: start,
    };
  };
  return start();
}
