import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, it } from 'vitest';
import { openPgliteStore, openPostgresStore } from '../../../ats-plugin/store/open-store.ts';
import type { Store } from '../../../ats-plugin/store/store.ts';
import { testApplicationStore } from '../../contracts/application-store.contract.ts';
import { OPENING, templateDir } from '../support/harness.ts';
import { temporaryDatabase } from '../support/postgres.ts';

const results = join(import.meta.dirname, '../../../dist/test');

/** `npm test` prints the engines in its closing lines. */
function note(store: Store): Store {
  mkdirSync(results, { recursive: true });
  appendFileSync(join(results, 'store-engines.txt'), `${store.engine}\n`);
  return store;
}

testApplicationStore(
  'PGlite',
  async () => {
    const store = note(await openPgliteStore({ templateDir }));
    return { store, close: () => store.close() };
  },
  OPENING,
);

const database = await temporaryDatabase();
if ('url' in database) {
  afterAll(() => database.remove());
  testApplicationStore(
    'PostgreSQL',
    async () => {
      const store = note(await openPostgresStore(database.url));
      return { store, close: () => store.close() };
    },
    OPENING,
  );
} else {
  describe('the store on PostgreSQL', () => {
    it.skip(`is not tested here: ${database.missing}`);
  });
}
