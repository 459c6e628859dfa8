import { parsePassportExport } from '#core/passport/passport-export.ts';
import { toHash } from '../pages/routes.ts';
import type { Context } from './context.ts';
import { applyHandlers } from './apply.ts';
import { importHandlers } from './import.ts';
import { createDispatcher } from './dispatcher.ts';
import { passportHandlers } from './passport.ts';
import { scoreHandlers } from './score.ts';
import { searchHandlers } from './search.ts';
import { settingsHandlers, syncSites } from './settings.ts';
import { talkHandlers } from './talks.ts';
import { showUnread, tendAll, tendTalk } from './tend.ts';

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
  return {
    dispatch: createDispatcher({
      ...scoreHandlers(context),
      ...searchHandlers(context),
      ...passportHandlers(context),
      ...importHandlers(context),
      ...settingsHandlers(context),
      ...applyHandlers(context),
      ...talkHandlers(context),
    }),
    /** Installed or updated: the browser forgot which sites our scripts run on. `first`: for the first time. */
    async onInstalled(first: boolean): Promise<void> {
      await syncSites(context);
      await showUnread(context);
      if (!first) return;
      if (context.examplePassport) await loadExample(context, await context.examplePassport());
      else if (context.build === 'production') await context.openPage(toHash({ page: 'passport' }));
    },
    /** The browser starts: a reply may have come while it was closed. */
    async onStartup(): Promise<void> {
      await syncSites(context);
      await showUnread(context);
      await tendAll(context, { now: true });
    },
    /** A talk asked to be woken for. */
    onWake: (app: string): Promise<void> => tendTalk(context, app),
  };
}
