import { spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

const bin = (name: string): string => join(root, 'node_modules', name);

export interface Check {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
}

/** The static checks, fast to slow; every one counts as a test of `npm test`. */
export const checks: readonly Check[] = [
  { name: 'types of core', script: bin('typescript/bin/tsc'), args: ['-p', 'core'] },
  { name: 'types', script: bin('typescript/bin/tsc'), args: ['-p', '.'] },
  {
    name: 'directions',
    script: bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    args: ['core', 'extension', 'ats-plugin', 'scripts', 'test', '--output-type', 'err'],
  },
  { name: 'lint', script: bin('eslint/bin/eslint.js'), args: ['.', '--max-warnings', '0'] },
  {
    name: 'format',
    script: bin('prettier/bin/prettier.cjs'),
    args: ['--check', '--log-level', 'warn', '.'],
  },
];

export interface RunResult {
  readonly code: number;
  readonly output: string;
}

/** Runs a Node script to its end and returns what it printed. */
export function runNode(
  script: string,
  args: readonly string[],
  options: { show?: boolean; env?: NodeJS.ProcessEnv; nodeArgs?: readonly string[] } = {},
): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...(options.nodeArgs ?? []), script, ...args], {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}` }));
    child.on('exit', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a TypeScript file of this project in a Node of its own. */
export const runScript = (
  script: string,
  args: readonly string[] = [],
  options: { show?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<RunResult> =>
  runNode(join(root, script), args, { ...options, nodeArgs: ['--import', 'tsx'] });
