import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** What `html` of Hono gives: escaped, perhaps still to wait for. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export const SITE = 'Werkvlonder';

export interface PageOptions {
  readonly title: string;
  readonly description?: string;
  readonly canonical?: string;
  /** Which menu entry is the present page. */
  readonly here?: string;
  /** More for the head: structured data, snippets, scripts. */
  readonly head?: readonly (Html | string)[];
  /** The site in 62.5 %, as many sites set it so that 1rem is 10 pixels. */
  readonly smallRoot?: boolean;
  readonly body: Html;
}

const menu = [
  ['/vacatures', 'Vacatures'],
  ['/vacatures-bladeren', 'Snel bladeren'],
  ['/werkgevers', 'Werkgevers'],
] as const;

const more = [
  ['/tips', 'Tips voor je gesprek'],
  ['/cookies', 'Cookies'],
  ['/over', 'Over deze site'],
] as const;

const link = ([href, name]: readonly [string, string], here: string | undefined): Html =>
  html`<li><a href="${href}" ${href === here ? raw('aria-current="page"') : ''}>${name}</a></li>`;

/** A whole page: head, cookie text, header with menus, main part, footer that says that all of it is made up. */
export const page = (options: PageOptions): Html =>
  html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${options.title}</title>
        ${options.description ? html`<meta name="description" content="${options.description}" />` : ''}
        <meta property="og:site_name" content="${SITE}" />
        <meta name="robots" content="noindex" />
        ${options.canonical ? html`<link rel="canonical" href="${options.canonical}" />` : ''}
        <link rel="icon" href="/bestanden/favicon.svg" type="image/svg+xml" />
        <link
          rel="stylesheet"
          href="/bestanden/${options.smallRoot ? 'board-small-root.css' : 'board.css'}"
        />
        <script src="/bestanden/board.js" defer></script>
        ${options.head ?? ''}
      </head>
      <body>
        <a class="skip" href="#inhoud">Naar de inhoud</a>
        <div class="cookies" role="region" aria-label="Cookies" hidden>
          <p>
            Wij gebruiken alleen cookies die nodig zijn. <a href="/cookies">Meer over cookies</a>
          </p>
          <button type="button" class="cookies-ok">Oké</button>
        </div>
        <header class="top">
          <div class="wide top-row">
            <a class="brand" href="/"><span class="brand-mark" aria-hidden="true"></span>${SITE}</a>
            <nav aria-label="Hoofdmenu">
              <ul>
                ${menu.map((entry) => link(entry, options.here))}
                <li>
                  <details class="more">
                    <summary>Meer</summary>
                    <ul>
                      ${more.map((entry) => link(entry, options.here))}
                    </ul>
                  </details>
                </li>
              </ul>
            </nav>
          </div>
        </header>
        <main id="inhoud">${options.body}</main>
        <footer class="bottom">
          <div class="wide">
            <p class="made-up">
              <strong>Deze site is verzonnen.</strong> De werkgevers en de vacatures bestaan niet.
              Ze horen bij de demo van het Integraal Skillspaspoort.
            </p>
            <p>Everything on this site is fictional: the employers and the vacancies.</p>
            <ul>
              <li><a href="/over">Over deze site</a></li>
              <li><a href="/cookies">Cookies</a></li>
              <li><a href="/werkgevers">Voor werkgevers</a></li>
            </ul>
          </div>
        </footer>
      </body>
    </html>`;
