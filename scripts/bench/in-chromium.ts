import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { build } from 'vite';
import { findBrowser } from '../find-browser.ts';
import { root } from '../run.ts';
import type { Given } from './chromium-tasks.ts';
import type { Percentiles } from './percentiles.ts';

export type Figures = Record<string, Percentiles>;

export interface Measured {
  readonly load: Figures;
  /** Bytes of memory that the loaded index holds, right after loading and after the first use of everything. */
  readonly memory: { readonly loaded: number; readonly used: number };
  readonly figures: Figures;
  /** By tool. */
  readonly alternatives: Record<string, Figures>;
}

export interface BenchBrowser {
  readonly version: string;
  /** Measures in a fresh page; `packed` is a gzip index. */
  measure(packed: Uint8Array, given: Given): Promise<Measured>;
  close(): Promise<void>;
}

async function bundle(entry: string, name: string): Promise<string> {
  const outDir = join(root, 'dist/bench', name);
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      lib: { entry: join(root, entry), formats: ['iife'], name, fileName: () => 'tasks.js' },
    },
  });
  return readFileSync(join(outDir, 'tasks.js'), 'utf8');
}

/** Bytes of everything of ours that runs on a page that is no vacancy page: as built, and gzip. */
export async function probeSize(): Promise<{ readonly bytes: number; readonly gzip: number }> {
  const script = await bundle('extension/entrypoints/probe.ts', 'probe');
  return { bytes: Buffer.byteLength(script), gzip: gzipSync(script, { level: 9 }).length };
}

/** A real browser, with chromium-tasks.ts bundled like the extension. */
export async function startBenchBrowser(): Promise<BenchBrowser> {
  const script = await bundle('scripts/bench/chromium-tasks.ts', 'tasks');
  const current: { packed: Uint8Array } = { packed: new Uint8Array() };
  const server = createServer((request, answer) => {
    if (request.url === '/index.isp.gz') {
      answer.end(current.packed);
      return;
    }
    const isScript = request.url === '/tasks.js';
    answer.setHeader('content-type', `text/${isScript ? 'javascript' : 'html'}; charset=utf-8`);
    answer.end(isScript ? script : '<!doctype html><script src="/tasks.js"></script>');
  }).listen(0, '127.0.0.1');
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    protocolTimeout: 600_000,
  });
  const address = `http://localhost:${String((server.address() as AddressInfo).port)}/`;
  return {
    version: await browser.version(),
    async measure(packed, given) {
      current.packed = packed;
      const load = await inFreshPage(browser, address, (page) =>
        call<Figures>(page, 'measureLoad'),
      );
      return inFreshPage(browser, address, async (page) => {
        const before = await memoryOf(page);
        await call(page, 'keepIndex');
        const loaded = (await memoryOf(page)) - before;
        const figures = await call<Figures>(page, 'measure', given);
        const used = (await memoryOf(page)) - before;
        const alternatives = await call<Record<string, Figures>>(
          page,
          'measureAlternatives',
          given,
        );
        return { load, memory: { loaded, used }, figures, alternatives };
      });
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function inFreshPage<T>(
  browser: Browser,
  address: string,
  run: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(address);
  await page.waitForFunction('typeof bench === "object"');
  try {
    return await run(page);
  } finally {
    await page.close();
  }
}

const call = <T>(page: Page, name: string, given?: Given): Promise<T> =>
  page.evaluate(
    (task, argument) =>
      (
        globalThis as unknown as { bench: Record<string, (given: unknown) => Promise<never>> }
      ).bench[task]?.(argument) as Promise<never>,
    name,
    given,
  );

interface HeapUsage {
  readonly usedSize: number;
  /** Of array buffers, which the script engine's own count leaves out. */
  readonly backingStorageSize?: number;
}

/** What the page's script holds after everything that can go went. */
async function memoryOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as unknown as HeapUsage;
  await session.detach();
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}
