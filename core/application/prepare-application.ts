import { encodeBase64url } from '../credentials/base64url.ts';
import { publicPart } from '../credentials/jwk.ts';
import { compareForMatch } from '../matching/entry-strength.ts';
import { type Entry, SCORE_ALGORITHM } from '../matching/requirement-list.ts';
import { scoreMatch } from '../matching/score-match.ts';
import type { Random } from '../ports/random.ts';
import { err, ok, type Result } from '../result.ts';
import { checkApplication } from './check-application.ts';
import type { ReadDescriptor, VacancyDescriptor } from './descriptor.ts';
import { makeSealingKey, makeSigningKey } from './make-keys.ts';
import {
  type ApplicationBody,
  applicationBodySchema,
  type Practical,
  type ShownGate,
  type ShownLearning,
  type ShownScore,
} from './messages.ts';
import { pseudonymOf } from './pseudonym.ts';
import { sealMessage, type SealedMessage } from './seal-message.ts';
import type { Thread } from './thread.ts';

/** What the person ticked; what is not here is not sent. */
export interface ApplicationChoice {
  readonly entries: readonly Entry[];
  readonly learn?: readonly ShownLearning[];
  readonly gates?: readonly ShownGate[];
  readonly practical?: Practical;
}

export interface PreparedApplication extends SealedMessage {
  readonly content: ApplicationBody;
  /** Of exactly what is sent: the number to show in the preview. */
  readonly score: ShownScore;
  readonly pseudonym: string;
  /** To keep on the device, secret. */
  readonly thread: Thread;
}

/**
 * The entries as they can be proven: without credentials every one counts as `self`, so a requirement needs no
 * second entry. The best stays, the rest is not shown.
 */
function showable(entries: readonly Entry[], { requires }: VacancyDescriptor): Entry[] {
  return requires.flatMap((requirement, r) => {
    const own = entries
      .filter((entry) => entry.r === r)
      .map((entry): Entry => ({ r, id: entry.id, min: entry.min, src: 'self' }));
    return own.toSorted((a, b) => compareForMatch(requirement, a, b)).slice(0, 1);
  });
}

const filled = <T>(list: readonly T[] | undefined): list is readonly T[] => !!list?.length;

/**
 * Builds, signs and seals one application with keys of its own. Sends nothing: `body` is the text for the exact
 * preview, and `envelope` is exactly that text sealed.
 * `skill-not-asked`, `message-fields` (a choice that no employer would accept), `input-too-large`.
 */
export async function prepareApplication(
  { descriptor, nonce }: ReadDescriptor,
  choice: ApplicationChoice,
  random: Random,
): Promise<Result<PreparedApplication>> {
  const skills = showable(choice.entries, descriptor);
  const { match, sure } = scoreMatch(descriptor.requires, skills);
  const numbers = match === undefined || sure === undefined ? {} : { match, sure };
  const [signingKey, mailboxKey] = [await makeSigningKey(random), await makeSealingKey(random)];
  const app = encodeBase64url(random.bytes(16));
  const vac = descriptor.jti;
  const parsed = applicationBodySchema.safeParse({
    v: 1,
    typ: 'sp-application',
    vac,
    app,
    skills,
    ...(filled(choice.learn) && { learn: choice.learn }),
    ...(filled(choice.gates) && { gates: choice.gates }),
    ...(choice.practical && { practical: choice.practical }),
    score: { alg: SCORE_ALGORITHM, ...numbers },
    mailbox: { pk: mailboxKey.x },
    cnf: { jwk: publicPart(signingKey) },
  });
  if (!parsed.success) return err('message-fields');
  const checked = checkApplication(parsed.data, descriptor);
  if (!checked.ok) return checked;

  const { hpke, iss, submit, board } = descriptor;
  const vacancy = { vac, nonce, pk: hpke.pk };
  const sealed = await sealMessage(parsed.data, signingKey, vacancy, random);
  if (!sealed.ok) return sealed;
  return ok({
    ...sealed.value,
    content: parsed.data,
    score: parsed.data.score,
    pseudonym: await pseudonymOf(vac, app),
    thread: { iss, app, ...vacancy, submit, board, signingKey, mailboxKey },
  });
}
