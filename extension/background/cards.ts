import { claimsOf } from '#core/passport/claims.ts';
import { ok } from '#core/result.ts';
import { scoreCard } from './card-score.ts';
import type { Context } from './context.ts';
import type { Handlers } from './handlers.ts';
import { languageOf, SETTINGS } from './language.ts';
import { firstSettings, siteOf } from './settings.ts';

/** Estimates for the entries of a result list, on sites that the person switched on and no others. */
export function cardHandlers(context: Context): Pick<Handlers, 'score.cards'> {
  return {
    async 'score.cards'({ cards }, { origin }) {
      const settings = (await context.settings.get(SETTINGS)) ?? firstSettings(context);
      const site = origin === undefined ? undefined : siteOf(origin);
      const isOn = site !== undefined && settings.sites.includes(site) && settings.lists !== false;
      if (!isOn) return ok({ state: 'off' });
      const stored = await context.passport.load();
      if (!stored.ok) return stored;
      const passport = stored.value?.passport;
      if (!passport || passport.skills.length === 0) return ok({ state: 'off' });
      const index = await context.index();
      if (!index.ok) return index;
      const language = await languageOf(context);
      const claims = claimsOf(passport);
      return ok({
        state: 'scored',
        language,
        cards: cards.map((card) => scoreCard(card, claims, index.value, language)),
      });
    },
  };
}
