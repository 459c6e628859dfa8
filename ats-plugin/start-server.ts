import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { prepareSetup } from './accounts/sign-in.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import type { Deps } from './deps.ts';
import { openKeyring } from './employer-keys.ts';
import { runJobs } from './jobs/run-jobs.ts';
import { nodeRandom } from './node-random.ts';
import { readIndex } from './read-index.ts';
import { isRightKey, loadServerKey } from './server-key.ts';
import { openPgliteStore, openPostgresStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { createVacancyFinder } from './vacancies/published-vacancy.ts';
import { createVault, type Vault } from './vault.ts';

export interface StartOptions {
  readonly config: Config;
  /** Folder of the built recruiter pages. */
  readonly pagesDir?: string;
  /** Where an empty embedded database is kept, to open the next one faster. */
  readonly templateDir?: string;
  /** Tells the operator that something broke: codes and names, never what a person wrote. */
  readonly report?: (what: string) => void;
}

export interface RunningServer {
  /** Under which candidates and recruiters reach it. */
  readonly origin: string;
  /** `PGlite` or `PostgreSQL 15.18`. */
  readonly engine: string;
  /** For the first account, while there is none. */
  readonly oneTimePassword?: string;
  /** Ends requests, jobs and the database in this order; may be called more than once. */
  close(): Promise<void>;
}

async function openVault({ serverKey, dataDir }: Config, store: Store): Promise<Vault> {
  const vault = createVault(serverKey ?? (await loadServerKey(dataDir)));
  if (await isRightKey(vault, store.settings)) return vault;
  throw new Error(
    'this database was made with another server key: set SERVER_KEY, or put back server.key in DATA_DIR',
  );
}

function listen(server: Server, { host, port }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function endRequests(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
    }, 5000).unref();
  });
}

/** Starts the plugin. Throws when it cannot: the folder is in use, the port taken, the index or the key missing. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { config, pagesDir = 'dist/recruiter', templateDir, report = () => undefined } = options;
  const index = await readIndex(config.indexFile);
  const store = config.databaseUrl
    ? await openPostgresStore(config.databaseUrl)
    : await openPgliteStore({ dataDir: config.dataDir, ...(templateDir ? { templateDir } : {}) });
  let begin: (app: Hono) => void = () => undefined;
  const ready = new Promise<Hono>((resolve) => {
    begin = resolve;
  });
  // A request that comes before everything is ready waits for it.
  const server = createServer(
    getRequestListener(async (request, env) => (await ready).fetch(request, env)),
  );
  try {
    const vault = await openVault(config, store);
    const port = await listen(server, config);
    const origin = config.publicOrigin ?? `http://localhost:${port}`;
    const clock = { now: () => Date.now() };
    const base = { store, clock, vault, random: nodeRandom };
    const deps: Deps = {
      ...base,
      index,
      origin,
      config,
      pagesDir,
      report,
      keyring: await openKeyring(base),
      findVacancy: createVacancyFinder(vault, store.vacancies, clock),
    };
    const oneTimePassword = await prepareSetup(deps);
    const stopJobs = runJobs(deps);
    begin(createApp(deps));
    let closing: Promise<void> | undefined;
    const close = async (): Promise<void> => {
      await endRequests(server);
      await stopJobs();
      await store.close();
    };
    return {
      origin,
      engine: store.engine,
      ...(oneTimePassword === undefined ? {} : { oneTimePassword }),
      close: () => (closing ??= close()),
    };
  } catch (error) {
    server.close();
    await store.close();
    throw error;
  }
}
