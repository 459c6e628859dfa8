import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkApplication } from '#core/application/check-application.ts';
import { ENVELOPE_SIZES, openEnvelope, sealEnvelope } from '#core/application/envelope.ts';
import { seal } from '#core/application/hpke.ts';
import type { ApplicationBody, CandidateBody } from '#core/application/messages.ts';
import { openMessage } from '#core/application/open-message.ts';
import {
  type PreparedApplication,
  prepareApplication,
} from '#core/application/prepare-application.ts';
import { sealMessage } from '#core/application/seal-message.ts';
import { realRandom } from '../../helpers/random.ts';
import { codeOf, type Employer, makeEmployer, skill, unwrap } from './employer.ts';

let employer: Employer;
let prepared: PreparedApplication;

const opening = () => ({
  vac: employer.descriptor.jti,
  nonce: employer.read.nonce,
  privateKey: employer.vacancyKey,
});

/** A body as no honest sender writes it, signed and sealed as it should be. */
async function openForged(change: (body: Record<string, unknown>) => object) {
  const body = change(JSON.parse(prepared.body) as Record<string, unknown>) as CandidateBody;
  const { thread } = prepared;
  const sealed = unwrap(await sealMessage(body, thread.signingKey, thread, realRandom));
  return openMessage(sealed.envelope, opening());
}

beforeAll(async () => {
  employer = await makeEmployer(realRandom);
  const choice = {
    entries: [{ r: 0, id: skill(1), min: 2, src: 'self' } as const],
    learn: [{ id: skill(3), state: 'wants' } as const],
    practical: { hours: [24, 32] as [number, number] },
  };
  prepared = unwrap(await prepareApplication(employer.read, choice, realRandom));
});

