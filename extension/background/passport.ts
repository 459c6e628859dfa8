import { parsePassportExport } from '#core/passport/passport-export.ts';
import { emptyPassport } from '#core/passport/passport.ts';
import type { Passport } from '#core/passport/passport.ts';
import type { StoredPassport } from '#core/ports/passport-store.ts';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import type { PassportView } from '../views/settings-view.ts';
import type { Context } from './context.ts';
import type { Handlers } from './handlers.ts';
import { applyEdit } from './passport-edits.ts';

type Group =
  | 'passport.load'
  | 'passport.save'
  | 'passport.edit'
  | 'passport.undo'
  | 'passport.copies'
  | 'passport.restore'
  | 'passport.export'
  | 'passport.import';

/** Two pages that edit at once meet in the store; one that loses reads again and applies its change anew. */
const MAX_TRIES = 20;

/** Reading and changing the passport; our own pages only. */
export function passportHandlers(context: Context): Pick<Handlers, Group> {
  const { passport: store, clock } = context;

  const load = async (): Promise<Result<PassportView>> => {
    const stored = await store.load();
    return stored.ok ? ok(stored.value ?? { passport: emptyPassport, revision: 0 }) : stored;
  };

  const told = (saved: Result<StoredPassport>): Result<PassportView> => {
    if (saved.ok) context.announce('passport');
    return saved;
  };

  const edit = async (change: (passport: Passport) => Passport): Promise<Result<PassportView>> => {
    for (let tries = 1; ; tries++) {
      const current = await load();
      if (!current.ok) return current;
      const saved = await store.save(change(current.value.passport), current.value.revision);
      const lost = !saved.ok && saved.error.code === 'passport-changed-elsewhere';
      if (!lost || tries === MAX_TRIES) return told(saved);
    }
  };

  return {
    'passport.load': load,

    async 'passport.save'({ passport, basedOn }) {
      return told(await store.save(passport, basedOn));
    },

    'passport.edit': ({ edits }) =>
      edit((passport) => edits.reduce((done, one) => applyEdit(done, one, clock.now()), passport)),

    async 'passport.undo'({ revision }) {
      const current = await load();
      if (!current.ok) return current;
      if (current.value.revision !== revision) return err('passport-changed-elsewhere');
      const [newest] = await store.copies();
      if (newest?.copy === revision - 1) return told(await store.restore(newest.copy));
      // The first save has nothing before it.
      return told(await store.save(emptyPassport, revision));
    },

    async 'passport.copies'() {
      return ok(await store.copies());
    },

    async 'passport.restore'({ copy }) {
      return told(await store.restore(copy));
    },

    async 'passport.export'() {
      const current = await load();
      if (!current.ok) return current;
      const exportedAt = new Date(clock.now()).toISOString();
      return ok({ format: 'isp-export/1', exportedAt, passport: current.value.passport });
    },

    async 'passport.import'({ text }) {
      const parsed = parsePassportExport(new TextEncoder().encode(text));
      if (!parsed.ok) return parsed;
      const current = await store.load();
      // A damaged passport is replaced too: that is what the file is for.
      const basedOn = current.ok ? (current.value?.revision ?? 0) : 0;
      return told(await store.save(parsed.value.passport, basedOn));
    },
  };
}
