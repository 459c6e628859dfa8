/**
 * Doubles texts that no vacancy is and prints how much longer reading, extracting and linking them takes: about 2 each time, until
 * the largest text that is read at all, and about 1 from there: `npx tsx test/long/linear-time.ts`. Ends with status 1 when
 * something throws or when a doubling costs more than four times as much.
 */
import { extractRequirements } from '#core/extraction/extract-requirements.ts';
import { linkTitle } from '#core/linking/link-title.ts';
import { vacancyFromText } from '#core/vacancy/plain-text.ts';
import { hostileShapes } from '../core/extraction/hostile-shapes.ts';
import { loadIndexFile } from '../../scripts/cli/load-index-file.ts';

const LENGTHS = [25_000, 50_000, 100_000, 200_000, 1_000_000];
const SQUARE = 4;
/** Below this a clock tells nothing (milliseconds). */
const NOISE = 20;

const loaded = await loadIndexFile();
if (!loaded.ok) throw new Error(loaded.error.code);
const index = loaded.value;

/** Milliseconds of this process alone, so that other work on the machine counts less. */
function spent(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const steps: Readonly<Record<string, (text: string) => void>> = {
  'read and extract': (text) => {
    extractRequirements(vacancyFromText({ title: text, text }), index);
  },
  link: (text) => {
    linkTitle(index, { title: text, text }, 20);
  },
};

for (const run of Object.values(steps)) for (const { make } of hostileShapes) run(make(5000));
for (const [step, run] of Object.entries(steps))
  for (const { name, make } of hostileShapes) {
    const times = LENGTHS.map((length) => {
      const text = make(length);
      return Math.min(...Array.from({ length: 2 }, () => spent(() => run(text))));
    });
    const ratios = times.slice(1).map((time, at) => time / Math.max(times[at] ?? 0, 1));
    console.log(
      `${step.padEnd(17)} ${name.padEnd(30)} ${times.map((time) => time.toFixed(0).padStart(6)).join('')} ms   x ${ratios.map((ratio) => ratio.toFixed(1)).join('  ')}`,
    );
    if (ratios.some((ratio, at) => ratio > SQUARE && (times[at + 1] ?? 0) > NOISE && at < 3))
      process.exitCode = 1;
  }
