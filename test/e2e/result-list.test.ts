import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoBoard } from '../../scripts/demo-board/demo-board.ts';
import type { RunningBoard } from '../../scripts/demo-board/demo-board.ts';
import { inOverlay, startExtensionBrowser, until } from './extension-browser.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page, once axe was loaded into it. */
interface WithAxe {
  readonly axe: { readonly run: (context: unknown, options: unknown) => Promise<AxeResults> };
}

describe('estimates on a result list', () => {
  let board: RunningBoard;
  let extension: ExtensionBrowser;
  let page: Page;

  beforeAll(async () => {
    board = await startDemoBoard({ port: 0, participating: {} });
    extension = await startExtensionBrowser();
    page = await extension.browser.newPage();
  });

  afterAll(async () => {
    await extension.close();
    await board.close();
  });

  const rects = (): Promise<string> =>
    page.evaluate(() =>
      JSON.stringify([
        [...document.querySelectorAll('.card, main, footer')].map((one) =>
          one.getBoundingClientRect(),
        ),
        document.documentElement.scrollHeight,
        document.documentElement.scrollWidth,
      ]),
    );
  const badges = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.documentElement.children].flatMap((one) =>
        [...(one.shadowRoot?.querySelectorAll('.isp-badge') ?? [])].map(
          (badge) => badge.getAttribute('aria-label') ?? '',
        ),
      ),
    );

  it('stand over the cards, move nothing, send nothing, and go with one click', async () => {
    await page.goto(`${board.origin}/vacatures`);
    const before = await rects();
    const words = ['vloeren schoon', 'stofzuigen', 'toiletten', 'kamers'];
    const found = await Promise.all(
      words.map((query) => extension.ask('skills.search', { query })),
    );
    const edits = found
      .flatMap(([first]) => (first ? [first.id] : []))
      .map((id) => ({ edit: 'answer', id, answer: 'often' }) as const);
    await extension.ask('passport.edit', { edits });

    const elsewhere: string[] = [];
    const note = (url: string): void => {
      if (![board.origin, extension.origin, 'data:'].some((own) => url.startsWith(own)))
        elsewhere.push(url);
    };
    page.on('request', (request) => note(request.url()));
    const { client } = await extension.worker();
    client.on('Network.requestWillBeSent', ({ request }) => note(request.url));
    await client.send('Network.enable');
    await page.bringToFront();
    await page.reload();
    const cleaner = 'Schoonmaker woonzorglocatie. Wat een schoonmaker ';
    await until('a badge', async () => (await badges()).some((name) => name.startsWith(cleaner)));
    expect(await badges()).not.toContainEqual(expect.stringContaining('Allround topper'));
    expect(await rects()).toBe(before);
    expect(elsewhere).toEqual([]);

    await (await inOverlay(page, `.isp-badge[aria-label^="${cleaner}"]`)).click();
    const panel = await inOverlay(page, '.isp-badge-panel');
    expect(await panel.evaluate((one) => one.textContent)).toContain(
      'Wat een schoonmaker meestal doet',
    );
    await page.evaluate(axe);
    const problems = await page.evaluate(async () => {
      const [host] = [...document.documentElement.children].filter((one) =>
        one.shadowRoot?.querySelector('.isp-badges'),
      );
      const { violations, passes } = await (window as unknown as WithAxe).axe.run(
        { fromShadowDom: ['div', '.isp-badges'] },
        { rules: { region: { enabled: false } } },
      );
      return {
        host: host !== undefined,
        looked: passes.length > 5,
        ids: violations.map(({ id }) => id),
      };
    });
    expect(problems).toEqual({ host: true, looked: true, ids: [] });

    await (await inOverlay(page, '.isp-badge-panel .isp-button--quiet')).click();
    await until('no badge', async () => (await badges()).length === 0);
    expect(await rects()).toBe(before);
  });

  it('stand beside the ring where a list and a vacancy are open together', async () => {
    await page.goto(`${board.origin}/vacatures-bladeren/schoonmaker-woonzorg`);
    await inOverlay(page, '.isp-pill');
    const cleaner = 'Schoonmaker woonzorglocatie. Wat een schoonmaker ';
    await until('a badge', async () => (await badges()).some((name) => name.startsWith(cleaner)));
    expect(await page.$('div >>> .isp-pill')).not.toBeNull();
  });

  it('are not there once they are switched off', async () => {
    await extension.ask('sites.set-lists', { on: false });
    await page.bringToFront();
    await page.reload();
    await inOverlay(page, '.isp-pill');
    // Longer than they took to come.
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await badges()).toEqual([]);
  });
});
