import { beforeAll, describe, expect, it } from 'vitest';
import { encodeBase64url } from '#core/credentials/base64url.ts';
import { isAuthentic, isConfirmed, outcomeOf } from '#core/credentials/checks.ts';
import { readBadgeInput } from '#core/credentials/open-badge.ts';
import { verifyCredential } from '#core/credentials/verify-credential.ts';
import type { IssuerDocument } from '#core/credentials/issuer-document.ts';
import { canonizer } from '../../../extension/import/canonizer.ts';
import { badgeFor, makeBadgeIssuer, type BadgeIssuer } from '../../helpers/make-badge.ts';

const now = Date.parse('2026-11-29T12:00:00Z');
const skills = [
  { id: 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001', name: 'vegen' },
];

async function verify(source: unknown, issuers: readonly IssuerDocument[] = []) {
  const input = readBadgeInput(typeof source === 'string' ? source : JSON.stringify(source));
  if (!input.ok) throw new Error(input.error.code);
  return verifyCredential(input.value, { now, canonizer, issuers });
}

describe('a badge with a Data Integrity proof', () => {
  let issuer: BadgeIssuer;
  beforeAll(async () => {
    issuer = await makeBadgeIssuer();
  });
  const signed = (more: object = {}) =>
    issuer.sign(badgeFor(issuer.did, skills, more as Record<string, unknown>));

  it('is genuine with a did:key, but not confirmed: anybody can make one', async () => {
    const log = await verify(await signed());
    expect(isAuthentic(log), JSON.stringify(log)).toBe(true);
    expect(isConfirmed(log)).toBe(false);
  });

  it('is confirmed under a known key', async () => {
    const pinned: IssuerDocument = {
      id: issuer.did,
      verificationMethod: [],
      assertionMethod: [issuer.method],
    };
    expect(isConfirmed(await verify(await signed(), [pinned]))).toBe(true);
  });

  it('is not confirmed while its status was not looked at', async () => {
    const badge = await signed({
      credentialStatus: { id: 'https://school.example/1', type: 'BitstringStatusListEntry' },
    });
    const log = await verify(badge);
    expect(outcomeOf(log, 'revoked')).toBe('open');
    expect(isConfirmed(log)).toBe(false);
  });

  it.each([
    [
      'a nested context',
      { evidence: [{ '@context': { name: 'urn:x' }, id: 'urn:uuid:1', type: ['Evidence'] }] },
      'contexts',
    ],
    ['a graph beside it', { '@graph': [] }, 'contexts'],
    ['no contexts', { '@context': [] }, 'contexts'],
    ['a date that is none', { validUntil: 'forever' }, 'lasting'],
    ['a date without a zone', { validFrom: '2026-01-01T00:00:00' }, 'begun'],
    ['two issuers', { issuer: ['did:key:z1', 'did:key:z2'] }, 'form'],
  ] as const)('fails with %s', async (_what, change, failing) => {
    const badge = { ...(await signed()), ...change };
    expect(outcomeOf(await verify(badge), failing)).toBe('failed');
  });

  it('fails when one of two proofs of the known kind does not hold', async () => {
    const badge = await signed();
    const forged = { ...(badge['proof'] as object), created: '2026-07-02T10:00:00Z' };
    const log = await verify({ ...badge, proof: [badge['proof'], forged] });
    expect(isAuthentic(log)).toBe(false);
  });

  it('fails when its proof has run out', async () => {
    const badge = await signed();
    const log = await verify({
      ...badge,
      proof: { ...(badge['proof'] as object), expires: '2026-08-01T00:00:00Z' },
    });
    expect(outcomeOf(log, 'lasting')).toBe('failed');
  });

  it('says for nobody when there is no subject', async () => {
    const badge = badgeFor(issuer.did, skills);
    const { id: _id, ...subject } = badge['credentialSubject'] as Record<string, unknown>;
    void _id;
    const log = await verify(await issuer.sign({ ...badge, credentialSubject: subject }));
    expect(outcomeOf(log, 'subject')).toBe('failed');
    expect(outcomeOf(log, 'signature')).toBe('passed');
  });

  it('never throws, whatever stands where', async () => {
    const values: unknown[] = [null, 1, 'x', [], {}, [null], { id: 1 }, '\u0000'];
    for (const field of Object.keys(await signed()))
      for (const value of values) {
        const log = await verify({ ...(await signed()), [field]: value });
        expect(isAuthentic(log), `${field}: ${JSON.stringify(value)}`).toBe(false);
      }
  });
});

describe('a badge as JWT', () => {
  const issuer = 'did:web:school.example';
  const text = (value: unknown): string =>
    encodeBase64url(new TextEncoder().encode(JSON.stringify(value)));

  async function makeJwt(
    claims: Readonly<Record<string, unknown>> = {},
    header: Readonly<Record<string, unknown>> = {},
  ) {
    const pair = (await crypto.subtle.generateKey('Ed25519', true, [
      'sign',
      'verify',
    ])) as CryptoKeyPair;
    const publicKeyJwk = (await crypto.subtle.exportKey('jwk', pair.publicKey)) as Record<
      string,
      unknown
    >;
    const badge = badgeFor(issuer, skills);
    const payload = { iss: issuer, jti: badge['id'], nbf: 1_780_000_000, ...badge, ...claims };
    const signed = `${text({ alg: 'EdDSA', typ: 'JWT', kid: `${issuer}#1`, ...header })}.${text(payload)}`;
    const signature = await crypto.subtle.sign(
      'Ed25519',
      pair.privateKey,
      new TextEncoder().encode(signed),
    );
    const document: IssuerDocument = {
      id: issuer,
      verificationMethod: [{ id: `${issuer}#1`, controller: issuer, publicKeyJwk }],
      assertionMethod: [`${issuer}#1`],
    };
    return { jwt: `${signed}.${encodeBase64url(new Uint8Array(signature))}`, document };
  }

  it('is confirmed under the published key (EdDSA)', async () => {
    const { jwt, document } = await makeJwt();
    const log = await verify(jwt, [document]);
    expect(isConfirmed(log), JSON.stringify(log)).toBe(true);
  });

  it('stays open while nobody asked the issuer', async () => {
    const { jwt } = await makeJwt();
    const log = await verify(jwt);
    expect(outcomeOf(log, 'key')).toBe('open');
    expect(isAuthentic(log)).toBe(false);
  });

  it.each([
    ['critical header parts', {}, { crit: ['b64'], b64: false }, 'proof'],
    ['no name of a key', {}, { kid: undefined }, 'proof'],
    ['a key that is not listed', {}, { kid: `${issuer}#2` }, 'key'],
    ['another subject', { sub: 'did:key:zSomebodyElse' }, {}, 'identifiers'],
    ['a start in the future', { nbf: 4_000_000_000 }, {}, 'begun'],
    ['an end that is no number', { exp: '2099' }, {}, 'lasting'],
  ] as const)('fails with %s', async (_what, claims, header, failing) => {
    const { jwt, document } = await makeJwt(claims, header);
    expect(outcomeOf(await verify(jwt, [document]), failing)).toBe('failed');
  });
});

describe('what is no badge', () => {
  it.each(['', 'text', '[]', '{"a":', 'a.b.c', '"x"'])('is refused: %s', (source) => {
    expect(readBadgeInput(source).ok).toBe(false);
  });

  it('is refused by its size before it is read', () => {
    const huge = readBadgeInput(' '.repeat(6 * 1024 * 1024));
    expect(huge).toMatchObject({ ok: false, error: { code: 'input-too-large' } });
  });
});
