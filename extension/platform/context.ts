import type { Context } from '../background/context.ts';
import { anonymiseHeaders } from './anonymous-headers.ts';
import { showUnread } from './badge.ts';
import { browser } from './browser.ts';
import { announceChange } from './changes.ts';
import { clock } from './clock.ts';
import { clearDatabase, createDatabase } from './database.ts';
import { createDraftStore } from './draft-store.ts';
import { createHostStore } from './host-store.ts';
import { createHttp } from './http.ts';
import { readEmbeddedIndex } from './index-file.ts';
import { createIndexSource } from './index-source.ts';
import { createIndexStore } from './index-store.ts';
import { createListStore } from './list-store.ts';
import { createLogStore } from './log-store.ts';
import { createLookedStore } from './looked-store.ts';
import { createPassportStore } from './passport-store.ts';
import { hasOrigin, removeEveryOrigin, removeOrigin } from './permissions.ts';
import { random } from './random.ts';
import { createRoom } from './room.ts';
import { createSealedRecords } from './sealed-records.ts';
import { createSettingsStore } from './settings-store.ts';
import { loadOverlay, runOnOpenTabs, syncSiteScripts } from './site-scripts.ts';
import { openBeside, openPage } from './surfaces.ts';
import { createStartStore } from './start-store.ts';
import { createTalkStore } from './talk-store.ts';
import { createVault } from './vault.ts';

/** Alarms of talks are called this, followed by the application. */
export const TALK_ALARM = 'talk/';
/** Wakes the background to lock the vault. */
export const LOCK_ALARM = 'lock';

const MODE = import.meta.env.MODE;
const build = MODE === 'demo' || MODE === 'e2e' ? MODE : 'production';

/** The background's surroundings in a real browser. Nothing is opened or loaded before it is needed. */
export function createContext(): Context {
  const database = createDatabase();
  const { session } = browser.storage;
  keepFromContentScripts(session);
  const makeSure = createRoom(navigator.storage);
  const vault = createVault({
    database,
    session,
    clock,
    random,
    makeSure,
    wakeToLock: (delayInMinutes) =>
      Promise.resolve(browser.alarms.create(LOCK_ALARM, { delayInMinutes })),
  });
  const records = createSealedRecords({ database, vault, random, makeSure });
  const indexes = createIndexSource(createIndexStore(), readEmbeddedIndex);
  return {
    build,
    clock,
    random,
    http: createHttp({
      fetch: (url, init) => fetch(url, init),
      hasOrigin,
      anonymiseHeaders,
      isOnline: () => navigator.onLine,
    }),
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
    drafts: createDraftStore(session, vault, random),
    looked: createLookedStore(session, vault, random),
    hasOrigin,
    removeOrigin,
    removeEveryOrigin,
    syncSites: syncSiteScripts,
    runOnOpenTabs,
    loadOverlay,
    openPage,
    openBeside,
    wakeFor: (app, delayInMinutes) =>
      Promise.resolve(browser.alarms.create(TALK_ALARM + app, { delayInMinutes })),
    showUnread,
    announce: announceChange,
    async clearStorage() {
      await vault.lock();
      await clearDatabase(await database());
      await Promise.all([session.clear(), browser.alarms.clearAll(), indexes.clear()]);
    },
    ...(build === 'demo' && {
      examplePassport: async () =>
        (await fetch(browser.runtime.getURL('demo/passport.json'))).text(),
    }),
  };
}

/** Where the browser lets us say so (Chromium): only our own pages and background may look into `storage.session`. */
function keepFromContentScripts(session: object): void {
  const { setAccessLevel } = session as {
    setAccessLevel?: (level: { readonly accessLevel: string }) => Promise<void>;
  };
  void setAccessLevel?.call(session, { accessLevel: 'TRUSTED_CONTEXTS' });
}
