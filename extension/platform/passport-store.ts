import { readPassport } from '#core/passport/migrations.ts';
import type { Passport } from '#core/passport/passport.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { PassportStore, StoredPassport } from '#core/ports/passport-store.ts';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import type { Database } from './database.ts';
import { copiesToDrop } from './passport-copies.ts';
import type { PassportCopyRecord, PassportRecord } from './passport-records.ts';
import { storageFailure } from './storage-failure.ts';

/** What an unreadable record still tells: `undefined` when not even that. */
function revisionOf(record: unknown): number | undefined {
  if (typeof record !== 'object' || record === null || !('revision' in record)) return undefined;
  const { revision } = record;
  return Number.isSafeInteger(revision) && Number(revision) > 0 ? Number(revision) : undefined;
}

function read(record: unknown): Result<StoredPassport> {
  const revision = revisionOf(record);
  if (revision === undefined) return err('passport-damaged');
  const passport = readPassport((record as PassportRecord).passport);
  if (passport.ok) return ok({ passport: passport.value, revision });
  return passport.error.code === 'version-unsupported' ? passport : err('passport-damaged');
}

/** The passport in IndexedDB. Every change is one transaction, so that two open tabs cannot overwrite each other. */
export function createPassportStore(
  database: () => Promise<Database>,
  clock: Clock,
): PassportStore {
  /** `decide` gets what is stored (undefined: nothing) and names the passport to write. */
  async function write(
    decide: (stored: unknown, copies: readonly PassportCopyRecord[]) => Result<Passport>,
  ): Promise<Result<StoredPassport>> {
    try {
      const db = await database();
      const transaction = db.transaction(['passport', 'copies'], 'readwrite');
      const [stored, copies] = await Promise.all([
        transaction.objectStore('passport').get('current') as Promise<unknown>,
        transaction.objectStore('copies').getAll(),
      ]);
      const passport = decide(stored, copies);
      if (!passport.ok) {
        transaction.abort();
        await transaction.done.catch(() => undefined);
        return passport;
      }
      const revision = 1 + Math.max(0, revisionOf(stored) ?? 0, ...copies.map(({ copy }) => copy));
      const former = stored === undefined ? undefined : read(stored);
      const kept = [...copies];
      if (former?.ok) {
        kept.push({
          copy: former.value.revision,
          savedAt: (stored as PassportRecord).savedAt,
          skills: former.value.passport.skills.length,
          passport: (stored as PassportRecord).passport,
        });
      }
      const newest = kept.at(-1);
      await Promise.all([
        ...(former?.ok && newest ? [transaction.objectStore('copies').put(newest)] : []),
        ...copiesToDrop(kept).map((copy) => transaction.objectStore('copies').delete(copy)),
        transaction
          .objectStore('passport')
          .put({ revision, savedAt: clock.now(), passport: passport.value }, 'current'),
        transaction.done,
      ]);
      return ok({ passport: passport.value, revision });
    } catch (thrown) {
      return storageFailure(thrown);
    }
  }

  return {
    async load() {
      try {
        const record: unknown = await (await database()).get('passport', 'current');
        return record === undefined ? ok(undefined) : read(record);
      } catch (thrown) {
        return storageFailure(thrown);
      }
    },

    save: (passport, basedOn) =>
      write((stored) => {
        const current = stored === undefined ? undefined : read(stored);
        const revision = current?.ok ? current.value.revision : 0;
        if (current && !current.ok && current.error.code === 'version-unsupported') return current;
        return revision === basedOn ? ok(passport) : err('passport-changed-elsewhere');
      }),

    async copies() {
      try {
        const all = await (await database()).getAll('copies');
        return all
          .map(({ copy, savedAt, skills }) => ({ copy, savedAt, skills }))
          .toSorted((a, b) => b.copy - a.copy);
      } catch {
        return [];
      }
    },

    restore: (copy) =>
      write((_stored, copies) => {
        const found = copies.find((one) => one.copy === copy);
        if (!found) return err('not-found');
        const passport = readPassport(found.passport);
        return passport.ok ? passport : err('passport-damaged');
      }),

    async clear() {
      const transaction = (await database()).transaction(['passport', 'copies'], 'readwrite');
      await Promise.all([
        transaction.objectStore('passport').clear(),
        transaction.objectStore('copies').clear(),
        transaction.done,
      ]);
    },
  };
}
