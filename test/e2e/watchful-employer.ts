import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { ACCEPTED_BODY, BOARD_PATH, WELL_KNOWN_PATH } from '#core/application/routes.ts';
import { ENVELOPE_SIZES } from '#core/application/envelope.ts';
import { makeEmployer } from '../core/application/employer.ts';
import type { Employer } from '../core/application/employer.ts';
import { realRandom } from '../helpers/random.ts';
import { takingPart } from './vacancy-page.ts';

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly length: number;
}

/** An employer's server on this computer that takes everything and remembers how it was asked. */
export async function startWatchfulEmployer() {
  const seen: Seen[] = [];
  const answers = new Map<string, string>([[BOARD_PATH, '{"last":0}']]);
  const server: Server = createServer((request, response) => {
    let length = 0;
    request.on('data', (chunk: Buffer) => (length += chunk.length));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      seen.push({ method, path: url, headers, length });
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('set-cookie', 'tag=you; SameSite=None');
      response.writeHead(method === 'POST' ? 202 : 200, { 'content-type': 'text/html' });
      response.end(method === 'POST' ? ACCEPTED_BODY : (answers.get(url) ?? ''));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const iss = `http://localhost:${(server.address() as AddressInfo).port}`;
  const iat = Math.floor(Date.now() / 1000);
  const employer: Employer = await makeEmployer(realRandom, {
    iss,
    iat,
    exp: iat + 86_400,
    submit: `${iss}/sp/v1/vacancies/7d1d3c3e-52a5-4f0e-9d5a-3f5a1f0c2b11/messages`,
    board: iss + BOARD_PATH,
  });
  answers.set(WELL_KNOWN_PATH, employer.wellKnown);
  answers.set('/vacature/1', takingPart(employer.jws));
  return { server, iss, seen, employer };
}

/** What an application asked and sent: one sealed message among look-ups, and nothing that tells browsers apart. */
export function expectAnonymous(ours: readonly Seen[]): void {
  expect(ours.map(({ method }) => method)).toContain('POST');
  for (const { headers } of ours) {
    expect(headers).not.toHaveProperty('origin');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('cookie');
    expect(headers['user-agent']).toBe('Mozilla/5.0');
    expect(headers['accept-language']).toBe('nl');
  }
  const post = ours.find(({ method }) => method === 'POST');
  expect(ENVELOPE_SIZES).toContain(post?.length);
  expect(post?.headers['content-type']).toBe('application/sp-envelope');
}
