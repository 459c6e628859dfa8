import type { MiddlewareHandler } from 'hono';
import { answerFailure } from './failure.ts';

/**
 * Refuses writing requests from pages of other origins, beside the cookie's SameSite=Strict. Browsers say where a
 * request comes from (Fetch Metadata, else Origin); a program that is no browser says neither, and has no cookie to steal.
 */
export function sameOriginOnly(origin: string): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
    const site = c.req.header('sec-fetch-site');
    const from = c.req.header('origin');
    const isOwn =
      site === undefined
        ? from === undefined || from === origin || from === new URL(c.req.url).origin
        : site === 'same-origin';
    return isOwn ? next() : answerFailure(c, { code: 'login-required' });
  };
}
