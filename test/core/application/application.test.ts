import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkArrival } from '#core/application/check-repeat.ts';
import { checkApplication } from '#core/application/check-application.ts';
import { ENVELOPE_SIZES, openEnvelope, sealEnvelope } from '#core/application/envelope.ts';
import { seal } from '#core/application/hpke.ts';
import type { ApplicationBody, CandidateBody } from '#core/application/messages.ts';
import { type OpenedMessage, openMessage } from '#core/application/open-message.ts';
import {
  type ApplicationChoice,
  type PreparedApplication,
  prepareApplication,
} from '#core/application/prepare-application.ts';
import { pseudonymOf } from '#core/application/pseudonym.ts';
import { sealMessage } from '#core/application/seal-message.ts';
import { threadSchema } from '#core/application/thread.ts';
import { utf8 } from '#core/credentials/utf8.ts';
import type { Entry } from '#core/matching/requirement-list.ts';
import { scoreMatch } from '#core/matching/score-match.ts';
import { realRandom } from '../../helpers/random.ts';
import {
  codeOf,
  type Employer,
  firstRequirement,
  makeEmployer,
  requires,
  skill,
  unwrap,
} from './employer.ts';

let employer: Employer;
let prepared: PreparedApplication;

const entries: Entry[] = [
  { r: 0, id: skill(1), min: 2, src: 'self' },
  { r: 1, id: skill(103), min: 2, src: 'self' },
  { r: 3, id: skill(4), min: 1, src: 'self' },
];
const choice: ApplicationChoice = {
  entries,
  learn: [{ id: skill(3), state: 'wants' }],
  gates: [{ gate: 'vog', answer: 'can' }],
  practical: { hours: [24, 32], from: '2027-01', region: 'NL329' },
};

const opening = (by = employer) => ({
  vac: by.descriptor.jti,
  nonce: by.read.nonce,
  privateKey: by.vacancyKey,
});
const prepare = async (what: ApplicationChoice) =>
  prepareApplication(employer.read, what, realRandom);

async function openApplication(envelope: Uint8Array<ArrayBuffer>) {
  const opened = unwrap(await openMessage(envelope, opening()));
  if (opened.content.typ !== 'sp-application') throw new Error('not an application');
  return opened as OpenedMessage<ApplicationBody>;
}

/** A body as no honest sender writes it, signed and sealed as it should be. */
async function openForged(change: (body: Record<string, unknown>) => object) {
  const body = change(JSON.parse(prepared.body) as Record<string, unknown>) as CandidateBody;
  const { thread } = prepared;
  const sealed = unwrap(await sealMessage(body, thread.signingKey, thread, realRandom));
  return openMessage(sealed.envelope, opening());
}

beforeAll(async () => {
  employer = await makeEmployer(realRandom);
  prepared = unwrap(await prepare(choice));
});

