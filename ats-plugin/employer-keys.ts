import { type EmployerKey, makeEmployerKey, publishedJwk } from '#core/application/make-keys.ts';
import { signingPrivateJwkSchema } from '#core/credentials/jwk.ts';
import { SkillspaspoortError } from '#core/errors.ts';
import type { Deps } from './deps.ts';
import { openText, sealText } from './vault.ts';

/** A key signs for a year; messages by it live less long than that. */
const KEY_LIFE = 365 * 86_400_000;
const PUBLISHED_LIFE = 2 * KEY_LIFE;

const context = (kid: string): string => `isp/signing-key/1|${kid}`;

export interface EmployerKeys {
  /** Signs descriptors, the public list and replies. */
  readonly current: EmployerKey;
  /** Still published, so that what they signed can be checked. */
  readonly previous: readonly EmployerKey[];
}

type KeyDeps = Pick<Deps, 'store' | 'vault' | 'clock' | 'random'>;

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

/** The keys of the employer, read anew each time: with several processes another one may have made the newest. */
export async function employerKeys(deps: KeyDeps): Promise<EmployerKeys> {
  const keys = await storedKeys(deps);
  const newest = keys.at(-1);
  if (!newest) throw new SkillspaspoortError('internal', 'there is no signing key');
  return { current: newest.key, previous: keys.slice(0, -1).map(({ key }) => key) };
}

/** At start: makes the first key, and the next one when the newest is a year old. */
export async function ensureEmployerKey(deps: KeyDeps): Promise<void> {
  const { store, vault, clock, random } = deps;
  const newest = (await storedKeys(deps)).at(-1);
  if (newest && clock.now() - newest.createdAt < KEY_LIFE) return;
  const key = await makeEmployerKey(random);
  await store.settings.addSigningKey({
    kid: key.kid,
    publicJwk: publishedJwk(key),
    secret: sealText(vault, JSON.stringify(key.privateJwk), context(key.kid)),
    createdAt: new Date(clock.now()),
  });
}
