import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer';
import { findBrowser, launchOptions } from '../find-browser.ts';
import { until } from './act.ts';

export interface DemoBrowser {
  readonly browser: Browser;
  /** `chrome-extension://<id>` */
  readonly extension: string;
  /** Opens one of the extension's own pages in a tab. */
  openOwn(path: string): Promise<Page>;
  /** The first tab whose address holds this text. */
  tab(part: string): Promise<Page>;
  /** The background worker, awake. */
  worker(): Promise<WebWorker>;
  /** From now on the preview opens in a tab: a side panel cannot be photographed by the driver. */
  useTabs(): Promise<void>;
  close(): Promise<void>;
}

export interface BrowserOptions {
  readonly headless: boolean;
  /** Keeps the profile over several starts; without it a new one is made and removed. */
  readonly profile?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** More of the browser's own switches. */
  readonly args?: readonly string[];
}

interface ExtensionScope {
  readonly chrome?: {
    readonly runtime?: { readonly id?: string };
    readonly sidePanel?: { open: () => Promise<void> };
  };
}

/** Starts a real Chromium with the built extension and waits until its background answers. */
export async function openBrowser(
  extensionFolder: string,
  options: BrowserOptions,
): Promise<DemoBrowser> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'skillspaspoort-browser-'));
  const launch = launchOptions(findBrowser(), extensionFolder);
  const browser = await puppeteer.launch({
    ...launch,
    args: [...launch.args, ...(options.args ?? [])],
    headless: options.headless,
    userDataDir: profile,
    defaultViewport: options.headless ? (options.size ?? { width: 1280, height: 900 }) : null,
  });
  const worker = async (): Promise<WebWorker> => {
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
    const found = await target.worker();
    if (!found) throw new Error('the background of the extension did not start');
    return found;
  };
  const first = await worker();
  // The worker is reported before the browser's API is there.
  await until('the extension', () =>
    first.evaluate(() => Boolean((globalThis as ExtensionScope).chrome?.runtime?.id)),
  );
  const extension = `chrome-extension://${new URL(first.url()).host}`;
  return {
    browser,
    extension,
    worker,
    useTabs: async () => {
      await (
        await worker()
      ).evaluate(() => {
        const panel = (globalThis as ExtensionScope).chrome?.sidePanel;
        if (panel) panel.open = () => Promise.reject(new Error('no side panel in this window'));
      });
    },
    openOwn: async (path) => {
      const page = await browser.newPage();
      await page.goto(`${extension}/${path}`);
      return page;
    },
    tab: (part) =>
      until(`a tab at ${part}`, async () => {
        const target = browser
          .targets()
          .find((one) => one.type() === 'page' && one.url().includes(part));
        return target?.asPage();
      }),
    close: async () => {
      await browser.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}
