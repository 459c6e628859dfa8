import type { SentMessage, TalkRecord } from '../platform/talk-store.ts';
import type { TalkState } from '../views/talk-view.ts';

const sentOf = (talk: TalkRecord, kind: SentMessage['kind']): readonly SentMessage[] =>
  talk.sent.filter((message) => message.kind === kind);

export const applicationOf = (talk: TalkRecord): SentMessage | undefined =>
  sentOf(talk, 'application')[0];

/** The employer's replies in their own order. */
export const repliesOf = (talk: TalkRecord) =>
  talk.replies.toSorted((a, b) => a.reply.seq - b.reply.seq);

/** Where a talk stands, from what was sent and what came back. */
export function stateOf(talk: TalkRecord): TalkState {
  if (sentOf(talk, 'withdraw').length > 0) return 'withdrawn';
  const application = applicationOf(talk);
  if (application?.refused) return 'refused';
  let state: TalkState =
    application?.acknowledgedAt !== undefined
      ? 'received'
      : application?.postedAt === undefined
        ? 'sending'
        : 'waiting';
  const answeredAt = Math.max(0, ...sentOf(talk, 'answer').map(({ at }) => at));
  for (const { at, reply } of repliesOf(talk)) {
    if (reply.kind === 'close') state = 'closed';
    else if (reply.kind === 'reject') state = 'rejected';
    else if (reply.kind === 'invite') state = 'invited';
    else if (reply.kind === 'question' && state !== 'invited' && state !== 'rejected') {
      state = answeredAt >= at ? 'received' : 'question';
    }
  }
  return state === 'invited' && sentOf(talk, 'reveal').length > 0 ? 'revealed' : state;
}

/** Nothing more will come: the vacancy may be applied to again, and its board need not be asked. */
export function isOver(talk: TalkRecord): boolean {
  return ['refused', 'rejected', 'closed', 'withdrawn'].includes(stateOf(talk));
}

/** Still to be taken by the employer's server, or not acknowledged yet. */
export const pendingOf = (talk: TalkRecord): readonly SentMessage[] =>
  talk.sent.filter(({ acknowledgedAt, envelope }) => acknowledgedAt === undefined && envelope);

export const unreadOf = (talk: TalkRecord): number =>
  talk.replies.filter(({ read }) => !read).length;
