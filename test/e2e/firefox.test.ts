import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import type { Result } from '#core/result.ts';
import type { MessageName, RequestOf, ResponseOf } from '../../extension/messages.ts';
import { click, findCss, seeText, until } from '../../scripts/demo/act.ts';
import { addSkill } from '../../scripts/demo/candidate-story.ts';
import { findFirefox } from '../../scripts/find-browser.ts';
import { inOverlay } from './extension-browser.ts';
import { startFirefox } from './firefox-browser.ts';
import type { FirefoxBrowser } from './firefox-browser.ts';
import { expectAnonymous, startWatchfulEmployer } from './watchful-employer.ts';
import { whatRemains } from './what-remains.ts';

declare const browser: typeof extensionApi;

const WORDS = 'boom fiets regen kaas';

/** Asks the background as our own page does; throws when it fails. */
async function ask<N extends MessageName>(
  own: Page,
  name: N,
  request: RequestOf<N>,
): Promise<ResponseOf<N>> {
  const answer = (await own.evaluate((envelope) => browser.runtime.sendMessage(envelope), {
    skillspaspoort: name,
    request,
  })) as Result<ResponseOf<N>>;
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
  return answer.value;
}
/** Firefox gives a field for a passphrase no role, so it is found by its label. */
async function write(own: Page, name: string, words: string): Promise<void> {
  const id = await until(`field "${name}"`, () =>
    own.evaluate(
      (text) =>
        [...document.querySelectorAll('label')].find(({ textContent }) => textContent === text)
          ?.htmlFor,
      name,
    ),
  );
  const field = await findCss(own, `[id="${id}"]`);
  await field.evaluate((node) => (node as HTMLInputElement).select());
  await field.type(words);
}
const passportOf = async (own: Page) => (await ask(own, 'passport.load', {})).passport;

// Skipped, and counted as skipped, where no Firefox is installed: it is never downloaded.
describe.skipIf(findFirefox() === undefined)('the extension in Firefox', () => {
  let downloads: string;
  let firefox: FirefoxBrowser;
  let own: Page;

  beforeAll(async () => {
    downloads = mkdtempSync(join(tmpdir(), 'isp-firefox-'));
    firefox = await startFirefox(downloads);
    own = await firefox.openOwn('passport.html#/passport');
  });
  afterAll(async () => {
    await firefox?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  it('keeps the first skill of a person, and nothing of it readable', async () => {
    await addSkill(own, { search: 'stofzuigen', pick: 'stofzuigen', answer: 4 });
    expect((await passportOf(own)).skills).toMatchObject([{ answer: 'often' }]);
    const { records, text } = await whatRemains(own);
    expect(records['skillspaspoort/sealed']).toBeGreaterThan(0);
    expect(text).not.toMatch(/often|esco|changedAt/);
  });

  it.each([
    ['#/strengths', 'canvas'],
    ['#/print', '.isp-paper'],
    ['#/sheet', 'fieldset'],
    ['#/overstap', 'ol, ul'],
    ['#/learn', 'h2'],
    ['#/choose', '#chosen'],
    ['#/questions', 'h1'],
  ])('shows %s at 360 px without scrolling sideways', async (hash, complete) => {
    await own.setViewport({ width: 360, height: 740 });
    await own.evaluate((next) => {
      location.hash = next;
    }, hash);
    await until(hash, () =>
      own.evaluate(
        (selector) => document.querySelector(`main ${selector.replace(', ', ', main ')}`) !== null,
        complete,
      ),
    );
    expect(
      await own.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(
      await own.evaluate(() => document.querySelector('[role="alert"]')?.textContent ?? ''),
    ).toBe('');
    await own.setViewport({ width: 1280, height: 800 });
  });

  it('applies with nothing that tells this Firefox from another', async () => {
    const place = await startWatchfulEmployer();
    for (const { id } of place.employer.descriptor.requires) {
      await ask(own, 'passport.edit', { edits: [{ edit: 'answer', id, answer: 'often' }] });
    }
    const page = await firefox.browser.newPage();
    await page.goto(`${place.iss}/vacature/1`);
    await (await inOverlay(page, '.isp-pill__open')).click();
    await (await inOverlay(page, '.isp-apply button')).click();
    // The driver does not see a tab that the extension opens; the extension does.
    const address = await until('our page for the application', () =>
      own.evaluate(async () =>
        (await browser.tabs.query({}))
          .map(({ url }) => url)
          .find((url) => url?.includes('#/apply/')),
      ),
    );
    const draft = decodeURIComponent(new URL(address).hash.split('/')[2] ?? '');
    const before = place.seen.length;
    const preview = await until('the preview', async () => {
      const step = await ask(own, 'apply.prepare', { draft, choices: {} });
      return step.step === 'preview' && step.preview;
    });
    expect(place.seen).toHaveLength(before);
    const talk = await ask(own, 'apply.send', { draft, prepared: preview.prepared });
    expect(talk).toMatchObject({ state: 'waiting', match: preview.match });
    expectAnonymous(place.seen.slice(before));
    await page.close();
    place.server.close();
  });

  it('saves a locked backup, deletes everything, and puts the backup back', async () => {
    const before = await passportOf(own);
    await own.bringToFront();
    await click(own, 'link', 'Kopie');
    await write(own, 'Nieuwe wachtzin', WORDS);
    await write(own, 'Nog een keer', WORDS);
    await click(own, 'button', 'Bewaar met wachtzin');
    const name = await until('the download', () =>
      readdirSync(downloads).find(
        (file) => file.endsWith('.age') && statSync(join(downloads, file)).size > 0,
      ),
    );
    await ask(own, 'everything.delete', {});
    const remains = await whatRemains(own);
    expect(Object.values(remains.records).reduce((sum, n) => sum + n, 0)).toBe(0);
    expect([remains.local, remains.session, remains.caches, remains.alarms]).toEqual([
      [],
      [],
      [],
      [],
    ]);

    const field = (await findCss(own, 'input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(downloads, name));
    await write(own, 'Wachtzin', WORDS);
    await click(own, 'button', 'Maak de kopie open');
    await click(own, 'button', 'Zet dit terug');
    await seeText(own, 'Je paspoort is teruggezet');
    expect(await passportOf(own)).toEqual(before);
  });
});
