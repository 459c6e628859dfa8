import { type Reply, replySchema } from '#core/application/replies.ts';
import { sealReply } from '#core/application/seal-reply.ts';
import { SkillspaspoortError } from '#core/errors.ts';
import type { MatchResult } from '#core/matching/requirement-list.ts';
import { ok, type Result } from '#core/result.ts';
import type { Deps } from '../deps.ts';
import type { MessageRow, Outgoing } from '../store/store.ts';
import { openText, sealText } from '../vault.ts';
import type { PublishedVacancy } from '../vacancies/published-vacancy.ts';
import { vacancyVault } from '../vacancies/vacancy-secret.ts';

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A reply as the recruiter's side thinks of it. */
export type ReplyContent = DistributiveOmit<Reply, 'jti' | 'seq' | 'score'>;

/** The candidate's side of one application: where a reply goes. */
export interface Addressee {
  readonly app: string;
  readonly mailbox: string;
  /** What the recruiter's side computed, told with every reply. */
  readonly ours?: Pick<MatchResult, 'match' | 'sure'>;
}

/** Bound to the reply's own name, so that stored texts cannot change places. */
const atRest = (jti: string): string => `isp/reply/1|${jti}`;

export interface MadeReply {
  readonly reply: Reply;
  /** For the board. */
  readonly cell: Uint8Array<ArrayBuffer>;
}

/** Makes a reply and seals it for the board. Fails as `sealReply` (`message-fields`, `input-too-large`). */
export async function makeReply(
  deps: Deps,
  vacancy: PublishedVacancy,
  { app, mailbox, ours }: Addressee,
  seq: number,
  content: ReplyContent,
): Promise<Result<MadeReply>> {
  const jti = Buffer.from(deps.random.bytes(16)).toString('base64url');
  const score =
    ours?.match === undefined || ours.sure === undefined
      ? {}
      : { score: { match: ours.match, sure: ours.sure } };
  const reply: Reply = { ...content, ...score, jti, seq };
  const { current } = await deps.keyring();
  const sender = { iss: vacancy.descriptor.iss, key: current };
  const cell = await sealReply(reply, { app, mailbox }, sender, deps.random);
  return cell.ok ? ok({ reply, cell: cell.value }) : cell;
}

/** A reply as the store keeps it: its text sealed with a key made from the vacancy's. */
export function toOutgoing(
  { binding }: PublishedVacancy,
  { reply, cell }: MadeReply,
  kind: Outgoing['kind'],
): Outgoing {
  const vault = vacancyVault(binding.privateKey);
  const content = sealText(vault, JSON.stringify(reply), atRest(reply.jti));
  return { kind, seq: reply.seq, reference: reply.jti, content, cell };
}

/** What was sent, read back for our own screen. */
export function readOutgoing(
  { binding }: PublishedVacancy,
  { reference, content }: Pick<MessageRow, 'reference' | 'content'>,
): Reply {
  const text = openText(vacancyVault(binding.privateKey), content, atRest(reference));
  if (text === undefined) throw new SkillspaspoortError('internal', 'a sent reply does not open');
  return replySchema.parse(JSON.parse(text));
}
