import { passportSchema } from '#core/passport/passport.ts';
import type { Passport } from '#core/passport/passport.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { PassportStore, StoredPassport } from '#core/ports/passport-store.ts';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import { copiesToDrop } from '../../extension/platform/passport-copies.ts';

interface Kept {
  readonly revision: number;
  readonly savedAt: number;
  readonly passport: unknown;
}

/** What the memory holds; tests may break it. */
export interface PassportMemory {
  current?: Kept;
  copies: (Kept & { readonly skills: number })[];
  full: boolean;
}

/** A passport store that lives as long as its memory: for tests that are about something else. */
export function createMemoryPassportStore(
  clock: Clock,
  memory: PassportMemory = { copies: [], full: false },
): PassportStore {
  const read = (kept: Kept): Result<StoredPassport> => {
    const parsed = passportSchema.safeParse(kept.passport);
    return parsed.success
      ? ok({ passport: parsed.data, revision: kept.revision })
      : err('passport-damaged');
  };
  const write = (passport: Passport): Result<StoredPassport> => {
    if (memory.full) return err('storage-full');
    const { current, copies } = memory;
    const former = current && read(current);
    if (current && former?.ok) {
      copies.push({ ...current, skills: former.value.passport.skills.length });
      const gone = copiesToDrop(copies.map((one) => ({ copy: one.revision, ...one })));
      memory.copies = copies.filter(({ revision }) => !gone.includes(revision));
    }
    const revision =
      1 + Math.max(0, current?.revision ?? 0, ...memory.copies.map((copy) => copy.revision));
    memory.current = { revision, savedAt: clock.now(), passport };
    return ok({ passport, revision });
  };
  return {
    load: () => Promise.resolve(memory.current ? read(memory.current) : ok(undefined)),
    save(passport, basedOn) {
      const current = memory.current && read(memory.current);
      const revision = current?.ok ? current.value.revision : 0;
      return Promise.resolve(
        revision === basedOn ? write(passport) : err('passport-changed-elsewhere'),
      );
    },
    copies: () =>
      Promise.resolve(
        memory.copies
          .map(({ revision, savedAt, skills }) => ({ copy: revision, savedAt, skills }))
          .toSorted((a, b) => b.copy - a.copy),
      ),
    restore(copy) {
      const found = memory.copies.find(({ revision }) => revision === copy);
      const passport = found ? read(found) : err('not-found');
      return Promise.resolve(passport.ok ? write(passport.value.passport) : passport);
    },
    clear() {
      delete memory.current;
      memory.copies = [];
      return Promise.resolve();
    },
  };
}
