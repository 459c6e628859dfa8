import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockEntry {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockEntry>;
};

const holds = (from: string, name: string): boolean => {
  for (let base = from; ; base = base.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (`${base}${base === '' ? '' : '/'}node_modules/${name}` in lock.packages) return true;
    if (base === '') return false;
  }
};

describe('the lock file', () => {
  it('names no registry address', () => {
    const named = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(named.map(([name]) => name)).toEqual([]);
  });

  it('holds every platform package, so that npm ci works everywhere', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !holds(path, name))
        .map((name) => `${name} (of ${path})`),
    );
    expect(missing).toEqual([]);
  });
});
