import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareAnswer, prepareReveal, prepareWithdrawal } from '#core/application/follow-ups.ts';
import { ACCEPTED_BODY } from '#core/application/routes.ts';
import { checkListed } from '#core/application/well-known.ts';
import type { Candidate, Vacancy } from '../../ats-plugin/api.ts';
import { realRandom } from '../helpers/random.ts';
import { certain, post, prepare, readReplies, tamper } from './support/candidate.ts';
import {
  candidateOf,
  createHarness,
  everybody,
  type Harness,
  inboxOf,
  OPENING,
  publishVacancy,
} from './support/harness.ts';

describe('one application, from publication to reveal', () => {
  let harness: Harness;
  let vacancy: Vacancy & { jws: string };

  beforeAll(async () => {
    harness = await createHarness();
    await harness.logIn();
    vacancy = await publishVacancy(harness);
  }, OPENING);
  afterAll(() => harness.close());

  it('publishes a list that a candidate can check before sending', async () => {
    const wellKnown = await (await harness.app.request('/.well-known/skillspaspoort')).text();
    const listed = certain(await checkListed(vacancy.jws, wellKnown, harness.deps.clock.now()));
    expect(listed.organisation).toBe('Zorggroep Voorbeeld');
    expect(listed.descriptor.title).toBe('Helpende in de wijk');
    const fetched = await harness.app.request(new URL(vacancy.published?.url ?? '').pathname);
    expect(await fetched.text()).toBe(vacancy.jws);
    expect(fetched.headers.get('content-type')).toBe('application/jwt');
  });

  it('gives the snippets for the vacancy page', () => {
    const { script, link } = vacancy.published?.snippets ?? { script: '', link: '' };
    expect(script).toBe(`<script type="application/skillspaspoort+jwt">${vacancy.jws}</script>`);
    expect(link).toContain(`rel="skillspaspoort-vacancy" href="${vacancy.published?.url ?? ''}"`);
  });

  it('carries the conversation both ways, with the same number on both sides', async () => {
    const application = await prepare(vacancy.jws, (requires) => ({
      entries: requires.slice(0, 3).map(({ id, min }, r) => ({ r, id, min, src: 'self' })),
      learn: [{ id: requires[3]?.id ?? '', state: 'wants' }],
      gates: [{ gate: 'vog', answer: 'can' }],
      practical: { hours: [16, 24], from: '2027-01' },
    }));
    const { thread } = application;
    const sent = await post(harness, thread.submit, application.envelope);
    expect(sent.status).toBe(202);
    expect(await sent.text()).toBe(ACCEPTED_BODY);

    const [received] = await readReplies(harness, thread);
    expect(received).toMatchObject({
      kind: 'received',
      re: application.hash,
      score: { match: application.score.match, sure: application.score.sure },
    });

    const [card] = everybody(await inboxOf(harness, vacancy.id));
    expect(card).toMatchObject({
      pseudonym: application.pseudonym,
      state: 'new',
      differs: false,
      unread: true,
      learns: 1,
      receivedOn: '2026-12-01',
      answerDue: '2026-12-11',
      ours: { match: application.score.match, sure: application.score.sure },
      gates: [{ gate: 'vog', kind: 'start', answer: 'can' }],
    });
    const id = card?.id ?? '';

    const opened = await candidateOf(harness, id);
    expect(opened.theirs).toEqual(opened.ours);
    expect(opened.rows.reduce((sum, { points }) => sum + points, 0)).toBe(opened.ours.match);
    expect(opened.rows.map(({ relation }) => relation)).toEqual([
      'same',
      'same',
      'same',
      'none',
      'none',
    ]);
    expect(opened.rows[0]?.requirement.text).toBe('Je houdt de kamers schoon');
    expect(opened.practical).toEqual({ hours: [16, 24], from: '2027-01' });
    expect(opened.reveal).toBeUndefined();

    const asked = await harness.call<Candidate>('POST', `/api/applications/${id}/question`, {
      text: 'Wanneer kun je beginnen?',
    });
    expect(asked.body.state).toBe('asked');
    expect(asked.body.messages).toMatchObject([{ kind: 'question', published: false }]);
    expect((await readReplies(harness, thread)).at(-1)).toMatchObject({
      kind: 'question',
      text: 'Wanneer kun je beginnen?',
    });

    const answer = certain(
      await prepareAnswer({ thread, seq: 1, random: realRandom }, 'In januari.'),
    );
    expect((await post(harness, thread.submit, answer.envelope)).status).toBe(202);
    const answered = await candidateOf(harness, id);
    expect(answered.state).toBe('answered');
    expect(answered.messages).toMatchObject([
      { from: 'employer', kind: 'question', published: true },
      { from: 'candidate', kind: 'answer', text: 'In januari.' },
    ]);

    const invited = await harness.call<Candidate>('POST', `/api/applications/${id}/invite`, {
      text: 'Kom langs!',
    });
    expect(invited.body.state).toBe('invited');
    const invitation = (await readReplies(harness, thread)).find(({ kind }) => kind === 'invite');
    expect(invitation).toMatchObject({ text: 'Kom langs!', ask_stage: 1 });

    const reveal = certain(
      await prepareReveal({ thread, seq: 2, random: realRandom }, invitation?.jti ?? '', {
        name: 'Fatima el Amrani',
        email: 'fatima@example.org',
      }),
    );
    expect((await post(harness, thread.submit, reveal.envelope)).status).toBe(202);
    const revealed = await candidateOf(harness, id);
    expect(revealed.state).toBe('revealed');
    expect(revealed.reveal).toMatchObject({
      name: 'Fatima el Amrani',
      email: 'fatima@example.org',
    });
    expect(revealed.reveal).not.toHaveProperty('phone');
    expect(revealed.log.map(({ what }) => what)).toEqual([
      'received',
      'opened',
      'question',
      'answer',
      'invite',
      'reveal',
    ]);

    const withdrawal = certain(await prepareWithdrawal({ thread, seq: 3, random: realRandom }));
    expect((await post(harness, thread.submit, withdrawal.envelope)).status).toBe(202);
    expect(everybody(await inboxOf(harness, vacancy.id))).toEqual([]);
    expect((await harness.call('GET', `/api/applications/${id}`)).status).toBe(404);
    expect((await readReplies(harness, thread)).at(-1)).toMatchObject({
      kind: 'received',
      re: withdrawal.hash,
    });

    // Whoever kept the envelope cannot bring the application back.
    expect((await post(harness, thread.submit, application.envelope)).status).toBe(202);
    expect(everybody(await inboxOf(harness, vacancy.id))).toEqual([]);
  });

  it('tells both sides when the number was tampered with', async () => {
    const honest = await prepare(vacancy.jws, (requires) => ({
      entries: requires.slice(0, 1).map(({ id, min }, r) => ({ r, id, min, src: 'self' })),
    }));
    const envelope = await tamper(honest, {
      score: { alg: 'isp-match/1', match: 99, sure: 98 },
    });
    await post(harness, honest.thread.submit, envelope);
    const card = everybody(await inboxOf(harness, vacancy.id)).find(
      ({ pseudonym }) => pseudonym === honest.pseudonym,
    );
    expect(card?.differs).toBe(true);
    const candidate = await candidateOf(harness, card?.id ?? '');
    expect(candidate.theirs).toEqual({ match: 99, sure: 98 });
    expect(candidate.ours.match).toBe(honest.score.match);
    const [received] = await readReplies(harness, honest.thread);
    expect(received?.score).toEqual({ match: honest.score.match, sure: honest.score.sure });
  });

  it('declines with a reason per requirement, and then writes no more', async () => {
    const application = await prepare(vacancy.jws);
    await post(harness, application.thread.submit, application.envelope);
    const id =
      everybody(await inboxOf(harness, vacancy.id)).find(
        ({ pseudonym }) => pseudonym === application.pseudonym,
      )?.id ?? '';
    const reasons = [
      { id: vacancy.requires[2]?.id ?? '', code: 'proof-needed' },
      { id: 'vog', code: 'gate-missing' },
    ];
    const path = `/api/applications/${id}/reject`;
    expect((await harness.call('POST', path, { reasons: [] })).status).toBe(400);
    const foreign = [{ id: 'http://data.europa.eu/esco/skill/none', code: 'not-shown' }];
    expect((await harness.call('POST', path, { reasons: foreign })).status).toBe(400);
    const declined = await harness.call<Candidate>('POST', path, { reasons, text: 'Bedankt!' });
    expect(declined.body.state).toBe('rejected');
    expect(declined.body.messages.at(-1)).toMatchObject({ kind: 'reject', reasons });
    expect((await readReplies(harness, application.thread)).at(-1)).toMatchObject({
      kind: 'reject',
      reasons,
      text: 'Bedankt!',
    });
    const again = await harness.call('POST', `/api/applications/${id}/invite`, { text: 'Toch?' });
    expect(again).toMatchObject({ status: 409, body: { error: { code: 'conflict' } } });
  });
});
