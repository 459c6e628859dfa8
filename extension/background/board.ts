import { openPage, PAGE_BYTES, readBoardIndex } from '#core/application/board.ts';
import type { FoundReply } from '#core/application/board.ts';
import type { Reply } from '#core/application/replies.ts';
import { WELL_KNOWN_PATH } from '#core/application/routes.ts';
import { MAX_WELL_KNOWN, verifyWellKnown } from '#core/application/well-known.ts';
import type { Bytes } from '#core/credentials/base64url.ts';
import { errorCodes } from '#core/errors.ts';
import { ok } from '#core/result.ts';
import type { Failure, Result } from '#core/result.ts';
import type { TalkRecord } from '../platform/talk-store.ts';
import type { Context } from './context.ts';
import { fetchText, statusFailure } from './employer.ts';
import { logLookUp } from './sent-log.ts';
import { without } from './without.ts';

/** At most this many pages (64 KiB each) at once; the rest at the next look. */
const MAX_PAGES = 64;

/**
 * Reads the pages of the employer's board that came since the last look, and keeps what they hold for this talk. Every
 * page is kept before the next is read. A failure is for showing; the next look goes on where this one stopped.
 */
export async function readBoard(context: Context, app: string): Promise<Result<unknown>> {
  const talk = await context.talks.get(app);
  if (talk?.nextPage === undefined) return ok(undefined);
  const { board } = talk.thread;
  const text = await fetchText(context, 'board', board, 1000);
  if (!text.ok) return text;
  const index = readBoardIndex(text.value);
  if (!index.ok) return index;
  const last = Math.min(index.value.last, talk.nextPage + MAX_PAGES - 1);
  for (let page = talk.nextPage; page <= last; page++) {
    const bytes = await fetchPage(context, `${board}/${page}`);
    if (!bytes.ok) return bytes;
    const found = await openForTalk(context, app, bytes.value);
    if (!found.ok) return found;
    await context.talks.change(
      app,
      (old) => old && { ...withReplies(old, found.value, context.clock.now()), nextPage: page + 1 },
    );
  }
  return ok(undefined);
}

async function fetchPage(context: Context, url: string): Promise<Result<Bytes>> {
  const answer = await context.http.send({ method: 'GET', url, maxBytes: PAGE_BYTES });
  await logLookUp(context, 'board', url);
  if (!answer.ok) return answer;
  return answer.value.status === 200 ? ok(answer.value.body) : statusFailure(answer.value.status);
}

/** Opens a page; when a signature is by a key we do not know, asks once for the employer's newest keys. */
async function openForTalk(
  context: Context,
  app: string,
  page: Bytes,
): Promise<Result<readonly FoundReply[]>> {
  const open = async (): Promise<Result<readonly FoundReply[]>> => {
    const talk = await context.talks.get(app);
    return talk ? openPage(page, [talk]) : ok([]);
  };
  const found = await open();
  if (!found.ok || found.value.every(({ reply }) => reply.ok)) return found;
  return (await renewKeys(context, app)) ? open() : found;
}

async function renewKeys(context: Context, app: string): Promise<boolean> {
  const talk = await context.talks.get(app);
  if (!talk) return false;
  const { iss } = talk.thread;
  const text = await fetchText(context, 'check', iss + WELL_KNOWN_PATH, MAX_WELL_KNOWN);
  if (!text.ok) return false;
  const listing = await verifyWellKnown(text.value, { origin: iss, now: context.clock.now() });
  if (!listing.ok) return false;
  const jwks = [...listing.value.jwks];
  await context.talks.change(app, (old) => old && { ...old, jwks });
  return true;
}

/** The talk with what a page held for it. A reply that is there already is not taken twice. */
export function withReplies(
  talk: TalkRecord,
  found: readonly FoundReply[],
  at: number,
): TalkRecord {
  let next = talk;
  for (const { reply } of found) {
    if (!reply.ok) next = { ...next, unreadable: true };
    else if (!next.replies.some((known) => known.reply.jti === reply.value.jti)) {
      next = acknowledge(next, reply.value, at);
      const read = reply.value.kind === 'received';
      next = { ...next, replies: [...next.replies, { at, read, reply: reply.value }] };
    }
  }
  return next;
}

function acknowledge(talk: TalkRecord, reply: Reply, at: number): TalkRecord {
  if (reply.kind !== 'received' && reply.kind !== 'refused') return talk;
  return {
    ...talk,
    sent: talk.sent.map((message) => {
      if (message.hash !== reply.re) return message;
      const refused = reply.kind === 'refused' ? { refused: failureOf(reply.code) } : {};
      return { ...without(message, 'envelope'), acknowledgedAt: at, ...refused };
    }),
  };
}

/** A code of another version than ours is told in general words. */
function failureOf(code: string): Failure {
  const known = errorCodes.find((one) => one === code);
  return { code: known ?? 'host-refused' };
}
