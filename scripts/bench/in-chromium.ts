import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer from 'puppeteer';
import { build } from 'vite';
import { findBrowser } from '../find-browser.ts';
import { root } from '../run.ts';
import type { Percentiles } from './percentiles.ts';

export interface ChromiumInput {
  readonly pages: readonly { readonly url: string; readonly html: string }[];
  readonly descriptor: string;
  readonly queries: readonly string[];
}

/** Runs chromium-tasks.ts, bundled like the extension, on a page of a real browser. */
export async function measureInChromium(
  input: ChromiumInput,
): Promise<{ readonly browser: string; readonly figures: Record<string, Percentiles> }> {
  const outDir = join(root, 'dist/bench');
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      lib: {
        entry: join(root, 'scripts/bench/chromium-tasks.ts'),
        formats: ['iife'],
        name: 'bench',
        fileName: () => 'tasks.js',
      },
    },
  });
  const script = readFileSync(join(outDir, 'tasks.js'), 'utf8');
  const server = createServer((request, answer) => {
    const isScript = request.url === '/tasks.js';
    answer.setHeader(
      'content-type',
      isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
    );
    answer.end(isScript ? script : '<!doctype html><script src="/tasks.js"></script>');
  }).listen(0, '127.0.0.1');
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    protocolTimeout: 600_000,
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error));
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('typeof measure === "function"');
    const index = readFileSync(join(root, 'dist/index/embedded.isp.gz')).toString('base64');
    const figures = await page.evaluate(
      (given) =>
        (
          globalThis as unknown as {
            measure(given: unknown): Promise<Record<string, Percentiles>>;
          }
        ).measure(given),
      { ...input, index },
    );
    return { browser: await browser.version(), figures };
  } finally {
    await browser.close();
    server.close();
  }
}
