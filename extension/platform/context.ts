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
import { createPassportStore } from './passport-store.ts';
import { hasOrigin, removeOrigin } from './permissions.ts';
import { random } from './random.ts';
import { createSettingsStore } from './settings-store.ts';
import { loadOverlay, runOnOpenTabs, syncSiteScripts } from './site-scripts.ts';
import { openBeside, openPage } from './surfaces.ts';
import { createTalkStore } from './talk-store.ts';

/** Alarms of talks are called this, followed by the application. */
export const TALK_ALARM = 'talk/';

const MODE = import.meta.env.MODE;
const build = MODE === 'demo' || MODE === 'e2e' ? MODE : 'production';

/** The background's surroundings in a real browser. Nothing is opened or loaded before it is needed. */
export function createContext(): Context {
  const database = createDatabase();
  return {
    build,
    clock,
    random,
    http: createHttp({
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
    lists: createListStore(database),
    hosts: createHostStore(database),
    talks: createTalkStore(database),
    log: createLogStore(database),
    drafts: createDraftStore(browser.storage.session),
    hasOrigin,
    removeOrigin,
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
