import { beforeAll, describe, expect, it } from 'vitest';
import { checkFollowUp, type KnownApplication } from '#core/application/check-repeat.ts';
import { prepareAnswer, prepareReveal, prepareWithdrawal } from '#core/application/follow-ups.ts';
import { makeSigningKey } from '#core/application/make-keys.ts';
import type { FollowUpBody } from '#core/application/messages.ts';
import { type OpenedMessage, openMessage } from '#core/application/open-message.ts';
import { prepareApplication } from '#core/application/prepare-application.ts';
import type { SealedMessage } from '#core/application/seal-message.ts';
import type { Thread } from '#core/application/thread.ts';
import { encodeBase64url } from '#core/credentials/base64url.ts';
import type { Result } from '#core/result.ts';
import { realRandom } from '../../helpers/random.ts';
import { codeOf, type Employer, makeEmployer, unwrap } from './employer.ts';

const random = realRandom;
const invite = encodeBase64url(random.bytes(16));
let employer: Employer;
let thread: Thread;
let known: KnownApplication;

const open = async (sealed: Result<SealedMessage>) => {
  const { jti: vac } = employer.descriptor;
  const { nonce } = employer.read;
  const opened = await openMessage(unwrap(sealed).envelope, {
    vac,
    nonce,
    privateKey: employer.vacancyKey,
  });
  return unwrap(opened) as OpenedMessage<FollowUpBody>;
};

beforeAll(async () => {
  employer = await makeEmployer(random);
  const prepared = unwrap(await prepareApplication(employer.read, { entries: [] }, random));
  thread = prepared.thread;
  const opened = unwrap(
    await openMessage(prepared.envelope, {
      vac: thread.vac,
      nonce: thread.nonce,
      privateKey: employer.vacancyKey,
    }),
  );
  known = { signer: opened.signer, hash: opened.hash, followUps: [], invites: [] };
});

describe('an answer', () => {
  it('arrives, by the key of its application', async () => {
    const opened = await open(await prepareAnswer({ thread, seq: 1, random }, '  Ja, dat kan.\n'));
    expect(opened.content).toMatchObject({ typ: 'sp-answer', seq: 1, text: 'Ja, dat kan.' });
    expect(opened.content.app).toBe(thread.app);
    expect(checkFollowUp(opened, known)).toEqual({ ok: true, value: 'new' });
  });

  it('has at most 1000 characters, at least one, and no control characters', async () => {
    const answer = async (text: string) =>
      codeOf(await prepareAnswer({ thread, seq: 1, random }, text));
    expect(await answer('é'.repeat(1000))).toBe('ok');
    expect(await answer('é'.repeat(1001))).toBe('message-fields');
    expect(await answer(' \n ')).toBe('message-fields');
    expect(await answer('a\u0000b')).toBe('message-fields');
    expect(await answer('a\u009bb')).toBe('message-fields');
    expect(await answer('twee\nregels\tmet tab, \ud83d\ude00 en مرحبا')).toBe('ok');
  });
});

describe('a reveal', () => {
  const contact = { name: ' Sanne de Vries ', phone: undefined, email: '' };

  it('shows the ticked fields and nothing else', async () => {
    const opened = await open(await prepareReveal({ thread, seq: 1, random }, invite, contact));
    expect(opened.content).toMatchObject({ stage: 1, invite });
    expect(opened.content).toHaveProperty('contact', { name: 'Sanne de Vries' });
  });

  it('needs a field, on one line', async () => {
    const reveal = async (fields: object) =>
      codeOf(await prepareReveal({ thread, seq: 1, random }, invite, fields));
    expect(await reveal({})).toBe('message-fields');
    expect(await reveal({ name: '  ' })).toBe('message-fields');
    expect(await reveal({ name: 'a\nb' })).toBe('message-fields');
    expect(await reveal({ name: 'a'.repeat(121) })).toBe('message-fields');
    expect(await reveal({ birthday: '1980-01-01' })).toBe('message-fields');
  });

  it('is taken only as the answer to an invitation that was really sent', async () => {
    const opened = await open(await prepareReveal({ thread, seq: 1, random }, invite, contact));
    expect(codeOf(checkFollowUp(opened, known))).toBe('reveal-not-invited');
    expect(codeOf(checkFollowUp(opened, { ...known, invites: [invite] }))).toBe('ok');
  });
});

describe('a withdrawal', () => {
  it('arrives and says nothing but that', async () => {
    const opened = await open(await prepareWithdrawal({ thread, seq: 2, random }));
    expect(Object.keys(opened.content).toSorted()).toEqual(['app', 'cnf', 'seq', 'typ', 'v']);
    expect(checkFollowUp(opened, known)).toEqual({ ok: true, value: 'new' });
  });
});

describe('the employer’s store', () => {
  it('takes the same message again, and refuses another one under its number', async () => {
    const first = await open(await prepareAnswer({ thread, seq: 1, random }, 'Ja'));
    const again = await open(await prepareAnswer({ thread, seq: 1, random }, 'Ja'));
    const other = await open(await prepareAnswer({ thread, seq: 1, random }, 'Nee'));
    const after = { ...known, followUps: [{ seq: 1, hash: first.hash }] };
    expect(checkFollowUp(again, after)).toEqual({ ok: true, value: 'repeat' });
    expect(codeOf(checkFollowUp(other, after))).toBe('message-replayed');
  });

  it('takes a message that was overtaken by a later one', async () => {
    const late = await open(await prepareAnswer({ thread, seq: 1, random }, 'Ja'));
    const after = { ...known, followUps: [{ seq: 2, hash: 'x' }] };
    expect(checkFollowUp(late, after)).toEqual({ ok: true, value: 'new' });
  });

  it('tells a stranger’s message and an unknown application apart for nobody', async () => {
    const stranger = { ...thread, signingKey: await makeSigningKey(random) };
    const opened = await open(await prepareWithdrawal({ thread: stranger, seq: 1, random }));
    expect(checkFollowUp(opened, known)).toEqual(checkFollowUp(opened, undefined));
    expect(codeOf(checkFollowUp(opened, known))).toBe('application-unknown');
  });

  it('cannot be given a follow-up number outside 1 to 999', async () => {
    for (const seq of [0, -1, 1.5, 1000, Number.NaN]) {
      expect(codeOf(await prepareAnswer({ thread, seq, random }, 'Ja'))).toBe('message-fields');
    }
  });
});
