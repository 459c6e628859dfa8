import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { relative } from 'node:path';

const BASE = '/recruiter';

/** The built recruiter pages. Files with a hash in their name never change; every other path shows the one page. */
export function recruiterPages(pagesDir: string): Hono {
  const routes = new Hono();
  const root = relative(process.cwd(), pagesDir) || '.';

  routes.get('/', (c) => c.redirect(`${BASE}/`));
  routes.get(BASE, (c) => c.redirect(`${BASE}/`));
  routes.get(
    `${BASE}/*`,
    async (c, next) => {
      await next();
      const isFixed = c.req.path.startsWith(`${BASE}/assets/`) && c.res.status === 200;
      c.res.headers.set(
        'cache-control',
        isFixed ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
    serveStatic({ root, rewriteRequestPath: (path) => path.slice(BASE.length) }),
  );
  routes.get(`${BASE}/assets/*`, (c) => c.text('not found', 404));
  routes.get(`${BASE}/*`, serveStatic({ root, path: 'index.html' }));
  routes.get(`${BASE}/*`, (c) => c.text('The pages are not built yet: npm run build', 503));

  return routes;
}
