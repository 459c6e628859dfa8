import { and, eq, gt, lte, sql } from 'drizzle-orm';
import type { Database } from './database.ts';
import { accounts, sessions, settings, signingKeys } from './schema.ts';
import type { AccountStore, SettingStore } from './store.ts';

export function createAccountStore(db: Database): AccountStore {
  return {
    async count() {
      const [row] = await db.select({ n: sql<number>`count(*)::int` }).from(accounts);
      return row?.n ?? 0;
    },

    async create(row) {
      const created = await db
        .insert(accounts)
        .values({ ...row, nameKey: row.name.toLowerCase() })
        .onConflictDoNothing()
        .returning({ id: accounts.id });
      return created.length === 1;
    },

    async byName(name) {
      const [row] = await db
        .select()
        .from(accounts)
        .where(eq(accounts.nameKey, name.toLowerCase()));
      return row;
    },

    async openSession(row) {
      await db.insert(sessions).values(row);
    },

    async session(tokenHash, now) {
      const [row] = await db
        .select({
          tokenHash: sessions.tokenHash,
          seed: sessions.seed,
          id: accounts.id,
          name: accounts.name,
        })
        .from(sessions)
        .innerJoin(accounts, eq(accounts.id, sessions.accountId))
        .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, now)));
      return row
        ? { tokenHash: row.tokenHash, seed: row.seed, account: { id: row.id, name: row.name } }
        : undefined;
    },

    async closeSession(tokenHash) {
      await db.delete(sessions).where(eq(sessions.tokenHash, tokenHash));
    },

    async purgeSessions(now) {
      await db.delete(sessions).where(lte(sessions.expiresAt, now));
    },
  };
}

export function createSettingStore(db: Database): SettingStore {
  const get = async (key: string) => {
    const [row] = await db.select().from(settings).where(eq(settings.key, key));
    return row?.value;
  };
  return {
    get,

    async set(key, value) {
      await db
        .insert(settings)
        .values({ key, value })
        .onConflictDoUpdate({ target: settings.key, set: { value } });
    },

    async setIfAbsent(key, value) {
      await db.insert(settings).values({ key, value }).onConflictDoNothing();
      return (await get(key)) ?? value;
    },

    async take(key, value) {
      const taken = await db
        .delete(settings)
        .where(and(eq(settings.key, key), eq(settings.value, value)))
        .returning({ key: settings.key });
      return taken.length === 1;
    },

    async signingKeys() {
      return db.select().from(signingKeys).orderBy(signingKeys.createdAt, signingKeys.kid);
    },

    async addSigningKey(row) {
      await db.insert(signingKeys).values(row).onConflictDoNothing();
    },
  };
}
