import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { describe, expect, it } from 'vitest';
import { BUCKETS, openEnvelope, sealEnvelope } from '#core/application/envelope.ts';
import { open, seal } from '#core/application/hpke.ts';
import { pad } from '#core/application/padding.ts';
import { type SealingPrivateJwk, sealingPrivateJwkSchema } from '#core/credentials/jwk.ts';
import { realRandom } from '../../helpers/random.ts';

/** The vectors of the protocol's design, and HPKE's own; outside the repository, so skipped where they are absent. */
const folder = new URL('../../../../shared/data/credentials/', import.meta.url);
const protocolFile = new URL('protocol-v1/vectors.json', folder);
const hpkeFiles = ['rfc9180-appendix-a.json', 'draft-ietf-hpke-hpke-vectors.json'].map(
  (name) => new URL(`hpke/${name}`, folder),
);
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const read = <T>(file: URL): T => JSON.parse(readFileSync(file, 'utf8')) as T;

async function keyPair(ikm: string): Promise<{ pair: CryptoKeyPair; jwk: SealingPrivateJwk }> {
  const kem = new DhkemX25519HkdfSha256();
  // The library sets its key schedule up only as part of a suite.
  new CipherSuite({ kem, kdf: new HkdfSha256(), aead: new Aes128Gcm() });
  const pair = await kem.deriveKeyPair(bytes(ikm));
  const { kty, crv, x, d } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { pair, jwk: sealingPrivateJwkSchema.parse({ kty, crv, x, d }) };
}

interface ProtocolVectors {
  padding: { body_bytes: number; padded_bytes?: number; sha256_hex?: string; error?: true }[];
  envelope: Record<
    | 'ikmR_hex'
    | 'ikmE_hex'
    | 'pkR_hex'
    | 'info'
    | 'aad'
    | 'plaintext_before_padding'
    | 'envelope_b64'
    | 'envelope_sha256_hex',
    string
  >;
}

describe.skipIf(!existsSync(protocolFile))(
  'the design’s vectors (skipped without ../shared)',
  () => {
    it('pad to the same bytes', () => {
      for (const vector of read<ProtocolVectors>(protocolFile).padding) {
        const body = new Uint8Array(vector.body_bytes).fill(7);
        const padded = BUCKETS.map((size) => pad(body, size)).find((one) => one !== undefined);
        expect(padded === undefined).toBe(vector.error === true);
        expect(padded?.length).toBe(vector.padded_bytes);
        const hash = padded && createHash('sha256').update(padded).digest('hex');
        expect(hash).toBe(vector.sha256_hex);
      }
    });

    it('seal and open the same envelope', async () => {
      const { envelope } = read<ProtocolVectors>(protocolFile);
      const [, , vac = '', nonce = ''] =
        /^(isp\/application\/1)\|(.+)\|(.+)$/.exec(envelope.info) ?? [];
      expect(vac).toBe(envelope.aad);
      const recipient = await keyPair(envelope.ikmR_hex);
      const ephemeral = await keyPair(envelope.ikmE_hex);
      expect(recipient.jwk.x).toBe(Buffer.from(envelope.pkR_hex, 'hex').toString('base64url'));

      const random = { ...realRandom, sealingKeyPair: () => Promise.resolve(ephemeral.pair) };
      const text = envelope.plaintext_before_padding;
      const sealed = await sealEnvelope(text, { vac, nonce, pk: recipient.jwk.x }, random);
      if (!sealed.ok) throw new Error(sealed.error.code);
      expect(createHash('sha256').update(sealed.value).digest('hex')).toBe(
        envelope.envelope_sha256_hex,
      );
      const given = new Uint8Array(Buffer.from(envelope.envelope_b64, 'base64'));
      expect(await openEnvelope(given, { vac, nonce, privateKey: recipient.jwk })).toEqual({
        ok: true,
        value: text,
      });
    });
  },
);

interface HpkeVector {
  mode: number;
  kem_id: number;
  kdf_id: number;
  aead_id: number;
  info: string;
  ikmE: string;
  ikmR: string;
  enc: string;
  encryptions: { seq?: number; aad: string; pt: string; ct: string }[];
}

describe.skipIf(!hpkeFiles.every(existsSync))('HPKE’s vectors (skipped without ../shared)', () => {
  const isText = (hex: string) =>
    Buffer.from(Buffer.from(hex, 'hex').toString()).toString('hex') === hex;
  const text = (hex: string) => Buffer.from(hex, 'hex').toString();
  const vectors = hpkeFiles
    .flatMap((file) => {
      const content = read<HpkeVector[] | { vectors: HpkeVector[] }>(file);
      return Array.isArray(content) ? content : content.vectors;
    })
    .filter((v) => v.mode === 0 && v.kem_id === 32 && v.kdf_id === 1 && v.aead_id === 1);

  it('seal and open the first message of our suite the same way', async () => {
    let checked = 0;
    for (const vector of vectors) {
      const first = vector.encryptions[0];
      // Ours binds texts: vectors with other bytes in their context are the library's to pass.
      if (!first || !isText(vector.info) || !isText(first.aad)) continue;
      const { jwk, pair } = await keyPair(vector.ikmR);
      const ephemeral = await keyPair(vector.ikmE);
      const context = { info: text(vector.info), aad: text(first.aad) };
      const random = { ...realRandom, sealingKeyPair: () => Promise.resolve(ephemeral.pair) };
      const sealed = await seal(bytes(first.pt), jwk.x, context, random);
      const wire = bytes(vector.enc + first.ct);
      expect(sealed).toEqual({ ok: true, value: wire });
      expect(await open(wire, pair, context)).toEqual(bytes(first.pt));
      checked++;
    }
    expect(checked).toBeGreaterThan(0);
  });
});
