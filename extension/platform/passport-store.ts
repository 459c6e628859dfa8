import { readPassport } from '#core/passport/migrations.ts';
import type { Passport } from '#core/passport/passport.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { PassportStore, StoredPassport } from '#core/ports/passport-store.ts';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import { copiesToDrop } from './passport-copies.ts';
import { copyRecordSchema, passportRecordSchema } from './passport-records.ts';
import type { PassportCopyRecord, PassportRecord } from './passport-records.ts';
import type { Found, SealedRecords } from './sealed-records.ts';
import { storageFailure } from './storage-failure.ts';

const ID = 'current';
/** Two writers at once meet in the storage; the one that was later reads again. */
const MAX_TRIES = 20;

interface Stored extends StoredPassport {
  readonly record: PassportRecord;
}

/**
 * The passport, sealed. A change is one transaction that is refused when another tab was first, so that two open tabs
 * cannot overwrite each other. `read` brings a passport of any version to today's; the former record stays as it was
 * among the copies.
 */
export function createPassportStore(
  records: SealedRecords,
  clock: Clock,
  read: (stored: unknown) => Result<Passport> = readPassport,
): PassportStore {
  function open(found: Found): Result<Stored> {
    const record = passportRecordSchema.safeParse(found.opened?.value);
    if (!record.success || record.data.revision !== found.version) return err('passport-damaged');
    const passport = read(record.data.passport);
    if (passport.ok) {
      const { revision } = record.data;
      return ok({ passport: passport.value, revision, record: record.data });
    }
    return passport.error.code === 'version-unsupported' ? passport : err('passport-damaged');
  }

  const readCopies = async (): Promise<PassportCopyRecord[]> => {
    const all = await records.readAll('copies');
    const parsed = all.map(({ value }) => copyRecordSchema.safeParse(value));
    return parsed
      .flatMap((one) => (one.success ? [one.data] : []))
      .toSorted((a, b) => a.copy - b.copy);
  };

  /** `decide` gets what is stored (undefined: nothing) and names the passport to write. */
  async function write(
    decide: (
      former: Result<Stored> | undefined,
      copies: readonly PassportCopyRecord[],
    ) => Result<Passport>,
  ): Promise<Result<StoredPassport>> {
    try {
      for (let tries = 0; tries < MAX_TRIES; tries++) {
        const [found, copies] = await Promise.all([records.read('passport', ID), readCopies()]);
        const former = found && open(found);
        const passport = decide(former, copies);
        if (!passport.ok) return passport;
        const revision = 1 + Math.max(0, found?.version ?? 0, ...copies.map(({ copy }) => copy));
        const newest = former?.ok ? toCopy(former.value) : undefined;
        const kept = newest ? [...copies, newest] : copies;
        const next = { revision, savedAt: clock.now(), passport: passport.value };
        const saved = await records.commit({
          expect: [{ store: 'passport', id: ID, stamp: found?.stamp }],
          put: [
            { store: 'passport', id: ID, version: revision, value: next },
            ...(newest
              ? [{ store: 'copies' as const, id: String(newest.copy), version: 1, value: newest }]
              : []),
          ],
          remove: copiesToDrop(kept).map((copy) => ({ store: 'copies', id: String(copy) })),
        });
        if (saved) return ok({ passport: passport.value, revision });
      }
      return err('passport-changed-elsewhere');
    } catch (thrown) {
      return storageFailure(thrown);
    }
  }

  return {
    async load() {
      try {
        const found = await records.read('passport', ID);
        if (found === undefined) return ok(undefined);
        const stored = open(found);
        return stored.ok
          ? ok({ passport: stored.value.passport, revision: stored.value.revision })
          : stored;
      } catch (thrown) {
        return storageFailure(thrown);
      }
    },

    save: (passport, basedOn) =>
      write((former) => {
        if (former && !former.ok && former.error.code === 'version-unsupported') return former;
        const revision = former?.ok ? former.value.revision : 0;
        return revision === basedOn ? ok(passport) : err('passport-changed-elsewhere');
      }),

    async copies() {
      try {
        const all = await readCopies();
        return all.map(({ copy, savedAt, skills }) => ({ copy, savedAt, skills })).toReversed();
      } catch {
        return [];
      }
    },

    restore: (copy) =>
      write((_former, copies) => {
        const found = copies.find((one) => one.copy === copy);
        if (!found) return err('not-found');
        const passport = read(found.passport);
        return passport.ok ? passport : err('passport-damaged');
      }),

    clear: () => records.clear(['passport', 'copies']),
  };
}

const toCopy = ({ passport, revision, record }: Stored): PassportCopyRecord => ({
  copy: revision,
  savedAt: record.savedAt,
  skills: passport.skills.length,
  passport: record.passport,
});
