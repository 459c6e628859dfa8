import axe from 'axe-core';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, seeText } from '../../scripts/demo/act.ts';
import { filledPassport } from '../../scripts/bench/filled-passport.ts';
import { startExtensionBrowser, until } from './extension-browser.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

const SKILLS = 24;
const NARROW = 360;
/** What a screen of 1280 px leaves at 400 % zoom (WCAG 1.4.10). */
const SMALLEST = 320;
/** What a screen of 1280 px leaves at 200 % zoom. */
const ZOOMED = 640;

/** Each with what is there once it is complete; a skill's own page ends in its identifier. */
const screens = {
  'passport.html#/passport': '.isp-skill',
  'passport.html#/skill/': 'textarea',
  'passport.html#/strengths': 'table',
  'passport.html#/print': '.isp-paper',
  'passport.html#/sheet': 'fieldset',
  'passport.html#/start': 'h1',
  'passport.html#/choose': '#chosen',
  'passport.html#/overstap': 'h2',
  'passport.html#/learn': 'h2',
  'passport.html#/talks': 'h1',
  'passport.html#/settings': 'h2',
  'passport.html#/backup': 'h2',
  'passport.html#/import': 'h1',
  'popup.html': 'main, h1, h2',
} as const;

/** What falls off a screen of this width: the page scrolls sideways, or something stands outside. */
async function lossAt(page: Page, width: number): Promise<string[]> {
  await page.setViewport({ width, height: 740 });
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const outside = [...document.querySelectorAll('a, button, input, select, textarea, h1, h2, td')]
      .filter((element) => element.checkVisibility() && !element.matches('.isp-skip, .isp-hidden'))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < 0 || right > innerWidth;
      })
      .map((element) => `outside: ${element.outerHTML.slice(0, 120)}`);
    return scrollWidth > innerWidth ? [`scrolls to ${String(scrollWidth)}`, ...outside] : outside;
  });
}

/** What axe finds, contrast included: this is a real browser. */
async function axeFinds(page: Page): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations, passes } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    const told = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
    return passes.some(({ id }) => id === 'color-contrast') ? told : [...told, 'no contrast read'];
  });
}

describe('our own pages, with a filled passport', () => {
  let extension: ExtensionBrowser;
  let proven = '';

  beforeAll(async () => {
    extension = await startExtensionBrowser();
    const passport = await filledPassport(SKILLS);
    await extension.ask('passport.save', { passport, basedOn: 0 });
    proven = encodeURIComponent(passport.skills[0]?.id ?? '');
  });
  afterAll(() => extension.close());

  it.each([
    ['nl', 'light'],
    ['en', 'dark'],
  ] as const)(
    'lose nothing at 360 px and at twice the size, and axe is content: %s, %s',
    async (language, scheme) => {
      await extension.ask('settings.set-language', { language });
      const found: string[] = [];
      const page = await extension.browser.newPage();
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      let before = '';
      for (const [path, complete] of Object.entries(screens)) {
        await page.goto(`${extension.origin}/${path}${path.endsWith('/') ? proven : ''}`);
        // Another hash keeps the document: the screen is new when its title is.
        before = await until(path, () =>
          page.evaluate(
            (selector, lang, last) =>
              document.documentElement.lang === lang &&
              document.title !== last &&
              document.querySelector(selector) !== null &&
              document.title,
            complete,
            language,
            before,
          ),
        );
        for (const width of [ZOOMED, SMALLEST, NARROW])
          for (const lost of await lossAt(page, width))
            found.push(`${path} at ${String(width)}: ${lost}`);
        for (const violation of await axeFinds(page)) found.push(`${path}: ${violation}`);
      }
      await page.close();
      expect(found).toEqual([]);
    },
  );

  it('keep an example with the keyboard alone', async () => {
    await extension.ask('settings.set-language', { language: 'nl' });
    const { passport } = await extension.ask('passport.load', {});
    const id = passport.skills[1]?.id ?? '';
    const page = await extension.openOwn(`passport.html#/skill/${encodeURIComponent(id)}`);
    await page.waitForSelector('textarea');
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML ?? '');
    const tabTo = async (wanted: RegExp): Promise<void> => {
      for (let tries = 0; tries < 12; tries++) {
        await page.keyboard.press('Tab');
        if (wanted.test(await focused())) return;
      }
      throw new Error(`no way to ${String(wanted)}`);
    };
    await tabTo(/<textarea/);
    await page.keyboard.type('In de winkel van mijn tante.');
    await tabTo(/checkbox/);
    await page.keyboard.press('Space');
    await tabTo(/Bewaren/);
    await page.keyboard.press('Enter');
    await seeText(page, 'Bewaard:');
    expect(await focused()).toContain('Verander');
    const kept = await extension.ask('passport.load', {});
    expect(kept.passport.skills[1]).toMatchObject({
      example: 'In de winkel van mijn tante.',
      learned: { at: ['work'] },
    });
    await page.close();
  });

  it('draws the strengths and makes the sheet under the default content security policy', async () => {
    await extension.ask('settings.set-language', { language: 'nl' });
    const page = await extension.openOwn('passport.html#/strengths');
    const refused: string[] = [];
    await page.exposeFunction('tellRefused', (what: string) => refused.push(what));
    await page.evaluate(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        (globalThis as unknown as { tellRefused(what: string): void }).tellRefused(
          `${violatedDirective} ${blockedURI}`,
        ),
      );
    });
    await page.waitForFunction(() => {
      const canvas = document.querySelector('canvas');
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
      return new Set(pixels && new Uint32Array(pixels.data.buffer)).size > 3;
    });
    await page.evaluate(() => (location.hash = '#/sheet'));
    await click(page, 'button', 'Kies alles');
    await click(page, 'button', 'Maak de PDF');
    await seeText(page, 'Het blad staat bij je downloads.');
    expect(refused).toEqual([]);
    await page.close();
  });
});
