import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage } from '../../extension/job-boards/read-page.ts';
import type { CliIo } from './cli-io.ts';

/** A saved page above this is refused before it is parsed (bytes). */
const MAX_FILE = 20_000_000;

const usage = 'read <file or folder> [--url URL]';

/**
 * `read <file or folder> [--url URL]`: one JSON line per saved page (folders: every .html and .htm file inside). The
 * address of a page is `--url`, else what it says itself (canonical link, og:url). 0 when every page could be
 * opened, also when there is no vacancy on it; 1 when one could not; 2 for wrong usage.
 */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const parsed = parseArgs(args);
  if (!parsed) {
    io.error(`Usage: npm run cli -- ${usage}`);
    return 2;
  }
  const files = await pagesIn(parsed.path);
  if (!files) {
    io.error(`Cannot open ${parsed.path}`);
    return 1;
  }
  let failed = 0;
  for (const file of files) {
    const line = await readFileAsPage(file, parsed.url);
    if (line === undefined) {
      failed++;
      io.error(`Cannot read ${file}`);
    } else io.out(JSON.stringify(line));
  }
  return failed > 0 ? 1 : 0;
}

interface Arguments {
  readonly path: string;
  readonly url: string | undefined;
}

function parseArgs(args: readonly string[]): Arguments | undefined {
  const paths: string[] = [];
  let url: string | undefined;
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--url') url = args[++at] ?? '';
    else if (arg.startsWith('--url=')) url = arg.slice('--url='.length);
    else if (arg.startsWith('-')) return undefined;
    else paths.push(arg);
  }
  const path = paths[0];
  if (path === undefined || paths.length > 1) return undefined;
  if (url !== undefined && !URL.canParse(url)) return undefined;
  return { path, url };
}

/** The page itself, or all pages in a folder in the order of their names; undefined when there is no such thing. */
async function pagesIn(path: string): Promise<readonly string[] | undefined> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = await readdir(path, { recursive: true });
    return names
      .filter((name) => /\.html?$/i.test(name))
      .sort()
      .map((name) => join(path, name));
  } catch {
    return undefined;
  }
}

async function readFileAsPage(file: string, url: string | undefined): Promise<object | undefined> {
  let html: Buffer;
  try {
    html = await readFile(file);
  } catch {
    return undefined;
  }
  const shown = relative(process.cwd(), file) || file;
  if (html.length > MAX_FILE) return { file: shown, ok: false, error: 'page-too-large' };
  // Inert: no scripts, no sub-resources.
  const { document } = new JSDOM(decode(html), { virtualConsole: new VirtualConsole() }).window;
  const address = url ?? ownAddress(document);
  const read = readPage(document, address ?? 'about:blank');
  return {
    file: shown,
    ...(address === undefined ? {} : { url: address }),
    ok: read.ok,
    ...(read.ok ? { vacancy: read.value } : { error: read.error.code }),
  };
}

/**
 * A saved page has lost the header that named its encoding: what is sound UTF-8 is that; of anything else jsdom finds the
 * encoding in the bytes, as a browser does.
 */
function decode(bytes: Buffer): string | Buffer {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes;
  }
}

function ownAddress(page: Document): string | undefined {
  const candidates = [
    page.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url" i]')?.getAttribute('content'),
  ];
  return candidates.find((href): href is string => typeof href === 'string' && URL.canParse(href));
}
