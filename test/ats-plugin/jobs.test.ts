import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_BYTES } from '#core/application/board.ts';
import { openKeyring } from '../../ats-plugin/employer-keys.ts';
import { endProcedures } from '../../ats-plugin/jobs/end-procedures.ts';
import { publishBoard } from '../../ats-plugin/jobs/publish-board.ts';
import { runJobs } from '../../ats-plugin/jobs/run-jobs.ts';
import { post, prepare, readReplies } from './support/candidate.ts';
import {
  createHarness,
  everybody,
  type Harness,
  inboxOf,
  OPENING,
  PASSWORD,
  publishVacancy,
} from './support/harness.ts';

const DAY = 86_400_000;

describe('the background work', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await createHarness({ board: { interval: 2000, always: true } });
    await harness.logIn();
  }, OPENING);
  afterAll(() => harness.close());

  const page = async (number: number) =>
    new Uint8Array(await (await harness.app.request(`/sp/v1/board/${number}`)).arrayBuffer());
  const last = async () =>
    ((await (await harness.app.request('/sp/v1/board')).json()) as { last: number }).last;

  it('publishes a full page of dummies when there is no news, once per interval', async () => {
    expect(await publishBoard(harness.deps)).toBe(1);
    expect(await publishBoard(harness.deps)).toBe(0);
    harness.pass(2000);
    expect(await publishBoard(harness.deps)).toBe(1);
    const [first, second] = [await page(1), await page(2)];
    expect(first).toHaveLength(PAGE_BYTES);
    expect(second).toHaveLength(PAGE_BYTES);
    expect(first).not.toEqual(second);
    const answer = await harness.app.request('/sp/v1/board/1');
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    for (const none of ['0', '3', '01', '-1', '1e3', '99999999999']) {
      expect((await harness.app.request(`/sp/v1/board/${none}`)).status).toBe(404);
    }
  });

  it('spreads many replies over pages and loses none', async () => {
    const vacancy = await publishVacancy(harness);
    const sent = await Promise.all(Array.from({ length: 20 }, () => prepare(vacancy.jws)));
    for (const { thread, envelope } of sent) await post(harness, thread.submit, envelope);
    const before = await last();
    harness.pass(2000);
    expect(await publishBoard(harness.deps)).toBe(2);
    expect(await last()).toBe(before + 2);
    for (const { thread, hash } of sent.slice(0, 3)) {
      expect(await readReplies(harness, thread)).toMatchObject([{ kind: 'received', re: hash }]);
    }
  });

  it('closes a vacancy after its date, tells who waited, and destroys key and applications', async () => {
    const vacancy = await publishVacancy(harness, { title: 'Tot het eind' });
    const sent = await prepare(vacancy.jws);
    await post(harness, sent.thread.submit, sent.envelope);

    harness.pass(60 * DAY + 1000);
    await harness.call('POST', '/api/login', { name: 'Sanne', password: PASSWORD });
    const late = await prepare(vacancy.jws);
    await post(harness, late.thread.submit, late.envelope);
    await endProcedures(harness.deps);
    expect((await harness.deps.store.vacancies.get(vacancy.id))?.state).toBe('closed');
    expect(everybody(await inboxOf(harness, vacancy.id))).toHaveLength(1);

    harness.pass(28 * DAY);
    await harness.call('POST', '/api/login', { name: 'Sanne', password: PASSWORD });
    await endProcedures(harness.deps);
    const row = await harness.deps.store.vacancies.get(vacancy.id);
    expect(row?.secret).toBeNull();
    expect(await harness.deps.store.applications.list(vacancy.id)).toEqual([]);
    expect((await inboxOf(harness, vacancy.id)).bands).toEqual([]);
    expect((await post(harness, sent.thread.submit, sent.envelope)).status).toBe(404);
    expect((await readReplies(harness, sent.thread)).map(({ kind }) => kind)).toEqual([
      'received',
      'close',
    ]);
    expect((await readReplies(harness, late.thread)).map(({ kind }) => kind)).toEqual(['refused']);
  });

  it('signs with a new key after a year, and still publishes the one before', async () => {
    const { deps } = harness;
    const before = await deps.keyring();
    harness.pass(365 * DAY);
    const after = await (await openKeyring(deps))();
    expect(after.current.kid).not.toBe(before.current.kid);
    expect(after.previous).toEqual([before.current]);
    // Another process, which has been running all the time, sees it too.
    expect(await deps.keyring()).toEqual(after);
    harness.pass(366 * DAY);
    expect((await (await openKeyring(deps))()).previous).toEqual([after.current]);
  });

  it('goes on after a failure, and stops when asked', async () => {
    const { deps, reports } = harness;
    const board = {
      ...deps.store.board,
      publish: () => Promise.reject(new TypeError('wat iemand schreef')),
    };
    const real = {
      ...deps,
      clock: { now: () => Date.now() },
      store: { ...deps.store, board },
      config: { ...deps.config, board: { interval: 20, always: true } },
    };
    const stop = runJobs(real);
    while (reports.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await stop();
    const count = reports.length;
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(reports).toHaveLength(count);
    expect(reports[0]).toBe('publication failed: TypeError');
  });
});
