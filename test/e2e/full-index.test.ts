import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileIndex } from '#core/taxonomy/compile-index.ts';
import { ids, smallSource } from '../core/taxonomy/small-source.ts';
import { type ExtensionBrowser, startExtensionBrowser, until } from './extension-browser.ts';

const bodyText = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

describe('a full skills index in the built extension', () => {
  let extension: ExtensionBrowser;
  let folder: string;
  let whole: Uint8Array;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'isp-index-'));
    whole = gzipSync(await compileIndex(smallSource, 'test'));
    extension = await startExtensionBrowser();
  });
  afterAll(async () => {
    await extension.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Picks a file in the settings and waits for what the page says. */
  async function give(page: Page, name: string, bytes: Uint8Array, says: RegExp): Promise<void> {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const field = (await page.waitForSelector(
      'section[aria-labelledby=skill-index] input[type=file]',
    )) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
    await until(`what ${name} says`, async () => says.test(await bodyText(page)));
  }

  it('is refused when cut off, used when whole, still there for a new worker, and given back', async () => {
    const page = await extension.openOwn('passport.html#/settings');
    const { skillCount } = await extension.ask('settings.load', {});
    await page.bringToFront();
    await give(page, 'half.isp.gz', whole.subarray(0, whole.length - 100), /niet compleet/);
    expect(await extension.ask('settings.load', {})).toMatchObject({
      skillCount,
      index: { kind: 'embedded' },
    });

    await page.bringToFront();
    await give(page, 'full.isp.gz', whole, /De volledige lijst werkt nu/);
    const counted = { skillCount: smallSource.skills.length, index: { kind: 'full' } };
    expect(await extension.ask('settings.load', {})).toMatchObject(counted);
    await extension.ask('passport.edit', {
      edits: [{ edit: 'answer', id: ids.otherWindows, answer: 'often' }],
    });

    await (await extension.worker()).close();
    expect(await extension.ask('settings.load', {})).toMatchObject(counted);

    await extension.ask('index.embedded', {});
    expect(await extension.ask('settings.load', {})).toMatchObject({
      skillCount,
      index: { kind: 'embedded' },
    });
    const [described] = await extension.ask('skills.describe', { ids: [ids.otherWindows] });
    expect(described?.label).toBe('ramen lappen');
    await page.close();
  });
});
