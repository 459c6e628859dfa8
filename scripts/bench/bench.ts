import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headerProblem } from '#core/taxonomy/index-file.ts';
import { buildIndex, buildRecruiterPages } from '../build.ts';
import { startDemoWorld } from '../demo/demo-world.ts';
import { demoVacancies } from '../demo-board/vacancies/index.ts';
import { EMBEDDED_INDEX } from '../taxonomy-embedded.ts';
import { FULL_INDEX_FOLDER } from '../taxonomy-full.ts';
import { measureAccepted } from './accepted-applications.ts';
import { loadIndexFile } from '../cli/load-index-file.ts';
import { listTitles } from './list-titles.ts';
import { type Measured, probeSize, startBenchBrowser } from './in-chromium.ts';
import { measurePassportPage } from './passport-page.ts';
import type { Percentiles } from './percentiles.ts';
import { showQuestions } from './show-questions.ts';

/**
 * `npm run bench`: the budgets of speed and size, in a real browser, with the embedded index and with all of ESCO, and in the same
 * run what other tools take for the same. Nothing is asserted: a busy machine is no fault.
 */
const WORDS = [
  'schoonmaken',
  'medicijnen geven',
  'heftruck',
  'excel',
  'klanten helpen',
  'cleaning',
];
const keyStrokes = WORDS.flatMap((word) =>
  Array.from(word, (_, at) => word.slice(0, at + 1)),
).concat('heftruk', 'schoonmken', 'medicijen');

/** Five thousand elements that have nothing to do with work. */
const LARGE_PAGE = `<title>Het weer</title><h1>Het weer</h1>${'<div><h2>Morgen</h2><p>Het wordt <b>droog</b>.</p><a href="/x">Lees meer</a></div>'.repeat(1000)}`;

const milliseconds = (time: number): string => `${time.toFixed(2).padStart(9)} ms`;
const line = (name: string, { n, p50, p95 }: Percentiles): string =>
  `  ${name.padEnd(44)} p50 ${milliseconds(p50)}   p95 ${milliseconds(p95)}   (n=${String(n)})`;
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(2)} MB`;

function show(name: string, packed: number, unpacked: number, measured: Measured): void {
  const { load, memory, figures, alternatives } = measured;
  console.log(`\n${name}: ${megabytes(packed)} gzip, ${megabytes(unpacked)} unpacked`);
  for (const [what, times] of Object.entries({ ...load, ...figures }))
    console.log(line(what, times));
  console.log(
    `  memory: ${megabytes(memory.loaded)} when loaded, ${megabytes(memory.used)} after all of this`,
  );
  for (const [tool, others] of Object.entries(alternatives)) {
    console.log(`  instead, ${tool}:`);
    for (const [what, times] of Object.entries(others)) {
      const ours = figures[what];
      const ratio = ours ? `   ${(times.p50 / ours.p50).toFixed(1)} times ours` : '';
      console.log(`${line(what, times)}${ratio}`);
    }
  }
}

/** The index of all of ESCO, when it was made here and by this version. */
async function readFull(): Promise<Uint8Array | undefined> {
  const bytes = await readFile(join(FULL_INDEX_FOLDER, 'full.isp')).catch(() => undefined);
  if (bytes !== undefined && headerProblem(bytes) === undefined) return bytes;
  console.log(
    `\nall of ESCO: skipped, there is no index of this version in .cache/taxonomy (npm run taxonomy -- <ESCO download>)`,
  );
  return undefined;
}

const fetchPage = async (url: string) => ({ url, html: await (await fetch(url)).text() });

await buildIndex();
await buildRecruiterPages();
const world = await startDemoWorld();
const browser = await startBenchBrowser();
try {
  const vacancies = await Promise.all(
    demoVacancies.map(({ slug }) => fetchPage(`${world.board}/vacatures/${slug}`)),
  );
  const others = await Promise.all(
    ['/tips', '/cookies', '/over'].map((path) => fetchPage(world.board + path)),
  );
  others.push({ url: 'https://news.example/today', html: LARGE_PAGE });
  const descriptor = /<script type="application\/skillspaspoort\+jwt">([^<]+)</
    .exec(vacancies.map(({ html }) => html).join('\n'))?.[1]
    ?.trim();
  if (descriptor === undefined) throw new Error('no page of the demo board carries a list');
  const given = { vacancies, others, descriptor, queries: keyStrokes, titles: listTitles };

  const { model = 'unknown', length } = { ...cpus()[0], length: cpus().length };
  console.log(`${browser.version}, Node ${process.version}, ${String(length)} cores (${model})`);
  const probe = await probeSize();
  console.log(`script on every page: ${String(probe.bytes)} bytes, ${String(probe.gzip)} gzip`);

  const embedded = readFileSync(EMBEDDED_INDEX);
  const packed = readFileSync(`${EMBEDDED_INDEX}.gz`);
  show('embedded index', packed.length, embedded.length, await browser.measure(packed, given));
  const index = await loadIndexFile(EMBEDDED_INDEX);
  if (index.ok) showQuestions(index.value, 100);
  const full = await readFull();
  if (full) {
    const fullPacked = gzipSync(full, { level: 9 });
    show('all of ESCO', fullPacked.length, full.length, await browser.measure(fullPacked, given));
  }

  console.log('\nextension, as built');
  for (const [what, times] of Object.entries(await measurePassportPage()))
    console.log(line(what, times));

  console.log('\nATS plugin');
  const { perSecond, times } = await measureAccepted(descriptor, 400);
  console.log(line('one application: sent, committed, 202', times));
  console.log(`  accepted a second, 20 at once, embedded database: ${perSecond.toFixed(0)}`);
} finally {
  await browser.close();
  await world.close();
}
