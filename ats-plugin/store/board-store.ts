import { asc, eq, inArray, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { boardPages, boardQueue, messages, settings } from './schema.ts';
import type { BoardStore } from './store.ts';

/** Names the lock of the publication among PostgreSQL's advisory locks ("isp-board" in ASCII, shortened). */
const PUBLICATION_LOCK = 0x6973_7062;
const SLOT = 'board-slot';
/** More than this waits for the next interval, so that one transaction stays small. */
const MAX_CELLS = 1024;

export function createBoardStore(db: Database): BoardStore {
  const newest = sql<number>`coalesce(max(${boardPages.page}), 0)::int`;

  return {
    async last() {
      const [row] = await db.select({ last: newest }).from(boardPages);
      return row?.last ?? 0;
    },

    async page(page) {
      const [row] = await db
        .select({ bytes: boardPages.bytes })
        .from(boardPages)
        .where(eq(boardPages.page, page));
      return row?.bytes;
    },

    async publish({ always, slot, at, makePages }) {
      return db.transaction(async (tx) => {
        const [lock] = await tx
          .select({ mine: sql<boolean>`pg_try_advisory_xact_lock(${PUBLICATION_LOCK})` })
          .from(sql`(select 1) as one`);
        if (!lock?.mine) return 0;
        const [done] = await tx.select().from(settings).where(eq(settings.key, SLOT));
        if (done && Number(done.value) >= slot) return 0;
        const waiting = await tx
          .select()
          .from(boardQueue)
          .orderBy(asc(boardQueue.id))
          .limit(MAX_CELLS);
        if (waiting.length === 0 && !always) return 0;
        const pages = await makePages(waiting.map(({ cell }) => cell));
        const [row] = await tx.select({ last: newest }).from(boardPages);
        const last = row?.last ?? 0;
        await tx
          .insert(boardPages)
          .values(
            pages.map((bytes, offset) => ({ page: last + 1 + offset, bytes, publishedAt: at })),
          );
        const sent = waiting.flatMap(({ messageId }) => (messageId === null ? [] : [messageId]));
        if (sent.length > 0) {
          await tx.update(messages).set({ publishedAt: at }).where(inArray(messages.id, sent));
        }
        if (waiting.length > 0) {
          await tx.delete(boardQueue).where(
            inArray(
              boardQueue.id,
              waiting.map(({ id }) => id),
            ),
          );
        }
        await tx
          .insert(settings)
          .values({ key: SLOT, value: String(slot) })
          .onConflictDoUpdate({ target: settings.key, set: { value: String(slot) } });
        return pages.length;
      });
    },
  };
}
