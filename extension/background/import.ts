import { proposeFromText } from '#core/passport/import/text-proposals.ts';
import { err, ok } from '#core/result.ts';
import type { Context } from './context.ts';
import type { Handlers } from './handlers.ts';
import { languageOf, SETTINGS } from './language.ts';
import { logLookUp } from './sent-log.ts';
import { firstSettings, siteOf } from './settings.ts';

type Group = 'import.text' | 'import.fetch' | 'import.release';

const MAX_FETCHED = 5 * 1024 * 1024;

/** What the page "Halen" cannot do itself: reading with the skills language, and contacting a host. */
export function importHandlers(context: Context): Pick<Handlers, Group> {
  return {
    async 'import.text'({ text, source }) {
      const index = await context.index();
      if (!index.ok) return index;
      const language = await languageOf(context);
      return ok(
        proposeFromText(text, source, index.value).map((proposal) => ({
          ...proposal,
          label: index.value.label(proposal.skill, language),
        })),
      );
    },

    async 'import.fetch'({ url }) {
      const answer = await context.http.send({ method: 'GET', url, maxBytes: MAX_FETCHED });
      // Nothing went out without the person's permission for this host.
      if (answer.ok || answer.error.code !== 'permission-denied')
        await logLookUp(context, 'import', url);
      if (!answer.ok) return answer;
      const { status, body } = answer.value;
      try {
        return ok({ status, text: new TextDecoder('utf-8', { fatal: true }).decode(body) });
      } catch {
        return err('input-malformed');
      }
    },

    async 'import.release'({ origin }) {
      const site = siteOf(origin);
      const settings = (await context.settings.get(SETTINGS)) ?? firstSettings(context);
      const talks = await context.talks.all();
      const needed =
        site === undefined ||
        settings.sites.includes(site) ||
        talks.some(({ thread }) => siteOf(thread.iss) === site);
      if (!needed) await context.removeOrigin(site);
      return ok({});
    },
  };
}
