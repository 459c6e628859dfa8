import { parsePassportExport } from '#core/passport/passport-export.ts';
import { emptyPassport } from '#core/passport/passport.ts';
import { err, ok } from '#core/result.ts';
import type { Context } from './context.ts';
import type { Handlers } from './handlers.ts';
import { passportEditing } from './passport-editing.ts';
import { applyEdits } from './passport-edits.ts';

type Group =
  | 'passport.load'
  | 'passport.save'
  | 'passport.edit'
  | 'passport.undo'
  | 'passport.copies'
  | 'passport.restore'
  | 'passport.export'
  | 'passport.import';

/** Reading and changing the passport; our own pages only. */
export function passportHandlers(context: Context): Pick<Handlers, Group> {
  const { passport: store, clock } = context;

  const { load, edit, told } = passportEditing(context);

  return {
    'passport.load': load,

    async 'passport.save'({ passport, basedOn }) {
      return told(await store.save(passport, basedOn));
    },

    'passport.edit': ({ edits }) => edit((passport) => applyEdits(passport, edits, clock.now())),

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
