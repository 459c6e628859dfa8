import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode, runScript } from './run.ts';

/** `wxt build` modes: production asks for no site; demo and e2e carry localhost, e2e has open shadow roots. */
export type BuildMode = 'production' | 'demo' | 'e2e';

export type BuildTarget = 'chrome' | 'edge' | 'firefox';

/** The folder of a finished extension build. */
export const extensionFolder = (target: BuildTarget, mode: BuildMode): string =>
  join(root, 'dist/extension', `${target}-mv3${mode === 'production' ? '' : `-${mode}`}`);

/** Compiles the embedded skills index into dist/index; nothing is done when its sources are unchanged. */
export async function buildIndex(): Promise<void> {
  const { code, output } = await runScript('scripts/taxonomy.ts');
  if (code !== 0) throw new Error(`The skills index could not be built.\n${output}`);
}

/** Builds the extension in a process of its own, so that no test setting leaks into the bundle. */
export async function buildExtension(target: BuildTarget, mode: BuildMode): Promise<string> {
  const { code, output } = await runNode(
    join(root, 'node_modules/wxt/bin/wxt.mjs'),
    ['build', '-b', target, '--mv3', '--mode', mode],
    { env: { NODE_ENV: 'production' } },
  );
  if (code !== 0) throw new Error(`The extension could not be built (${target}).\n${output}`);
  return extensionFolder(target, mode);
}

/** Builds the recruiter's pages into dist/recruiter. */
export async function buildRecruiterPages(): Promise<void> {
  const { code, output } = await runNode(
    join(root, 'node_modules/vite/bin/vite.js'),
    ['build', '--config', 'ats-plugin/recruiter/vite.config.ts', '--logLevel', 'warn'],
    { env: { NODE_ENV: 'production' } },
  );
  if (code !== 0) throw new Error(`The recruiter's pages could not be built.\n${output}`);
}

if (process.argv[1] === import.meta.filename) {
  rmSync(join(root, 'dist/extension'), { recursive: true, force: true });
  await buildIndex();
  for (const target of ['chrome', 'edge', 'firefox'] as const)
    console.log(`built ${await buildExtension(target, 'production')}`);
  await buildRecruiterPages();
  console.log('built the recruiter pages');
}
