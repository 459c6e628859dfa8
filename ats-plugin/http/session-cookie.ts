import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

const isSecure = (origin: string): boolean => origin.startsWith('https:');
/** With `__Host-` a browser takes the cookie only from this very host over TLS (RFC 6265bis). */
const nameFor = (origin: string): string => (isSecure(origin) ? '__Host-sp_session' : 'sp_session');

const options = (origin: string) =>
  ({ httpOnly: true, sameSite: 'Strict', secure: isSecure(origin), path: '/' }) as const;

export const readSessionCookie = (c: Context, origin: string): string | undefined =>
  getCookie(c, nameFor(origin));

export const writeSessionCookie = (
  c: Context,
  origin: string,
  token: string,
  expires: Date,
): void => {
  setCookie(c, nameFor(origin), token, { ...options(origin), expires });
};

export const clearSessionCookie = (c: Context, origin: string): void => {
  deleteCookie(c, nameFor(origin), options(origin));
};
