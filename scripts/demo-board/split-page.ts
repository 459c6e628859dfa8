import { html, raw } from 'hono/html';
import { jsonLdFor } from './json-ld.ts';
import { page, SITE, type Html } from './layout.ts';
import { compactCard } from './result-card.ts';
import type { DemoVacancy } from './vacancy.ts';
import { vacancyArticle } from './vacancy-article.ts';
import type { PageWorld } from './vacancy-page.ts';

export const splitPath = ({ slug }: DemoVacancy): string => `/vacatures-bladeren/${slug}`;

const titleOf = (vacancy: DemoVacancy | undefined): string =>
  vacancy
    ? `${vacancy.title} - ${vacancy.employer.name}, ${vacancy.place} | ${SITE}`
    : `Snel bladeren door vacatures | ${SITE}`;

/** What the detail pane holds for one vacancy; the page's script fetches it and puts it beside the list. */
export const splitPane = (vacancy: DemoVacancy, { participating }: PageWorld): Html => {
  const { script = '', link = '' } = participating[vacancy.slug] ?? {};
  return html`<div class="pane-content" data-title="${titleOf(vacancy)}">
    ${vacancyArticle(vacancy, 'h2', raw(link + script))}
  </div>`;
};

/**
 * The result list with a detail pane that changes without a page load. Structured data stands in the head for the
 * vacancy that the page was loaded with, and stays there after the pane has moved on, as on many such sites.
 */
export function splitPage(open: DemoVacancy | undefined, world: PageWorld): Html {
  const jsonLd = open && jsonLdFor(open, world.origin, world.now, 'json-ld');
  return page({
    title: titleOf(open),
    here: '/vacatures-bladeren',
    head: [
      jsonLd === undefined ? '' : raw(`<script type="application/ld+json">${jsonLd}</script>`),
      raw('<script src="/bestanden/split-view.js" defer></script>'),
    ],
    body: html`<div class="wide split" data-open="${open?.slug ?? ''}">
      <h1 class="split-title">Snel bladeren</h1>
      <div class="split-list">
        <ul class="cards">
          ${world.vacancies.map((vacancy) => compactCard(vacancy, splitPath(vacancy)))}
        </ul>
      </div>
      <section class="split-pane panel" aria-label="Vacature" aria-live="polite" tabindex="-1">
        ${open ? splitPane(open, world) : html`<p class="pane-empty">Kies links een vacature. Je leest hem hier.</p>`}
      </section>
    </div>`,
  });
}
