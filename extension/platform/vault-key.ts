import { argon2idAsync } from '@noble/hashes/argon2.js';
import * as z from 'zod/mini';
import { decodeBase64url, encodeBase64url } from '#core/credentials/base64url.ts';
import type { Bytes } from '#core/credentials/base64url.ts';
import type { Random } from '#core/ports/random.ts';
import { seal, unseal } from './sealing.ts';

/** OWASP's first choice for argon2id; runs without WASM (ADR 13). Memory in KiB. */
export const ARGON2ID = { m: 19_456, t: 2, p: 1 } as const;

const bytes = z.instanceof(Uint8Array<ArrayBuffer>);
const wrapped = { id: z.string(), iv: bytes, data: bytes };

/** How the vault's secret lies on the disk: wrapped by a key of this device, or by one made from a passphrase. */
export const vaultRecordSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('device'), ...wrapped, device: z.instanceof(CryptoKey) }),
  z.object({
    kind: z.literal('passphrase'),
    ...wrapped,
    salt: bytes,
    // A disk that was tampered with must not be able to keep the browser busy for hours.
    m: z.number().check(z.gte(8), z.lte(262_144)),
    t: z.number().check(z.gte(1), z.lte(10)),
    p: z.number().check(z.gte(1), z.lte(4)),
  }),
]);

export type VaultRecord = z.infer<typeof vaultRecordSchema>;
export type Protection = VaultRecord['kind'];

/** An opened vault. */
export interface VaultKey {
  /** Names this secret; a record says with which it was sealed. */
  readonly id: string;
  /** AES-256-GCM, for records. */
  readonly records: CryptoKey;
  /** HMAC-SHA-256: keys of records would tell employers' names. */
  readonly names: CryptoKey;
}

const wrapName = (kind: Protection, id: string): string => `isp/vault/1|${kind}|${id}`;

/** A new random secret, wrapped: with a passphrase, or else with a device key that no script can read. */
export async function makeVault(
  random: Random,
  passphrase?: string,
): Promise<{ readonly record: VaultRecord; readonly secret: Bytes }> {
  const id = encodeBase64url(random.bytes(12));
  const secret = random.bytes(32);
  if (passphrase === undefined) {
    const device = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    const sealed = await seal(device, secret, wrapName('device', id), random);
    return { record: { kind: 'device', id, device, ...sealed }, secret };
  }
  const costs = { salt: random.bytes(16), ...ARGON2ID };
  const sealed = await seal(
    await keyFrom(passphrase, costs),
    secret,
    wrapName('passphrase', id),
    random,
  );
  return { record: { kind: 'passphrase', id, ...costs, ...sealed }, secret };
}

/** The secret of a record; `undefined` with a wrong passphrase. About 0.3 s with one; other work goes on meanwhile. */
export async function unwrapVault(
  record: VaultRecord,
  passphrase?: string,
): Promise<Bytes | undefined> {
  const key =
    record.kind === 'device'
      ? record.device
      : passphrase === undefined
        ? undefined
        : await keyFrom(passphrase, record);
  return key && unseal(key, record, wrapName(record.kind, record.id));
}

/** Makes the working keys from the secret. */
export async function openVault(id: string, secret: Bytes): Promise<VaultKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const derive = (
    info: string,
    algorithm: AesKeyGenParams | HmacKeyGenParams,
    uses: ('encrypt' | 'decrypt' | 'sign')[],
  ) =>
    crypto.subtle.deriveKey(
      {
        name: 'HKDF',
        hash: 'SHA-256',
        salt: new Uint8Array(),
        info: new TextEncoder().encode(info),
      },
      base,
      algorithm,
      false,
      uses,
    );
  const [records, names] = await Promise.all([
    derive('isp/records/1', { name: 'AES-GCM', length: 256 }, ['encrypt', 'decrypt']),
    derive('isp/names/1', { name: 'HMAC', hash: 'SHA-256', length: 256 }, ['sign']),
  ]);
  return { id, records, names };
}

/** The secret as text for `storage.session`, and back. */
export const secretToText = encodeBase64url;
export const secretFromText = decodeBase64url;

async function keyFrom(
  passphrase: string,
  { salt, m, t, p }: Pick<VaultRecord & { kind: 'passphrase' }, 'salt' | 'm' | 't' | 'p'>,
): Promise<CryptoKey> {
  // The same letters typed on another keyboard may be other code points.
  const raw = await argon2idAsync(passphrase.normalize('NFKC'), salt, { m, t, p, dkLen: 32 });
  return crypto.subtle.importKey('raw', Uint8Array.from(raw), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
}
