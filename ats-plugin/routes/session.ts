import { type Context, Hono } from 'hono';
import type { Result } from '#core/result.ts';
import {
  createFirstAccount,
  findSession,
  isSetupNeeded,
  signIn,
  type SignedIn,
  signOut,
} from '../accounts/sign-in.ts';
import { accountRequest, loginRequest, organisationRequest, type SessionAnswer } from '../api.ts';
import type { Deps } from '../deps.ts';
import { answerFailure } from '../http/failure.ts';
import { addressOf, createLimiter } from '../http/rate-limit.ts';
import { readJson } from '../http/read-body.ts';
import { loggedInOnly, type RecruiterEnv } from '../http/session.ts';
import {
  clearSessionCookie,
  readSessionCookie,
  writeSessionCookie,
} from '../http/session-cookie.ts';
import { givenName, setOrganisationName } from '../organisation.ts';

/** Guesses per minute: from one address, and at one name from anywhere. */
const GUESSES = 10;

/** Who is logged in; the first account; log in and out; the organisation's name. */
export function sessionRoutes(deps: Deps): Hono<RecruiterEnv> {
  const routes = new Hono<RecruiterEnv>();
  const { store, clock, origin, config } = deps;
  const mayGuess = createLimiter(clock, GUESSES);

  const answer = async (account: { name: string } | undefined): Promise<SessionAnswer> => ({
    ...(account ? { account: { name: account.name } } : {}),
    setupNeeded: await isSetupNeeded(store.settings),
    organisation: { name: await givenName(deps) },
  });

  const isTooFast = (c: Context, name: string): boolean => {
    const fromAddress = mayGuess(`address ${addressOf(c, config.trustProxy)}`);
    return !mayGuess(`name ${name.toLowerCase()}`) || !fromAddress;
  };

  const enter = async (c: Context, signedIn: Result<SignedIn>) => {
    if (!signedIn.ok) return answerFailure(c, signedIn.error);
    const { account, token, expiresAt } = signedIn.value;
    writeSessionCookie(c, origin, token, expiresAt);
    return c.json(await answer(account));
  };

  routes.get('/session', async (c) => {
    const token = readSessionCookie(c, origin);
    const session = token === undefined ? undefined : await findSession(deps, token);
    return c.json(await answer(session?.account));
  });

  routes.post('/account', async (c) => {
    const request = await readJson(c, accountRequest);
    if (!request.ok) return answerFailure(c, request.error);
    if (isTooFast(c, '')) return answerFailure(c, { code: 'rate-limited' });
    return enter(c, await createFirstAccount(deps, request.value));
  });

  routes.post('/login', async (c) => {
    const request = await readJson(c, loginRequest);
    if (!request.ok) return answerFailure(c, request.error);
    if (isTooFast(c, request.value.name)) return answerFailure(c, { code: 'rate-limited' });
    return enter(c, await signIn(deps, request.value));
  });

  routes.post('/logout', loggedInOnly(deps), async (c) => {
    await signOut(deps, c.var.session);
    clearSessionCookie(c, origin);
    return c.json(await answer(undefined));
  });

  routes.put('/organisation', loggedInOnly(deps), async (c) => {
    const request = await readJson(c, organisationRequest);
    if (!request.ok) return answerFailure(c, request.error);
    await setOrganisationName(deps, request.value.name);
    return c.json(await answer(c.var.session.account));
  });

  return routes;
}
