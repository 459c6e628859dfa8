import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { checks, root, runNode, runScript } from './run.ts';

interface VitestResults {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

const folder = join(root, 'dist/test');
const resultsFile = join(folder, 'results.json');
const enginesFile = join(folder, 'store-engines.txt');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const filters = process.argv.slice(2);
let passed = 0;
let failed = 0;
let skipped = 0;

const started = performance.now();
const seconds = () => `${Math.round((performance.now() - started) / 1000)} s`;

async function step(name: string, run: () => Promise<{ code: number; output: string }>) {
  const { code, output } = await run();
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds()})`);
  if (code === 0) passed += 1;
  else {
    failed += 1;
    console.log(output.trimEnd());
  }
}

process.env['CHROME_PATH'] = findBrowser();
await step('skills index', () => runScript('scripts/taxonomy.ts'));
if (filters.length === 0) {
  // Two at a time: the longest (types, lint) then share the two cores of a small machine.
  const waiting = [...checks];
  const worker = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { name, script, args } = check;
      await step(name, () => runNode(script, args));
    }
  };
  await Promise.all([worker(), worker()]);
}

await runNode(
  join(root, 'node_modules/vitest/vitest.mjs'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile=${resultsFile}`, ...filters],
  { show: true },
);
if (existsSync(resultsFile)) {
  const results = JSON.parse(readFileSync(resultsFile, 'utf8')) as VitestResults;
  passed += results.numPassedTests;
  failed += results.numFailedTests;
  skipped += results.numPendingTests + results.numTodoTests;
  // A file that cannot be loaded, or an error outside a test, has no failed test of its own.
  if (!results.success && results.numFailedTests === 0) failed += 1;
} else {
  console.log('Vitest ended without results.');
  failed += 1;
}

console.log(`took ${seconds()}`);
const engines = existsSync(enginesFile)
  ? [...new Set(readFileSync(enginesFile, 'utf8').trim().split('\n'))].join(', ')
  : 'none (not run)';
console.log(`store tests ran on: ${engines}`);
console.log(`tests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);
