import { openPage } from '#core/application/board.ts';
import { descriptorHash, parseDescriptor } from '#core/application/descriptor.ts';
import type { ApplicationBody } from '#core/application/messages.ts';
import {
  type ApplicationChoice,
  prepareApplication,
  type PreparedApplication,
} from '#core/application/prepare-application.ts';
import type { Reply } from '#core/application/replies.ts';
import { ENVELOPE_MEDIA_TYPE } from '#core/application/routes.ts';
import { sealMessage } from '#core/application/seal-message.ts';
import type { Thread } from '#core/application/thread.ts';
import { readJwks } from '#core/credentials/jwk.ts';
import type { Entry, Requirement } from '#core/matching/requirement-list.ts';
import type { Result } from '#core/result.ts';
import { publishBoard } from '../../../ats-plugin/jobs/publish-board.ts';
import { realRandom } from '../../helpers/random.ts';
import type { Harness } from './harness.ts';

export function certain<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`expected a value, got ${result.error.code}`);
  return result.value;
}

/** Shows every requirement at the asked level. */
export const everything = (requires: readonly Requirement[]): Entry[] =>
  requires.map(({ id, min }, r) => ({ r, id, min, src: 'self' }));

/** An application to a published list, as the extension makes it; by default everything asked is shown. */
export async function prepare(
  jws: string,
  choose: (requires: readonly Requirement[]) => ApplicationChoice = (requires) => ({
    entries: everything(requires),
  }),
): Promise<PreparedApplication> {
  const descriptor = certain(parseDescriptor(jws));
  const nonce = await descriptorHash(jws);
  return certain(
    await prepareApplication({ descriptor, nonce }, choose(descriptor.requires), realRandom),
  );
}

/** The same application with its body changed, signed and sealed again: what a dishonest candidate can send. */
export async function tamper(
  { content, thread }: PreparedApplication,
  change: Partial<ApplicationBody> & Record<string, unknown>,
): Promise<Uint8Array<ArrayBuffer>> {
  const body = { ...content, ...change } as ApplicationBody;
  return certain(await sealMessage(body, thread.signingKey, thread, realRandom)).envelope;
}

/** Sends one envelope over HTTP. */
export const post = (
  { app }: Pick<Harness, 'app'>,
  submit: string,
  envelope: Uint8Array<ArrayBuffer>,
): Promise<Response> =>
  Promise.resolve(
    app.request(submit, {
      method: 'POST',
      headers: { 'content-type': ENVELOPE_MEDIA_TYPE, 'content-length': String(envelope.length) },
      body: envelope,
    }),
  );

/** Publishes what waits, downloads the whole board as every candidate does, and opens what is for this one. */
export async function readReplies(harness: Harness, thread: Thread): Promise<Reply[]> {
  const { app, deps, pass } = harness;
  pass(deps.config.board.interval);
  await publishBoard(deps);
  const wellKnown = await (await app.request('/.well-known/skillspaspoort')).json();
  const jwks = certain(readJwks((wellKnown as { jwks: unknown }).jwks));
  const { last } = (await (await app.request('/sp/v1/board')).json()) as { last: number };
  const replies: Reply[] = [];
  for (let page = 1; page <= last; page++) {
    const bytes = new Uint8Array(await (await app.request(`/sp/v1/board/${page}`)).arrayBuffer());
    for (const { reply } of certain(await openPage(bytes, [{ thread, jwks }]))) {
      replies.push(certain(reply));
    }
  }
  return replies.toSorted((a, b) => a.seq - b.seq);
}
