import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApplicationRow, Outgoing, Store, VacancyRow } from '../../ats-plugin/store/store.ts';

const BY = 'Sanne';
const NOW = new Date('2026-12-01T09:00:00.000Z');
const DAY = 86_400_000;
const later = (milliseconds: number): Date => new Date(NOW.getTime() + milliseconds);
const bytes = (length: number) => new Uint8Array(randomBytes(length));
const name = (): string => randomBytes(16).toString('base64url');

const content = {
  title: 'Helpende',
  body: 'Je helpt mensen thuis.',
  requires: [{ id: 'http://data.europa.eu/esco/skill/a', kind: 'start', min: 2 }],
  gates: [],
} as const;

const outgoing = (seq: number, kind: Outgoing['kind'] = 'received'): Outgoing => ({
  kind,
  seq,
  reference: name(),
  content: bytes(60),
  cell: bytes(4096),
});

/** What every store must do, whatever database is below it (one suite, run on each engine). */
export function testApplicationStore(
  engine: string,
  open: () => Promise<{ store: Store; close: () => Promise<void> }>,
  timeout: number,
): void {
  describe(`the store on ${engine}`, () => {
    let store: Store;
    let close: () => Promise<void>;

    beforeAll(async () => {
      ({ store, close } = await open());
    }, timeout);
    afterAll(() => close(), timeout);

    const draft = (): Promise<VacancyRow> =>
      store.vacancies.create({ id: randomUUID(), content, retentionDays: 28, at: NOW, by: BY });

    const published = async (): Promise<VacancyRow> => {
      const { id } = await draft();
      const row = await store.vacancies.publish(id, 1, {
        jws: 'a.b.c',
        nonce: name(),
        secret: bytes(80),
        expiresAt: later(60 * DAY),
        at: NOW,
        by: BY,
      });
      if (!row) throw new Error('not published');
      return row;
    };

    const application = (
      vacancy: VacancyRow,
      change: Partial<ApplicationRow> = {},
    ): Omit<ApplicationRow, 'state' | 'openedAt'> => ({
      id: randomUUID(),
      vacancyId: vacancy.id,
      app: name(),
      bodyHash: name(),
      signer: name(),
      mailbox: name(),
      envelope: bytes(8240),
      receivedAt: NOW,
      ...change,
    });

    const accepted = async (vacancy?: VacancyRow) => {
      const row = application(vacancy ?? (await published()));
      expect(await store.applications.accept(row, outgoing(1))).toBe('stored');
      return row;
    };

    const slots = { next: 1_000_000 };
    const publish = (always = false) =>
      store.board.publish({
        always,
        slot: slots.next++,
        at: NOW,
        makePages: async (cells) => [
          new Uint8Array(Buffer.concat([Buffer.from('page'), ...cells])),
        ],
      });

    describe('accounts and sessions', () => {
      it('compares names without case and keeps one of each', async () => {
        const row = { id: randomUUID(), name: `Els ${name()}`, passwordHash: 'x', createdAt: NOW };
        expect(await store.accounts.create(row)).toBe(true);
        const again = { ...row, id: randomUUID(), name: row.name.toUpperCase() };
        expect(await store.accounts.create(again)).toBe(false);
        expect((await store.accounts.byName(row.name.toUpperCase()))?.id).toBe(row.id);
      });

      it('finds a session until it ends or is closed', async () => {
        const account = { id: randomUUID(), name: name(), passwordHash: 'x', createdAt: NOW };
        await store.accounts.create(account);
        const open = async (tokenHash: string) =>
          store.accounts.openSession({
            tokenHash,
            accountId: account.id,
            seed: 'seed',
            expiresAt: later(1000),
          });
        const [first, second] = [name(), name()];
        await open(first);
        await open(second);
        expect(await store.accounts.session(first, later(999))).toEqual({
          tokenHash: first,
          seed: 'seed',
          account: { id: account.id, name: account.name },
        });
        expect(await store.accounts.session(first, later(1000))).toBeUndefined();
        await store.accounts.closeSession(first);
        expect(await store.accounts.session(first, NOW)).toBeUndefined();
        await store.accounts.purgeSessions(later(1000));
        expect(await store.accounts.session(second, NOW)).toBeUndefined();
      });
    });

    describe('settings', () => {
      it('lets the first value stand when asked to, and gives a value to one taker', async () => {
        const key = name();
        expect(await store.settings.setIfAbsent(key, 'first')).toBe('first');
        expect(await store.settings.setIfAbsent(key, 'second')).toBe('first');
        await store.settings.set(key, 'third');
        expect(await store.settings.get(key)).toBe('third');
        expect(await store.settings.take(key, 'other')).toBe(false);
        const takers = [0, 1, 2].map(() => store.settings.take(key, 'third'));
        expect((await Promise.all(takers)).filter(Boolean)).toHaveLength(1);
        expect(await store.settings.get(key)).toBeUndefined();
      });
    });

    describe('vacancies', () => {
      it('changes a draft only from the revision that the editor saw', async () => {
        const { id } = await draft();
        const changed = await store.vacancies.update(
          id,
          1,
          { ...content, title: 'Verzorgende' },
          NOW,
        );
        expect(changed).toMatchObject({ title: 'Verzorgende', revision: 2, state: 'draft' });
        expect(await store.vacancies.update(id, 1, content, NOW)).toBeUndefined();
      });

      it('never changes or removes what was published', async () => {
        const { id, revision } = await published();
        expect(await store.vacancies.update(id, revision, content, NOW)).toBeUndefined();
        expect(await store.vacancies.removeDraft(id)).toBe(false);
        expect((await store.vacancies.get(id))?.state).toBe('open');
        const { id: other } = await draft();
        expect(await store.vacancies.removeDraft(other)).toBe(true);
        expect(await store.vacancies.get(other)).toBeUndefined();
      });

      it('counts applications and those that wait for an answer', async () => {
        const vacancy = await published();
        const first = await accepted(vacancy);
        await accepted(vacancy);
        await store.applications.addOutgoing(first.id, {
          ...outgoing(2, 'reject'),
          at: NOW,
          by: BY,
          steps: { new: 'rejected' },
        });
        const counts = { applications: 2, open: 1 };
        expect(await store.vacancies.counts(vacancy.id)).toEqual(counts);
        expect((await store.vacancies.list()).find(({ id }) => id === vacancy.id)).toMatchObject(
          counts,
        );
        const empty = await draft();
        expect((await store.vacancies.list()).find(({ id }) => id === empty.id)).toMatchObject({
          applications: 0,
          open: 0,
        });
      });

      it('knows which are open, past their date, and due for destruction', async () => {
        const vacancy = await published();
        const has = (rows: readonly VacancyRow[]) => rows.some(({ id }) => id === vacancy.id);
        expect(has(await store.vacancies.open(NOW))).toBe(true);
        expect(has(await store.vacancies.open(later(60 * DAY)))).toBe(false);
        expect(has(await store.vacancies.expired(later(60 * DAY)))).toBe(true);
        expect(await store.vacancies.close(vacancy.id, NOW, BY)).toMatchObject({ state: 'closed' });
        expect(await store.vacancies.close(vacancy.id, NOW, BY)).toBeUndefined();
        expect(has(await store.vacancies.open(NOW))).toBe(false);
        expect(has(await store.vacancies.dueForDestruction(later(28 * DAY - 1)))).toBe(false);
        expect(has(await store.vacancies.dueForDestruction(later(28 * DAY)))).toBe(true);
      });

      it('destroys key and applications together, once', async () => {
        const vacancy = await published();
        const row = await accepted(vacancy);
        await store.vacancies.close(vacancy.id, NOW, BY);
        await publish();
        await store.vacancies.destroy(vacancy.id, [bytes(4096)], NOW);
        expect((await store.vacancies.get(vacancy.id))?.secret).toBeNull();
        expect(await store.applications.get(row.id)).toBeUndefined();
        expect(await store.applications.messages(row.id)).toEqual([]);
        await store.vacancies.destroy(vacancy.id, [bytes(4096)], NOW);
        expect(await publish()).toBe(1);
        const page = await store.board.page(await store.board.last());
        expect(page).toHaveLength(4 + 4096);
      });
    });

    describe('applications', () => {
      it('takes the same application any number of times as one', async () => {
        const vacancy = await published();
        const row = application(vacancy);
        const sends = [0, 1, 2, 3].map(() =>
          store.applications.accept({ ...row, id: randomUUID() }, outgoing(1)),
        );
        expect((await Promise.all(sends)).toSorted()).toEqual(['same', 'same', 'same', 'stored']);
        const stored = await store.applications.list(vacancy.id);
        expect(stored).toHaveLength(1);
        expect(stored[0]?.envelope).toEqual(row.envelope);
        expect(stored[0]?.receivedAt).toEqual(NOW);
      });

      it('refuses another body or another key under the same name', async () => {
        const vacancy = await published();
        const row = await accepted(vacancy);
        const again = (change: Partial<ApplicationRow>) =>
          store.applications.accept({ ...row, ...change, id: randomUUID() }, outgoing(1));
        expect(await again({ bodyHash: name() })).toBe('other');
        expect(await again({ signer: name() })).toBe('other');
      });

      it('takes nothing new once the vacancy is closed or past its date, but still knows the old', async () => {
        const vacancy = await published();
        const row = await accepted(vacancy);
        const late = application(vacancy, { receivedAt: later(60 * DAY) });
        expect(await store.applications.accept(late, outgoing(1))).toBe('closed');
        await store.vacancies.close(vacancy.id, NOW, BY);
        expect(await store.applications.accept(application(vacancy), outgoing(1))).toBe('closed');
        expect(await store.applications.accept(row, outgoing(1))).toBe('same');
      });

      it('moves on by steps, and not from where there is none', async () => {
        const row = await accepted();
        const step = (seq: number, kind: Outgoing['kind'], steps: object) =>
          store.applications.addOutgoing(row.id, {
            ...outgoing(seq, kind),
            at: NOW,
            by: BY,
            steps,
          });
        expect(await step(2, 'question', { new: 'asked' })).toBe(true);
        expect(await step(3, 'invite', { new: 'invited' })).toBe(false);
        expect((await store.applications.get(row.id))?.state).toBe('asked');
        expect(await step(2, 'invite', { asked: 'invited' })).toBe(false);
        expect((await store.applications.get(row.id))?.state).toBe('asked');
        expect(await step(3, 'invite', { asked: 'invited' })).toBe(true);
        const { invites, nextSeq } = await store.applications.conversation(row.id);
        expect(invites).toHaveLength(1);
        expect(nextSeq).toBe(4);
      });

      it('lets one of two recruiters at the same moment write', async () => {
        const row = await accepted();
        const steps = { new: 'invited', invited: 'invited' } as const;
        const both = ['Sanne', 'Bram'].map((by) =>
          store.applications.addOutgoing(row.id, { ...outgoing(2, 'invite'), at: NOW, by, steps }),
        );
        expect((await Promise.all(both)).toSorted()).toEqual([false, true]);
        expect(await store.applications.messages(row.id)).toHaveLength(2);
      });

      it('keeps an answer with its receipt, and uses a number once', async () => {
        const row = await accepted();
        const answer = (seq: number, receipt: number) =>
          store.applications.addIncoming(
            row.id,
            { kind: 'answer', seq, reference: name(), content: bytes(8240), at: NOW },
            outgoing(receipt),
          );
        expect(await answer(1, 2)).toBe('stored');
        expect(await answer(1, 3)).toBe('busy');
        expect(await answer(2, 2)).toBe('busy');
        expect((await store.applications.get(row.id))?.state).toBe('answered');
        const { followUps } = await store.applications.conversation(row.id);
        expect(followUps.map(({ seq }) => seq)).toEqual([1]);
        expect((await store.applications.messages(row.id)).map(({ kind }) => kind)).toEqual([
          'received',
          'answer',
          'received',
        ]);
      });

      it('leaves nothing of a withdrawn application but its random name', async () => {
        const vacancy = await published();
        const row = await accepted(vacancy);
        expect(await store.applications.withdraw(row.id, bytes(4096), NOW)).toBe(true);
        expect(await store.applications.withdraw(row.id, bytes(4096), NOW)).toBe(false);
        expect(await store.applications.get(row.id)).toBeUndefined();
        expect(await store.applications.byApp(vacancy.id, row.app)).toBeUndefined();
        expect(await store.applications.messages(row.id)).toEqual([]);
        expect(await store.applications.events(row.id)).toEqual([]);
        expect(await store.applications.accept(row, outgoing(1))).toBe('same');
        expect(await store.applications.list(vacancy.id)).toEqual([]);
      });

      it('tells a refusal once', async () => {
        const vacancy = await published();
        await publish();
        const refused = { vacancyId: vacancy.id, app: name(), bodyHash: name(), signer: name() };
        await store.applications.refuse(refused, bytes(4096), NOW);
        await store.applications.refuse(refused, bytes(4096), NOW);
        await publish();
        expect(await store.board.page(await store.board.last())).toHaveLength(4 + 4096);
      });

      it('notes who opened it first', async () => {
        const row = await accepted();
        await store.applications.markOpened(row.id, later(5), 'Sanne');
        await store.applications.markOpened(row.id, later(9), 'Bram');
        expect((await store.applications.get(row.id))?.openedAt).toEqual(later(5));
        expect(await store.applications.events(row.id)).toEqual([
          { at: later(5), what: 'opened', by: 'Sanne' },
        ]);
      });
    });

    describe('the board', () => {
      it('publishes what waits and marks it as published', async () => {
        const row = await accepted();
        const before = await store.board.last();
        expect((await store.applications.messages(row.id))[0]?.publishedAt).toBeNull();
        expect(await publish()).toBe(1);
        expect(await store.board.last()).toBe(before + 1);
        expect((await store.applications.messages(row.id))[0]?.publishedAt).toEqual(NOW);
        expect(await publish()).toBe(0);
        expect(await publish(true)).toBe(1);
      });

      it('publishes once per interval, however many processes try', async () => {
        await accepted();
        const slot = slots.next++;
        const tries = [0, 1, 2, 3].map(() =>
          store.board.publish({
            always: true,
            slot,
            at: NOW,
            makePages: async (cells) => [new Uint8Array(Buffer.concat(cells))],
          }),
        );
        const made = await Promise.all(tries);
        expect(made.reduce((sum, pages) => sum + pages, 0)).toBe(1);
      });

      it('publishes nothing when the pages cannot be made, and loses nothing', async () => {
        const row = await accepted();
        const failing = store.board.publish({
          always: true,
          slot: slots.next++,
          at: NOW,
          makePages: () => Promise.reject(new Error('no pages')),
        });
        await expect(failing).rejects.toThrow();
        expect(await publish()).toBe(1);
        expect((await store.applications.messages(row.id))[0]?.publishedAt).toEqual(NOW);
      });

      it('has no page before the first and after the last', async () => {
        expect(await store.board.page(0)).toBeUndefined();
        expect(await store.board.page((await store.board.last()) + 1)).toBeUndefined();
      });
    });

    it('says which engine it runs on and that it answers', async () => {
      expect(store.engine).toContain(engine);
      expect(await store.ping()).toBe(true);
    });
  });
}
