import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, overlayText, seeText } from '../../scripts/demo/act.ts';
import * as firstRun from '../../scripts/demo/first-run.ts';
import { inOverlay, startExtensionBrowser } from './extension-browser.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { vacancyPage } from './vacancy-page.ts';

/** Seconds for one click of somebody who reads slowly. */
const SECONDS_PER_CLICK = 8;
const TEN_MINUTES = 600;
/** In this build the site is on already: else an address, a button, and the browser's own question. */
const SWITCHING_A_SITE_ON = 3;
/** Opening the job board, and the vacancy on it. */
const TO_THE_VACANCY = 2;
/** Each word typed counts as one more. */
const WORDS_TYPED = 1;

/** Counts the clicks on a page, whatever they hit. */
async function countClicks(page: Page): Promise<() => number> {
  let clicks = 0;
  await page.exposeFunction('countClick', () => (clicks += 1));
  await page.evaluate(() =>
    addEventListener(
      'click',
      () => (globalThis as unknown as { countClick(): void }).countClick(),
      true,
    ),
  );
  return () => clicks;
}

describe('the first run of a hotel cleaner, in the built extension', () => {
  let extension: ExtensionBrowser;
  let board: Server;
  let clicks = 0;

  beforeAll(async () => {
    board = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(vacancyPage());
    });
    await new Promise<void>((resolve) => board.listen(0, '127.0.0.1', resolve));
    extension = await startExtensionBrowser();
  });
  afterAll(async () => {
    await extension.close();
    board.close();
  });

  it('begins with her work, asks, and stops when she wants', async () => {
    const page = await extension.openOwn('passport.html');
    const clicked = await countClicks(page);
    await seeText(page, 'Wat kun jij?');
    await firstRun.begin(page);
    // One letter is missing.
    await firstRun.chooseWork(page, 'houskeeping', 'medewerker housekeeping');
    await firstRun.chooseFromGroup(page, 'Zorg voor familie en huis', 'het huishouden doen');
    await firstRun.toQuestions(page);
    const asked = await firstRun.answerQuestions(page, [4, 4, 3, 2, 4]);
    expect(new Set(asked).size).toBe(5);
    clicks += clicked();
    await page.close();
  });

  it('goes on after the worker was stopped and the page closed, and shows what she can', async () => {
    await (await extension.worker()).close();
    const page = await extension.openOwn('passport.html#/start');
    const clicked = await countClicks(page);
    await click(page, 'link', 'Ga verder');
    await seeText(page, 'Je hebt 5 vragen beantwoord.');
    await firstRun.answerQuestions(page, [4, 4, 3, 1, 6]);
    await firstRun.stop(page);
    await seeText(page, '8 dingen.');
    await seeText(page, /Bij \d+ beroepen heb je aanknopingspunten/);
    clicks += clicked();
    const { passport } = await extension.ask('passport.load', {});
    expect(passport.skills).toHaveLength(10);
    await page.close();
  });

  it('sees her first match within ten minutes', async () => {
    const page = await extension.browser.newPage();
    await page.goto(`http://localhost:${String((board.address() as AddressInfo).port)}/vacature/1`);
    await inOverlay(page, '.isp-pill__open');
    expect(await overlayText(page)).toMatch(/\d/);
    const all = clicks + WORDS_TYPED + SWITCHING_A_SITE_ON + TO_THE_VACANCY;
    expect(clicks).toBeGreaterThan(15);
    expect(all * SECONDS_PER_CLICK).toBeLessThanOrEqual(TEN_MINUTES);
    await page.close();
  });
});
