import { encodeBase64url } from '#core/credentials/base64url.ts';
import type { Random } from '#core/ports/random.ts';
import type { SealedKind, SealedRecord } from './database.ts';
import { decodeRecord, encodeRecord } from './record-bytes.ts';
import { seal, unseal } from './sealing.ts';
import type { VaultKey } from './vault-key.ts';

/** One record before it is sealed. */
export interface OpenRecord {
  readonly store: SealedKind;
  readonly id: string;
  readonly version: number;
  readonly value: unknown;
}

/** Under which name a record lies: nobody without the vault can tell for which id. */
export async function nameOf(key: VaultKey, store: SealedKind, id: string): Promise<string> {
  const text = new TextEncoder().encode(`${store}|${id}`);
  return encodeBase64url(new Uint8Array(await crypto.subtle.sign('HMAC', key.names, text)));
}

export async function sealRecord(
  key: VaultKey,
  { store, id, version, value }: OpenRecord,
  random: Random,
): Promise<SealedRecord> {
  const name = await nameOf(key, store, id);
  const plain = encodeRecord({ id, value });
  const sealed = await seal(key.records, plain, boundTo({ store, name, version }), random);
  return { store, name, version, vault: key.id, ...sealed };
}

/** `undefined` for everything that this vault did not seal under this very name, kind and version. */
export async function openRecord(
  key: VaultKey,
  record: SealedRecord,
): Promise<OpenRecord | undefined> {
  const { store, name, version } = record;
  const plain = await unseal(key.records, record, boundTo(record));
  if (plain === undefined) return undefined;
  const { id, value } = decodeRecord(plain) as { readonly id: string; readonly value: unknown };
  return name === (await nameOf(key, store, id)) ? { store, id, version, value } : undefined;
}

const boundTo = (record: Pick<SealedRecord, 'store' | 'name' | 'version'>): string =>
  `isp/record/1|${record.store}|${record.name}|${record.version}`;
