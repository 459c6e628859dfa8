import { ok } from '#core/result.ts';
import type { Context } from './context.ts';
import type { Handlers } from './handlers.ts';
import { settingsView } from './settings.ts';
import { showUnread, tendAll } from './tend.ts';

type Group = 'vault.unlock' | 'vault.lock' | 'vault.touch' | 'vault.protect' | 'vault.unprotect';

/** Locked or unlocked: every page of ours shows something else. */
export function announceAll({ announce }: Context): void {
  for (const topic of ['settings', 'passport', 'talks'] as const) announce(topic);
}

/** Locking and unlocking, and the passphrase. */
export function vaultHandlers(context: Context): Pick<Handlers, Group> {
  const { vault } = context;
  return {
    async 'vault.unlock'({ passphrase }) {
      const opened = await vault.unlock(passphrase);
      if (!opened.ok) return opened;
      announceAll(context);
      await showUnread(context);
      // Alarms that went off on a locked vault did nothing. The person need not wait for it.
      void tendAll(context, { now: true }).catch(() => undefined);
      return ok({});
    },

    async 'vault.lock'() {
      await vault.lock();
      await context.showUnread(0);
      announceAll(context);
      return ok({});
    },

    async 'vault.touch'() {
      await vault.touch();
      return ok({});
    },

    async 'vault.protect'({ passphrase, old }) {
      const done = await vault.protect(passphrase, old);
      if (!done.ok) return done;
      context.announce('settings');
      return settingsView(context);
    },

    async 'vault.unprotect'({ old }) {
      const done = await vault.protect(undefined, old);
      if (!done.ok) return done;
      context.announce('settings');
      return settingsView(context);
    },
  };
}
