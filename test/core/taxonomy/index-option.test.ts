import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { compileIndex } from '#core/taxonomy/compile-index.ts';
import { runCli } from '../../../scripts/cli/cli.ts';
import { ids, smallSource } from './small-source.ts';

let folder: string;
let index: string;
const file = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'isp-index-'));
  const bytes = await compileIndex(smallSource, 'test');
  index = file('small.isp');
  await writeFile(index, bytes);
  await writeFile(file('small.isp.gz'), gzipSync(bytes));
  await writeFile(file('damaged.isp'), bytes.subarray(0, bytes.length - 50));
  await writeFile(
    file('text.jsonl'),
    JSON.stringify({ id: 1, text: 'Wat vragen wij?\n- vloeren dweilen\n' }),
  );
  await writeFile(file('titles.txt'), 'schoonmaker\n');
  await writeFile(
    file('vacancy.json'),
    JSON.stringify({ requires: [{ id: ids.floors, kind: 'start', min: 2 }] }),
  );
  await writeFile(
    file('passport.json'),
    JSON.stringify({
      format: 'isp-export/1',
      exportedAt: '2026-11-29T00:00:00.000Z',
      passport: { version: 1, skills: [], learning: [], gates: [], contact: {} },
    }),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(() => void vi.unstubAllEnvs());

async function cli(...args: string[]): Promise<{ code: number; out: string; errors: string[] }> {
  const out: string[] = [];
  const errors: string[] = [];
  const code = await runCli(args, {
    out: (line) => void out.push(line),
    error: (line) => void errors.push(line),
  });
  return { code, out: out.join('\n'), errors };
}

/** Each command with its files, and what only the small index knows. */
const commands = (): [string, string[], string][] => [
  ['extract', [file('text.jsonl'), '--ranked', '3'], ids.floors],
  ['link', [file('titles.txt')], ids.cleaner],
  ['match', [file('vacancy.json'), file('passport.json')], 'vloeren dweilen'],
];

describe('the index that a command works with', () => {
  it('is the file of --index, plain or gzip', async () => {
    for (const [name, args, known] of commands())
      for (const chosen of [index, file('small.isp.gz')]) {
        const { code, out, errors } = await cli(name, ...args, '--index', chosen);
        expect(errors).toEqual([]);
        expect(code).toBe(0);
        expect(out).toContain(known);
      }
  });

  it('is that of ISP_INDEX without the option, which goes first', async () => {
    vi.stubEnv('ISP_INDEX', index);
    for (const [name, args, known] of commands())
      expect((await cli(name, ...args)).out).toContain(known);
    vi.stubEnv('ISP_INDEX', file('none.isp'));
    for (const [name, args, known] of commands())
      expect((await cli(name, ...args, '--index', index)).out).toContain(known);
  });

  it('is refused by every command when it is missing or damaged', async () => {
    for (const [name, args] of commands())
      for (const [chosen, code] of [
        ['none.isp', 'index-missing'],
        ['damaged.isp', 'index-damaged'],
      ] as const) {
        const refused = await cli(name, ...args, '--index', file(chosen));
        expect(refused.code).toBe(1);
        expect([refused.out, ...refused.errors].join('\n')).toContain(code);
        expect(refused.out).not.toContain('"match"');
      }
  });
});
