// @vitest-environment node
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../../extension/job-boards/read-page.ts';
import { findBrowser } from '../../../scripts/find-browser.ts';
import type { ReaderInChromium } from './in-chromium-entry.ts';
import { openPage, pageFixtures } from './page-fixtures.ts';

/** The content script that looks at every page of a job board must stay below this (bytes, minified). */
const PROBE_BUDGET = 10_000;

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const code = await bundle(join(import.meta.dirname, 'in-chromium-entry.ts'));
  browser = await puppeteer.launch({
    executablePath: findBrowser(),
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-background-networking',
    ],
  });
  page = await browser.newPage();
  await page.evaluate(code);
}, 60_000);

afterAll(() => browser.close());

const inChromium = (html: string, url: string): Promise<ReturnType<ReaderInChromium['read']>> =>
  page.evaluate(
    (given, address) =>
      (globalThis as unknown as { reader: ReaderInChromium }).reader.read(given, address),
    html,
    url,
  );

describe('readPage in Chromium', () => {
  it.each(pageFixtures())(
    'reads $name as it does in Node, and changes nothing',
    async ({ html, url }) => {
      const { read, unchanged } = await inChromium(html, url);
      expect(read).toEqual(readPage(openPage(html), url));
      expect(unchanged).toBe(true);
    },
  );

  it('says that a page of five megabytes is too large', async () => {
    const filler = `<p>${'Dit is een regel tekst zonder einde. '.repeat(4)}</p>`.repeat(34_000);
    expect(filler.length).toBeGreaterThan(5_000_000);
    const { read } = await inChromium(`<h1>Kok</h1>${filler}`, 'https://voorbeeld.test/vacature/1');
    expect(read).toEqual({ ok: false, error: { code: 'page-too-large' } });
  });
});

it('keeps the probe small enough for every page', async () => {
  const code = await bundle(
    join(import.meta.dirname, '../../../extension/job-boards/probe-page.ts'),
  );
  expect(code.length).toBeLessThan(PROBE_BUDGET);
});
