import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
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
      return db.transaction(async (tx) => {
        const known = async () => {
          const [stored] = await tx
            .select({ bodyHash: applications.bodyHash, signer: applications.signer })
            .from(applications)
            .where(named(row.vacancyId, row.app))
            .union(
              tx
                .select({ bodyHash: tombstones.bodyHash, signer: tombstones.signer })
                .from(tombstones)
                .where(withdrawn(row.vacancyId, row.app)),
            );
          if (!stored) return undefined;
          const isSame = stored.bodyHash === row.bodyHash && stored.signer === row.signer;
          return isSame ? 'same' : 'other';
        };
        // The shared lock holds off a closing or destruction at the same moment.
        const [vacancy] = await tx
          .select({
            wasWithdrawn: sql<boolean>`exists ${tx
              .select({ app: tombstones.app })
              .from(tombstones)
              .where(withdrawn(row.vacancyId, row.app))}`,
          })
          .from(vacancies)
          .where(
            and(
              eq(vacancies.id, row.vacancyId),
              eq(vacancies.state, 'open'),
              gt(vacancies.expiresAt, row.receivedAt),
            ),
          )
          .for('share');
        if (!vacancy || vacancy.wasWithdrawn) return (await known()) ?? 'closed';
        const [stored] = await tx
          .insert(applications)
          .values({ ...row, state: 'new' })
          .onConflictDoNothing()
          .returning({ id: applications.id });
        if (!stored) return (await known()) ?? 'other';
        await send(tx, row.id, received, row.receivedAt);
        return 'stored';
      });
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
