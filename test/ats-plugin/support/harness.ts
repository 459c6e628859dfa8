import type { Hono } from 'hono';
import { join } from 'node:path';
import { prepareSetup } from '../../../ats-plugin/accounts/sign-in.ts';
import type {
  Candidate,
  InboxAnswer,
  RequirementInput,
  SessionAnswer,
  Vacancy,
} from '../../../ats-plugin/api.ts';
import { createApp } from '../../../ats-plugin/app.ts';
import { type Config, readConfig } from '../../../ats-plugin/config.ts';
import type { Deps } from '../../../ats-plugin/deps.ts';
import { openKeyring } from '../../../ats-plugin/employer-keys.ts';
import { nodeRandom } from '../../../ats-plugin/node-random.ts';
import { readIndex } from '../../../ats-plugin/read-index.ts';
import { openPgliteStore } from '../../../ats-plugin/store/open-store.ts';
import { createVacancyFinder } from '../../../ats-plugin/vacancies/published-vacancy.ts';
import { createVault } from '../../../ats-plugin/vault.ts';

const root = join(import.meta.dirname, '../../..');

/** Survives `npm test`, which empties dist/test. */
export const templateDir = join(root, '.cache/pglite');
export const ORIGIN = 'http://localhost:8787';
/** The very first embedded database takes seconds, on a busy machine many. */
export const OPENING = 90_000;
export const PASSWORD = 'een lang wachtwoord';
/** 2026-12-01, 9.00 UTC. */
const START = Date.UTC(2026, 11, 1, 9);

export const indexFile = join(root, 'dist/index/embedded.isp');
const loadedIndex = readIndex(indexFile);

export interface Harness {
  readonly app: Hono;
  readonly deps: Deps;
  readonly oneTimePassword: string;
  /** What the operator was told. */
  readonly reports: string[];
  /** Moves the clock on. */
  pass(milliseconds: number): void;
  /** A request of the recruiter's page, with its cookie once logged in. */
  call<T>(method: string, path: string, body?: unknown): Promise<{ status: number; body: T }>;
  /** Makes the first account. */
  logIn(): Promise<void>;
  close(): Promise<void>;
}

/** The whole plugin in this process, on an embedded database in memory, with a clock that stands still. */
export async function createHarness(overrides: Partial<Config> = {}): Promise<Harness> {
  const read = readConfig({
    ORGANISATION: 'Zorggroep Voorbeeld',
    MESSAGES_PER_MINUTE: '0',
    BOARD_INTERVAL: '2s',
    BOARD_PUBLISH: 'news',
  });
  if ('problems' in read) throw new Error('the defaults are no configuration');
  const reports: string[] = [];
  let now = START;
  const base = {
    store: await openPgliteStore({ templateDir }),
    clock: { now: () => now },
    random: nodeRandom,
    vault: createVault(nodeRandom.bytes(32)),
  };
  const deps: Deps = {
    ...base,
    index: await loadedIndex,
    origin: ORIGIN,
    config: { ...read.config, ...overrides },
    pagesDir: join(root, 'test/fixtures/recruiter-pages'),
    report: (what) => reports.push(what),
    keyring: await openKeyring(base),
    findVacancy: createVacancyFinder(base.vault, base.store.vacancies, base.clock),
  };
  const oneTimePassword = (await prepareSetup(deps)) ?? '';
  const app = createApp(deps);
  let cookie = '';

  const call: Harness['call'] = async <T>(method: string, path: string, body?: unknown) => {
    const answer = await app.request(`${ORIGIN}${path}`, {
      method,
      headers: {
        ...(cookie === '' ? {} : { cookie }),
        ...(method === 'GET' ? {} : { 'content-type': 'application/json', origin: ORIGIN }),
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    });
    const set = answer.headers.get('set-cookie');
    if (set !== null) cookie = set.split(';', 1)[0] ?? '';
    return { status: answer.status, body: (await answer.json()) as T };
  };

  return {
    app,
    deps,
    oneTimePassword,
    reports,
    call,
    pass(milliseconds) {
      now += milliseconds;
    },
    async logIn() {
      const made = await call<SessionAnswer>('POST', '/api/account', {
        oneTimePassword,
        name: 'Sanne',
        password: PASSWORD,
      });
      if (made.status !== 200) throw new Error('the first account could not be made');
    },
    close: () => deps.store.close(),
  };
}

/** Skills of the vocabulary that the tests use, by what they are in Dutch. */
export async function findSkills(...queries: readonly string[]): Promise<string[]> {
  const index = await loadedIndex;
  return queries.map((query) => {
    const [hit] = index.searchSkills(query, { language: 'nl', limit: 1 });
    if (!hit) throw new Error(`the vocabulary has no skill for "${query}"`);
    return hit.skill;
  });
}

/** Five skills of one care job: three from day one, one to learn, one that is a plus. */
export async function careList(): Promise<RequirementInput[]> {
  const [wash = '', move = '', report = '', dementia = '', cook = ''] = await findSkills(
    'schoonmaken',
    'tillen',
    'rapporten schrijven',
    'klanten helpen',
    'koken',
  );
  return [
    { id: wash, kind: 'start', min: 2, text: 'Je houdt de kamers schoon' },
    { id: move, kind: 'start', min: 2 },
    { id: report, kind: 'start', min: 3 },
    { id: dementia, kind: 'learn', min: 1 },
    { id: cook, kind: 'nice', min: 1 },
  ];
}

/** A published vacancy with `careList` and one gate. The harness must be logged in. */
export async function publishVacancy(
  { call }: Harness,
  overrides: Record<string, unknown> = {},
): Promise<Vacancy & { readonly jws: string }> {
  const draft = await call<Vacancy>('POST', '/api/vacancies', {
    title: 'Helpende in de wijk',
    text: 'Je helpt mensen thuis.',
    requires: await careList(),
    gates: [{ gate: 'vog', kind: 'start' }],
    ...overrides,
  });
  const published = await call<Vacancy>('POST', `/api/vacancies/${draft.body.id}/publish`);
  const jws = published.body.published?.jws;
  if (jws === undefined) throw new Error(`not published: ${JSON.stringify(published.body)}`);
  return { ...published.body, jws };
}

export const inboxOf = async ({ call }: Harness, vacancyId: string): Promise<InboxAnswer> =>
  (await call<InboxAnswer>('GET', `/api/vacancies/${vacancyId}/applications`)).body;

export const candidateOf = async ({ call }: Harness, id: string): Promise<Candidate> =>
  (await call<Candidate>('GET', `/api/applications/${id}`)).body;

/** Everybody in the inbox, whatever the band. */
export const everybody = (inbox: InboxAnswer) =>
  inbox.bands.flatMap(({ applications }) => applications);
