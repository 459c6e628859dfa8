import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makePage, openPage, PAGE_BYTES } from '#core/application/board.ts';
import { checkApplication } from '#core/application/check-application.ts';
import { checkArrival, checkFollowUp } from '#core/application/check-repeat.ts';
import type { VacancyDescriptor } from '#core/application/descriptor.ts';
import { ENVELOPE_SIZES } from '#core/application/envelope.ts';
import { prepareAnswer, prepareReveal, prepareWithdrawal } from '#core/application/follow-ups.ts';
import { publishedJwk } from '#core/application/make-keys.ts';
import type { ApplicationBody, FollowUpBody } from '#core/application/messages.ts';
import { type OpenedMessage, openMessage } from '#core/application/open-message.ts';
import { prepareApplication } from '#core/application/prepare-application.ts';
import type { Reply } from '#core/application/replies.ts';
import * as routes from '#core/application/routes.ts';
import { CELL_BYTES, sealReply } from '#core/application/seal-reply.ts';
import { checkListed } from '#core/application/well-known.ts';
import { seededRandom } from '../../helpers/random.ts';
import { makeEmployer, NOW, skill, unwrap, UUID } from './employer.ts';

/** docs/protocol.md says what is true: its examples are run, its code is this file's. */
const page = readFileSync(new URL('../../../docs/protocol.md', import.meta.url), 'utf8');
const source = readFileSync(new URL(import.meta.url), 'utf8');

function example<T>(name: string): T {
  const block = new RegExp(`\`\`\`json ${name}\\n(.*?)\`\`\``, 's').exec(page)?.[1];
  if (block === undefined) throw new Error(`docs/protocol.md has no example "${name}"`);
  return JSON.parse(block) as T;
}

const descriptor = example<VacancyDescriptor>('descriptor');

async function documentedConversation() {
  const random = seededRandom('docs/protocol.md');
  const employer = await makeEmployer(random, { requires: descriptor.requires });
  const application = unwrap(
    await prepareApplication(
      employer.read,
      {
        entries: [
          { r: 0, id: skill(1), min: 2, src: 'self' },
          { r: 2, id: skill(3), min: 1, src: 'self' },
        ],
        learn: [{ id: skill(4), state: 'wants' }],
        gates: [{ gate: 'vog', answer: 'can' }],
        practical: { hours: [24, 32], from: '2027-01', region: 'NL329' },
      },
      random,
    ),
  );
  return { random, employer, application };
}

