import { readBoardIndex } from '#core/application/board.ts';
import { ENVELOPE_MEDIA_TYPE } from '#core/application/routes.ts';
import { ok } from '#core/result.ts';
import type { Failure, Result } from '#core/result.ts';
import type { SentMessage, TalkRecord } from '../platform/talk-store.ts';
import type { Context } from './context.ts';
import { checkEmployer, fetchText, mayPass, statusFailure } from './employer.ts';
import { logMessage } from './sent-log.ts';
import { applicationOf, pendingOf } from './talk-state.ts';
import { resendAfter, retryAfter } from './timing.ts';
import { without } from './without.ts';

/** The answer to a message is always 64 bytes; a little more is read, never much. */
const MAX_ANSWER = 1024;

/**
 * Sends what is due of one talk: the application first, each message again until the board acknowledges it. Every step
 * is kept before the next, so that the browser may close between any two. `now`: also what waits for a later try.
 */
export async function deliver(
  context: Context,
  app: string,
  { now = false }: { now?: boolean } = {},
): Promise<void> {
  const before = await context.talks.get(app);
  for (const message of before ? pendingOf(before) : []) {
    const waits = message.nextTryAt > context.clock.now();
    // What the server took already is not hurried: it would only be the same message twice.
    if (waits && (!now || message.postedAt !== undefined)) continue;
    const talk = await context.talks.get(app);
    // Whoever never got the application cannot read what follows it.
    if (!talk || !canFollow(talk, message)) return;
    const ready = await makeReady(context, talk);
    const sent = ready.ok ? await post(context, talk, message) : ready;
    await keepOutcome(context, app, message.hash, sent.ok ? undefined : sent.error);
  }
}

function canFollow(talk: TalkRecord, message: SentMessage): boolean {
  return message.kind === 'application' || applicationOf(talk)?.postedAt !== undefined;
}

/** Before anything goes: the employer lists this vacancy at this moment, and we know where on the board to look. */
async function makeReady(context: Context, talk: TalkRecord): Promise<Result<unknown>> {
  const { app } = talk;
  if (applicationOf(talk)?.postedAt === undefined) {
    const listed = await checkEmployer(context, talk.jws);
    if (!listed.ok) return listed;
    const { organisation, jwks } = listed.value;
    await context.talks.change(app, (old) => old && { ...old, organisation, jwks: [...jwks] });
  }
  if (talk.nextPage === undefined) {
    const text = await fetchText(context, 'board', talk.thread.board, MAX_ANSWER);
    if (!text.ok) return text;
    const board = readBoardIndex(text.value);
    if (!board.ok) return board;
    await context.talks.change(
      app,
      (old) => old && { ...old, nextPage: old.nextPage ?? board.value.last + 1 },
    );
  }
  return ok(undefined);
}

async function post(
  context: Context,
  talk: TalkRecord,
  message: SentMessage,
): Promise<Result<unknown>> {
  const { submit } = talk.thread;
  const leftAt = context.clock.now();
  await changeMessage(context, talk.app, message.hash, (old) => ({ leftAt, ...old }));
  await logMessage(context, submit, message);
  const answer = await context.http.send({
    method: 'POST',
    url: submit,
    contentType: ENVELOPE_MEDIA_TYPE,
    ...(message.envelope && { body: message.envelope }),
    maxBytes: MAX_ANSWER,
  });
  if (!answer.ok) return answer;
  return answer.value.status === 202 ? ok(undefined) : statusFailure(answer.value.status);
}

async function keepOutcome(
  context: Context,
  app: string,
  hash: string,
  failure: Failure | undefined,
): Promise<void> {
  const at = context.clock.now();
  await changeMessage(context, app, hash, (old) => {
    if (old.acknowledgedAt !== undefined) return old;
    if (!failure) {
      return { ...old, postedAt: at, failures: 0, nextTryAt: at + resendAfter(context.build) };
    }
    if (mayPass(failure) || failure.code === 'permission-denied') {
      const failures = old.failures + 1;
      return { ...old, failures, nextTryAt: at + retryAfter(failures) };
    }
    return { ...without(old, 'envelope'), acknowledgedAt: at, refused: failure };
  });
  await context.talks.change(app, (old) => {
    if (!old) return undefined;
    return failure ? { ...old, problem: failure } : without(old, 'problem');
  });
}

async function changeMessage(
  context: Context,
  app: string,
  hash: string,
  next: (old: SentMessage) => SentMessage,
): Promise<void> {
  await context.talks.change(
    app,
    (old) =>
      old && {
        ...old,
        sent: old.sent.map((message) => (message.hash === hash ? next(message) : message)),
      },
  );
}
