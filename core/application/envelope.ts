import type { Bytes } from '../credentials/base64url.ts';
import type { SealingPrivateJwk } from '../credentials/jwk.ts';
import { fromUtf8, utf8 } from '../credentials/utf8.ts';
import type { Random } from '../ports/random.ts';
import { err, ok, type Result } from '../result.ts';
import { importOpeningKey, open, seal, SEAL_OVERHEAD, type SealContext } from './hpke.ts';
import { pad, unpad } from './padding.ts';

/** Bytes before sealing: 8, 16, 32 or 64 KiB. */
export const BUCKETS = [8_192, 16_384, 32_768, 65_536] as const;
/** The only sizes that an envelope can have, in bytes. */
export const ENVELOPE_SIZES: readonly number[] = BUCKETS.map((size) => size + SEAL_OVERHEAD);
export const MAX_ENVELOPE = BUCKETS[3] + SEAL_OVERHEAD;

/** Which vacancy, on which text of its descriptor: bound into the seal. */
export interface VacancyBinding {
  readonly vac: string;
  readonly nonce: string;
}

const context = ({ vac, nonce }: VacancyBinding): SealContext => ({
  info: `isp/application/1|${vac}|${nonce}`,
  aad: vac,
});

/** Pads to the smallest bucket and seals to the vacancy's key (`pk`, base64url). `input-too-large`, `input-malformed` (key). */
export async function sealEnvelope(
  text: string,
  binding: VacancyBinding & { readonly pk: string },
  random: Random,
): Promise<Result<Bytes>> {
  const message = utf8(text);
  for (const size of BUCKETS) {
    const padded = pad(message, size);
    if (padded) return seal(padded, binding.pk, context(binding), random);
  }
  return err('input-too-large', { max: BUCKETS[3] });
}

/** `envelope-size`, `envelope-unreadable` (other key, vacancy or descriptor; changed), `envelope-padding`. */
export async function openEnvelope(
  envelope: Bytes,
  { privateKey, ...binding }: VacancyBinding & { readonly privateKey: SealingPrivateJwk },
): Promise<Result<string>> {
  if (!ENVELOPE_SIZES.includes(envelope.length)) return err('envelope-size');
  const key = await importOpeningKey(privateKey);
  if (!key.ok) return key;
  const padded = await open(envelope, key.value, context(binding));
  if (!padded) return err('envelope-unreadable');
  const message = unpad(padded);
  if (!message) return err('envelope-padding');
  const text = fromUtf8(message);
  return text === undefined ? err('input-malformed') : ok(text);
}
