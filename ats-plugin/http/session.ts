import { createMiddleware } from 'hono/factory';
import { findSession } from '../accounts/sign-in.ts';
import type { Deps } from '../deps.ts';
import type { SessionRecord } from '../store/store.ts';
import { answerFailure } from './failure.ts';
import { readSessionCookie } from './session-cookie.ts';

/** What the recruiter's routes find in their context. */
export interface RecruiterEnv {
  Variables: { session: SessionRecord };
}

/** Lets only somebody who is logged in pass: `login-required`. */
export const loggedInOnly = (deps: Deps) =>
  createMiddleware<RecruiterEnv>(async (c, next) => {
    const token = readSessionCookie(c, deps.origin);
    const session = token === undefined ? undefined : await findSession(deps, token);
    if (!session) return answerFailure(c, { code: 'login-required' });
    c.set('session', session);
    return next();
  });
