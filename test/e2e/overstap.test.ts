import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, clickCss, find, overlayText, seeText, textOf } from '../../scripts/demo/act.ts';
import { inOverlay, startExtensionBrowser } from './extension-browser.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { vacancyPage } from './vacancy-page.ts';

/** Chooses in a list as a person at the keyboard does. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  const field = await find(page, 'combobox', name);
  await field.focus();
  await field.evaluate((node, wanted) => {
    const select = node as HTMLSelectElement;
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/** Our own page opens in a tab: a side panel cannot be read by the driver. */
async function useTabs(extension: ExtensionBrowser): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(() => {
    const { chrome } = globalThis as { chrome?: { sidePanel?: { open: () => Promise<void> } } };
    if (chrome?.sidePanel) chrome.sidePanel.open = () => Promise.reject(new Error('no panel'));
  });
}

const numberIn = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1]);

describe('from what a cleaner can to other work, in the built extension', () => {
  let extension: ExtensionBrowser;
  let page: Page;
  let gap = '';
  let id = '';

  beforeAll(async () => {
    extension = await startExtensionBrowser();
    const [work] = await extension.ask('occupations.search', { query: 'schoonmaker' });
    if (!work) throw new Error('no occupation to work with');
    const skills = await extension.ask('occupations.skills', { id: work.id });
    await extension.ask('start.choose', { chosen: [{ kind: 'work', id: work.id }] });
    await extension.ask('passport.edit', {
      edits: skills.slice(0, 8).map((skill) => ({ edit: 'answer', id: skill.id, answer: 'often' })),
    });
    page = await extension.openOwn('passport.html#/overstap');
  });
  afterAll(() => extension.close());

  it('shows work from near and far, and why it fits', async () => {
    const text = await seeText(page, /Dichtbij.*Uit andere sectoren/);
    expect(text).toMatch(/Match ongeveer \d+: past/);
    const title = await page.$eval('.isp-job h3', (node) => node.textContent);
    await click(page, 'link', `Waarom past dit? ${title}`);
    await seeText(page, 'Dit past');
    expect(await page.$eval('h1', (node) => node.textContent)).toBe(title);
  });

  it('plans what is missing, as a goal, and shows the match of later', async () => {
    await click(page, 'link', 'Wat mis ik?');
    const before = numberIn(await seeText(page, /ongeveer \d+\./), /ongeveer (\d+)\./);
    await click(page, 'button', 'Maak dit mijn doel');
    await seeText(page, 'dit is je doel');
    gap = await page.$eval('.isp-plan-gap h3', (node) => node.textContent);
    await choose(page, `Hoe ver ben je? ${gap}`, 'wants');
    const later = numberIn(await seeText(page, /Straks \d+\. Dat is/), /Straks (\d+)\./);
    expect(later).toBeGreaterThan(before);
    const { passport } = await extension.ask('passport.load', {});
    expect(passport.goals).toHaveLength(1);
    expect(passport.learning).toMatchObject([{ state: 'wants' }]);
    id = passport.learning[0]?.id ?? '';
  });

  it('asks how often what is done was done, and that becomes the answer', async () => {
    await page.bringToFront();
    await choose(page, `Hoe ver ben je? ${gap}`, 'done');
    await seeText(page, 'Goed gedaan!');
    await page.keyboard.press('4');
    await seeText(page, 'Op weg naar');
    const { passport } = await extension.ask('passport.load', {});
    expect(passport.skills.find((skill) => skill.id === id)?.answer).toBe('often');
    expect(passport.learning).toMatchObject([{ id, state: 'done' }]);
    expect(await textOf(page)).not.toContain(`Hoe ver ben je? ${gap}`);
    await page.bringToFront();
    await click(page, 'link', 'Terug naar Leren');
    await seeText(page, /Nu (ongeveer|is je match ongeveer) \d+/);
  });

  it('leads from a vacancy to its gaps, and keeps the vacancy only as a goal', async () => {
    const board = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(vacancyPage());
    });
    await new Promise<void>((resolve) => board.listen(0, '127.0.0.1', resolve));
    const vacancy = await extension.browser.newPage();
    await vacancy.goto(`http://localhost:${(board.address() as AddressInfo).port}/vacature/1`);
    await inOverlay(vacancy, '.isp-pill__open');
    await clickCss(vacancy, 'div >>> .isp-pill__open');
    const shown = numberIn(
      await seeText(vacancy, /ongeveer \d+ van/, overlayText),
      /ongeveer (\d+)/,
    );
    await useTabs(extension);
    await click(vacancy, 'button', 'Leren: wat mis ik nog?');
    const text = await seeText(page, 'Op weg naar: Helpende zorg');
    expect(numberIn(text, /match ongeveer (\d+)/)).toBe(shown);
    const kept = await extension.ask('passport.load', {});
    expect(kept.passport.goals).toHaveLength(1);
    await click(page, 'button', 'Maak dit mijn doel');
    await seeText(page, 'dit is je doel');
    const { passport } = await extension.ask('passport.load', {});
    expect(passport.goals?.map(({ title }) => title)).toContain('Helpende zorg');
    await vacancy.close();
    board.close();
  });
});
