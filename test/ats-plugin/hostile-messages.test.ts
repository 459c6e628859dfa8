import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAX_ENVELOPE } from '#core/application/envelope.ts';
import { prepareAnswer, prepareReveal, prepareWithdrawal } from '#core/application/follow-ups.ts';
import type { PreparedApplication } from '#core/application/prepare-application.ts';
import { ACCEPTED_BODY, ENVELOPE_MEDIA_TYPE } from '#core/application/routes.ts';
import type { Vacancy } from '../../ats-plugin/api.ts';
import { realRandom } from '../helpers/random.ts';
import { certain, post, prepare, readReplies, tamper } from './support/candidate.ts';
import {
  createHarness,
  everybody,
  findSkills,
  type Harness,
  inboxOf,
  OPENING,
  publishVacancy,
} from './support/harness.ts';

describe('what a hostile or broken sender can post', () => {
  let harness: Harness;
  let vacancy: Vacancy & { jws: string };
  let application: PreparedApplication;
  let submit: string;

  beforeAll(async () => {
    harness = await createHarness();
    await harness.logIn();
    vacancy = await publishVacancy(harness);
    application = await prepare(vacancy.jws);
    ({ submit } = application.thread);
  }, OPENING);
  afterAll(() => harness.close());

  const stored = async () => everybody(await inboxOf(harness, vacancy.id));

  /** Acknowledged like any other message, and nothing changed. */
  async function expectSilence(envelope: Uint8Array<ArrayBuffer>, to = submit): Promise<void> {
    const before = await stored();
    const answer = await post(harness, to, envelope);
    expect(answer.status).toBe(202);
    expect(await answer.text()).toBe(ACCEPTED_BODY);
    expect(await stored()).toEqual(before);
    expect(harness.reports).toEqual([]);
  }

  async function expectRefusal(
    sent: { envelope: Uint8Array<ArrayBuffer>; thread: PreparedApplication['thread'] },
    code: string,
  ): Promise<void> {
    await expectSilence(sent.envelope);
    const refusals = (await readReplies(harness, sent.thread)).filter(
      (reply) => reply.kind === 'refused',
    );
    expect(refusals.at(-1)).toMatchObject({ code });
  }

  it('gets a fixed answer of 64 bytes when it is too large, and is not read further', async () => {
    const answer = await post(harness, submit, new Uint8Array(MAX_ENVELOPE + 1));
    expect(answer.status).toBe(413);
    const body = await answer.text();
    expect(body).toHaveLength(64);
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(16_384));
      },
    });
    const streamed = await harness.app.request(submit, {
      method: 'POST',
      headers: { 'content-type': ENVELOPE_MEDIA_TYPE },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect(streamed.status).toBe(413);
    expect(await streamed.text()).toBe(body);
    expect(pulled).toBeLessThan(12);
  });

  it('gets fixed answers for another media type and for a vacancy that is not there', async () => {
    const typed = await harness.app.request(submit, { method: 'POST', body: 'x' });
    expect(typed.status).toBe(415);
    expect(await typed.text()).toHaveLength(64);
    const elsewhere = submit.replace(vacancy.id, '00000000-0000-4000-8000-000000000000');
    const unknown = await post(harness, elsewhere, application.envelope);
    expect(unknown.status).toBe(404);
    expect(await unknown.text()).toHaveLength(64);
    const nonsense = submit.replace(vacancy.id, 'x'.repeat(36));
    expect((await post(harness, nonsense, application.envelope)).status).toBe(404);
  });

  it('is told nothing about a message that cannot be opened', async () => {
    await expectSilence(new Uint8Array(0));
    await expectSilence(application.envelope.slice(0, -1));
    await expectSilence(application.envelope.slice(0, 100));
    await expectSilence(new Uint8Array(8240));
    const flipped = application.envelope.slice();
    flipped[200] = (flipped[200] ?? 0) ^ 1;
    await expectSilence(flipped);
  });

  it('cannot bring a message to another vacancy than it was sealed for', async () => {
    const other = await publishVacancy(harness, { title: 'Iets anders' });
    await expectSilence(application.envelope, submit.replace(vacancy.id, other.id));
    expect(everybody(await inboxOf(harness, other.id))).toEqual([]);
  });

  it('cannot send another version, unknown fields, or fields of a person', async () => {
    await expectSilence(await tamper(application, { v: 2 as 1 }));
    await expectSilence(await tamper(application, { name: 'Fatima' }));
    await expectSilence(await tamper(application, { vac: vacancy.id }));
    const text = { r: 0, id: 'x', min: 1, src: 'self', note: 'ik ben 27' } as const;
    await expectSilence(await tamper(application, { skills: [text] }));
  });

  it('cannot send what another key signed', async () => {
    const { thread } = await prepare(vacancy.jws);
    const forged = {
      ...application,
      thread: { ...application.thread, signingKey: thread.signingKey },
    };
    await expectSilence(await tamper(forged, {}));
  });

  it('is refused on the board when it shows what was not asked', async () => {
    const [driving = ''] = await findSkills('autorijden');
    const one = await prepare(vacancy.jws);
    const envelope = await tamper(one, { skills: [{ r: 0, id: driving, min: 1, src: 'self' }] });
    await expectRefusal({ ...one, envelope }, 'skill-not-asked');
    const two = await prepare(vacancy.jws);
    const above = await tamper(two, {
      skills: [{ r: 0, id: vacancy.requires[0]?.id ?? '', min: 4, src: 'self' }],
    });
    await expectRefusal({ ...two, envelope: above }, 'skill-not-asked');
  });

  it('is one application, however often it is sent', async () => {
    const before = (await stored()).length;
    const sends = [0, 1, 2].map(() => post(harness, submit, application.envelope));
    for (const answer of await Promise.all(sends)) expect(answer.status).toBe(202);
    expect(await stored()).toHaveLength(before + 1);
    const replies = await readReplies(harness, application.thread);
    expect(replies.map(({ kind }) => kind)).toEqual(['received']);
  });

  it('cannot change an application that is there', async () => {
    const envelope = await tamper(application, { skills: [] });
    await expectRefusal({ ...application, envelope }, 'message-replayed');
  });

  it('cannot reveal before an invitation, or answer somebody else\u2019s', async () => {
    const { thread } = application;
    const jti = 'AAAAAAAAAAAAAAAAAAAAAA';
    const early = certain(
      await prepareReveal({ thread, seq: 1, random: realRandom }, jti, { name: 'Fatima' }),
    );
    await expectRefusal({ thread, envelope: early.envelope }, 'reveal-not-invited');

    const stranger = (await prepare(vacancy.jws)).thread;
    const forged = { ...thread, signingKey: stranger.signingKey };
    const answer = await prepareAnswer({ thread: forged, seq: 1, random: realRandom }, 'Hoi');
    await expectSilence(certain(answer).envelope);
    const withdrawal = await prepareWithdrawal({ thread: forged, seq: 1, random: realRandom });
    await expectSilence(certain(withdrawal).envelope);
    const unknown = await prepareAnswer({ thread: stranger, seq: 1, random: realRandom }, 'Hoi');
    await expectSilence(certain(unknown).envelope);
  });

  it('cannot use a number twice for different answers', async () => {
    const { thread } = application;
    const say = async (text: string) =>
      certain(await prepareAnswer({ thread, seq: 7, random: realRandom }, text)).envelope;
    const first = await say('Ja');
    await post(harness, submit, first);
    await expectSilence(first);
    await expectRefusal({ thread, envelope: await say('Nee') }, 'message-replayed');
  });

  it('is refused on the board once the vacancy is closed', async () => {
    const closing = await publishVacancy(harness, { title: 'Sluit snel' });
    const late = await prepare(closing.jws);
    await harness.call('POST', `/api/vacancies/${closing.id}/close`);
    const to = late.thread.submit;
    expect((await post(harness, to, late.envelope)).status).toBe(202);
    expect(await readReplies(harness, late.thread)).toMatchObject([
      { kind: 'refused', code: 'vacancy-closed' },
    ]);
    expect(everybody(await inboxOf(harness, closing.id))).toEqual([]);
  });

  it(
    'hears that nothing was stored when the database fails, and nothing of why',
    async () => {
      const { store } = harness.deps;
      const broken = {
        ...store,
        applications: {
          ...store.applications,
          accept: () => Promise.reject(new Error('relation "geheim" does not exist')),
        },
      };
      const failing = await createHarness();
      try {
        await failing.logIn();
        const other = await publishVacancy(failing);
        Object.assign(failing.deps.store, { applications: broken.applications });
        const sent = await prepare(other.jws);
        const answer = await post(failing, sent.thread.submit, sent.envelope);
        expect(answer.status).toBe(503);
        const text = await answer.text();
        expect(text).toHaveLength(64);
        expect(text).not.toContain('geheim');
        expect(failing.reports.join()).not.toContain('geheim');
        expect(failing.reports).toHaveLength(1);
      } finally {
        await failing.close();
      }
    },
    OPENING,
  );
});
