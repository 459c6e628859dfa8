import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../../scripts/cli/cli.ts';
import { badgeFor, makeBadgeIssuer } from '../../helpers/make-badge.ts';

const skills = [
  { id: 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001', name: 'vegen' },
];

let folder: string;
let issuerFile: string;
const file = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
  issuerFile = file('issuer.json');
  const issuer = await makeBadgeIssuer();
  const badge = await issuer.sign(badgeFor(issuer.did, skills, {}));
  await writeFile(file('good.json'), JSON.stringify(badge));
  await writeFile(file('changed.json'), JSON.stringify(badge).replace('vegen', 'lassen'));
  await writeFile(file('rubbish.json'), '{"a":');
  await writeFile(
    issuerFile,
    JSON.stringify({ id: issuer.did, verificationMethod: [], assertionMethod: [issuer.method] }),
  );
});
afterAll(() => rm(folder, { recursive: true }));

async function verify(...args: string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await runCli(['verify', ...args], {
    out: (line) => out.push(line),
    error: (line) => errors.push(line),
  });
  return { code, errors, lines: out.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('the command verify', () => {
  const at = ['--at', '2026-11-29T12:00:00Z'];

  it('tells what holds of a badge, check by check', async () => {
    const { code, lines } = await verify(file('good.json'), ...at);
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ ok: true, confirmed: false });
    expect(lines[0]?.['checks']).toMatchObject({ signature: 'passed', issuer: 'open' });
  });

  it('calls a badge of a known issuer confirmed', async () => {
    const { lines } = await verify(file('good.json'), '--issuer', issuerFile, ...at);
    expect(lines[0]).toMatchObject({ ok: true, confirmed: true });
  });

  it('fails for a changed, a broken and a missing file, and goes on with the next', async () => {
    const { code, lines } = await verify(
      file('changed.json'),
      file('rubbish.json'),
      file('absent.json'),
      file('good.json'),
      ...at,
    );
    expect(code).toBe(1);
    expect(lines.map(({ ok }) => ok)).toEqual([false, false, false, true]);
    expect(lines[0]?.['checks']).toMatchObject({ signature: 'failed' });
    expect(lines[1]?.['error']).toBeTypeOf('string');
    expect(lines[2]?.['error']).toBe('input-malformed');
  });

  it('refuses a badge that is not valid at that moment', async () => {
    const { code } = await verify(file('good.json'), '--at', '1999-01-01T00:00:00Z');
    expect(code).toBe(1);
  });

  it.each([[[]], [['x.json', '--at', 'gisteren']], [['--what']]])(
    'explains itself after wrong usage: %j',
    async (args) => {
      const { code, errors } = await verify(...args);
      expect(code).toBe(2);
      expect(errors.join()).toContain('verify <badge file>');
    },
  );
});
