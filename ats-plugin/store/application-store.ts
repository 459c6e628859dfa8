import { and, asc, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { Database, Queries } from './database.ts';
import { applications, boardQueue, events, messages, tombstones, vacancies } from './schema.ts';
import type { ApplicationStore, Outgoing } from './store.ts';

async function send(tx: Queries, applicationId: string, out: Outgoing, at: Date): Promise<boolean> {
  const { cell, ...message } = out;
  const [row] = await tx
    .insert(messages)
    .values({ ...message, applicationId, at, fromEmployer: true })
    .onConflictDoNothing()
    .returning({ id: messages.id });
  if (!row) return false;
  await tx.insert(boardQueue).values({ cell, messageId: row.id });
  return true;
}

/** Ends a transaction without an error for the caller. */
class Conflict extends Error {}

async function unlessConflict(work: Promise<boolean>): Promise<boolean> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

export function createApplicationStore(db: Database): ApplicationStore {
  const byApp: ApplicationStore['byApp'] = async (vacancyId, app) => {
    const [row] = await db
      .select()
      .from(applications)
      .where(and(eq(applications.vacancyId, vacancyId), eq(applications.app, app)));
    return row;
  };

  return {
    byApp,

    async accept(row, received) {
      return db.transaction(async (tx) => {
        // The shared lock holds off a closing or destruction that runs at the same moment.
        const [vacancy] = await tx
          .select({ id: vacancies.id })
          .from(vacancies)
          .where(
            and(
              eq(vacancies.id, row.vacancyId),
              eq(vacancies.state, 'open'),
              gt(vacancies.expiresAt, row.receivedAt),
            ),
          )
          .for('share');
        const where = and(eq(applications.vacancyId, row.vacancyId), eq(applications.app, row.app));
        const known = async () => {
          const [stored] = await tx
            .select({ bodyHash: applications.bodyHash })
            .from(applications)
            .where(where);
          if (!stored) return undefined;
          return stored.bodyHash === row.bodyHash ? 'same' : 'other';
        };
        if (!vacancy) return (await known()) ?? 'closed';
        const [gone] = await tx
          .select({ app: tombstones.app })
          .from(tombstones)
          .where(
            and(
              eq(tombstones.vacancyId, row.vacancyId),
              eq(tombstones.app, row.app),
              eq(tombstones.why, 'withdrawn'),
            ),
          );
        if (gone) return 'withdrawn';
        const [stored] = await tx
          .insert(applications)
          .values({ ...row, state: 'new' })
          .onConflictDoNothing()
          .returning({ id: applications.id });
        if (!stored) return (await known()) ?? 'other';
        await send(tx, row.id, received, row.receivedAt);
        await tx.insert(events).values({
          at: row.receivedAt,
          what: 'received',
          vacancyId: row.vacancyId,
          applicationId: row.id,
        });
        return 'stored';
      });
    },

    async get(id) {
      const [row] = await db.select().from(applications).where(eq(applications.id, id));
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

    async nextSeq(id) {
      const [row] = await db
        .select({ seq: sql<number>`coalesce(max(${messages.seq}), 0)::int` })
        .from(messages)
        .where(and(eq(messages.applicationId, id), eq(messages.fromEmployer, true)));
      return (row?.seq ?? 0) + 1;
    },

    async addIncoming(id, { state, ...message }, received) {
      return db.transaction(async (tx) => {
        const [row] = await tx
          .select({ vacancyId: applications.vacancyId })
          .from(applications)
          .where(eq(applications.id, id))
          .for('update');
        if (!row) return 'gone';
        const [stored] = await tx
          .insert(messages)
          .values({ ...message, applicationId: id, fromEmployer: false })
          .onConflictDoNothing()
          .returning({ id: messages.id });
        if (!stored) {
          const [same] = await tx
            .select({ id: messages.id })
            .from(messages)
            .where(and(eq(messages.applicationId, id), eq(messages.reference, message.reference)));
          return same ? 'same' : 'other';
        }
        await tx.update(applications).set({ state }).where(eq(applications.id, id));
        await send(tx, id, received, message.at);
        await tx.insert(events).values({
          at: message.at,
          what: message.kind,
          vacancyId: row.vacancyId,
          applicationId: id,
        });
        return 'stored';
      });
    },

    async addOutgoing(id, { at, by, state, from, ...out }) {
      return unlessConflict(
        db.transaction(async (tx) => {
          const [row] = await tx
            .update(applications)
            .set({ state })
            .where(and(eq(applications.id, id), inArray(applications.state, [...from])))
            .returning({ vacancyId: applications.vacancyId });
          if (!row || !(await send(tx, id, out, at))) throw new Conflict();
          await tx
            .insert(events)
            .values({ at, what: out.kind, by, vacancyId: row.vacancyId, applicationId: id });
          return true;
        }),
      );
    },

    async withdraw(id, cell, at) {
      return db.transaction(async (tx) => {
        const [row] = await tx
          .delete(applications)
          .where(eq(applications.id, id))
          .returning({ vacancyId: applications.vacancyId, app: applications.app });
        if (!row) return false;
        await tx
          .insert(tombstones)
          .values({ ...row, why: 'withdrawn', at })
          .onConflictDoNothing();
        await tx.insert(boardQueue).values({ cell });
        await tx.insert(events).values({ at, what: 'withdrawn', vacancyId: row.vacancyId });
        return true;
      });
    },

    async wasWithdrawn(vacancyId, app) {
      const [row] = await db
        .select({ app: tombstones.app })
        .from(tombstones)
        .where(
          and(
            eq(tombstones.vacancyId, vacancyId),
            eq(tombstones.app, app),
            eq(tombstones.why, 'withdrawn'),
          ),
        );
      return row !== undefined;
    },

    async refuse(vacancyId, app, cell, at) {
      await db.transaction(async (tx) => {
        const [row] = await tx
          .insert(tombstones)
          .values({ vacancyId, app, why: 'refused', at })
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
