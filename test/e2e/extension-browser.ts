import type { Browser, ElementHandle, Page, WebWorker } from 'puppeteer';
import type { browser as extensionApi } from 'wxt/browser';
import type { Result } from '#core/result.ts';
import type { MessageName, RequestOf, ResponseOf } from '../../extension/messages.ts';
import { extensionFolder } from '../../scripts/build.ts';
import type { BuildMode } from '../../scripts/build.ts';
import { until } from '../../scripts/demo/act.ts';
import { openBrowser } from '../../scripts/demo/open-browser.ts';

export { until };

/** Inside the browser, where the functions below are sent. */
declare const chrome: typeof extensionApi;

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
  /** Asks the background as this page of ours does. */
  askFrom<N extends MessageName>(
    own: Page,
    name: N,
    request: RequestOf<N>,
  ): Promise<Result<ResponseOf<N>>>;
  /** Asks the background as our own page does; throws when it fails. */
  ask<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>>;
  close(): Promise<void>;
}

/** Starts Chromium with a finished build of the extension, and waits until its background is there. */
export async function startExtensionBrowser(
  mode: BuildMode = 'e2e',
  args: readonly string[] = [],
): Promise<ExtensionBrowser> {
  const opened = await openBrowser(extensionFolder('chrome', mode), { headless: true, args });
  const { browser, extension: origin, worker, openOwn, close } = opened;
  // The browser's API is there; the background still has to register its sites.
  await until('the background', async () =>
    (await worker())
      .evaluate(
        async (sites) => (await chrome.scripting.getRegisteredContentScripts()).length >= sites,
        mode === 'production' ? 0 : 1,
      )
      .catch(() => false),
  );
  const askFrom = <N extends MessageName>(
    own: Page,
    name: N,
    request: RequestOf<N>,
  ): Promise<Result<ResponseOf<N>>> =>
    own.evaluate((envelope: unknown) => chrome.runtime.sendMessage(envelope), {
      skillspaspoort: name,
      request,
    }) as Promise<Result<ResponseOf<N>>>;
  return {
    browser,
    origin,
    worker,
    openOwn,
    askFrom,
    async ask(name, request) {
      const page = await openOwn('popup.html');
      const answer = await askFrom(page, name, request);
      await page.close();
      if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
      return answer.value;
    },
    close,
  };
}
