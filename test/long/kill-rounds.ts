/**
 * Kills the server at random moments while applications and answers come in, and then looks whether anything it had
 * acknowledged is missing: `npx tsx test/long/kill-rounds.ts [rounds]`. Runs on the embedded database, and with two
 * processes on PostgreSQL where one is reachable (TEST_DATABASE_URL). Ends with status 1 when something was lost.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Mailbox, openPage } from '#core/application/board.ts';
import { prepareAnswer } from '#core/application/follow-ups.ts';
import type { PreparedApplication } from '#core/application/prepare-application.ts';
import { ENVELOPE_MEDIA_TYPE } from '#core/application/routes.ts';
import { readJwks } from '#core/credentials/jwk.ts';
import type { Candidate, InboxAnswer, SessionAnswer, Vacancy } from '../../ats-plugin/api.ts';
import { certain, prepare } from '../ats-plugin/support/candidate.ts';
import { careList, everybody, indexFile, PASSWORD } from '../ats-plugin/support/harness.ts';
import { temporaryDatabase } from '../ats-plugin/support/postgres.ts';
import { realRandom } from '../helpers/random.ts';

const root = join(import.meta.dirname, '../..');
const SENT_PER_ROUND = 40;
const AT_ONCE = 8;
const MAILBOXES_READ = 25;

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

interface Process {
  readonly child: ChildProcess;
  readonly origin: string;
  readonly said: () => string;
}

/** Starts the real entry point and waits until it answers. */
async function start(port: number, env: NodeJS.ProcessEnv): Promise<Process> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'ats-plugin/server.ts'], {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port), ISP_LANGUAGE: 'en' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  child.stderr.on('data', (text) => (said += String(text)));
  const origin = `http://localhost:${port}`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${said}`);
    const up = await fetch(`${origin}/healthz`).catch(() => undefined);
    if (up?.ok) return { child, origin, said: () => said };
    await sleep(100);
  }
}

async function end({ child }: Process, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  const gone = once(child, 'exit');
  if (child.kill(signal)) await gone;
}

/** What was acknowledged, by the hash of each message. */
interface Ledger {
  readonly applications: Map<string, PreparedApplication>;
  readonly answers: Map<string, { readonly thread: PreparedApplication['thread']; text: string }>;
}

async function post(origin: string, submit: string, envelope: Uint8Array<ArrayBuffer>) {
  const answer = await fetch(origin + new URL(submit).pathname, {
    method: 'POST',
    headers: { 'content-type': ENVELOPE_MEDIA_TYPE },
    body: envelope,
  }).catch(() => undefined);
  return answer?.status;
}

async function recruiter(origin: string) {
  let cookie = '';
  return async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(origin + path, {
      method,
      headers: { 'content-type': 'application/json', cookie },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    });
    cookie = answer.headers.get('set-cookie')?.split(';', 1)[0] ?? cookie;
    return (await answer.json()) as T;
  };
}

/** One round: messages come in from all sides, one process is killed in the middle, then started again. */
async function round(
  number: number,
  processes: Process[],
  env: NodeJS.ProcessEnv,
  jws: string,
  ledger: Ledger,
) {
  const fresh: PreparedApplication[] = [];
  for (let made = 0; made < SENT_PER_ROUND; made++) fresh.push(await prepare(jws));
  const known = [...ledger.applications.values()].slice(0, AT_ONCE);
  const origins = processes.map(({ origin }) => origin);
  const anyOrigin = (): string => origins[randomInt(origins.length)] ?? '';

  const send = async (application: PreparedApplication): Promise<void> => {
    const { thread, envelope, hash } = application;
    const status = await post(anyOrigin(), thread.submit, envelope);
    if (status === 202) ledger.applications.set(hash, application);
  };
  const say = async ({ thread }: PreparedApplication): Promise<void> => {
    const text = randomBytes(9).toString('base64url');
    // A number counts once per application: one answer per round.
    const seq = number;
    const { envelope, hash } = certain(
      await prepareAnswer({ thread, seq, random: realRandom }, text),
    );
    if ((await post(anyOrigin(), thread.submit, envelope)) === 202) {
      ledger.answers.set(hash, { thread, text });
    }
  };

  const work = [
    ...fresh.map((application) => () => send(application)),
    ...known.map((a) => () => say(a)),
  ];
  const workers = Array.from({ length: AT_ONCE }, async () => {
    for (let next = work.pop(); next; next = work.pop()) await next();
  });
  const at = randomInt(processes.length);
  const victim = processes[at];
  if (!victim) throw new Error('no process to kill');
  // Somewhere between two acknowledgements, on a fast and on a slow machine alike.
  const enough = ledger.applications.size + randomInt(SENT_PER_ROUND - AT_ONCE);
  let areDone = false;
  const all = Promise.all(workers).then(() => (areDone = true));
  while (ledger.applications.size < enough && !areDone) await sleep(1);
  await sleep(randomInt(25));
  await end(victim, 'SIGKILL');
  await all;
  processes[at] = await start(Number(new URL(victim.origin).port), env);
}

/** Every message that was acknowledged must be there, and its receipt on the board once. */
async function missing(origin: string, vacancyId: string, ledger: Ledger): Promise<string[]> {
  const call = await recruiter(origin);
  await call('POST', '/api/login', { name: 'Sanne', password: PASSWORD });
  const inbox = await call<InboxAnswer>('GET', `/api/vacancies/${vacancyId}/applications`);
  const cards = everybody(inbox);
  const lost: string[] = [];
  const pseudonyms = new Set(cards.map(({ pseudonym }) => pseudonym));

  const texts = new Set<string>();
  const pseudonymOfThread = new Map(
    [...ledger.applications.values()].map((a) => [a.thread, a.pseudonym]),
  );
  const answered = new Set(
    [...ledger.answers.values()].map((a) => pseudonymOfThread.get(a.thread)),
  );
  for (const { id, pseudonym } of cards) {
    if (!answered.has(pseudonym)) continue;
    const candidate = await call<Candidate>('GET', `/api/applications/${id}`);
    for (const { text } of candidate.messages) texts.add(text ?? '');
  }
  for (const { pseudonym } of ledger.applications.values()) {
    if (!pseudonyms.has(pseudonym)) lost.push(`application of ${pseudonym}`);
  }
  for (const { text } of ledger.answers.values()) if (!texts.has(text)) lost.push('an answer');

  // Every mailbox tries every cell: a sample tells enough.
  const sample = new Set([...ledger.applications.values()].slice(0, MAILBOXES_READ));
  const threads = new Set([...sample].map(({ thread }) => thread));
  const expected = [
    ...[...sample].map(({ hash }) => hash),
    ...[...ledger.answers].filter(([, { thread }]) => threads.has(thread)).map(([hash]) => hash),
  ];
  const receipts = await receiptsOnBoard(origin, [...sample]);
  for (const hash of expected) {
    const count = receipts.get(hash) ?? 0;
    if (count !== 1) lost.push(`a receipt (on the board ${count} times)`);
  }
  return lost;
}

async function receiptsOnBoard(origin: string, sent: readonly PreparedApplication[]) {
  const lastPage = async () =>
    ((await (await fetch(`${origin}/sp/v1/board`)).json()) as { last: number }).last;
  // Wait until two publications brought nothing new.
  for (let before = -1, now = await lastPage(); before !== now;) {
    before = now;
    await sleep(1500);
    now = await lastPage();
  }
  const document = (await (await fetch(`${origin}/.well-known/skillspaspoort`)).json()) as object;
  const jwks = certain(readJwks((document as { jwks: unknown }).jwks));
  const mailboxes: Mailbox[] = sent.map(({ thread }) => ({ thread, jwks }));
  const receipts = new Map<string, number>();
  for (let page = 1; page <= (await lastPage()); page++) {
    const bytes = await (await fetch(`${origin}/sp/v1/board/${page}`)).arrayBuffer();
    for (const { reply } of certain(await openPage(new Uint8Array(bytes), mailboxes))) {
      const { kind, ...rest } = certain(reply);
      if (kind === 'received' && 're' in rest) {
        receipts.set(rest.re, (receipts.get(rest.re) ?? 0) + 1);
      }
    }
  }
  return receipts;
}

async function run(what: string, rounds: number, count: number, env: NodeJS.ProcessEnv) {
  const dataDir = await mkdtemp(join(tmpdir(), 'isp-kill-'));
  const ports: number[] = [];
  while (ports.length < count) ports.push(await freePort());
  const shared: NodeJS.ProcessEnv = {
    ...env,
    DATA_DIR: dataDir,
    ISP_INDEX: indexFile,
    PUBLIC_ORIGIN: `http://localhost:${ports[0] ?? 0}`,
    BOARD_INTERVAL: '500ms',
    BOARD_PUBLISH: 'news',
    MESSAGES_PER_MINUTE: '0',
  };
  const processes: Process[] = [];
  const ledger: Ledger = { applications: new Map(), answers: new Map() };
  try {
    for (const port of ports) processes.push(await start(port, shared));
    // Each process that found no account printed a password of its own; the last one counts.
    const said = processes.at(-1)?.said() ?? '';
    const oneTimePassword = /([2-9a-z]{5}-){3}[2-9a-z]{5}/.exec(said)?.[0];
    const origin = processes[0]?.origin ?? '';
    const call = await recruiter(origin);
    await call<SessionAnswer>('POST', '/api/account', {
      oneTimePassword,
      name: 'Sanne',
      password: PASSWORD,
    });
    const draft = await call<Vacancy>('POST', '/api/vacancies', {
      title: 'Helpende',
      text: '',
      requires: await careList(),
      gates: [],
    });
    const { published } = await call<Vacancy>('POST', `/api/vacancies/${draft.id}/publish`);
    if (!published) throw new Error('the vacancy was not published');
    for (let n = 1; n <= rounds; n++) {
      await round(n, processes, shared, published.jws, ledger);
      console.log(
        `${what}: round ${n} of ${rounds}, acknowledged ${ledger.applications.size} applications, ${ledger.answers.size} answers`,
      );
    }
    const lost = await missing(origin, draft.id, ledger);
    for (const item of lost) console.log(`LOST ${item}`);
    console.log(
      `${what}: ${rounds} kills, ${ledger.applications.size + ledger.answers.size} messages acknowledged, ${lost.length} lost`,
    );
    return lost.length === 0;
  } finally {
    for (const running of processes) await end(running, 'SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  }
}

const rounds = Number(process.argv[2] ?? 20);
let isWhole = await run('PGlite', rounds, 1, {});
const database = await temporaryDatabase();
if ('url' in database) {
  try {
    const env = { DATABASE_URL: database.url, SERVER_KEY: randomBytes(32).toString('base64url') };
    isWhole = (await run('PostgreSQL, two processes', rounds, 2, env)) && isWhole;
  } finally {
    await database.remove();
  }
} else {
  console.log(`PostgreSQL: skipped, ${database.missing}`);
}
process.exit(isWhole ? 0 : 1);
