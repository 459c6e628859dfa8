import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { SkillspaspoortError } from '#core/errors.ts';
import packageJson from '../package.json' with { type: 'json' };
import type { Deps } from './deps.ts';
import { answerFailure } from './http/failure.ts';
import { loggedInOnly } from './http/session.ts';
import { sameOriginOnly } from './http/same-origin.ts';
import { securityHeaders } from './http/security-headers.ts';
import { openApiDocument } from './openapi.ts';
import { applicationRoutes } from './routes/applications.ts';
import { boardRoutes } from './routes/board.ts';
import { discoveryRoutes } from './routes/discovery.ts';
import { messageRoutes } from './routes/messages.ts';
import { recruiterPages } from './routes/recruiter-pages.ts';
import { sessionRoutes } from './routes/session.ts';
import { vacancyRoutes } from './routes/vacancies.ts';

const neverStored: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set('cache-control', 'no-store');
};

/**
 * The plugin as one HTTP handler: routes only, no port, no clock, no folder of its own. Public protocol routes answer
 * any origin and never read a cookie; the recruiter API answers its own pages only.
 */
export function createApp(deps: Deps): Hono {
  const { origin, report, store } = deps;
  const app = new Hono();
  app.use(securityHeaders(origin));

  const anyOrigin = cors({
    origin: '*',
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['content-type'],
    maxAge: 86_400,
  });
  app.use('/.well-known/*', anyOrigin);
  app.use('/sp/*', anyOrigin);
  app.route('/', discoveryRoutes(deps));
  app.route('/', messageRoutes(deps));
  app.route('/', boardRoutes(deps));

  app.use('/api/*', neverStored, sameOriginOnly(origin));
  const document = openApiDocument(packageJson.version);
  app.get('/api/openapi.json', (c) => c.json(document));
  app.route('/api', sessionRoutes(deps));
  app.use('/api/*', loggedInOnly(deps));
  app.route('/api', vacancyRoutes(deps));
  app.route('/api', applicationRoutes(deps));
  app.all('/api/*', (c) => answerFailure(c, { code: 'not-found' }));

  app.get('/healthz', async (c) => ((await store.ping()) ? c.text('ok') : c.text('down', 503)));
  app.route('/', recruiterPages(deps.pagesDir));

  app.notFound((c) => c.text('not found', 404));
  app.onError((error, c) => {
    // The name and code of what broke; its message may hold what somebody wrote.
    report(error instanceof SkillspaspoortError ? `${error.code}: ${error.message}` : error.name);
    return answerFailure(c, { code: 'internal' });
  });
  return app;
}
