import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../scripts/cli/link.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'link-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Line {
  readonly id?: string | number;
  readonly error?: string;
  readonly occupations?: readonly { readonly occupation: string; readonly score: number }[];
}

async function link(
  input: string,
  ...options: string[]
): Promise<{ code: number; lines: Line[]; errors: string[] }> {
  const file = join(folder, 'titles.txt');
  await writeFile(file, input);
  const lines: Line[] = [];
  const errors: string[] = [];
  const code = await run([file, ...options], {
    out: (line) => lines.push(JSON.parse(line) as Line),
    error: (line) => errors.push(line),
  });
  return { code, lines, errors };
}

describe('the link command', () => {
  it('reads titles and JSON lines, and gives twenty occupations for each', async () => {
    const { code, lines } = await link(
      `\uFEFFglazenwasser\r\n\n${JSON.stringify({ id: 'x', title: 'Truck driver', lang: 'en', text: 'lorry' })}\n`,
    );
    expect(code).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual([1, 'x']);
    for (const { occupations = [] } of lines) {
      expect(occupations).toHaveLength(20);
      const scores = occupations.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(occupations[0]?.occupation).toMatch(/^http:\/\/data\.europa\.eu\/esco\/occupation\//);
    }
  });

  it('tells which lines it cannot read and goes on', async () => {
    const { code, lines } = await link('{"id":5}\n{"title":\n{"id":6,"title":" "}\nkok\n');
    expect(code).toBe(1);
    expect(lines.slice(0, 3)).toEqual([
      { id: 5, error: 'input-malformed' },
      { id: 2, error: 'input-malformed' },
      { id: 6, error: 'input-malformed' },
    ]);
    expect(lines[3]?.id).toBe(4);
  });

  it('gives as many as asked', async () => {
    const { lines } = await link('kok\n', '--limit', '3');
    expect(lines[0]?.occupations).toHaveLength(3);
  });

  it('says what is wrong with its arguments', async () => {
    expect((await link('', '--limit', '0')).code).toBe(2);
    expect((await link('', '--index')).code).toBe(2);
    expect(await link('', '--index', join(folder, 'none.isp'))).toMatchObject({
      code: 1,
      errors: ['index-missing'],
    });
    const missing = await run([join(folder, 'none.txt')], { out: () => 0, error: () => 0 });
    expect(missing).toBe(1);
  });
});
