import { cpus } from 'node:os';
import { buildIndex, buildRecruiterPages } from '../build.ts';
import { startDemoWorld } from '../demo/demo-world.ts';
import { demoVacancies } from '../demo-board/vacancies/index.ts';
import { measureAccepted } from './accepted-applications.ts';
import { measureInChromium } from './in-chromium.ts';
import type { Percentiles } from './percentiles.ts';

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

const line = (name: string, { n, p50, p95 }: Percentiles): string =>
  `${name.padEnd(48)} p50 ${p50.toFixed(2).padStart(8)} ms   p95 ${p95.toFixed(2).padStart(8)} ms   (n=${n})`;

await buildIndex();
await buildRecruiterPages();
const world = await startDemoWorld();
try {
  const pages = await Promise.all(
    demoVacancies.map(async ({ slug }) => {
      const url = `${world.board}/vacatures/${slug}`;
      return { url, html: await (await fetch(url)).text() };
    }),
  );
  const descriptor = /<script type="application\/skillspaspoort\+jwt">([^<]+)</.exec(
    pages.map(({ html }) => html).join('\n'),
  )?.[1];
  if (descriptor === undefined) throw new Error('no page of the demo board carries a list');

  const { browser, figures } = await measureInChromium({
    pages,
    descriptor: descriptor.trim(),
    queries: keyStrokes,
  });
  console.log(`${browser}, Node ${process.version}, ${cpus().length} cores`);
  for (const [name, times] of Object.entries(figures)) console.log(line(name, times));

  const { perSecond, times } = await measureAccepted(descriptor.trim(), 400);
  console.log(line('one application: sent, committed, 202 (20 at once)', times));
  console.log(`accepted applications per second, embedded database: ${perSecond.toFixed(0)}`);
} finally {
  await world.close();
}
