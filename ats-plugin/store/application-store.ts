import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Database, Queries } from './database.ts';
import { applications, boardQueue, events, messages, tombstones, vacancies } from './schema.ts';
import type { ApplicationState, ApplicationStore, Outgoing } from './store.ts';

/** Ends a transaction without being an error for the caller. */
class SeqTaken extends Error {}

async function unlessTaken<T>(work: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof SeqTaken) return otherwise;
    throw error;
  }
}

/** Keeps a message of the employer and queues its cell for the board. */
async function send(tx: Queries, applicationId: string, out: Outgoing, at: Date): Promise<void> {
  const { kind, seq, reference, content, cell } = out;
  const [row] = await tx
    .insert(messages)
    .values({ kind, seq, reference, content, applicationId, at, fromEmployer: true })
    .onConflictDoNothing()
    .returning({ id: messages.id });
  if (!row) throw new SeqTaken();
  await tx.insert(boardQueue).values({ cell, messageId: row.id });
}

const AFTER_ANSWER: Partial<Record<ApplicationState, ApplicationState>> = {
  new: 'answered',
  asked: 'answered',
};
const AFTER_REVEAL: Partial<Record<ApplicationState, ApplicationState>> = { invited: 'revealed' };

export function createApplicationStore(db: Database): ApplicationStore {
  const named = (vacancyId: string, app: string) =>
    and(eq(applications.vacancyId, vacancyId), eq(applications.app, app));
  const withdrawn = (vacancyId: string, app: string) =>
    and(
      eq(tombstones.vacancyId, vacancyId),
      eq(tombstones.app, app),
      eq(tombstones.why, 'withdrawn'),
    );

  return {
    async accept(row, received) {
      // One statement: it commits as a whole or not at all, and asks the database once per application.
      const value = (column: PgColumn, of: unknown) => sql`${sql.param(of, column)}`;
      const { rows } = (await db.execute(sql`
        with vacancy as (
          select id from ${vacancies}
          where id = ${row.vacancyId} and state = 'open' and expires_at > ${value(vacancies.expiresAt, row.receivedAt)}
            and not exists (
              select 1 from ${tombstones}
              where vacancy_id = ${row.vacancyId} and app = ${row.app} and why = 'withdrawn'
            )
          -- holds off a closing or destruction at the same moment
          for share
        ), application as (
          insert into ${applications}
            (id, vacancy_id, app, body_hash, signer, mailbox, envelope, state, received_at)
          select ${row.id}::uuid, id, ${row.app}, ${row.bodyHash}, ${row.signer}, ${row.mailbox},
            ${value(applications.envelope, row.envelope)}::bytea, 'new',
            ${value(applications.receivedAt, row.receivedAt)}::timestamptz
          from vacancy
          on conflict do nothing
          returning id
        ), message as (
          insert into ${messages}
            (application_id, from_employer, kind, seq, reference, content, at)
          select id, true, ${received.kind}, ${received.seq}::int, ${received.reference},
            ${value(messages.content, received.content)}::bytea,
            ${value(messages.at, row.receivedAt)}::timestamptz
          from application
          returning id
        )
        insert into ${boardQueue} (cell, message_id)
        select ${value(boardQueue.cell, received.cell)}::bytea, id from message
        returning id`)) as { readonly rows: readonly unknown[] };
      if (rows.length === 1) return 'stored';

      const [known] = await db
        .select({ bodyHash: applications.bodyHash, signer: applications.signer })
        .from(applications)
        .where(named(row.vacancyId, row.app))
        .union(
          db
            .select({ bodyHash: tombstones.bodyHash, signer: tombstones.signer })
            .from(tombstones)
            .where(withdrawn(row.vacancyId, row.app)),
        );
      if (!known) return 'closed';
      return known.bodyHash === row.bodyHash && known.signer === row.signer ? 'same' : 'other';
    },

    async get(id) {
      const [row] = await db.select().from(applications).where(eq(applications.id, id));
      return row;
    },

    async byApp(vacancyId, app) {
      const [row] = await db.select().from(applications).where(named(vacancyId, app));
      return row;
    },

    async list(vacancyId) {
      return db
        .select()
        .from(applications)
        .where(eq(applications.vacancyId, vacancyId))
        .orderBy(asc(applications.id));
    },

    async messages(id) {
      return db
        .select()
        .from(messages)
        .where(eq(messages.applicationId, id))
        .orderBy(asc(messages.at), asc(messages.id));
    },

    async events(id) {
      return db
        .select({ at: events.at, what: events.what, by: events.by })
        .from(events)
        .where(eq(events.applicationId, id))
        .orderBy(asc(events.id));
    },

    async conversation(id) {
      const rows = await db
        .select({
          fromEmployer: messages.fromEmployer,
          kind: messages.kind,
          seq: messages.seq,
          reference: messages.reference,
        })
        .from(messages)
        .where(eq(messages.applicationId, id));
      const own = rows.filter(({ fromEmployer }) => fromEmployer);
      return {
        followUps: rows
          .filter(({ fromEmployer }) => !fromEmployer)
          .map(({ seq, reference }) => ({ seq, hash: reference })),
        invites: own.filter(({ kind }) => kind === 'invite').map(({ reference }) => reference),
        nextSeq: 1 + own.reduce((most, { seq }) => Math.max(most, seq), 0),
      };
    },

    async addIncoming(id, message, received) {
      const steps = message.kind === 'answer' ? AFTER_ANSWER : AFTER_REVEAL;
      return unlessTaken(
        db.transaction(async (tx) => {
          const [row] = await tx
            .select({ vacancyId: applications.vacancyId, state: applications.state })
            .from(applications)
            .where(eq(applications.id, id))
            .for('update');
          if (!row) return 'gone';
          const [stored] = await tx
            .insert(messages)
            .values({ ...message, applicationId: id, fromEmployer: false })
            .onConflictDoNothing()
            .returning({ id: messages.id });
          if (!stored) return 'busy';
          const state = steps[row.state] ?? row.state;
          await tx.update(applications).set({ state }).where(eq(applications.id, id));
          await send(tx, id, received, message.at);
          await tx.insert(events).values({
            at: message.at,
            what: message.kind,
            vacancyId: row.vacancyId,
            applicationId: id,
          });
          return 'stored';
        }),
        'busy',
      );
    },

    async addOutgoing(id, { at, by, steps, ...out }) {
      return unlessTaken(
        db.transaction(async (tx) => {
          const [row] = await tx
            .select({ vacancyId: applications.vacancyId, state: applications.state })
            .from(applications)
            .where(eq(applications.id, id))
            .for('update');
          const state = row && steps[row.state];
          if (!row || !state) return false;
          await tx.update(applications).set({ state }).where(eq(applications.id, id));
          await send(tx, id, out, at);
          await tx
            .insert(events)
            .values({ at, what: out.kind, by, vacancyId: row.vacancyId, applicationId: id });
          return true;
        }),
        false,
      );
    },

    async withdraw(id, cell, at) {
      return db.transaction(async (tx) => {
        const [row] = await tx.delete(applications).where(eq(applications.id, id)).returning({
          vacancyId: applications.vacancyId,
          app: applications.app,
          bodyHash: applications.bodyHash,
          signer: applications.signer,
        });
        if (!row) return false;
        await tx.insert(tombstones).values({ ...row, why: 'withdrawn', at });
        await tx.insert(boardQueue).values({ cell });
        await tx.insert(events).values({ at, what: 'withdrawn', vacancyId: row.vacancyId });
        return true;
      });
    },

    async refuse(refused, cell, at) {
      await db.transaction(async (tx) => {
        const [row] = await tx
          .insert(tombstones)
          .values({ ...refused, why: 'refused', at })
          .onConflictDoNothing()
          .returning({ app: tombstones.app });
        if (row) await tx.insert(boardQueue).values({ cell });
      });
    },

    async markOpened(id, at, by) {
      await db.transaction(async (tx) => {
        const [row] = await tx
          .update(applications)
          .set({ openedAt: at })
          .where(and(eq(applications.id, id), isNull(applications.openedAt)))
          .returning({ vacancyId: applications.vacancyId });
        if (row) {
          await tx
            .insert(events)
            .values({ at, what: 'opened', by, vacancyId: row.vacancyId, applicationId: id });
        }
      });
    },
  };
}
