import { Hono } from 'hono';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  aboutPage,
  applyPage,
  cookiesPage,
  employersPage,
  notFoundPage,
  tipsPage,
} from './info-pages.ts';
import { resultPage, search } from './result-page.ts';
import { smallRootCss } from './small-root-css.ts';
import { splitPage, splitPane } from './split-page.ts';
import { demoVacancies } from './vacancies/index.ts';
import { vacancyPage, type PageWorld, type Snippets } from './vacancy-page.ts';

export interface BoardOptions {
  readonly participating: Readonly<Record<string, Snippets>>;
  /** Known once the server listens. */
  readonly origin: () => string;
  /** Milliseconds. */
  readonly now: () => number;
}

const assets = join(import.meta.dirname, 'assets');
const types: Readonly<Record<string, string>> = {
  'board.css': 'text/css; charset=utf-8',
  'board.js': 'text/javascript; charset=utf-8',
  'shortcuts.js': 'text/javascript; charset=utf-8',
  'split-view.js': 'text/javascript; charset=utf-8',
  'favicon.svg': 'image/svg+xml',
};

/** Nothing inline and nothing from elsewhere: what a careful employer's site allows. */
const STRICT_CSP = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The demo job board as an app: pages, their files, and nothing that is stored. */
export function createBoardApp({ participating, origin, now }: BoardOptions): Hono {
  const app = new Hono();
  const world = (): PageWorld => ({
    origin: origin(),
    now: now(),
    vacancies: demoVacancies,
    participating,
  });
  const find = (slug: string) => demoVacancies.find((vacancy) => vacancy.slug === slug);

  app.use(async (c, next) => {
    await next();
    c.header('x-content-type-options', 'nosniff');
    c.header('cache-control', 'no-cache');
  });
  for (const path of ['/', '/vacatures']) {
    app.get(path, (c) => {
      const wanted = {
        words: (c.req.query('q') ?? '').slice(0, 100),
        place: (c.req.query('plaats') ?? '').slice(0, 60),
        sector: (c.req.query('sector') ?? '').slice(0, 60),
      };
      return c.html(resultPage(search(demoVacancies, wanted), wanted));
    });
  }
  app.get('/vacatures/:slug', (c) => {
    const vacancy = find(c.req.param('slug'));
    if (!vacancy) return c.notFound();
    if (vacancy.trait === 'strict-csp') c.header('content-security-policy', STRICT_CSP);
    return c.html(vacancyPage(vacancy, world()));
  });
  app.get('/vacatures-bladeren', (c) => c.html(splitPage(undefined, world())));
  app.get('/vacatures-bladeren/:slug', (c) => {
    const vacancy = find(c.req.param('slug'));
    return vacancy ? c.html(splitPage(vacancy, world())) : c.notFound();
  });
  app.get('/deel/:slug', (c) => {
    const vacancy = find(c.req.param('slug'));
    return vacancy ? c.html(splitPane(vacancy, world())) : c.notFound();
  });
  app.get('/solliciteren/:slug', (c) => {
    const vacancy = find(c.req.param('slug'));
    return vacancy ? c.html(applyPage(vacancy)) : c.notFound();
  });
  app.get('/werkgevers', (c) => c.html(employersPage(demoVacancies)));
  app.get('/tips', (c) => c.html(tipsPage()));
  app.get('/cookies', (c) => c.html(cookiesPage()));
  app.get('/over', (c) => c.html(aboutPage()));
  app.get('/bestanden/board-small-root.css', async (c) => {
    const css = await readFile(join(assets, 'board.css'), 'utf8');
    return c.body(smallRootCss(css), 200, { 'content-type': 'text/css; charset=utf-8' });
  });
  app.get('/bestanden/:name', async (c) => {
    const name = c.req.param('name');
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (type === undefined) return c.notFound();
    return c.body(await readFile(join(assets, name)), 200, { 'content-type': type });
  });
  app.notFound((c) => c.html(notFoundPage(), 404));
  return app;
}
