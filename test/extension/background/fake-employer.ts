import { makePage } from '#core/application/board.ts';
import { openMessage } from '#core/application/open-message.ts';
import type { OpenedMessage } from '#core/application/open-message.ts';
import type { Reply } from '#core/application/replies.ts';
import { ACCEPTED_BODY, BOARD_PATH, WELL_KNOWN_PATH } from '#core/application/routes.ts';
import { sealReply } from '#core/application/seal-reply.ts';
import { encodeBase64url } from '#core/credentials/base64url.ts';
import type { HttpAnswer, HttpPort, HttpRequest } from '#core/ports/http-port.ts';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import type { Employer } from '../../core/application/employer.ts';
import { unwrap } from '../../core/application/employer.ts';
import { realRandom } from '../../helpers/random.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** An employer's server in memory: it opens what arrives with core's own functions, and publishes what a test says. */
export function createFakeEmployer(employer: Employer) {
  const requests: HttpRequest[] = [];
  const inbox: OpenedMessage[] = [];
  const pages: Uint8Array<ArrayBuffer>[] = [];
  const mood: { down?: Result<never>; status?: number; wellKnown: string } = {
    wellKnown: employer.wellKnown,
  };
  const { iss, submit, jti } = employer.descriptor;
  const numbers = { seq: 1 };

  const answer = async ({ method, url, body }: HttpRequest): Promise<HttpAnswer> => {
    const notFound = { status: 404, body: bytes('') };
    if (method === 'POST') {
      if (url !== submit || !body) return notFound;
      const binding = { vac: jti, nonce: employer.read.nonce, privateKey: employer.vacancyKey };
      const opened = unwrap(await openMessage(body, binding));
      if (!inbox.some(({ hash }) => hash === opened.hash)) inbox.push(opened);
      return { status: 202, body: bytes(ACCEPTED_BODY) };
    }
    if (url === iss + WELL_KNOWN_PATH) return { status: 200, body: bytes(mood.wellKnown) };
    if (url === `${iss}/list.jwt`) return { status: 200, body: bytes(employer.jws) };
    if (url === iss + BOARD_PATH)
      return { status: 200, body: bytes(JSON.stringify({ last: pages.length })) };
    const page = pages[Number(url.split('/').at(-1)) - 1];
    return page ? { status: 200, body: page } : notFound;
  };

  const http: HttpPort = {
    async send(request) {
      requests.push(request);
      if (mood.down) return mood.down;
      if (mood.status !== undefined) return ok({ status: mood.status, body: bytes('') });
      const given = await answer(request);
      return given.body.length > request.maxBytes ? err('input-too-large') : ok(given);
    },
  };

  return {
    http,
    requests,
    inbox,
    mood,
    /** Seals replies to the application and puts them on a new page of the board. */
    async publish(
      ...replies: { readonly to: OpenedMessage; readonly reply: Without<Reply, 'jti' | 'seq'> }[]
    ): Promise<void> {
      const cells: Uint8Array<ArrayBuffer>[] = [];
      for (const { to, reply } of replies) {
        const { content } = to;
        if (content.typ !== 'sp-application') throw new Error('no application to answer');
        const full = {
          ...reply,
          jti: encodeBase64url(realRandom.bytes(16)),
          seq: numbers.seq++,
        } as Reply;
        const mailbox = { app: content.app, mailbox: content.mailbox.pk };
        cells.push(unwrap(await sealReply(full, mailbox, { iss, key: employer.key }, realRandom)));
      }
      pages.push(unwrap(await makePage(cells, realRandom)));
    },
  };
}

export type FakeEmployer = ReturnType<typeof createFakeEmployer>;
