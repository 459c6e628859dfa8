import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  makePage,
  type Mailbox,
  openPage,
  PAGE_BYTES,
  readBoardIndex,
} from '#core/application/board.ts';
import {
  type EmployerKey,
  makeEmployerKey,
  makeSealingKey,
  publishedJwk,
} from '#core/application/make-keys.ts';
import type { Reply } from '#core/application/replies.ts';
import { CELL_BYTES, checkReply, sealDummy, sealReply } from '#core/application/seal-reply.ts';
import { seal } from '#core/application/hpke.ts';
import { pad } from '#core/application/padding.ts';
import { encodeBase64url } from '#core/credentials/base64url.ts';
import { signJws } from '#core/credentials/jws.ts';
import { utf8 } from '#core/credentials/utf8.ts';
import { realRandom, seededRandom } from '../../helpers/random.ts';
import { codeOf, skill, unwrap } from './employer.ts';

const random = realRandom;
const iss = 'https://solliciteren.zorggroep-voorbeeld.example';
const id = () => encodeBase64url(random.bytes(16));
const hash = encodeBase64url(random.bytes(32));
let key: EmployerKey;
let sender: { iss: string; key: EmployerKey };

async function makeMailbox(): Promise<Mailbox & { to: { app: string; mailbox: string } }> {
  const mailboxKey = await makeSealingKey(random);
  const app = id();
  return {
    thread: { iss, app, mailboxKey },
    jwks: [publishedJwk(key)],
    to: { app, mailbox: mailboxKey.x },
  };
}

beforeAll(async () => {
  key = await makeEmployerKey(random);
  sender = { iss, key };
});

const received: Reply = {
  kind: 'received',
  jti: id(),
  seq: 1,
  re: hash,
  score: { match: 78, sure: 43 },
};
const question: Reply = {
  kind: 'question',
  jti: id(),
  seq: 2,
  text: 'Kun je ook op zaterdag?\n“Ja” of “nee” 🙂',
};
const invite: Reply = { kind: 'invite', jti: id(), seq: 3, text: 'Kom je langs?', ask_stage: 1 };
const reject: Reply = {
  kind: 'reject',
  jti: id(),
  seq: 4,
  reasons: [
    { id: skill(1), code: 'level-too-low' },
    { id: 'vog', code: 'gate-missing' },
    { id: 'vacancy', code: 'position-filled' },
    { id: 'https://competentnl.example/skill/9', code: 'not-shown' },
  ],
};
const replies: Reply[] = [
  received,
  { kind: 'refused', jti: id(), seq: 1, re: hash, code: 'skill-not-asked' },
  question,
  invite,
  reject,
  { kind: 'close', jti: id(), seq: 5, text: 'De vacature is vervuld.' },
];

describe('a reply', () => {
  it.each(replies.map((reply) => [reply.kind, reply] as const))(
    '%s comes back as it was written',
    async (_, reply) => {
      const mailbox = await makeMailbox();
      const cell = unwrap(await sealReply(reply, mailbox.to, sender, random));
      expect(cell).toHaveLength(CELL_BYTES);
      const page = unwrap(await makePage([cell], random));
      expect(unwrap(await openPage(page, [mailbox]))).toEqual([
        { app: mailbox.to.app, reply: { ok: true, value: reply } },
      ]);
    },
  );

  it('has room for 1,500 bytes of text and a reason for each of twelve requirements', async () => {
    const mailbox = await makeMailbox();
    const reasons = Array.from({ length: 12 }, (_, n) => ({
      id: skill(n),
      code: 'others-stronger',
    }));
    const text = ('é'.repeat(49) + '\n\n').repeat(15);
    expect(utf8(text)).toHaveLength(1500);
    const full: Reply = {
      kind: 'reject',
      jti: id(),
      seq: 999,
      reasons,
      text,
      score: { match: 100, sure: 100 },
    };
    expect(codeOf(checkReply(full, mailbox.to.app, sender))).toBe('ok');
    expect(codeOf(await sealReply(full, mailbox.to, sender, random))).toBe('ok');
  });

  it('says beforehand when it does not fit', async () => {
    const { to } = await makeMailbox();
    const reasons = Array.from({ length: 20 }, (_, n) => ({
      id: `https://x.example/${'a'.repeat(150)}${n}`,
      code: 'level-too-low',
    }));
    const tooMuch: Reply = { kind: 'reject', jti: id(), seq: 1, reasons };
    expect(checkReply(tooMuch, to.app, sender)).toMatchObject({
      error: { code: 'input-too-large' },
    });
    expect(codeOf(await sealReply(tooMuch, to, sender, random))).toBe('input-too-large');
  });

  it.each<[string, Reply]>([
    ['1,501 bytes of text', { kind: 'question', jti: id(), seq: 1, text: 'é'.repeat(750) + 'a' }],
    ['no text in a question', { kind: 'question', jti: id(), seq: 1, text: '' }],
    ['a rejection without a reason', { kind: 'reject', jti: id(), seq: 1, reasons: [] }],
    ['a number of zero', { kind: 'close', jti: id(), seq: 0 }],
  ])('cannot be written with %s', async (_, reply) => {
    expect(codeOf(checkReply(reply, id(), sender))).toBe('message-fields');
  });

  it('cannot be sealed to a key of low order or a wrong length', async () => {
    const reply: Reply = { kind: 'close', jti: id(), seq: 1 };
    for (const mailbox of [encodeBase64url(new Uint8Array(32)), 'AAAA', '*']) {
      expect(codeOf(await sealReply(reply, { app: id(), mailbox }, sender, random))).toBe(
        'input-malformed',
      );
    }
  });
});

