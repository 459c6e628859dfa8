import { createVerify } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeSigningKey } from '#core/application/make-keys.ts';
import { encodeBase64url } from '#core/credentials/base64url.ts';
import { publicPart, readJwks, type SigningPrivateJwk, thumbprint } from '#core/credentials/jwk.ts';
import { jwsLength, readJws, signJws, verifyJws, verifyJwsWithSet } from '#core/credentials/jws.ts';
import { utf8 } from '#core/credentials/utf8.ts';
import { realRandom } from '../../helpers/random.ts';

const expected = { typ: 'x+jwt', maxLength: 2000 };
const json = (value: unknown) => encodeBase64url(utf8(JSON.stringify(value)));

describe('a signed token', () => {
  let key: SigningPrivateJwk;
  let jws: string;
  beforeAll(async () => {
    key = await makeSigningKey(realRandom);
    jws = await signJws('x+jwt', { hello: 'wereld' }, key, 'k1');
  });

  it('verifies, and gives back its payload and key id', async () => {
    expect(await verifyJws(jws, expected, key)).toMatchObject({
      ok: true,
      value: { kid: 'k1', payload: { hello: 'wereld' } },
    });
  });

  it('is what another implementation calls ES256', () => {
    const [head, body, signature] = jws.split('.') as [string, string, string];
    const verifier = createVerify('SHA256').update(`${head}.${body}`);
    const options = {
      key: publicPart(key),
      format: 'jwk',
      dsaEncoding: 'ieee-p1363',
    } as const;
    expect(verifier.verify(options, Buffer.from(signature, 'base64url'))).toBe(true);
  });

  it('has the length that was foretold', () => {
    expect(jwsLength('x+jwt', { hello: 'wereld' }, 'k1')).toBe(jws.length);
  });

  it('does not hold for another key', async () => {
    const other = await makeSigningKey(realRandom);
    expect(await verifyJws(jws, expected, other)).toMatchObject({
      error: { code: 'message-signature' },
    });
  });

  it('does not hold for a key that is no point on the curve', async () => {
    expect(await verifyJws(jws, expected, { ...publicPart(key), y: 'A'.repeat(43) })).toMatchObject(
      { error: { code: 'message-signature' } },
    );
  });

  it('takes the key that its header names from a set', async () => {
    const named = { ...publicPart(key), kid: 'k1' };
    expect((await verifyJwsWithSet(jws, expected, [named])).ok).toBe(true);
    expect((await verifyJwsWithSet(jws, expected, [{ ...named, kid: 'k2' }])).ok).toBe(false);
    expect((await verifyJwsWithSet(jws, expected, [])).ok).toBe(false);
  });

  it.each([
    ['alg none', { alg: 'none', typ: 'x+jwt' }],
    ['another typ', { alg: 'ES256', typ: 'y+jwt' }],
    ['an embedded key', { alg: 'ES256', typ: 'x+jwt', jwk: {} }],
    ['a key address', { alg: 'ES256', typ: 'x+jwt', jku: 'https://a.example' }],
    ['crit', { alg: 'ES256', typ: 'x+jwt', crit: ['exp'] }],
    ['no object', null],
  ])('is refused with %s in the header', async (_, header) => {
    const [, body, signature] = jws.split('.');
    const forged = `${json(header)}.${body}.${signature}`;
    expect(await verifyJws(forged, expected, key)).toMatchObject({
      error: { code: 'input-malformed' },
    });
  });

  it('is refused above its size, before anything is read', () => {
    expect(readJws('a'.repeat(2001), expected)).toMatchObject({
      error: { code: 'input-too-large' },
    });
  });

  it('never throws and never holds after any change', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(...'A-_.z9 é'), async (at, char) => {
        const place = at % jws.length;
        const changed = jws.slice(0, place) + char + jws.slice(place + 1);
        fc.pre(changed !== jws);
        expect((await verifyJws(changed, expected, key)).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect((await verifyJws(text, expected, key)).ok).toBe(false);
      }),
    );
  });
});

describe('a key', () => {
  it('has the thumbprint of RFC 7638, whatever else its JWK holds', async () => {
    const key = await makeSigningKey(realRandom);
    expect(await thumbprint(key)).toBe(await thumbprint(publicPart(key)));
    expect(await thumbprint(key)).toMatch(/^[\w-]{43}$/);
  });

  it('is ignored in a published set when we cannot use it', async () => {
    const usable = { ...publicPart(await makeSigningKey(realRandom)), kid: 'a', use: 'sig' };
    const set = { keys: [{ kty: 'RSA', kid: 'b' }, null, usable, { ...usable, kid: undefined }] };
    const read = readJwks(set);
    expect(read.ok && read.value.map(({ kid }) => kid)).toEqual(['a']);
    expect(readJwks({ keys: 'x' })).toMatchObject({ error: { code: 'input-malformed' } });
    expect(readJwks(undefined).ok).toBe(false);
  });
});
