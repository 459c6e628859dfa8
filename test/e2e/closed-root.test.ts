import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionFolder } from '../../scripts/build.ts';
import { startExtensionBrowser, until } from './extension-browser.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { vacancyPage } from './vacancy-page.ts';

const production = extensionFolder('chrome', 'production');
const scripts = readdirSync(production, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.js'),
);
const source = (name: string): string => readFileSync(join(production, name), 'utf8');

describe('the production bundle', () => {
  it('asks for a closed shadow root in a page, and for no other', () => {
    const overlay = source('overlay.js');
    // The minifier keeps the mode in a variable of its own: mountOverlay({…, root: x}) and x = `closed`.
    const variable = /\bask:[\w$]+,root:([\w$]+)\}/.exec(overlay)?.[1] ?? 'nothing';
    expect(overlay).toMatch(new RegExp(`[ ,]${variable}=[\`'"]closed[\`'"]`));
    expect(overlay.match(/attachShadow\(/g)).toHaveLength(1);
    expect(overlay).not.toMatch(/mode:\s*[`'"]open[`'"]/);
  });

  it('tells a page of its presence by no event or message', () => {
    for (const name of ['probe.js', 'overlay.js']) {
      expect(source(name)).not.toMatch(/postMessage\(|wxt:content-script|new CustomEvent/);
    }
  });

  it('keeps the script for pages without a vacancy below 10 kB, without an observer', () => {
    const probe = source('probe.js');
    expect(Buffer.byteLength(probe)).toBeLessThan(10_000);
    expect(probe).not.toContain('MutationObserver');
  });

  it('names no script of elsewhere', () => {
    const elsewhere = /https?:\/\/[^"'`\s\\]+\.(?:js|mjs|wasm)\b/;
    expect(scripts.filter((name) => elsewhere.test(source(name)))).toEqual([]);
  });

  it('loads the libraries for bars and PDF only with what needs them', () => {
    const holding = (words: string): string[] =>
      scripts
        .filter((name) => source(name).includes(words))
        .map((name) => name.replace(/-[^-]*$/, ''));
    expect(holding('Failed to create chart')).toEqual(['chunks/draw-strengths']);
    expect(holding('jsPDF')).toEqual(['chunks/skills-sheet']);
  });

  it('keeps the polyfill and the passport out of pages', () => {
    for (const name of ['probe.js', 'overlay.js']) {
      expect(source(name)).not.toMatch(/webextension-polyfill|indexedDB/);
    }
  });

  it.each(scripts)('%s runs no code from elsewhere', (name) => {
    expect(source(name)).not.toMatch(
      /\beval\(|new Function\(|importScripts\(|import\(["'`]https?:/,
    );
  });
});

describe('a job board that wants to know the number', () => {
  let server: Server;
  let address: string;
  let extension: ExtensionBrowser;

  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(vacancyPage());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://localhost:${(server.address() as AddressInfo).port}/vacature/1`;
    // As production, but with this computer as a site and somebody's passport in it.
    extension = await startExtensionBrowser('demo');
  });

  afterAll(async () => {
    await extension.close();
    server.close();
  });

  it('sees one empty element, and nothing in it', async () => {
    const page = await extension.browser.newPage();
    await page.goto(address);
    await until('the overlay', () =>
      page.evaluate(() => document.documentElement.children.length > 2),
    );
    const seen = await page.evaluate(() => {
      const [element] = [...document.documentElement.children].slice(2);
      return {
        root: element?.shadowRoot ?? null,
        inside: element?.innerHTML,
        text: document.documentElement.innerText,
        names: element?.getAttributeNames(),
      };
    });
    expect(seen).toMatchObject({ root: null, inside: '', names: ['style'] });
    expect(seen.text).not.toMatch(/match/i);
  });
});
