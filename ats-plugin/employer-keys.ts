import { type EmployerKey, makeEmployerKey, publishedJwk } from '#core/application/make-keys.ts';
import { signingPrivateJwkSchema } from '#core/credentials/jwk.ts';
import { SkillspaspoortError } from '#core/errors.ts';
import type { Clock } from '#core/ports/clock.ts';
import type { Random } from '#core/ports/random.ts';
import type { Store } from './store/store.ts';
import { openText, sealText, type Vault } from './vault.ts';

/** A key signs for a year; messages by it live less long than that. */
const KEY_LIFE = 365 * 86_400_000;
const PUBLISHED_LIFE = 2 * KEY_LIFE;
/** How long another process may not yet know a new key. */
const REMEMBERED = 5000;

const context = (kid: string): string => `isp/signing-key/1|${kid}`;

export interface EmployerKeys {
  /** Signs descriptors, the public list and replies. */
  readonly current: EmployerKey;
  /** Still published, so that what they signed can be checked. */
  readonly previous: readonly EmployerKey[];
}

/** The keys at this moment. */
export type Keyring = () => Promise<EmployerKeys>;

interface KeyDeps {
  readonly store: Store;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly random: Random;
}

async function storedKeys({ store, vault, clock }: KeyDeps) {
  const rows = await store.settings.signingKeys();
  return rows
    .filter(({ createdAt }) => clock.now() - createdAt.getTime() < PUBLISHED_LIFE)
    .map((row) => {
      const text = openText(vault, row.secret, context(row.kid));
      if (text === undefined) {
        throw new SkillspaspoortError('internal', 'the server key does not open a signing key');
      }
      const privateJwk = signingPrivateJwkSchema.parse(JSON.parse(text));
      return { createdAt: row.createdAt.getTime(), key: { kid: row.kid, privateJwk } };
    });
}

async function addKey({ store, vault, clock, random }: KeyDeps): Promise<void> {
  const key = await makeEmployerKey(random);
  await store.settings.addSigningKey({
    kid: key.kid,
    publicJwk: publishedJwk(key),
    secret: sealText(vault, JSON.stringify(key.privateJwk), context(key.kid)),
    createdAt: new Date(clock.now()),
  });
}

/**
 * At start: makes the first key, or the next one when the newest is a year old. The keyring looks again every few
 * seconds, because another process on the same database may have made a key.
 */
export async function openKeyring(deps: KeyDeps): Promise<Keyring> {
  const { clock } = deps;
  const newest = (await storedKeys(deps)).at(-1);
  if (!newest || clock.now() - newest.createdAt >= KEY_LIFE) await addKey(deps);

  let known: { readonly at: number; readonly keys: EmployerKeys } | undefined;
  return async () => {
    if (known && clock.now() - known.at < REMEMBERED) return known.keys;
    const stored = (await storedKeys(deps)).map(({ key }) => key);
    const current = stored.at(-1);
    if (!current) throw new SkillspaspoortError('internal', 'there is no signing key');
    const keys = { current, previous: stored.slice(0, -1) };
    known = { at: clock.now(), keys };
    return keys;
  };
}
