import { emptyPassport } from '#core/passport/passport.ts';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import type { ReadPage } from '../vacancy-schema.ts';
import type { ScoreView } from '../views/score-view.ts';
import type { Context } from './context.ts';
import { openDraft } from './drafts.ts';
import { fetchDescriptor } from './employer.ts';
import type { Asker, Handlers } from './handlers.ts';
import { languageOf } from './language.ts';
import { scoreView } from './score-view.ts';
import { isOver } from './talk-state.ts';
import { vacancyKey } from './vacancy-key.ts';
import { vacancyList } from './vacancy-list.ts';
import { without } from './without.ts';

type Group = 'score.page' | 'list.confirm' | 'list.reset' | 'list.fetch' | 'overlay.load';

/** Everything a content script may ask about the page it runs in. */
export function scoreHandlers(context: Context): Pick<Handlers, Group> {
  return {
    async 'score.page'(page, asker) {
      return isOwnPage(page, asker) ? score(context, page) : err('permission-denied');
    },

    async 'list.confirm'({ items, ...page }, asker) {
      if (!isOwnPage(page, asker)) return err('permission-denied');
      const key = await vacancyKey(page.url, page.vacancy.title);
      const savedAt = context.clock.now();
      await context.lists.change(key, (old) => ({ ...old, key, savedAt, items }));
      return score(context, page);
    },

    async 'list.reset'(page, asker) {
      if (!isOwnPage(page, asker)) return err('permission-denied');
      const key = await vacancyKey(page.url, page.vacancy.title);
      await context.lists.change(key, (old) => old && without(old, 'items'));
      return score(context, page);
    },

    async 'list.fetch'(page, asker) {
      if (!isOwnPage(page, asker)) return err('permission-denied');
      if (page.published?.kind !== 'link') return err('not-found');
      const { href } = page.published;
      const { origin, host } = new URL(href);
      if (!(await context.hasOrigin(origin))) {
        const { url, vacancy, published } = page;
        await openDraft(context, { url, title: vacancy.title, published }, asker.tab);
        return ok({ state: 'asking-permission', host });
      }
      const fetched = await fetchDescriptor(context, href);
      if (!fetched.ok) return fetched;
      await keepFetched(context, page.url, page.vacancy.title, fetched.value);
      const scored = await score(context, page);
      return scored.ok ? ok({ state: 'read', score: scored.value }) : scored;
    },

    async 'overlay.load'(_request, asker) {
      if (asker.tab === undefined) return err('permission-denied');
      await context.loadOverlay(asker.tab, asker.frame);
      return ok({});
    },
  };
}

/** Keeps an employer's list for this vacancy, so that the overlay shows the exact number from now on. */
export async function keepFetched(
  { lists, clock }: Context,
  url: string,
  title: string,
  jws: string,
): Promise<void> {
  const key = await vacancyKey(url, title);
  await lists.change(key, (old) => ({ ...old, key, savedAt: clock.now(), jws }));
}

/** A content script speaks of the page that it runs in, and of no other. */
function isOwnPage({ url }: ReadPage, { origin }: Asker): boolean {
  return URL.canParse(url) && origin !== undefined && new URL(url).origin === origin;
}

async function score(context: Context, page: ReadPage): Promise<Result<ScoreView>> {
  const index = await context.index();
  if (!index.ok) return index;
  const passport = await context.passport.load();
  if (!passport.ok) return passport;
  const key = await vacancyKey(page.url, page.vacancy.title);
  const list = vacancyList(page, await context.lists.get(key), index.value);
  const vac = list.descriptor?.jti;
  const talk = vac
    ? (await context.talks.all()).find((one) => one.thread.vac === vac && !isOver(one))
    : undefined;
  return ok(
    scoreView({
      key,
      page,
      list,
      passport: passport.value?.passport ?? emptyPassport,
      index: index.value,
      language: await languageOf(context),
      applied: talk && { app: talk.app, pseudonym: talk.pseudonym },
    }),
  );
}
