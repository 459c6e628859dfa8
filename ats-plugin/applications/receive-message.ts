import { randomUUID } from 'node:crypto';
import { checkApplication } from '#core/application/check-application.ts';
import { checkFollowUp } from '#core/application/check-repeat.ts';
import type { ApplicationBody, FollowUpBody } from '#core/application/messages.ts';
import { type OpenedMessage, openMessage } from '#core/application/open-message.ts';
import type { ErrorCode } from '#core/errors.ts';
import { SkillspaspoortError } from '#core/errors.ts';
import type { Result } from '#core/result.ts';
import type { Deps } from '../deps.ts';
import type { Outgoing } from '../store/store.ts';
import type { PublishedVacancy } from '../vacancies/published-vacancy.ts';
import { type Addressee, makeReply, toOutgoing } from './replies.ts';
import { addresseeOf } from './stored-application.ts';

const ATTEMPTS = 5;

function certain<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new SkillspaspoortError('internal', `a reply could not be made: ${result.error.code}`);
}

const isApplication = (message: OpenedMessage): message is OpenedMessage<ApplicationBody> =>
  message.content.typ === 'sp-application';

/**
 * Takes in one sealed message of a candidate. When it resolves, everything it changes is committed: the caller may
 * acknowledge. False: there is no such vacancy. Whether the message was taken or refused is told on the board only,
 * to whoever sealed it; one that cannot be opened leaves no trace.
 */
export async function receiveMessage(
  deps: Deps,
  vacancyId: string,
  envelope: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const vacancy = await deps.findVacancy(vacancyId);
  if (!vacancy) return false;
  const opened = await openMessage(envelope, vacancy.binding);
  if (!opened.ok) return true;
  const message = opened.value;
  if (isApplication(message)) {
    await receiveApplication(deps, vacancy, message, envelope);
  } else {
    await receiveFollowUp(deps, vacancy, message as OpenedMessage<FollowUpBody>, envelope);
  }
  return true;
}

async function received(
  deps: Deps,
  vacancy: PublishedVacancy,
  to: Addressee,
  seq: number,
  message: OpenedMessage,
): Promise<Outgoing> {
  const made = await makeReply(deps, vacancy, to, seq, { kind: 'received', re: message.hash });
  return toOutgoing(vacancy, certain(made), 'received');
}

async function refuse(
  deps: Deps,
  vacancy: PublishedVacancy,
  to: Addressee,
  message: OpenedMessage,
  code: ErrorCode,
): Promise<void> {
  const { store, clock } = deps;
  const known = await store.applications.byApp(vacancy.row.id, to.app);
  const seq = known ? (await store.applications.conversation(known.id)).nextSeq : 1;
  const content = { kind: 'refused', re: message.hash, code } as const;
  const { cell } = certain(await makeReply(deps, vacancy, to, seq, content));
  await store.applications.refuse(
    {
      vacancyId: vacancy.row.id,
      app: to.app,
      bodyHash: message.hash,
      signer: message.signer,
    },
    cell,
    new Date(clock.now()),
  );
}

async function receiveApplication(
  deps: Deps,
  vacancy: PublishedVacancy,
  message: OpenedMessage<ApplicationBody>,
  envelope: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const { store, clock } = deps;
  const { app, mailbox } = message.content;
  const checked = checkApplication(message.content, vacancy.descriptor);
  const to = { app, mailbox: mailbox.pk, ...(checked.ok ? { ours: checked.value.ours } : {}) };
  if (!checked.ok) return refuse(deps, vacancy, to, message, checked.error.code);
  const outcome = await store.applications.accept(
    {
      id: randomUUID(),
      vacancyId: vacancy.row.id,
      app,
      bodyHash: message.hash,
      signer: message.signer,
      mailbox: mailbox.pk,
      envelope,
      receivedAt: new Date(clock.now()),
    },
    await received(deps, vacancy, to, 1, message),
  );
  if (outcome === 'other') await refuse(deps, vacancy, to, message, 'message-replayed');
  if (outcome === 'closed') await refuse(deps, vacancy, to, message, 'vacancy-closed');
}

async function receiveFollowUp(
  deps: Deps,
  vacancy: PublishedVacancy,
  message: OpenedMessage<FollowUpBody>,
  envelope: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const { store, clock } = deps;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const row = await store.applications.byApp(vacancy.row.id, message.content.app);
    // Nobody to answer to: the application is not here (any more), or the message is another person's.
    if (row?.signer !== message.signer) return;
    const conversation = await store.applications.conversation(row.id);
    const arrival = checkFollowUp(message, {
      ...conversation,
      signer: row.signer,
      hash: row.bodyHash,
    });
    const to = await addresseeOf(vacancy, row);
    if (!arrival.ok) return refuse(deps, vacancy, to, message, arrival.error.code);
    if (arrival.value === 'repeat') return;
    const answer = await received(deps, vacancy, to, conversation.nextSeq, message);
    const at = new Date(clock.now());
    if (message.content.typ === 'sp-withdraw') {
      await store.applications.withdraw(row.id, answer.cell, at);
      return;
    }
    const outcome = await store.applications.addIncoming(
      row.id,
      {
        kind: message.content.typ === 'sp-answer' ? 'answer' : 'reveal',
        seq: message.content.seq,
        reference: message.hash,
        content: envelope,
        at,
      },
      answer,
    );
    if (outcome !== 'busy') return;
  }
  throw new SkillspaspoortError('internal', 'a message found its conversation busy too often');
}
