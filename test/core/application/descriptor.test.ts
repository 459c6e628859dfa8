import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  descriptorHash,
  parseDescriptor,
  signDescriptor,
  type VacancyDescriptor,
  verifyDescriptor,
} from '#core/application/descriptor.ts';
import { makeEmployerKey, publishedJwk } from '#core/application/make-keys.ts';
import { checkListed, signWellKnown, verifyWellKnown } from '#core/application/well-known.ts';
import { signJws } from '#core/credentials/jws.ts';
import { realRandom } from '../../helpers/random.ts';
import {
  codeOf,
  type Employer,
  firstRequirement,
  makeEmployer,
  NOW,
  requires,
  skill,
  unwrap,
} from './employer.ts';

let employer: Employer;
beforeAll(async () => {
  employer = await makeEmployer(realRandom);
});

const signAnything = (payload: object) =>
  signJws('sp-vacancy+jwt', payload, employer.key.privateJwk, employer.key.kid);

describe('a descriptor', () => {
  it('reads back as it was published', async () => {
    expect(unwrap(parseDescriptor(employer.jws))).toEqual(employer.descriptor);
    const verified = unwrap(
      await verifyDescriptor(employer.jws, [publishedJwk(employer.key)], NOW),
    );
    expect(verified).toEqual({
      descriptor: employer.descriptor,
      nonce: await descriptorHash(employer.jws),
    });
  });

  it('may stand between white space, as a page writes it', async () => {
    const text = `\n  ${employer.jws}\n`;
    expect(unwrap(parseDescriptor(text))).toEqual(employer.descriptor);
    expect(await descriptorHash(text)).toBe(employer.read.nonce);
  });

  it('may hold fields that we do not know, also inside a requirement', async () => {
    const newer = {
      ...employer.descriptor,
      ohttp: { relays: [] },
      requires: requires.map((one) => ({ ...one, colour: 'blue' })),
    };
    expect(unwrap(parseDescriptor(await signAnything(newer)))).toEqual(employer.descriptor);
  });

  it.each<[string, object, string]>([
    [
      'another way of sealing',
      { hpke: { kem: 25722, kdf: 1, aead: 1, pk: 'A'.repeat(1600) } },
      'version-unsupported',
    ],
    ['another way of counting', { score_alg: 'isp-match/2' }, 'version-unsupported'],
    [
      'a submit address elsewhere',
      { submit: 'https://elders.example/x' },
      'descriptor-host-mismatch',
    ],
    [
      'a board elsewhere',
      { board: 'https://werken.example.evil.example/sp/v1/board' },
      'descriptor-host-mismatch',
    ],
    [
      'an address with a user name',
      { submit: 'https://werken.example@evil.example/' },
      'descriptor-host-mismatch',
    ],
    ['no address at all', { board: 'board' }, 'descriptor-host-mismatch'],
    ['plain http', { iss: 'http://werken.example' }, 'input-malformed'],
    ['a path in iss', { iss: 'https://werken.example/' }, 'input-malformed'],
    ['a script as iss', { iss: 'javascript:alert(1)' }, 'input-malformed'],
    ['no requirements', { requires: [] }, 'input-malformed'],
    ['the same skill twice', { requires: [...requires, firstRequirement] }, 'input-malformed'],
    [
      '21 requirements',
      {
        requires: Array.from({ length: 21 }, (_, n) => ({
          ...firstRequirement,
          id: skill(500 + n),
        })),
      },
      'input-malformed',
    ],
    ['a level of five', { requires: [{ ...firstRequirement, min: 5 }] }, 'input-malformed'],
    [
      'a weight of half a point',
      { requires: [{ ...firstRequirement, w: 0.5 }] },
      'input-malformed',
    ],
    [
      '25 relations',
      {
        requires: [
          { ...firstRequirement, near: Array.from({ length: 25 }, (_, n) => [skill(n), 1]) },
        ],
      },
      'input-malformed',
    ],
    ['a short key', { hpke: { kem: 32, kdf: 1, aead: 1, pk: 'AAAA' } }, 'input-malformed'],
    ['a number that is no uuid', { jti: 'urn:uuid:1' }, 'input-malformed'],
  ])('is refused with %s', async (_, change, code) => {
    const jws = await signAnything({ ...employer.descriptor, ...change });
    expect(codeOf(parseDescriptor(jws))).toBe(code);
    expect(codeOf(await verifyDescriptor(jws, [publishedJwk(employer.key)], NOW))).toBe(code);
  });

  it('may use plain http on this machine only', async () => {
    const iss = 'http://localhost:4600';
    const local = { iss, submit: `${iss}/a`, board: `${iss}/b` };
    expect(codeOf(parseDescriptor(await signAnything({ ...employer.descriptor, ...local })))).toBe(
      'ok',
    );
  });

  it('cannot be published with more than twelve requirements, or with what a reader refuses', async () => {
    const many = Array.from({ length: 13 }, (_, n) => ({
      ...firstRequirement,
      id: skill(200 + n),
    }));
    const sign = (change: Partial<VacancyDescriptor>) =>
      signDescriptor({ ...employer.descriptor, ...change }, employer.key);
    expect(codeOf(await sign({ requires: many }))).toBe('too-many-requirements');
    expect(codeOf(await sign({ requires: many.slice(1) }))).toBe('ok');
    expect(codeOf(await sign({ iss: 'ftp://werken.example' }))).toBe('input-malformed');
  });

  it('fits its size with twelve requirements that have all their relations and words', async () => {
    const near = Array.from({ length: 24 }, (_, n): [string, number] => [skill(n + 900), 250]);
    const full = Array.from({ length: 12 }, (_, n) => ({
      ...firstRequirement,
      id: skill(n),
      near,
      text: 'é'.repeat(300),
    }));
    const signed = await signDescriptor({ ...employer.descriptor, requires: full }, employer.key);
    expect(codeOf(signed)).toBe('ok');
  });

  it('never verifies after a change, and never throws', async () => {
    const jwks = [publishedJwk(employer.key)];
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(...'A-_.z9 é"'), async (at, char) => {
        const place = at % employer.jws.length;
        const changed = employer.jws.slice(0, place) + char + employer.jws.slice(place + 1);
        fc.pre(changed.trim() !== employer.jws);
        parseDescriptor(changed);
        expect((await verifyDescriptor(changed, jwks, NOW)).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(parseDescriptor(text).ok).toBe(false);
      }),
    );
  });

  it('is refused above its size without being read', () => {
    expect(codeOf(parseDescriptor('a.'.repeat(60_000)))).toBe('input-too-large');
  });
});

