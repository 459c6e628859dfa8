import { err, ok, type Result } from '#core/result.ts';
import type { InviteRequest, QuestionRequest, RejectRequest } from '../api.ts';
import type { Deps } from '../deps.ts';
import type { ApplicationRow, ApplicationState, Outgoing } from '../store/store.ts';
import type { PublishedVacancy } from '../vacancies/published-vacancy.ts';
import { addresseeOf } from './stored-application.ts';
import { makeReply, type ReplyContent, toOutgoing } from './replies.ts';

type Steps = Readonly<Partial<Record<ApplicationState, ApplicationState>>>;

/** A question can be asked at any time before a rejection; it never takes an invitation back. */
const AFTER_QUESTION: Steps = {
  new: 'asked',
  asked: 'asked',
  answered: 'asked',
  invited: 'invited',
  revealed: 'revealed',
};
const AFTER_INVITE: Steps = { new: 'invited', asked: 'invited', answered: 'invited' };
const AFTER_REJECT: Steps = {
  new: 'rejected',
  asked: 'rejected',
  answered: 'rejected',
  invited: 'rejected',
  revealed: 'rejected',
};

async function send(
  deps: Deps,
  vacancy: PublishedVacancy,
  row: ApplicationRow,
  by: string,
  content: ReplyContent & { kind: Outgoing['kind'] },
  steps: Steps,
): Promise<Result<undefined>> {
  const { nextSeq } = await deps.store.applications.conversation(row.id);
  const made = await makeReply(deps, vacancy, await addresseeOf(vacancy, row), nextSeq, content);
  if (!made.ok) return made.error.code === 'message-fields' ? err('input-malformed') : made;
  const stored = await deps.store.applications.addOutgoing(row.id, {
    ...toOutgoing(vacancy, made.value, content.kind),
    at: new Date(deps.clock.now()),
    by,
    steps,
  });
  return stored ? ok(undefined) : err('conflict');
}

/** Asks something. `conflict` after a rejection, or when somebody else wrote at the same moment. */
export const ask = (
  deps: Deps,
  vacancy: PublishedVacancy,
  row: ApplicationRow,
  by: string,
  { text }: QuestionRequest,
): Promise<Result<undefined>> =>
  send(deps, vacancy, row, by, { kind: 'question', text }, AFTER_QUESTION);

/** Invites; the candidate then chooses what to show. `conflict` when already invited or rejected. */
export const invite = (
  deps: Deps,
  vacancy: PublishedVacancy,
  row: ApplicationRow,
  by: string,
  { text }: InviteRequest,
): Promise<Result<undefined>> =>
  send(deps, vacancy, row, by, { kind: 'invite', text, ask_stage: 1 }, AFTER_INVITE);

/**
 * Declines, with at least one reason; each is about a requirement, a gate, or `vacancy`, once. `input-malformed` for
 * anything else, `conflict` when already rejected.
 */
export async function reject(
  deps: Deps,
  vacancy: PublishedVacancy,
  row: ApplicationRow,
  by: string,
  { reasons, text }: RejectRequest,
): Promise<Result<undefined>> {
  const { requires, gates } = vacancy.descriptor;
  const about = new Set(['vacancy', ...requires.map(({ id }) => id), ...gates.map((g) => g.gate)]);
  const ids = reasons.map(({ id }) => id);
  if (!ids.every((id) => about.has(id)) || new Set(ids).size < ids.length) {
    return err('input-malformed');
  }
  const content = { kind: 'reject', reasons, ...(text === undefined ? {} : { text }) } as const;
  return send(deps, vacancy, row, by, content, AFTER_REJECT);
}
