import { parsePassportExport } from '#core/passport/passport-export.ts';
import { toHash } from '../pages/routes.ts';
import type { Asker } from './handlers.ts';
import type { Context } from './context.ts';
import { applyHandlers } from './apply.ts';
import { cardHandlers } from './cards.ts';
import { importHandlers } from './import.ts';
import { createDispatcher } from './dispatcher.ts';
import { passportHandlers } from './passport.ts';
import { scoreHandlers } from './score.ts';
import { searchHandlers } from './search.ts';
import { startHandlers } from './start.ts';
import { settingsHandlers, syncSites } from './settings.ts';
import { talkHandlers } from './talks.ts';
import { showUnread, tendAll, tendTalk } from './tend.ts';
import { announceAll, vaultHandlers } from './vault.ts';
import { backupHandlers } from './backup.ts';
import { learnHandlers } from './learn.ts';
import { overstapHandlers } from './overstap.ts';

/** Gives the demo its fictional person, unless somebody is there already. */
async function loadExample({ passport }: Context, text: string): Promise<void> {
  const example = parsePassportExport(new TextEncoder().encode(text));
  const stored = await passport.load();
  if (example.ok && stored.ok && stored.value === undefined) {
    await passport.save(example.value.passport, 0);
  }
}

/** The background without the browser: what the entrypoint connects to the browser's events. */
export function createBackground(context: Context) {
  const answer = createDispatcher({
    ...scoreHandlers(context),
    ...cardHandlers(context),
    ...searchHandlers(context),
    ...startHandlers(context),
    ...overstapHandlers(context),
    ...learnHandlers(context),
    ...passportHandlers(context),
    ...importHandlers(context),
    ...settingsHandlers(context),
    ...applyHandlers(context),
    ...talkHandlers(context),
    ...vaultHandlers(context),
    ...backupHandlers(context),
  });
  const isLocked = async (): Promise<boolean> => (await context.vault.state()).locked;
  return {
    dispatch(envelope: unknown, asker: Asker) {
      // Looking at vacancies is use too; our own pages say themselves when somebody is there.
      if (asker.kind === 'content') void context.vault.touch().catch(() => undefined);
      return answer(envelope, asker);
    },
    /** Installed or updated: the browser forgot which sites our scripts run on. `first`: for the first time. */
    async onInstalled(first: boolean): Promise<void> {
      await syncSites(context);
      if (await isLocked()) return;
      await showUnread(context);
      if (!first) return;
      if (context.examplePassport) await loadExample(context, await context.examplePassport());
      else if (context.build === 'production') await context.openPage(toHash({ page: 'start' }));
    },
    /** The browser starts: a reply may have come while it was closed. */
    async onStartup(): Promise<void> {
      await syncSites(context);
      // Nothing can be read; whoever unlocks starts this anew.
      if (await isLocked()) return;
      await showUnread(context);
      await tendAll(context, { now: true });
    },
    /** A talk asked to be woken for. */
    async onWake(app: string): Promise<void> {
      if (!(await isLocked())) await tendTalk(context, app);
    },
    /** The vault was not used for a while: asking for its state locks it, and our pages show that. */
    async onLockTime(): Promise<void> {
      if (await isLocked()) announceAll(context);
    },
  };
}
