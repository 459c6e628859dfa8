import { err, ok, type Result } from '../result.ts';
import type { ApplicationBody, FollowUpBody } from './messages.ts';
import type { OpenedMessage } from './open-message.ts';

/** What the employer's store knows of one application. */
export interface KnownApplication {
  /** `signer` of the application. */
  readonly signer: string;
  /** `hash` of the application. */
  readonly hash: string;
  /** Follow-ups taken in so far. */
  readonly followUps: readonly { readonly seq: number; readonly hash: string }[];
  /** `jti` of every invitation sent. */
  readonly invites: readonly string[];
}

/** `new`: store it. `repeat`: stored before, answer as if it were new and change nothing. */
export type Arrival = 'new' | 'repeat';

/**
 * The same application may arrive any number of times. `known` is what the store has under the same vacancy and
 * `app`, also of applications that were withdrawn. `message-replayed`: the same `app` with another body or key.
 */
export function checkArrival(
  message: OpenedMessage<ApplicationBody>,
  known: Pick<KnownApplication, 'signer' | 'hash'> | undefined,
): Result<Arrival> {
  if (!known) return ok('new');
  return known.signer === message.signer && known.hash === message.hash
    ? ok('repeat')
    : err('message-replayed');
}

/**
 * An answer, reveal or withdrawal. A `seq` may be used once, in any order, since a message can be delayed.
 * `application-unknown`: none with this `app`, or signed by another key (the same answer, so nobody can probe);
 * `message-replayed`: `seq` used for something else; `reveal-not-invited`.
 */
export function checkFollowUp(
  { content, signer, hash }: OpenedMessage<FollowUpBody>,
  known: KnownApplication | undefined,
): Result<Arrival> {
  if (known?.signer !== signer) return err('application-unknown');
  const same = known.followUps.find(({ seq }) => seq === content.seq);
  if (same) return same.hash === hash ? ok('repeat') : err('message-replayed');
  if (content.typ === 'sp-reveal' && !known.invites.includes(content.invite)) {
    return err('reveal-not-invited');
  }
  return ok('new');
}
