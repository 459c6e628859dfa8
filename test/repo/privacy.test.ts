import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { runNode } from '../../scripts/run.ts';

interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts?: readonly unknown[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly content_security_policy?: unknown;
}

const table = readFileSync('PRIVACY.md', 'utf8')
  .split('\n')
  .map((line) => /^\|\s*`([^`]+)`\s*\|\s*(always|when you switch it on)\s*\|/.exec(line))
  .filter((row) => row !== null)
  .map((row) => ({ permission: row[1] ?? '', always: row[2] === 'always' }));

describe.each(['chrome', 'firefox'])('the production manifest for %s', (browser) => {
  let manifest: Manifest;
  beforeAll(async () => {
    const built = await runNode(
      'node_modules/wxt/bin/wxt.mjs',
      ['build', '-b', browser, '--mv3', '--mode', 'production'],
      { env: { NODE_ENV: 'production' } },
    );
    expect(built.code, built.output).toBe(0);
    manifest = JSON.parse(
      readFileSync(`dist/extension/${browser}-mv3/manifest.json`, 'utf8'),
    ) as Manifest;
  }, 120_000);

  it('asks exactly what PRIVACY.md explains', () => {
    const asked = [
      ...(manifest.permissions ?? []).map((permission) => ({ permission, always: true })),
      ...(manifest.host_permissions ?? []).map((permission) => ({ permission, always: true })),
      ...(manifest.optional_permissions ?? []).map((permission) => ({ permission, always: false })),
      ...(manifest.optional_host_permissions ?? []).map((permission) => ({
        permission,
        always: false,
      })),
    ];
    const byName = (rows: typeof asked) =>
      [...rows].sort((a, b) => a.permission.localeCompare(b.permission));
    const explained = table.filter((row) => browser === 'chrome' || row.permission !== 'sidePanel');
    expect(byName(asked)).toEqual(byName(explained));
  });

  it('runs on no site before the person switches it on', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('keeps the default content security policy', () => {
    expect(manifest.content_security_policy).toBeUndefined();
  });
});
