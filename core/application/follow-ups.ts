import { publicPart } from '../credentials/jwk.ts';
import type { Random } from '../ports/random.ts';
import { err, type Result } from '../result.ts';
import {
  answerBodySchema,
  type FollowUpBody,
  type RevealedContact,
  revealBodySchema,
  withdrawBodySchema,
} from './messages.ts';
import { sealMessage, type SealedMessage } from './seal-message.ts';
import type { Thread } from './thread.ts';

/** One message later in an application. `seq`: 1 for the first, one more for each next. */
interface FollowUp {
  readonly thread: Thread;
  readonly seq: number;
  readonly random: Random;
}

const head = ({ thread, seq }: FollowUp) => ({ v: 1, app: thread.app, seq });
const tail = ({ thread }: FollowUp) => ({ cnf: { jwk: publicPart(thread.signingKey) } });

async function send(
  parsed: { success: true; data: FollowUpBody } | { success: false },
  { thread, random }: FollowUp,
): Promise<Result<SealedMessage>> {
  if (!parsed.success) return err('message-fields');
  return sealMessage(parsed.data, thread.signingKey, thread, random);
}

/** Answers a question: 1 to 1000 characters, trimmed. `message-fields` when it is empty or too long. */
export function prepareAnswer(followUp: FollowUp, text: string): Promise<Result<SealedMessage>> {
  const body = { ...head(followUp), typ: 'sp-answer', text: text.trim(), ...tail(followUp) };
  return send(answerBodySchema.safeParse(body), followUp);
}

/**
 * Shows the ticked contact fields, and only those, to the employer that invited. `invite` is the `jti` of the
 * invitation. `message-fields` when no field is left after trimming or one is too long.
 */
export function prepareReveal(
  followUp: FollowUp,
  invite: string,
  ticked: { readonly [K in keyof RevealedContact]?: string | undefined },
): Promise<Result<SealedMessage>> {
  const fields = (['name', 'phone', 'email'] as const).flatMap((field) => {
    const value = ticked[field]?.trim();
    return value ? [[field, value] as const] : [];
  });
  const body = {
    ...head(followUp),
    typ: 'sp-reveal',
    stage: 1,
    invite,
    contact: Object.fromEntries(fields),
    ...tail(followUp),
  };
  return send(revealBodySchema.safeParse(body), followUp);
}

/** Takes the application back: the employer must delete it. */
export function prepareWithdrawal(followUp: FollowUp): Promise<Result<SealedMessage>> {
  const body = { ...head(followUp), typ: 'sp-withdraw', ...tail(followUp) };
  return send(withdrawBodySchema.safeParse(body), followUp);
}
