import { createHash, randomUUID } from 'node:crypto';
import type { Random } from '#core/ports/random.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { AccountRequest, LoginRequest } from '../api.ts';
import type { Deps } from '../deps.ts';
import type { SessionRecord, SettingStore } from '../store/store.ts';
import { checkPassword, hashPassword } from './passwords.ts';

export const SESSION_HOURS = 12;
const ONE_TIME_PASSWORD = 'one-time-password';
/** Without letters and digits that are taken for each other. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';

const toBase64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** 20 characters in groups of five: 98 bits. */
function makeOneTimePassword(random: Random): string {
  const letters: string[] = [];
  while (letters.length < 20) {
    const [byte = 0] = random.bytes(1);
    const letter = byte < 248 ? ALPHABET[byte % ALPHABET.length] : undefined;
    if (letter !== undefined) letters.push(letter);
  }
  return letters.join('').replace(/(.{5})(?=.)/g, '$1-');
}

/**
 * While there is no account: a new one-time password for the first one, which takes the place of an earlier one.
 * Only its hash is stored.
 */
export async function prepareSetup({
  store,
  random,
}: Pick<Deps, 'store' | 'random'>): Promise<string | undefined> {
  if ((await store.accounts.count()) > 0) return undefined;
  const password = makeOneTimePassword(random);
  await store.settings.set(ONE_TIME_PASSWORD, await hashPassword(password));
  return password;
}

export const isSetupNeeded = async (settings: SettingStore): Promise<boolean> =>
  (await settings.get(ONE_TIME_PASSWORD)) !== undefined;

/** Opens a session; gives the secret token for the cookie. */
async function openSession(
  { store, random, clock }: Deps,
  accountId: string,
): Promise<{ token: string; expiresAt: Date }> {
  const token = toBase64url(random.bytes(32));
  const now = clock.now();
  const expiresAt = new Date(now + SESSION_HOURS * 3_600_000);
  await store.accounts.purgeSessions(new Date(now));
  await store.accounts.openSession({
    tokenHash: hashToken(token),
    accountId,
    seed: toBase64url(random.bytes(16)),
    expiresAt,
  });
  return { token, expiresAt };
}

export interface SignedIn {
  readonly account: { readonly name: string };
  readonly token: string;
  readonly expiresAt: Date;
}

/** The first account, by the one-time password, which then is spent. `login-failed`, `conflict` (there is one already). */
export async function createFirstAccount(
  deps: Deps,
  request: AccountRequest,
): Promise<Result<SignedIn>> {
  const { store, clock } = deps;
  const expected = await store.settings.get(ONE_TIME_PASSWORD);
  if (expected === undefined) return err('conflict');
  if (!(await checkPassword(request.oneTimePassword.trim(), expected))) return err('login-failed');
  if (!(await store.settings.take(ONE_TIME_PASSWORD, expected))) return err('conflict');
  const id = randomUUID();
  const created = await store.accounts.create({
    id,
    name: request.name,
    passwordHash: await hashPassword(request.password),
    createdAt: new Date(clock.now()),
  });
  if (!created) return err('conflict');
  return ok({ account: { name: request.name }, ...(await openSession(deps, id)) });
}

/** `login-failed` for an unknown name and for a wrong password alike. */
export async function signIn(deps: Deps, request: LoginRequest): Promise<Result<SignedIn>> {
  const account = await deps.store.accounts.byName(request.name);
  const right = await checkPassword(request.password, account?.passwordHash);
  if (!account || !right) return err('login-failed');
  return ok({ account: { name: account.name }, ...(await openSession(deps, account.id)) });
}

export const findSession = (
  { store, clock }: Deps,
  token: string,
): Promise<SessionRecord | undefined> =>
  store.accounts.session(hashToken(token), new Date(clock.now()));

export const signOut = ({ store }: Deps, session: SessionRecord): Promise<void> =>
  store.accounts.closeSession(session.tokenHash);
