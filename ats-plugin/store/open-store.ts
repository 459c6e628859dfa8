import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle as onPostgres } from 'drizzle-orm/node-postgres';
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator';
import { drizzle as onPglite } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import packageJson from '../../package.json' with { type: 'json' };
import { createAccountStore, createSettingStore } from './account-store.ts';
import { createApplicationStore } from './application-store.ts';
import { createBoardStore } from './board-store.ts';
import type { Database } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import * as schema from './schema.ts';
import type { Store } from './store.ts';
import { createVacancyStore } from './vacancy-store.ts';

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Names the lock that lets one process at a time migrate ("isp-" in ASCII, shortened). */
const MIGRATION_LOCK = 0x6973_702d;

function storeOn(db: Database, engine: string, close: () => Promise<void>): Store {
  return {
    engine,
    accounts: createAccountStore(db),
    settings: createSettingStore(db),
    vacancies: createVacancyStore(db),
    applications: createApplicationStore(db),
    board: createBoardStore(db),
    async ping() {
      try {
        await db.execute(sql`select 1`);
        return true;
      } catch {
        return false;
      }
    },
    close,
  };
}

/** Opens PostgreSQL (15 or later) and brings its tables up to date. Several processes may share it. */
export async function openPostgresStore(databaseUrl: string): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 10_000,
    application_name: 'skillspaspoort',
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect();
    try {
      await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
      await migratePostgres(onPostgres(client), { migrationsFolder });
      const { rows } = await client.query<{ server_version: string }>('show server_version');
      const version = rows[0]?.server_version.split(' ')[0] ?? '';
      return storeOn(onPostgres(pool, { schema }), `PostgreSQL ${version}`, () => pool.end());
    } finally {
      await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** An empty database cluster as one file: opening from it is three times as fast as making one. */
const templatePath = (folder: string): string =>
  join(folder, `pglite-${packageJson.dependencies['@electric-sql/pglite']}.tar.gz`);

async function readTemplate(folder: string | undefined): Promise<Blob | undefined> {
  if (folder === undefined || !(await exists(templatePath(folder)))) return undefined;
  return new Blob([await readFile(templatePath(folder))]);
}

async function writeTemplate(client: PGlite, folder: string): Promise<void> {
  const path = templatePath(folder);
  const part = `${path}.${randomUUID()}.part`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(part, await (await client.dumpDataDir('gzip')).bytes());
  await rename(part, path);
}

/** The object id of `bytea` in PostgreSQL's catalogue. */
const BYTEA = 17;

/** PGlite's own way with bytes builds a string per byte: on envelopes it costs more than the database does. */
const fastBytes = {
  serializers: {
    [BYTEA]: (value: Uint8Array) =>
      `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`,
  },
  parsers: { [BYTEA]: (text: string) => new Uint8Array(Buffer.from(text.slice(2), 'hex')) },
};

export interface PgliteOptions {
  /** Data folder; absent: in memory, for tests. */
  readonly dataDir?: string;
  /** Where an empty cluster is kept for the next time; absent: always make one. */
  readonly templateDir?: string;
}

/**
 * Opens the embedded database. One process at a time: throws `FolderInUse`. Safe against a killed process, not
 * against a power cut (it never calls fsync); PostgreSQL is for production (docs/adr).
 */
export async function openPgliteStore({ dataDir, templateDir }: PgliteOptions): Promise<Store> {
  const lock = dataDir === undefined ? undefined : await lockFolder(dataDir);
  try {
    const folder = dataDir === undefined ? undefined : join(dataDir, 'pglite');
    const unfinished = folder === undefined ? undefined : `${folder}.new`;
    const isNew = folder === undefined || !(await exists(folder));
    if (folder !== undefined && unfinished !== undefined && isNew) {
      // A cluster that was killed while it was made never gets the real name.
      await rm(unfinished, { recursive: true, force: true });
      const made = await createCluster(unfinished, templateDir);
      await made.close();
      await rename(unfinished, folder);
    }
    const client =
      folder === undefined
        ? await createCluster(undefined, templateDir)
        : await PGlite.create({ dataDir: folder, ...fastBytes });
    const db = onPglite(client, { schema });
    await migratePglite(db, { migrationsFolder });
    return storeOn(db, 'PGlite', async () => {
      await client.close();
      await lock?.release();
    });
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

async function createCluster(folder: string | undefined, templateDir?: string): Promise<PGlite> {
  const template = await readTemplate(templateDir);
  const client = await PGlite.create({
    ...fastBytes,
    ...(folder === undefined ? {} : { dataDir: folder }),
    ...(template ? { loadDataDir: template } : {}),
  });
  if (!template && templateDir !== undefined) await writeTemplate(client, templateDir);
  return client;
}
