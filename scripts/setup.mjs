// Runs one of the project's commands on whatever checkout this is: installs first when needed.
// Node built-ins only, because nothing else may be there yet.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tasks = {
  start: 'scripts/start.ts',
  test: 'scripts/test.ts',
  'test:long': 'scripts/test-long.ts',
  cli: 'scripts/cli/cli.ts',
  bench: 'scripts/bench/bench.ts',
  'bench:extraction': 'scripts/bench/extraction.ts',
  build: 'scripts/build.ts',
  lint: 'scripts/lint.ts',
  taxonomy: 'scripts/taxonomy.ts',
  'taxonomy:train': 'scripts/taxonomy-train.ts',
};

const [task, ...args] = process.argv.slice(2);
const script = tasks[task];
if (!script) {
  console.error(`Unknown command "${task ?? ''}". Known: ${Object.keys(tasks).join(', ')}.`);
  process.exit(2);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `This needs Node 20.19 or newer; this is ${process.version}. See https://nodejs.org`,
  );
  process.exit(1);
}

function installedIsCurrent() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  );
}

if (!installedIsCurrent()) {
  // stderr: stdout belongs to the command (the CLI prints JSON lines)
  console.error('Installing what the project needs (npm ci, about half a minute)…');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    console.error('The installation failed; the message above says why. Nothing else was started.');
    process.exit(result.status ?? 1);
  }
}

const child = spawn(process.execPath, ['--import', 'tsx', join(root, script), ...args], {
  // The CLI resolves files from where the person is; npm tells where that was.
  cwd: task === 'cli' ? (process.env['INIT_CWD'] ?? root) : root,
  stdio: 'inherit',
});
// The child gets Ctrl-C from the terminal itself; a signal sent to this process alone is passed on.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
