import puppeteer from 'puppeteer';
import type { Browser, ElementHandle, Page, WebWorker } from 'puppeteer';
import type { browser as extensionApi } from 'wxt/browser';
import type { Result } from '#core/result.ts';
import type { MessageName, RequestOf, ResponseOf } from '../../extension/messages.ts';
import { extensionFolder } from '../../scripts/build.ts';
import type { BuildMode } from '../../scripts/build.ts';
import { findBrowser, launchOptions } from '../../scripts/find-browser.ts';

/** Inside the browser, where the functions below are sent. */
declare const chrome: typeof extensionApi;

const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until `look` gives something; fails with its name after 15 seconds. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false> | T | undefined | false,
): Promise<T> {
  for (let tries = 0; tries < 150; tries++) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await sleep(100);
  }
  throw new Error(`waited too long for ${what}`);
}

/**
 * An element inside the overlay's open shadow root. `waitForSelector` cannot wait for it: it watches the page's own
 * tree and sees no change inside a shadow root.
 */
export const inOverlay = (page: Page, selector: string): Promise<ElementHandle> =>
  until(
    `${selector} in the overlay`,
    async () => (await page.$(`div >>> ${selector}`)) ?? undefined,
  );

export interface ExtensionBrowser {
  readonly browser: Browser;
  /** `chrome-extension://<id>` */
  readonly origin: string;
  /** The running worker; a stopped one is woken by the next message. */
  worker(): Promise<WebWorker>;
  /** Opens one of our own pages: `passport.html#/settings`. */
  openOwn(path: string): Promise<Page>;
  /** Asks the background as our own page does. */
  ask<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>>;
  close(): Promise<void>;
}

/** Starts Chromium with a finished build of the extension, and waits until its background is there. */
export async function startExtensionBrowser(
  mode: BuildMode = 'e2e',
  args: readonly string[] = [],
): Promise<ExtensionBrowser> {
  const options = launchOptions(findBrowser(), extensionFolder('chrome', mode));
  const browser = await puppeteer.launch({
    ...options,
    args: [...options.args, ...args],
    headless: true,
  });
  const findWorker = async (): Promise<WebWorker> => {
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    if (!worker) throw new Error('the background has no worker');
    return worker;
  };
  const first = await findWorker();
  const origin = `chrome-extension://${new URL(first.url()).host}`;
  // The worker is reported before the browser's API is in it; then it still has to register its sites.
  await until('the background', () =>
    first
      .evaluate(
        async (sites) =>
          'chrome' in globalThis &&
          (await chrome.scripting.getRegisteredContentScripts()).length >= sites,
        mode === 'production' ? 0 : 1,
      )
      .catch(() => false),
  );
  const openOwn = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${origin}/${path}`);
    return page;
  };
  return {
    browser,
    origin,
    worker: findWorker,
    openOwn,
    async ask<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>> {
      const page = await openOwn('popup.html');
      const answer = (await page.evaluate(
        (envelope: unknown) => chrome.runtime.sendMessage(envelope),
        { skillspaspoort: name, request },
      )) as Result<ResponseOf<N>>;
      await page.close();
      if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
      return answer.value;
    },
    close: () => browser.close(),
  };
}