describe('docs/protocol.md', () => {
  it('shows a descriptor that can be published', async () => {
    const { employer } = await documentedConversation();
    expect(employer.descriptor).toEqual(descriptor);
    expect((await checkListed(employer.jws, employer.wellKnown, NOW)).ok).toBe(true);
  });

  it('shows the application that these keys and choices give, its number and its pseudonym', async () => {
    const { application } = await documentedConversation();
    const shown = example<ApplicationBody>('application');
    expect(application.content).toEqual(shown);
    expect(unwrap(checkApplication(shown, descriptor)).differs).toBe(false);
    expect(page).toContain(`“${application.pseudonym}”`);
  });

  it('shows the follow-ups as they are written', async () => {
    const { application, random } = await documentedConversation();
    const { thread } = application;
    const { jti } = example<Extract<Reply, { kind: 'invite' }>>('invite');
    const answer = await prepareAnswer({ thread, seq: 1, random }, 'Ja, op zaterdag kan ik.');
    const fields = { name: 'Sanne de Vries', phone: '06 12345678' };
    const reveal = await prepareReveal({ thread, seq: 2, random }, jti, fields);
    const withdrawal = await prepareWithdrawal({ thread, seq: 3, random });
    expect(JSON.parse(unwrap(answer).body)).toEqual(example('answer'));
    expect(JSON.parse(unwrap(reveal).body)).toEqual(example('reveal'));
    expect(JSON.parse(unwrap(withdrawal).body)).toEqual(example('withdraw'));
  });

  it.each(['received', 'refused', 'question', 'invite', 'reject', 'close'])(
    'shows a reply that can be sealed and opened: %s',
    async (kind) => {
      const { application, employer, random } = await documentedConversation();
      const { thread } = application;
      const { iss, aud, ...reply } = example<Reply & { iss: string; aud: string }>(kind);
      expect({ iss, aud }).toEqual({ iss: descriptor.iss, aud: thread.app });
      const sender = { iss, key: employer.key };
      const to = { app: aud, mailbox: thread.mailboxKey.x };
      // On the wire ids stand without the ESCO base; in code they are whole.
      const whole = JSON.parse(
        JSON.stringify(reply).replaceAll('"skill/', '"http://data.europa.eu/esco/skill/'),
      ) as Reply;
      const cell = unwrap(await sealReply(whole, to, sender, random));
      const board = unwrap(await makePage([cell], random));
      const mailbox = { thread, jwks: [publishedJwk(employer.key)] };
      expect(unwrap(await openPage(board, [mailbox]))).toEqual([
        { app: aud, reply: { ok: true, value: whole } },
      ]);
    },
  );

  it('names the routes and sizes as they are', () => {
    for (const text of [
      routes.WELL_KNOWN_PATH,
      routes.vacancyPath('{uuid}'),
      routes.messagesPath('{uuid}'),
      routes.BOARD_PATH,
      `${routes.BOARD_PATH}/{page}`,
      routes.ENVELOPE_MEDIA_TYPE,
      routes.DESCRIPTOR_SCRIPT_TYPE,
      routes.DESCRIPTOR_LINK_REL,
      JSON.stringify(routes.ACCEPTED_BODY).slice(1, -1),
      ...[...ENVELOPE_SIZES, CELL_BYTES, PAGE_BYTES].map((size) => size.toLocaleString('en')),
    ]) {
      expect(page).toContain(text);
    }
    expect(routes.ACCEPTED_BODY).toHaveLength(64);
    expect(routes.vacancyUuid(routes.vacancyUrn(UUID))).toBe(UUID);
  });

  it('prints this code, which runs', async () => {
    const random = seededRandom('code');
    const { key: employerKey, vacancyKey, jws, wellKnown } = await makeEmployer(random);
    const now = NOW;
    const entries = [{ r: 0, id: skill(1), min: 2, src: 'self' } as const];
    const jti = 'AAAAAAAAAAAAAAAAAAAAAA';

    // #region conversation
    // The candidate: check that the employer lists this vacancy in public, prepare, show `body`, send `envelope`.
    const listed = unwrap(await checkListed(jws, wellKnown, now));
    const sent = unwrap(await prepareApplication(listed, { entries }, random));
    const { thread, envelope, pseudonym } = sent;

    // The employer: open, hold against the list, count again, store, and only then say 202.
    const vacancy = { vac: thread.vac, nonce: listed.nonce, privateKey: vacancyKey };
    const opened = unwrap(await openMessage(envelope, vacancy)) as OpenedMessage<ApplicationBody>;
    const checked = unwrap(checkApplication(opened.content, listed.descriptor));
    const arrival = unwrap(checkArrival(opened, undefined)); // what the store has under vac and app

    // The employer: invite, on the next page of the board.
    const invite: Reply = { kind: 'invite', jti, seq: 1, text: 'Kom je langs?', ask_stage: 1 };
    const to = { app: opened.content.app, mailbox: opened.content.mailbox.pk };
    const sender = { iss: listed.descriptor.iss, key: employerKey };
    const cell = unwrap(await sealReply(invite, to, sender, random));
    const boardPage = unwrap(await makePage([cell], random));

    // The candidate: try the mailbox on every cell, and show what was ticked.
    const found = unwrap(await openPage(boardPage, [{ thread, jwks: listed.jwks }]));
    const reveal = unwrap(
      await prepareReveal({ thread, seq: 1, random }, jti, { name: 'Sanne de Vries' }),
    );

    // The employer: the same key as the application, and an invitation that was really sent.
    const shown = unwrap(
      await openMessage(reveal.envelope, vacancy),
    ) as OpenedMessage<FollowUpBody>;
    const known = { signer: opened.signer, hash: opened.hash, followUps: [], invites: [jti] };
    const taken = unwrap(checkFollowUp(shown, known));
    // #endregion

    expect(checked.differs).toBe(false);
    expect([arrival, taken]).toEqual(['new', 'new']);
    expect(found).toEqual([{ app: thread.app, reply: { ok: true, value: invite } }]);
    expect(shown.content).toMatchObject({ contact: { name: 'Sanne de Vries' } });
    expect(pseudonym).toMatch(/ \d\d$/);

    const region = /\/\/ #region conversation\n(.*?) +\/\/ #endregion/s.exec(source)?.[1] ?? '';
    // Where lines break differs with the indentation.
    const plain = (code: string) => code.replaceAll(/\s/g, '').replaceAll(',)', ')');
    expect(plain(region).length).toBeGreaterThan(500);
    expect(plain(page)).toContain(plain(region));
  });
});
