import { emptyPassport } from '#core/passport/passport.ts';
import type { Passport } from '#core/passport/passport.ts';
import type { StoredPassport } from '#core/ports/passport-store.ts';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import type { PassportView } from '../views/settings-view.ts';
import type { Context } from './context.ts';

/** Two pages that edit at once meet in the store; one that loses reads again and applies its change anew. */
const MAX_TRIES = 5;

export interface PassportEditing {
  /** The empty passport when there is none yet. */
  load(): Promise<Result<PassportView>>;
  /**
   * Applies a change to the newest version; `change` may be called more than once. It gives `undefined` when there is no room
   * for what it brings: then nothing is saved, `passport-full`.
   */
  edit(change: (passport: Passport) => Passport | undefined): Promise<Result<PassportView>>;
  /** Tells our other pages what was saved. */
  told(saved: Result<StoredPassport>): Result<PassportView>;
}

/** The passport for the handlers that read or change it. */
export function passportEditing(context: Pick<Context, 'passport' | 'announce'>): PassportEditing {
  const { passport: store } = context;

  const load = async (): Promise<Result<PassportView>> => {
    const stored = await store.load();
    return stored.ok ? ok(stored.value ?? { passport: emptyPassport, revision: 0 }) : stored;
  };

  const told = (saved: Result<StoredPassport>): Result<PassportView> => {
    if (saved.ok) context.announce('passport');
    return saved;
  };

  return {
    load,
    told,
    async edit(change) {
      for (let tries = 1; ; tries++) {
        const current = await load();
        if (!current.ok) return current;
        const changed = change(current.value.passport);
        if (changed === undefined) return err('passport-full');
        const saved = await store.save(changed, current.value.revision);
        const lost = !saved.ok && saved.error.code === 'passport-changed-elsewhere';
        if (!lost || tries === MAX_TRIES) return told(saved);
      }
    },
  };
}
