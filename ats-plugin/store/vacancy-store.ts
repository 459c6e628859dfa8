import { and, asc, desc, eq, gt, isNotNull, lte, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { applications, boardQueue, events, tombstones, vacancies } from './schema.ts';
import type { VacancyStore } from './store.ts';

const open = sql<number>`count(*) filter (where ${applications.state} not in ('invited', 'revealed', 'rejected'))::int`;
const all = sql<number>`count(${applications.id})::int`;

export function createVacancyStore(db: Database): VacancyStore {
  return {
    async create({ id, content, retentionDays, at, by }) {
      return db.transaction(async (tx) => {
        const [row] = await tx
          .insert(vacancies)
          .values({
            ...content,
            id,
            retentionDays,
            state: 'draft',
            revision: 1,
            createdAt: at,
            changedAt: at,
          })
          .returning();
        if (!row) throw new Error('the new vacancy was not given back');
        await tx.insert(events).values({ at, what: 'drafted', by, vacancyId: id });
        return row;
      });
    },

    async get(id) {
      const [row] = await db.select().from(vacancies).where(eq(vacancies.id, id));
      return row;
    },

    async revision(id) {
      const [row] = await db
        .select({ revision: vacancies.revision })
        .from(vacancies)
        .where(eq(vacancies.id, id));
      return row?.revision;
    },

    async list() {
      const counted = db
        .select({ vacancyId: applications.vacancyId, all: all.as('all'), open: open.as('open') })
        .from(applications)
        .groupBy(applications.vacancyId)
        .as('counted');
      const rows = await db
        .select({ row: vacancies, all: counted.all, open: counted.open })
        .from(vacancies)
        .leftJoin(counted, eq(counted.vacancyId, vacancies.id))
        .orderBy(desc(vacancies.createdAt), asc(vacancies.id));
      return rows.map(({ row, ...n }) => ({ ...row, applications: n.all ?? 0, open: n.open ?? 0 }));
    },

    async counts(id) {
      const [row] = await db
        .select({ applications: all, open })
        .from(applications)
        .where(eq(applications.vacancyId, id));
      return row ?? { applications: 0, open: 0 };
    },

    async update(id, revision, content, at) {
      const [row] = await db
        .update(vacancies)
        .set({ ...content, changedAt: at, revision: revision + 1 })
        .where(
          and(eq(vacancies.id, id), eq(vacancies.revision, revision), eq(vacancies.state, 'draft')),
        )
        .returning();
      return row;
    },

    async removeDraft(id) {
      const removed = await db
        .delete(vacancies)
        .where(and(eq(vacancies.id, id), eq(vacancies.state, 'draft')))
        .returning({ id: vacancies.id });
      return removed.length === 1;
    },

    async publish(id, revision, { jws, nonce, secret, expiresAt, at, by }) {
      return db.transaction(async (tx) => {
        const [row] = await tx
          .update(vacancies)
          .set({
            jws,
            nonce,
            secret,
            expiresAt,
            state: 'open',
            publishedAt: at,
            changedAt: at,
            revision: revision + 1,
          })
          .where(
            and(
              eq(vacancies.id, id),
              eq(vacancies.revision, revision),
              eq(vacancies.state, 'draft'),
            ),
          )
          .returning();
        if (row) await tx.insert(events).values({ at, what: 'published', by, vacancyId: id });
        return row;
      });
    },

    async close(id, at, by) {
      return db.transaction(async (tx) => {
        const [row] = await tx
          .update(vacancies)
          .set({
            state: 'closed',
            closedAt: at,
            changedAt: at,
            revision: sql`${vacancies.revision} + 1`,
          })
          .where(and(eq(vacancies.id, id), eq(vacancies.state, 'open')))
          .returning();
        if (row) await tx.insert(events).values({ at, what: 'closed', by, vacancyId: id });
        return row;
      });
    },

    async open(now) {
      return db
        .select()
        .from(vacancies)
        .where(and(eq(vacancies.state, 'open'), gt(vacancies.expiresAt, now)))
        .orderBy(asc(vacancies.publishedAt), asc(vacancies.id));
    },

    async expired(now) {
      return db
        .select()
        .from(vacancies)
        .where(and(eq(vacancies.state, 'open'), lte(vacancies.expiresAt, now)));
    },

    async dueForDestruction(now) {
      const end = sql`${vacancies.closedAt} + make_interval(days => ${vacancies.retentionDays})`;
      return db
        .select()
        .from(vacancies)
        .where(
          and(
            eq(vacancies.state, 'closed'),
            isNotNull(vacancies.secret),
            sql`${end} <= ${now.toISOString()}::timestamptz`,
          ),
        );
    },

    async destroy(id, cells, at) {
      await db.transaction(async (tx) => {
        const [row] = await tx
          .update(vacancies)
          .set({ secret: null, changedAt: at, revision: sql`${vacancies.revision} + 1` })
          .where(and(eq(vacancies.id, id), isNotNull(vacancies.secret)))
          .returning({ id: vacancies.id });
        if (!row) return;
        await tx.delete(applications).where(eq(applications.vacancyId, id));
        await tx.delete(tombstones).where(eq(tombstones.vacancyId, id));
        if (cells.length > 0) await tx.insert(boardQueue).values(cells.map((cell) => ({ cell })));
        await tx.insert(events).values({ at, what: 'destroyed', by: null, vacancyId: id });
      });
    },
  };
}
