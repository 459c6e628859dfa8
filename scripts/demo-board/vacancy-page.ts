import { html, raw } from 'hono/html';
import { jsonLdFor } from './json-ld.ts';
import { page, SITE, type Html } from './layout.ts';
import { resultCard } from './result-card.ts';
import type { DemoVacancy } from './vacancy.ts';
import { vacancyArticle } from './vacancy-article.ts';
import { vacancyPath } from './words.ts';

/** Snippets from the recruiter's publish answer, as they stand in the page. */
export interface Snippets {
  readonly script?: string;
  readonly link?: string;
}

export interface PageWorld {
  readonly origin: string;
  /** Milliseconds. */
  readonly now: number;
  readonly vacancies: readonly DemoVacancy[];
  readonly participating: Readonly<Record<string, Snippets>>;
}

const RELATED = 3;

/** Three others, same sector first, then the ones that follow in the list: words that are not about this vacancy. */
function related(vacancy: DemoVacancy, all: readonly DemoVacancy[]): readonly DemoVacancy[] {
  const at = all.indexOf(vacancy);
  return [...all.slice(at + 1), ...all.slice(0, at)]
    .sort((a, b) => Number(b.sector === vacancy.sector) - Number(a.sector === vacancy.sector))
    .slice(0, RELATED);
}

/** Sector names stand in the middle of a sentence; abbreviations stay as they are. */
const inSentence = (sector: string): string => (sector === 'ICT' ? sector : sector.toLowerCase());

/** The page of one vacancy. The link snippet goes into the head, the script snippet where the employer's text ends. */
export function vacancyPage(vacancy: DemoVacancy, world: PageWorld): Html {
  const { title, employer, place, teaser, sector, trait } = vacancy;
  const jsonLd = jsonLdFor(vacancy, world.origin, world.now);
  const { script = '', link = '' } = world.participating[vacancy.slug] ?? {};
  const small = trait === 'small-root-and-shortcuts';
  return page({
    title: `${title} - ${employer.name}, ${place} | ${SITE}`,
    description: teaser,
    canonical: world.origin + vacancyPath(vacancy),
    here: '/vacatures',
    smallRoot: small,
    head: [
      raw(link),
      jsonLd === undefined ? '' : raw(`<script type="application/ld+json">${jsonLd}</script>`),
      small ? raw('<script src="/bestanden/shortcuts.js" defer></script>') : '',
    ],
    body: html`<div class="wide detail">
      <nav class="crumbs" aria-label="Kruimelpad">
        <a href="/vacatures">Vacatures</a> <span aria-hidden="true">/</span>
        <a href="/vacatures?sector=${sector}">${sector}</a>
      </nav>
      <div class="detail-columns">
        <div class="panel">${vacancyArticle(vacancy, 'h1', raw(script))}</div>
        <aside class="side">
          <section class="panel">
            <h2>De werkgever</h2>
            <p><strong>${employer.name}</strong></p>
            <p lang="${vacancy.language}">${employer.about}</p>
            <p class="tag">Verzonnen werkgever</p>
          </section>
          <section class="panel">
            <h2>Vacature-alert</h2>
            <p>
              Krijg elke ochtend nieuwe vacatures in ${inSentence(sector)}. Zonder account, gewoon
              op deze site.
            </p>
            <p><a href="/vacatures?sector=${sector}">Bekijk alles in ${inSentence(sector)}</a></p>
          </section>
        </aside>
      </div>
      <section class="related" aria-labelledby="related-title">
        <h2 id="related-title">Dit vind je misschien ook leuk</h2>
        <ul class="cards">
          ${related(vacancy, world.vacancies).map((other) => resultCard(other))}
        </ul>
      </section>
    </div>`,
  });
}