describe('the employer’s public list', () => {
  it('lets an application go to a descriptor that stands on it', async () => {
    expect(unwrap(await checkListed(employer.jws, employer.wellKnown, NOW))).toEqual({
      ...employer.read,
      organisation: 'Zorggroep De Linde',
      jwks: [publishedJwk(employer.key)],
    });
  });

  it('refuses another text of the same vacancy: one made for one person', async () => {
    const personal = unwrap(
      await signDescriptor({ ...employer.descriptor, title: 'Helpende  zorg' }, employer.key),
    );
    expect(codeOf(await checkListed(personal, employer.wellKnown, NOW))).toBe(
      'descriptor-not-listed',
    );
  });

  it('refuses a descriptor by a key that is not in the employer’s set', async () => {
    const stranger = await makeEmployerKey(realRandom);
    const forged = unwrap(
      await signDescriptor(employer.descriptor, { ...stranger, kid: employer.key.kid }),
    );
    expect(codeOf(await checkListed(forged, employer.wellKnown, NOW))).toBe('descriptor-signature');
  });

  it('refuses a list that was made for another host', async () => {
    const origin = 'https://elders.example';
    expect(codeOf(await verifyWellKnown(employer.wellKnown, { origin, now: NOW }))).toBe(
      'descriptor-host-mismatch',
    );
    const copied = await makeEmployer(realRandom, {
      iss: origin,
      submit: `${origin}/s`,
      board: `${origin}/b`,
    });
    expect(codeOf(await checkListed(copied.jws, employer.wellKnown, NOW))).toBe(
      'descriptor-host-mismatch',
    );
  });

  it('refuses an old list and an expired vacancy', async () => {
    const { exp } = employer.descriptor;
    expect(codeOf(await checkListed(employer.jws, employer.wellKnown, NOW + 8 * 86_400_000))).toBe(
      'descriptor-expired',
    );
    expect(
      codeOf(await verifyDescriptor(employer.jws, [publishedJwk(employer.key)], exp * 1000)),
    ).toBe('descriptor-expired');
  });

  it('goes on after a change of key while the former key stays in the set', async () => {
    const next = await makeEmployerKey(realRandom);
    const { list } = unwrap(
      await verifyWellKnown(employer.wellKnown, { origin: employer.descriptor.iss, now: NOW }),
    );
    const wellKnown = unwrap(await signWellKnown('De Linde', list, next, [employer.key]));
    const checked = unwrap(await checkListed(employer.jws, wellKnown, NOW));
    expect(checked.organisation).toBe('De Linde');
  });

  it.each<[string, (text: string) => string, string]>([
    ['another version', (text) => text.replace('"v":1', '"v":2'), 'version-unsupported'],
    [
      'no name',
      (text) => text.replace(/"organisation":"[^"]+"/, '"organisation":""'),
      'input-malformed',
    ],
    ['no keys', (text) => text.replace('"keys"', '"kees"'), 'input-malformed'],
    ['a page in its place', () => '<!doctype html>', 'input-malformed'],
    ['null in its place', () => 'null', 'input-malformed'],
    ['too much', (text) => text + ' '.repeat(2_000_001), 'input-too-large'],
    ['half of it', (text) => text.slice(0, -20), 'input-malformed'],
  ])('is refused with %s', async (_, change, code) => {
    const text = change(employer.wellKnown);
    expect(
      codeOf(await verifyWellKnown(text, { origin: 'https://werken.example', now: NOW })),
    ).toBe(code);
  });

  it('holds thousands of vacancies', async () => {
    const uuid = (n: number) => `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
    const vacancies = Array.from({ length: 5000 }, (_, n) => ({
      jti: uuid(n),
      hash: employer.read.nonce,
      exp: employer.descriptor.exp,
    }));
    const list = { iss: 'https://werken.example', iat: 1, exp: 4_000_000_000, vacancies };
    const text = unwrap(await signWellKnown('Groot', list, employer.key));
    const read = unwrap(
      await verifyWellKnown(text, { origin: 'https://werken.example', now: NOW }),
    );
    expect(read.list.vacancies).toHaveLength(5000);
  });
});
