import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEmployer } from '../core/application/employer.ts';
import { realRandom } from '../helpers/random.ts';
import { startExtensionBrowser, until } from './extension-browser.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { takingPart, vacancyPage } from './vacancy-page.ts';

/** A server that counts: the job board and the employer both stand on it. */
async function startBoard() {
  const seen: string[] = [];
  const pages = new Map<string, string>();
  const server: Server = createServer((request, response) => {
    seen.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pages.get(request.url ?? '') ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { jws } = await makeEmployer(realRandom, {
    iss: origin,
    submit: `${origin}/sp/v1/vacancies/x/messages`,
    board: `${origin}/sp/v1/board`,
  });
  pages.set('/vacature/1', vacancyPage());
  pages.set('/vacature/2', takingPart(jws));
  pages.set(
    '/vacature/3',
    vacancyPage(`<link rel="skillspaspoort-vacancy" href="${origin}/sp/list">`),
  );
  return { server, origin, seen, vacancies: [...pages.keys()] };
}

/** Where Chromium itself looks for updates and the time, with or without an extension. */
const UPKEEP = /(^|\.)(google|googleapis|gstatic)\.com$/;

/** A proxy that lets nothing through: whatever wants to leave this computer is counted here. */
async function startTrap() {
  const caught: string[] = [];
  const note = (address: string): void => {
    const { hostname } = new URL(address);
    if (!UPKEEP.test(hostname)) caught.push(hostname);
  };
  const trap = createServer((request, response) => {
    note(request.url ?? '');
    response.writeHead(502).end();
  });
  trap.on('connect', (request, socket) => {
    note(`https://${request.url ?? ''}`);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => trap.listen(0, '127.0.0.1', resolve));
  return { trap, caught, port: (trap.address() as AddressInfo).port };
}

describe('browsing vacancies with the extension', () => {
  let board: Awaited<ReturnType<typeof startBoard>>;
  let outside: Awaited<ReturnType<typeof startTrap>>;
  let extension: ExtensionBrowser;

  beforeAll(async () => {
    board = await startBoard();
    outside = await startTrap();
    extension = await startExtensionBrowser('e2e', [
      `--proxy-server=http://127.0.0.1:${outside.port}`,
      '--proxy-bypass-list=localhost;127.0.0.1',
    ]);
  });

  afterAll(async () => {
    await extension.close();
    board.server.close();
    outside.trap.close();
  });

  it('makes no request at all: only the pages themselves are fetched', async () => {
    const [skill] = await extension.ask('skills.search', { query: 'schoonmaken' });
    const edits = [{ edit: 'answer', id: skill?.id ?? '', answer: 'often' }] as const;
    await extension.ask('passport.edit', { edits: [...edits] });
    for (const path of board.vacancies) {
      const page = await extension.browser.newPage();
      await page.goto(board.origin + path);
      // The match is really there, computed from the passport.
      const number = await until('a match on the page', () =>
        page.evaluate(() => {
          const roots = [...document.documentElement.children].map((child) => child.shadowRoot);
          const shown = roots.find((root) => /Match/.test(root?.textContent ?? ''));
          return shown?.textContent ?? undefined;
        }),
      );
      expect(number).toMatch(/\d/);
      await page.close();
    }
    expect(board.seen).toEqual(board.vacancies.map((path) => `GET ${path}`));
    expect(outside.caught).toEqual([]);
    expect(await extension.ask('log.list', {})).toEqual([]);
  });

  it('would have seen a request: the trap and the counter work', async () => {
    const page = await extension.openOwn('passport.html');
    await page.evaluate(
      (address) =>
        Promise.allSettled([fetch(`${address}/sp/list`), fetch('https://outside.example/')]),
      board.origin,
    );
    expect(board.seen).toContain('GET /sp/list');
    expect(outside.caught).toEqual(['outside.example']);
  });
});
