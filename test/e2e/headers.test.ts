import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCEPTED_BODY, BOARD_PATH, WELL_KNOWN_PATH } from '#core/application/routes.ts';
import { ENVELOPE_SIZES } from '#core/application/envelope.ts';
import { makeEmployer } from '../core/application/employer.ts';
import type { Employer } from '../core/application/employer.ts';
import { realRandom } from '../helpers/random.ts';
import { inOverlay, startExtensionBrowser, until } from './extension-browser.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { takingPart } from './vacancy-page.ts';

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly length: number;
}

/** An employer's server on this computer that takes everything and remembers how it was asked. */
async function startEmployer() {
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

describe('an application from the real browser', () => {
  let place: Awaited<ReturnType<typeof startEmployer>>;
  let extension: ExtensionBrowser;

  beforeAll(async () => {
    place = await startEmployer();
    extension = await startExtensionBrowser();
    for (const { id } of place.employer.descriptor.requires) {
      await extension.ask('passport.edit', { edits: [{ edit: 'answer', id, answer: 'often' }] });
    }
  });

  afterAll(async () => {
    await extension.close();
    place.server.close();
  });

  /** Opens the vacancy and presses "Reageren" there, as far as the background is concerned. */
  async function openDraft(): Promise<string> {
    const page = await extension.browser.newPage();
    await page.goto(`${place.iss}/vacature/1`);
    await (await inOverlay(page, '.isp-pill__open')).click();
    await (await inOverlay(page, '.isp-apply button')).click();
    const own = await extension.browser.waitForTarget((target) =>
      target.url().includes('#/apply/'),
    );
    // Our page prepares a preview of its own first; ours after it is the one that counts.
    const panel = await own.asPage();
    await until('the preview', () =>
      panel.evaluate(() => document.body.innerText.includes('Stuur anoniem')).catch(() => false),
    );
    return decodeURIComponent(new URL(own.url()).hash.split('/')[2] ?? '');
  }

  it('carries nothing that tells one browser from another', async () => {
    const draft = await openDraft();
    const before = place.seen.length;
    const step = await extension.ask('apply.prepare', { draft, choices: {} });
    if (step.step !== 'preview') throw new Error('the list is not there');
    expect(place.seen).toHaveLength(before);
    const { prepared } = step.preview;
    const talk = await extension.ask('apply.send', { draft, prepared });
    expect(talk).toMatchObject({ state: 'waiting', match: step.preview.match });

    const ours = place.seen.slice(before);
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
  });

  it('goes on after the background was stopped in between', async () => {
    await (await extension.worker()).close();
    const [talk] = await extension.ask('talks.list', {});
    expect(talk).toMatchObject({ state: 'waiting', organisation: 'Zorggroep De Linde' });
    const posts = place.seen.filter(({ method }) => method === 'POST').length;
    const gone = await extension.ask('talks.withdraw', { app: talk?.app ?? '' });
    expect(gone.state).toBe('withdrawn');
    expect(place.seen.filter(({ method }) => method === 'POST')).toHaveLength(posts + 1);
  });

  it('leaves the employer’s own pages their headers', async () => {
    const page = await extension.browser.newPage();
    await page.goto(`${place.iss}/vacature/1`);
    await page.evaluate((path) => fetch(path, { method: 'POST' }), WELL_KNOWN_PATH);
    const last = place.seen.findLast(({ path }) => path === WELL_KNOWN_PATH);
    expect(last?.headers.origin).toBe(place.iss);
    expect(last?.headers['user-agent']).not.toBe('Mozilla/5.0');
  });
});