describe('an employer who opens one', () => {
  it.each<[string, (body: Record<string, unknown>) => object, string]>([
    ['a field more', (body) => ({ ...body, name: 'Sanne' }), 'message-fields'],
    [
      'a field more inside',
      (body) => ({ ...body, mailbox: { ...(body['mailbox'] as object), id: 1 } }),
      'message-fields',
    ],
    [
      'a prototype',
      (body) => JSON.parse(JSON.stringify(body).replace('{', '{"__proto__":{"a":1},')) as object,
      'message-fields',
    ],
    ['a field less', ({ mailbox: _, ...body }) => body, 'message-fields'],
    [
      'a private key in cnf',
      (body) => ({ ...body, cnf: { jwk: prepared.thread.signingKey } }),
      'message-fields',
    ],
    [
      'another vacancy',
      (body) => ({ ...body, vac: 'urn:uuid:7d1d3c3e-52a5-4f0e-9d5a-3f5a1f0c2b12' }),
      'message-fields',
    ],
    [
      'a number above its own',
      (body) => ({ ...body, score: { alg: 'isp-match/1', match: 40, sure: 41 } }),
      'message-fields',
    ],
    [
      'half a score',
      (body) => ({ ...body, score: { alg: 'isp-match/1', match: 40 } }),
      'message-fields',
    ],
    ['another version', (body) => ({ ...body, v: 2 }), 'version-unsupported'],
    ['another type', (body) => ({ ...body, typ: 'sp-hello' }), 'message-fields'],
    ['a list', () => [1], 'message-fields'],
    [
      'another key than the one that signed',
      (body) => ({
        ...body,
        cnf: { jwk: { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) } },
      }),
      'message-signature',
    ],
  ])('refuses %s', async (_, change, code) => {
    expect(codeOf(await openForged(change))).toBe(code);
  });

  it('refuses it for another vacancy, another text of the vacancy, and with another key', async () => {
    const other = await makeEmployer(realRandom);
    const { envelope } = prepared;
    const own = opening();
    for (const wrong of [
      { ...own, vac: 'urn:uuid:7d1d3c3e-52a5-4f0e-9d5a-3f5a1f0c2b12' },
      { ...own, nonce: other.read.nonce },
      { ...own, privateKey: other.vacancyKey },
    ]) {
      expect(codeOf(await openMessage(envelope, wrong))).toBe('envelope-unreadable');
    }
  });

  it('refuses a body that was signed for another text of the vacancy', async () => {
    const { thread, content } = prepared;
    const elsewhere = { ...thread, nonce: (await makeEmployer(realRandom)).read.nonce };
    const sealed = unwrap(await sealMessage(content, thread.signingKey, elsewhere, realRandom));
    const inner = unwrap(
      await openEnvelope(sealed.envelope, { ...elsewhere, privateKey: employer.vacancyKey }),
    );
    const moved = unwrap(await sealEnvelope(inner, thread, realRandom));
    expect(codeOf(await openMessage(moved, opening()))).toBe('message-signature');
  });

  it.each<[string, string, string]>([
    ['no JSON', 'hello', 'input-malformed'],
    ['null', 'null', 'message-fields'],
    [
      'credentials in version 1',
      '{"body":"{}","creds":[{"fmt":"dc+sd-jwt"}],"proof":""}',
      'message-fields',
    ],
    ['a body that is no JSON', '{"body":"{","creds":[],"proof":""}', 'input-malformed'],
    ['a field more outside', '{"body":"{}","creds":[],"proof":"","from":"me"}', 'message-fields'],
    ['60,000 brackets', '['.repeat(60_000), 'input-malformed'],
    [
      '60,000 brackets in the body',
      JSON.stringify({ body: '[1,'.repeat(5000), creds: [], proof: '' }),
      'input-malformed',
    ],
  ])('refuses %s inside the seal', async (_, text, code) => {
    const sealed = unwrap(await sealEnvelope(text, prepared.thread, realRandom));
    expect(codeOf(await openMessage(sealed, opening()))).toBe(code);
  });

  it('refuses other bytes than UTF-8 and other padding than zeros', async () => {
    const { vac, nonce, pk } = prepared.thread;
    const context = { info: `isp/application/1|${vac}|${nonce}`, aad: vac };
    const raw = new Uint8Array(8192);
    raw.set([0, 0, 0, 1, 0xff]);
    const latin = unwrap(await seal(raw, pk, context, realRandom));
    expect(codeOf(await openMessage(latin, opening()))).toBe('input-malformed');
    raw.set([0, 0, 0, 2, 0x7b, 0x7d, 1]);
    const dirty = unwrap(await seal(raw, pk, context, realRandom));
    expect(codeOf(await openMessage(dirty, opening()))).toBe('envelope-padding');
  });

  it('refuses every wrong size before decrypting', async () => {
    for (const size of [0, 1, 31, 8239, 8241, 65_584 + 1, 1_000_000]) {
      expect(codeOf(await openMessage(new Uint8Array(size), opening()))).toBe('envelope-size');
    }
  });

  it('never throws and never accepts random bytes or a changed envelope', async () => {
    const { envelope } = prepared;
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = envelope.slice();
        const place = at % changed.length;
        changed[place] = (changed[place] ?? 0) ^ flip;
        const opened = await openMessage(changed, opening());
        // The top bit of an X25519 point is ignored by the curve; HPKE binds the bytes as they came.
        expect(codeOf(opened)).toBe('envelope-unreadable');
      }),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ENVELOPE_SIZES), fc.integer(), async (size, fill) => {
        const noise = new Uint8Array(randomBytes(size));
        if (fill % 2 === 0) noise.fill(fill & 255);
        expect(codeOf(await openMessage(noise, opening()))).toBe('envelope-unreadable');
      }),
      { numRuns: 30 },
    );
  });

  it('never throws on any JSON in a well-signed body', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom('skills', 'learn', 'score', 'practical', 'v', 'typ'),
        async (value, field) => {
          const opened = await openForged((body) => ({ ...body, [field]: value }));
          if (opened.ok)
            checkApplication(opened.value.content as ApplicationBody, employer.descriptor);
        },
      ),
      { numRuns: 100 },
    );
  });
});
