import type { Page } from 'puppeteer';
import { buildExtension, extensionFolder } from '../build.ts';
import { openBrowser } from '../demo/open-browser.ts';
import { filledPassport } from './filled-passport.ts';
import { percentiles, type Percentiles } from './percentiles.ts';

/** Skills in the passport, and rows that make its first list complete: of a very full one a part is shown at first. */
const SIZES = [
  { skills: 300, rounds: 24 },
  { skills: 5000, rounds: 8 },
] as const;

/** Milliseconds: how exact the times are. */
const LOOK_EVERY = 4;

interface PageScope {
  readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
  listShown?: number;
  longest?: number;
}

/** Runs before the page's own script: notes when the list has stopped growing, and the longest time nothing could move. */
function watch(every: number): void {
  const scope = globalThis as unknown as PageScope;
  let rows = 0;
  scope.longest = 0;
  setInterval(() => {
    const now = document.getElementsByClassName('isp-skill').length;
    if (now === rows) return;
    rows = now;
    requestAnimationFrame(() => setTimeout(() => (scope.listShown = performance.now())));
  }, every);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      scope.longest = Math.max(scope.longest ?? 0, duration);
  }).observe({ type: 'longtask', buffered: true });
}

const send = (page: Page, name: string, request: unknown): Promise<unknown> =>
  page.evaluate(
    (envelope: unknown) =>
      (globalThis as unknown as PageScope).chrome.runtime.sendMessage(envelope),
    { skillspaspoort: name, request },
  );

/** From navigation until the first list is painted, and the longest task on the way (milliseconds). */
async function opened(page: Page, address: string): Promise<{ shown: number; longest: number }> {
  await page.goto('about:blank');
  await page.goto(address);
  await page.waitForFunction(
    () => ((globalThis as unknown as PageScope).listShown ?? Infinity) < performance.now() - 200,
    { polling: 50 },
  );
  return page.evaluate(() => {
    const { listShown = Number.NaN, longest = 0 } = globalThis as unknown as PageScope;
    return { shown: listShown, longest };
  });
}

/**
 * The passport page of the built extension in a real browser, with the worker awake: from navigation to the first
 * complete list. Of 5,000 skills the first of each theme are shown, so the longest task says whether it froze.
 */
export async function measurePassportPage(): Promise<Record<string, Percentiles>> {
  await buildExtension('chrome', 'production');
  const figures: Record<string, Percentiles> = {};
  const browser = await openBrowser(extensionFolder('chrome', 'production'), { headless: true });
  try {
    const asking = await browser.openOwn('popup.html');
    const page = await browser.browser.newPage();
    await page.evaluateOnNewDocument(watch, LOOK_EVERY);
    let basedOn = 0;
    for (const { skills, rounds } of SIZES) {
      const passport = await filledPassport(skills);
      await send(asking, 'passport.save', { passport, basedOn });
      basedOn += 1;
      await page.bringToFront();
      const address = `${browser.extension}/passport.html#/passport`;
      // The first one loads the skills index in the worker.
      await opened(page, address);
      const times: { shown: number; longest: number }[] = [];
      for (let round = 0; round < rounds; round++) times.push(await opened(page, address));
      const name = `passport page: ${String(skills)} skills`;
      figures[name] = percentiles(times.map(({ shown }) => shown));
      figures[`  of which the longest task (${String(skills)})`] = percentiles(
        times.map(({ longest }) => longest),
      );
    }
  } finally {
    await browser.close();
  }
  return figures;
}

if (process.argv[1] === import.meta.filename)
  for (const [name, { n, p50, p95 }] of Object.entries(await measurePassportPage()))
    console.log(`${name}: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (n=${String(n)})`);