describe('an application', () => {
  it('arrives as the preview showed it, letter for letter', async () => {
    const opened = await openApplication(prepared.envelope);
    expect(opened.body).toBe(prepared.body);
    expect(opened.hash).toBe(prepared.hash);
    expect(opened.content).toEqual(prepared.content);
    expect(JSON.parse(opened.body)).toEqual(prepared.content);
  });

  it('says only what was ticked', async () => {
    const bare = unwrap(await prepare({ entries }));
    expect(Object.keys(bare.content).toSorted()).toEqual(
      ['app', 'cnf', 'mailbox', 'score', 'skills', 'typ', 'v', 'vac'].toSorted(),
    );
    const emptied = unwrap(await prepare({ entries, learn: [], gates: [] }));
    expect(emptied.content).not.toHaveProperty('learn');
    expect(emptied.content).not.toHaveProperty('gates');
  });

  it('carries the number of exactly what is sent, and the employer computes the same', async () => {
    const { content } = await openApplication(prepared.envelope);
    const checked = unwrap(checkApplication(content, employer.descriptor));
    expect(checked.differs).toBe(false);
    expect(checked.ours.match).toBe(prepared.score.match);
    expect(checked.ours.sure).toBe(prepared.score.sure);
    expect(checked.theirs).toEqual(prepared.score);
  });

  it('shows one entry for each requirement, as self, since nothing else can be proven yet', async () => {
    const both: Entry[] = [
      { r: 0, id: skill(1), min: 2, src: 'self' },
      { r: 0, id: skill(101), min: 3, src: 'signed' },
    ];
    const { content, score } = unwrap(await prepare({ entries: both }));
    expect(content.skills).toEqual([{ r: 0, id: skill(1), min: 2, src: 'self' }]);
    expect(score.sure).toBe(scoreMatch(requires, content.skills).sure);
  });

  it('has no number where the list gives none', async () => {
    const thin = await makeEmployer(realRandom, { requires: requires.slice(2) });
    const sent = unwrap(
      await prepareApplication(
        thin.read,
        { entries: [{ r: 0, id: skill(3), min: 2, src: 'self' }] },
        realRandom,
      ),
    );
    expect(sent.content.score).toEqual({ alg: 'isp-match/1' });
    const checked = unwrap(checkApplication(sent.content, thin.descriptor));
    expect(checked.ours.match).toBeUndefined();
    expect(checked.differs).toBe(false);
  });

  it('has keys, mailbox and number of its own each time', async () => {
    const again = unwrap(await prepare(choice));
    for (const field of ['app', 'mailbox', 'cnf'] as const) {
      expect(again.content[field]).not.toEqual(prepared.content[field]);
    }
    expect(again.content.skills).toEqual(prepared.content.skills);
  });

  it('keeps a thread that survives as plain JSON', () => {
    expect(threadSchema.parse(JSON.parse(JSON.stringify(prepared.thread)))).toEqual(
      prepared.thread,
    );
    expect(prepared.body).not.toContain(prepared.thread.signingKey.d);
    expect(prepared.body).not.toContain(prepared.thread.mailboxKey.d);
  });

  it('gives both sides the same pseudonym', async () => {
    const { content } = await openApplication(prepared.envelope);
    expect(await pseudonymOf(content.vac, content.app)).toBe(prepared.pseudonym);
    expect(prepared.pseudonym).toMatch(/^\p{Lu}\p{Ll}+ \p{Lu}[\p{L}]+ [1-9]\d$/u);
  });

  it('has one of four sizes, whatever it says', async () => {
    const small = unwrap(await prepare({ entries: [] }));
    expect(small.envelope.length).toBe(prepared.envelope.length);
    expect(ENVELOPE_SIZES).toContain(small.envelope.length);
  });

  it.each<[string, ApplicationChoice, string]>([
    [
      'a skill that nobody asked',
      { entries: [{ r: 0, id: skill(77), min: 1, src: 'self' }] },
      'skill-not-asked',
    ],
    [
      'more than was asked',
      { entries: [{ r: 1, id: skill(2), min: 3, src: 'self' }] },
      'skill-not-asked',
    ],
    [
      'a wish that nobody asked',
      { entries: [], learn: [{ id: skill(77), state: 'wants' }] },
      'skill-not-asked',
    ],
    [
      'a gate that nobody asked',
      { entries: [], gates: [{ gate: 'big', answer: 'yes' }] },
      'message-fields',
    ],
    [
      'hours the wrong way round',
      { entries: [], practical: { hours: [32, 24] } },
      'message-fields',
    ],
    ['an empty practical part', { entries: [], practical: {} }, 'message-fields'],
    ['a precise date', { entries: [], practical: { from: '2027-01-15' } }, 'message-fields'],
  ])('cannot be prepared with %s', async (_, what, code) => {
    expect(codeOf(await prepare(what))).toBe(code);
  });
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

describe('the same application', () => {
  it('may arrive again, in the same bytes or sealed anew', async () => {
    const first = await openApplication(prepared.envelope);
    const { thread, content } = prepared;
    const sealed = unwrap(await sealMessage(content, thread.signingKey, thread, realRandom));
    expect(sealed.envelope).not.toEqual(prepared.envelope);
    const again = await openApplication(sealed.envelope);
    expect(checkArrival(first, undefined)).toEqual({ ok: true, value: 'new' });
    expect(checkArrival(again, first)).toEqual({ ok: true, value: 'repeat' });
  });

  it('is refused with another text or by another key under the same number', async () => {
    const first = await openApplication(prepared.envelope);
    expect(codeOf(checkArrival({ ...first, hash: 'x' }, first))).toBe('message-replayed');
    expect(codeOf(checkArrival({ ...first, signer: 'x' }, first))).toBe('message-replayed');
  });
});

describe('what is sent', () => {
  it('fits the smallest size with twelve skills and everything ticked', async () => {
    const many = Array.from({ length: 12 }, (_, n) => ({
      ...firstRequirement,
      id: skill(n + 300),
    }));
    const big = await makeEmployer(realRandom, { requires: many });
    const full = unwrap(
      await prepareApplication(
        big.read,
        {
          entries: many.map(({ id }, r) => ({ r, id, min: 3, src: 'self' })),
          learn: many.map(({ id }) => ({ id, state: 'busy' })),
          gates: choice.gates ?? [],
          practical: choice.practical ?? {},
        },
        realRandom,
      ),
    );
    expect(utf8(full.body).length).toBeLessThan(6000);
    expect(full.envelope.length).toBe(ENVELOPE_SIZES[0]);
  });
});
