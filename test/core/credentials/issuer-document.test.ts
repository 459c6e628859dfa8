import { describe, expect, it } from 'vitest';
import {
  assertionKey,
  didKeyDocument,
  documentAddress,
  readIssuerDocument,
} from '#core/credentials/issuer-document.ts';
import { decodeBase58btc, decodeEd25519Multikey } from '#core/credentials/multibase.ts';
import { makeBadgeIssuer } from '../../helpers/make-badge.ts';

const issuer = 'did:web:school.example';
const method = { id: `${issuer}#1`, controller: issuer, publicKeyMultibase: 'z6Mk' };

describe('the document of an issuer', () => {
  it('lists keys by reference, by fragment, or written out', () => {
    for (const listed of [method.id, '#1', method]) {
      const document = readIssuerDocument(
        { id: issuer, verificationMethod: [method], assertionMethod: [listed] },
        issuer,
      );
      expect(document.ok && assertionKey(document.value, method.id)).toEqual(method);
      expect(document.ok && assertionKey(document.value, '#1')).toEqual(method);
    }
  });

  it('gives no key that is there for something else, or that another controls', () => {
    const document = (fields: object) => {
      const read = readIssuerDocument({ id: issuer, ...fields }, issuer);
      if (!read.ok) throw new Error(read.error.code);
      return read.value;
    };
    expect(
      assertionKey(document({ verificationMethod: [method], assertionMethod: [] }), method.id),
    ).toBeUndefined();
    const foreign = { ...method, controller: 'did:web:evil.example' };
    expect(
      assertionKey(
        document({ verificationMethod: [foreign], assertionMethod: [method.id] }),
        method.id,
      ),
    ).toBeUndefined();
    expect(
      assertionKey(document({ authentication: [method], assertionMethod: [] }), method.id),
    ).toBeUndefined();
  });

  it('must be of the issuer that was asked', () => {
    expect(readIssuerDocument({ id: 'did:web:evil.example' }, issuer).ok).toBe(false);
    expect(readIssuerDocument('nothing', issuer).ok).toBe(false);
  });

  it.each([
    ['did:web:school.example', 'https://school.example/.well-known/did.json'],
    ['did:web:school.example:badges:v3', 'https://school.example/badges/v3/did.json'],
    ['did:web:school.example%3A8443', 'https://school.example:8443/.well-known/did.json'],
    ['https://school.example/issuers/1#key', 'https://school.example/issuers/1'],
    ['http://school.example/issuers/1', undefined],
    ['did:web:evil.example%2F..%40school.example', undefined],
    ['did:key:z6Mk', undefined],
    ['urn:uuid:1', undefined],
  ])('of %s is found at %s', (id, address) => {
    expect(documentAddress(id)).toBe(address);
  });

  it('is the identifier itself for did:key, and only for Ed25519', async () => {
    const { did, method: key } = await makeBadgeIssuer();
    expect(didKeyDocument(did)?.assertionMethod).toEqual([key]);
    expect(didKeyDocument('did:key:z6LSnotAKeyForSigning')).toBeUndefined();
    expect(didKeyDocument(`${did}?x`)).toBeUndefined();
  });
});

describe('a key in base58', () => {
  it.each(['', 'u6Mk', 'z0OIl', `z${'1'.repeat(300)}`])('refuses "%s"', (text) => {
    expect(decodeBase58btc(text)).toBeUndefined();
    expect(decodeEd25519Multikey(text)).toBeUndefined();
  });
});
