import puppeteer from 'puppeteer';
import type { Browser, Page } from 'puppeteer';
import { extensionFolder } from '../../scripts/build.ts';
import { findFirefox } from '../../scripts/find-browser.ts';

/** `gecko.id` of wxt.config.ts. */
const ID = 'integraal-skillspaspoort@skillspaspoort.example';
/** Firefox gives every installation an address of its own, unless it is told which. */
const ADDRESS = '0b3a4a5e-7a3a-4c58-9a57-0d2f4f3c9a11';

export interface FirefoxBrowser {
  readonly browser: Browser;
  /** Opens one of our own pages: `passport.html#/backup`. */
  openOwn(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a real Firefox with the finished build of the extension; downloads go to this folder without a question. */
export async function startFirefox(downloads: string): Promise<FirefoxBrowser> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('there is no Firefox here');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Only this lets the driver into pages of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: ADDRESS }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  await browser.installExtension(extensionFolder('firefox', 'e2e'));
  return {
    browser,
    async openOwn(path) {
      const page = await browser.newPage();
      // No load event of such a page comes through the driver.
      await page.goto(`moz-extension://${ADDRESS}/${path}`, { waitUntil: [] });
      return page;
    },
    close: () => browser.close(),
  };
}
