import { isBackupDue } from './backup-reminder.ts';
import { ok } from '#core/result.ts';
import type { SettingsRecord } from '../platform/settings-store.ts';
import type { Context } from './context.ts';
import type { Handlers } from './handlers.ts';
import { SETTINGS } from './language.ts';
import { firstSettings } from './settings.ts';
import { without } from './without.ts';

type Group = 'backup.reminder' | 'backup.made' | 'backup.remind';

/** "Later" is quiet for this long (milliseconds). */
const LATER = 30 * 24 * 60 * 60_000;

/** When a backup was made, and the reminder that does not nag. */
export function backupHandlers(context: Context): Pick<Handlers, Group> {
  const { settings, clock } = context;
  type Backup = NonNullable<SettingsRecord['backup']>;
  const change = async (next: (old: Backup) => Backup): Promise<void> => {
    await settings.change(SETTINGS, (old) => {
      const before = old ?? firstSettings(context);
      return { ...before, backup: next(before.backup ?? {}) };
    });
  };
  return {
    async 'backup.reminder'() {
      const stored = await context.passport.load();
      if (!stored.ok) return stored;
      const backup = (await settings.get(SETTINGS))?.backup ?? {};
      const due =
        stored.value !== undefined && isBackupDue(stored.value.passport, backup, clock.now());
      return ok({ due });
    },

    async 'backup.made'() {
      await change((old) => ({ ...without(old, 'notBefore'), madeAt: clock.now() }));
      return ok({});
    },

    async 'backup.remind'({ when }) {
      await change((old) =>
        when === 'never' ? { ...old, never: true } : { ...old, notBefore: clock.now() + LATER },
      );
      return ok({});
    },
  };
}
