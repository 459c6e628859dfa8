import { prepareAnswer, prepareReveal, prepareWithdrawal } from '#core/application/follow-ups.ts';
import type { SealedMessage } from '#core/application/seal-message.ts';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import type { SentMessage, TalkRecord } from '../platform/talk-store.ts';
import type { TalkDetail } from '../views/talk-view.ts';
import type { Context } from './context.ts';
import type { Handlers } from './handlers.ts';
import { talkDetail, talkSummaries } from './talk-detail.ts';
import { applicationOf, isOver, repliesOf, stateOf } from './talk-state.ts';
import { showUnread, tendAll, tendTalk } from './tend.ts';

type Group =
  | 'talks.list'
  | 'talks.open'
  | 'talks.mark-read'
  | 'talks.check'
  | 'talks.answer'
  | 'talks.reveal'
  | 'talks.withdraw'
  | 'talks.forget'
  | 'log.list';

/** The conversations after an application, and the log of everything that left this device. */
export function talkHandlers(context: Context): Pick<Handlers, Group> {
  const { talks } = context;

  /** Keeps a follow-up before it goes, then sends it; offline it goes later. */
  const follow = async (
    app: string,
    kind: SentMessage['kind'],
    may: (talk: TalkRecord) => Result<unknown>,
    seal: (talk: TalkRecord, seq: number) => Promise<Result<SealedMessage>>,
  ): Promise<Result<TalkDetail>> => {
    const talk = await talks.get(app);
    if (!talk) return err('application-unknown');
    const allowed = may(talk);
    if (!allowed.ok) return allowed;
    const seq = talk.sent.length;
    const sealed = await seal(talk, seq);
    if (!sealed.ok) return sealed;
    const { hash, body, envelope } = sealed.value;
    const at = context.clock.now();
    const kept = await talks.change(app, (now) =>
      // Two clicks at once: the second would carry the number of the first.
      now?.sent.length === seq
        ? {
            ...now,
            sent: [...now.sent, { hash, kind, body, envelope, at, failures: 0, nextTryAt: 0 }],
          }
        : undefined,
    );
    if (!kept) return err('conflict');
    await tendTalk(context, app, { now: true });
    return talkDetail(context, app);
  };

  return {
    async 'talks.list'() {
      return ok(await talkSummaries(context));
    },

    'talks.open': ({ app }) => talkDetail(context, app),

    async 'talks.mark-read'({ app }) {
      await talks.change(
        app,
        (talk) =>
          talk && { ...talk, replies: talk.replies.map((reply) => ({ ...reply, read: true })) },
      );
      await showUnread(context);
      context.announce('talks');
      return talkDetail(context, app);
    },

    async 'talks.check'() {
      await tendAll(context, { now: true });
      return ok(await talkSummaries(context));
    },

    'talks.answer': ({ app, text }) =>
      follow(
        app,
        'answer',
        (talk) =>
          ['question', 'invited', 'revealed'].includes(stateOf(talk))
            ? ok(undefined)
            : err('conflict'),
        ({ thread }, seq) => prepareAnswer({ thread, seq, random: context.random }, text),
      ),

    'talks.reveal': ({ app, contact }) =>
      follow(
        app,
        'reveal',
        (talk) =>
          invitationOf(talk) !== undefined && !isOver(talk)
            ? ok(undefined)
            : err('reveal-not-invited'),
        (talk, seq) =>
          prepareReveal(
            { thread: talk.thread, seq, random: context.random },
            invitationOf(talk) ?? '',
            contact,
          ),
      ),

    async 'talks.withdraw'({ app }) {
      const talk = await talks.get(app);
      if (talk && applicationOf(talk)?.leftAt === undefined) return takeBackUnsent(context, talk);
      return follow(
        app,
        'withdraw',
        (now) => (stateOf(now) === 'withdrawn' ? err('conflict') : ok(undefined)),
        ({ thread }, seq) => prepareWithdrawal({ thread, seq, random: context.random }),
      );
    },

    async 'talks.forget'({ app }) {
      const talk = await talks.get(app);
      if (talk && !isOver(talk)) return err('conflict');
      await talks.remove(app);
      await showUnread(context);
      context.announce('talks');
      return ok(await talkSummaries(context));
    },

    async 'log.list'() {
      return ok((await context.log.all()).toSorted((a, b) => b.at - a.at));
    },
  };
}

/** The `jti` of the newest invitation. */
function invitationOf(talk: TalkRecord): string | undefined {
  return repliesOf(talk).findLast(({ reply }) => reply.kind === 'invite')?.reply.jti;
}

/** Nothing of it ever left the device: there is nobody to tell. */
async function takeBackUnsent(context: Context, talk: TalkRecord): Promise<Result<TalkDetail>> {
  const at = context.clock.now();
  await context.talks.change(talk.app, (old) => {
    if (!old) return undefined;
    const sent = old.sent.map(({ envelope: _unsent, ...message }) => message);
    const withdrawal: SentMessage = {
      hash: `unsent-${old.app}`,
      kind: 'withdraw',
      body: '',
      at,
      failures: 0,
      nextTryAt: 0,
      acknowledgedAt: at,
    };
    return { ...old, sent: [...sent, withdrawal] };
  });
  context.announce('talks');
  return talkDetail(context, talk.app);
}
