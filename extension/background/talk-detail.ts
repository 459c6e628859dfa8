import { applicationBodySchema, revealBodySchema } from '#core/application/messages.ts';
import type { ApplicationBody } from '#core/application/messages.ts';
import { parseDescriptor } from '#core/application/descriptor.ts';
import { readJson } from '#core/application/read-json.ts';
import type { Reply } from '#core/application/replies.ts';
import type { Contact } from '#core/passport/passport.ts';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import type { SentMessage, TalkRecord } from '../platform/talk-store.ts';
import type { TalkDetail, TalkMessage, TalkSummary } from '../views/talk-view.ts';
import type { Context } from './context.ts';
import { languageOf } from './language.ts';
import { applicationOf, repliesOf, stateOf, unreadOf } from './talk-state.ts';

/** Our own texts, as they were sealed. */
const MAX_BODY = 65_536;

type Label = (id: string) => string;

function contentOf(talk: TalkRecord): ApplicationBody | undefined {
  const body = readJson(applicationOf(talk)?.body ?? '', applicationBodySchema, { max: MAX_BODY });
  return body.ok ? body.value : undefined;
}

/** One line in the list of talks. */
export function talkSummary(talk: TalkRecord): TalkSummary {
  const { app, pseudonym, title, organisation, host, url, appliedAt } = talk;
  const { match, sure } = contentOf(talk)?.score ?? {};
  return {
    app,
    pseudonym,
    title,
    organisation,
    host,
    ...(url !== undefined && { url }),
    appliedAt,
    lastAt: Math.max(
      appliedAt,
      ...talk.sent.map(({ at }) => at),
      ...talk.replies.map(({ at }) => at),
    ),
    state: stateOf(talk),
    ...(match !== undefined && { match }),
    ...(sure !== undefined && { sure }),
    unread: unreadOf(talk),
  };
}

/** Every talk, the last one that moved first. */
export async function talkSummaries({ talks }: Context): Promise<readonly TalkSummary[]> {
  return (await talks.all()).map(talkSummary).toSorted((a, b) => b.lastAt - a.lastAt);
}

/** A whole talk with names in the person's language. `application-unknown` when there is none. */
export async function talkDetail(context: Context, app: string): Promise<Result<TalkDetail>> {
  const talk = await context.talks.get(app);
  if (!talk) return err('application-unknown');
  const index = await context.index();
  const language = await languageOf(context);
  const label: Label = (id) => (index.ok ? index.value.label(id, language) : id);
  const summary = talkSummary(talk);
  const { state } = summary;
  const theirs = repliesOf(talk).findLast(({ reply }) => reply.score)?.reply.score;
  const revealed = revealedOf(talk);
  return ok({
    ...summary,
    shown: shownRows(talk, label),
    body: applicationOf(talk)?.body ?? '',
    ...(theirs && { theirScore: theirs }),
    differs:
      theirs !== undefined && (theirs.match !== summary.match || theirs.sure !== summary.sure),
    messages: [
      ...talk.sent.map((message) => ownMessage(message)),
      ...repliesOf(talk).map(({ at, reply }) => employerMessage(reply, at, label)),
    ].toSorted((a, b) => a.at - b.at),
    mayAnswer: ['question', 'invited', 'revealed'].includes(state),
    mayReveal: ['invited', 'revealed'].includes(state),
    mayWithdraw: !['withdrawn', 'refused'].includes(state),
    ...(revealed && { revealed }),
    unreadable: talk.unreadable,
    ...(talk.problem && { problem: talk.problem }),
  });
}

function shownRows(talk: TalkRecord, label: Label): TalkDetail['shown'] {
  const descriptor = parseDescriptor(talk.jws);
  const requires = descriptor.ok ? descriptor.value.requires : [];
  return (contentOf(talk)?.skills ?? []).map(({ r, id, min, src }) => ({
    id,
    asked: label(requires[r]?.id ?? id),
    label: label(id),
    level: min,
    src,
  }));
}

const contactOf = (message: SentMessage): Contact | undefined => {
  const body = readJson(message.body, revealBodySchema, { max: MAX_BODY });
  return body.ok ? body.value.contact : undefined;
};

/** Everything that was shown, the latest wording of each field. */
function revealedOf(talk: TalkRecord): Contact | undefined {
  const contacts = talk.sent
    .filter(({ kind, refused }) => kind === 'reveal' && !refused)
    .map(contactOf);
  return contacts.length > 0 ? Object.assign({}, ...contacts) : undefined;
}

function textOf({ kind, body }: SentMessage): string | undefined {
  if (kind !== 'answer') return undefined;
  const { text }: { text?: unknown } = JSON.parse(body);
  return typeof text === 'string' ? text : undefined;
}

function ownMessage(message: SentMessage): TalkMessage {
  const text = textOf(message);
  const contact = message.kind === 'reveal' ? contactOf(message) : undefined;
  return {
    from: 'me',
    at: message.at,
    kind: message.kind,
    ...(text !== undefined && { text }),
    ...(contact && { contact }),
    ...(message.refused && { failure: message.refused }),
    pending: message.postedAt === undefined && message.acknowledgedAt === undefined,
  };
}

function employerMessage(reply: Reply, at: number, label: Label): TalkMessage {
  const text = 'text' in reply ? reply.text : undefined;
  return {
    from: 'employer',
    at,
    kind: reply.kind,
    ...(text !== undefined && { text }),
    ...(reply.kind === 'reject' && {
      reasons: reply.reasons.map(({ id, code }) => {
        if (id === 'vacancy') return { about: 'vacancy' as const, id, code };
        return id.includes('://')
          ? { about: 'skill' as const, id, label: label(id), code }
          : { about: 'gate' as const, id, code };
      }),
    }),
  };
}
