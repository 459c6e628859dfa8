import { type SealingPrivateJwk, sealingPrivateJwkSchema } from '#core/credentials/jwk.ts';
import { SkillspaspoortError } from '#core/errors.ts';
import type { VacancyRow } from '../store/store.ts';
import { deriveVault, openText, sealText, type Vault } from '../vault.ts';

const context = (vacancyId: string): string => `isp/vacancy-key/1|${vacancyId}`;

/** The vacancy's HPKE key for the database. */
export const sealVacancyKey = (
  vault: Vault,
  vacancyId: string,
  key: SealingPrivateJwk,
): Uint8Array<ArrayBuffer> => sealText(vault, JSON.stringify(key), context(vacancyId));

/** The vacancy's HPKE key; `undefined` before publication and after the procedure has ended. */
export function openVacancyKey(
  vault: Vault,
  { id, secret }: Pick<VacancyRow, 'id' | 'secret'>,
): SealingPrivateJwk | undefined {
  if (!secret) return undefined;
  const text = openText(vault, secret, context(id));
  if (text === undefined) {
    throw new SkillspaspoortError('internal', 'the server key does not open a vacancy key');
  }
  return sealingPrivateJwkSchema.parse(JSON.parse(text));
}

/** Seals what the employer wrote with a key made from the vacancy's: it ends with that key. */
export const vacancyVault = (key: SealingPrivateJwk): Vault =>
  deriveVault(Buffer.from(key.d, 'base64url'), 'isp/at-rest/1');