describe('a page of the board', () => {
  it('has 65,536 bytes with any number of replies', async () => {
    const { to } = await makeMailbox();
    const cell = unwrap(await sealReply(received, to, sender, random));
    for (const n of [0, 1, 16]) {
      const page = unwrap(
        await makePage(
          Array.from({ length: n }, () => cell),
          random,
        ),
      );
      expect(page).toHaveLength(PAGE_BYTES);
    }
    expect(
      codeOf(
        await makePage(
          Array.from({ length: 17 }, () => cell),
          random,
        ),
      ),
    ).toBe('input-too-large');
    expect(codeOf(await makePage([cell.slice(1)], random))).toBe('input-malformed');
  });

  it('starts every cell, real or dummy, with a point that X25519 takes', async () => {
    const { to } = await makeMailbox();
    const cell = unwrap(await sealReply(received, to, sender, random));
    const page = unwrap(await makePage([cell], random));
    const pair = await random.sealingKeyPair();
    for (let at = 0; at < PAGE_BYTES; at += CELL_BYTES) {
      const point = page.slice(at, at + 32);
      expect((point[31] ?? 255) & 0x80).toBe(0);
      const publicKey = await crypto.subtle.importKey('raw', point, { name: 'X25519' }, true, []);
      const shared = await crypto.subtle.deriveBits(
        { name: 'X25519', public: publicKey },
        pair.privateKey,
        256,
      );
      expect(new Uint8Array(shared).some((byte) => byte !== 0)).toBe(true);
    }
  });

  it('has its replies anywhere, not only in front', async () => {
    const places = new Set<number>();
    const real = await sealDummy(random);
    for (let n = 0; n < 12; n++) {
      const page = unwrap(await makePage([real], seededRandom(`board ${n}`)));
      for (let at = 0; at < 16; at++) {
        const cell = page.subarray(at * CELL_BYTES, (at + 1) * CELL_BYTES);
        if (Buffer.compare(cell, real) === 0) places.add(at);
      }
    }
    expect(places.size).toBeGreaterThan(3);
  });

  it('gives each mailbox its own replies, and a stranger nothing', async () => {
    const [one, two, stranger] = [await makeMailbox(), await makeMailbox(), await makeMailbox()];
    const cells = [
      unwrap(await sealReply(question, one.to, sender, random)),
      unwrap(await sealReply(invite, one.to, sender, random)),
      unwrap(await sealReply(reject, two.to, sender, random)),
    ];
    const page = unwrap(await makePage(cells, random));
    const found = unwrap(await openPage(page, [one, two, stranger]));
    const seen = found.map(({ app, reply }) => [app, unwrap(reply).seq]);
    expect(seen.toSorted()).toEqual(
      [
        [one.to.app, 2],
        [one.to.app, 3],
        [two.to.app, 4],
      ].toSorted(),
    );
    expect(unwrap(await openPage(page, []))).toEqual([]);
  });

  it('does not open a reply that was sealed for another application of the same mailbox', async () => {
    const mailbox = await makeMailbox();
    const cell = unwrap(await sealReply(question, { ...mailbox.to, app: id() }, sender, random));
    const page = unwrap(await makePage([cell], random));
    expect(unwrap(await openPage(page, [mailbox]))).toEqual([]);
  });

  it('tells of a reply that the employer did not sign, and shows nothing of it', async () => {
    const mailbox = await makeMailbox();
    const forger = { iss, key: { ...(await makeEmployerKey(random)), kid: key.kid } };
    const elsewhere = { iss: 'https://elders.example', key };
    const context = { info: `isp/reply/1|${mailbox.to.app}`, aad: '' };
    const own = { iss, aud: mailbox.to.app };
    const raw = async (payload: unknown, typ = 'sp-invite+jwt') => {
      const jws = await signJws(typ, payload, key.privateJwk, key.kid);
      const padded = pad(utf8(jws), CELL_BYTES - 48) ?? new Uint8Array();
      return unwrap(await seal(padded, mailbox.to.mailbox, context, random));
    };
    const cells = [
      unwrap(await sealReply(question, mailbox.to, forger, random)),
      unwrap(await sealReply(question, mailbox.to, elsewhere, random)),
      await raw({ ...own, aud: id(), ...question }),
      await raw({ ...own, ...question }, 'sp-vacancy+jwt'),
      await raw({ ...own, kind: 'party', seq: 1, jti: id() }),
      await raw(null),
      unwrap(
        await seal(new Uint8Array(CELL_BYTES - 48).fill(1), mailbox.to.mailbox, context, random),
      ),
    ];
    const found = unwrap(await openPage(unwrap(await makePage(cells, random)), [mailbox]));
    expect(found).toHaveLength(cells.length);
    for (const { reply } of found) expect(codeOf(reply)).toBe('board-cell-unreadable');
  });

  it('ignores fields of a reply that we do not know', async () => {
    const mailbox = await makeMailbox();
    const newer = { ...invite, video: 'https://x.example' };
    const payload = { iss, aud: mailbox.to.app, ...newer };
    const jws = await signJws('sp-invite+jwt', payload, key.privateJwk, key.kid);
    const cell = unwrap(
      await seal(
        pad(utf8(jws), CELL_BYTES - 48) ?? new Uint8Array(),
        mailbox.to.mailbox,
        { info: `isp/reply/1|${mailbox.to.app}`, aad: '' },
        random,
      ),
    );
    const found = unwrap(await openPage(unwrap(await makePage([cell], random)), [mailbox]));
    expect(found[0]?.reply).toEqual({ ok: true, value: invite });
  });

  it('never throws, whatever its bytes', async () => {
    const mailbox = await makeMailbox();
    const cell = unwrap(await sealReply(question, mailbox.to, sender, random));
    const page = unwrap(await makePage([cell], random));
    for (const size of [0, 1, CELL_BYTES, PAGE_BYTES - 1, PAGE_BYTES + 1]) {
      expect(codeOf(await openPage(new Uint8Array(size), [mailbox]))).toBe('input-malformed');
    }
    expect(unwrap(await openPage(new Uint8Array(PAGE_BYTES), [mailbox]))).toEqual([]);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(CELL_BYTES - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const changed = page.slice();
          for (let start = 0; start < PAGE_BYTES; start += CELL_BYTES) {
            changed[start + at] = (changed[start + at] ?? 0) ^ flip;
          }
          expect(unwrap(await openPage(changed, [mailbox]))).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('the index of the board', () => {
  it('says how many pages there are', () => {
    expect(unwrap(readBoardIndex('{"last":0}')).last).toBe(0);
    expect(unwrap(readBoardIndex('{"last":12,"every":3600}')).last).toBe(12);
  });

  it.each(['', 'null', '{}', '{"last":-1}', '{"last":1.5}', '{"last":1e99}', '[1]', '<html>'])(
    'is refused as %j',
    (text) => {
      expect(codeOf(readBoardIndex(text))).toBe('input-malformed');
    },
  );
});
