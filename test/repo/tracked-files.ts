import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Files of the working tree that git tracks or would track, by a pattern on their path. */
export function trackedFiles(pattern: RegExp): string[] {
  const out = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  return out.split('\n').filter((file) => pattern.test(file) && existsSync(file));
}
