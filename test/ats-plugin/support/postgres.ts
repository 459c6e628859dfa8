import { randomBytes } from 'node:crypto';
import pg from 'pg';

const server = process.env['TEST_DATABASE_URL'] ?? 'postgresql://postgres@127.0.0.1:5432/postgres';

async function onServer<T extends object>(statement: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    return (await client.query<T>(statement)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A database of its own for one run, or why there is none. */
export async function temporaryDatabase(): Promise<
  { readonly url: string; remove(): Promise<void> } | { readonly missing: string }
> {
  const name = `isp_test_${randomBytes(6).toString('hex')}`;
  try {
    await onServer(`create database ${name}`);
  } catch {
    return { missing: 'no server on which a database may be made (set TEST_DATABASE_URL)' };
  }
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    remove: async () => {
      await onServer(`drop database if exists ${name} with (force)`);
    },
  };
}
