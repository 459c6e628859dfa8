import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describe, it } from 'vitest';
import { openPgliteStore, openPostgresStore } from '../../../ats-plugin/store/open-store.ts';
import type { Store } from '../../../ats-plugin/store/store.ts';
import { testApplicationStore } from '../../contracts/application-store.contract.ts';
import { OPENING, templateDir } from '../support/harness.ts';

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

const server = process.env['TEST_DATABASE_URL'] ?? 'postgresql://postgres@127.0.0.1:5432/postgres';

/** Why PostgreSQL cannot be used here, or undefined. */
async function obstacle(): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ may: boolean }>(
      'select rolcreatedb or rolsuper as may from pg_roles where rolname = current_user',
    );
    return rows[0]?.may ? undefined : 'may not create a database';
  } catch {
    return 'none is reachable';
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const missing = await obstacle();
if (missing === undefined) {
  testApplicationStore(
    'PostgreSQL',
    async () => {
      const database = `isp_test_${randomBytes(6).toString('hex')}`;
      await onServer(`create database ${database}`);
      const url = new URL(server);
      url.pathname = `/${database}`;
      const store = note(await openPostgresStore(url.href));
      const close = async () => {
        await store.close();
        await onServer(`drop database if exists ${database}`);
      };
      return { store, close };
    },
    OPENING,
  );
} else {
  describe('the store on PostgreSQL', () => {
    it.skip(`is not tested here: ${missing} (set TEST_DATABASE_URL)`);
  });
}
