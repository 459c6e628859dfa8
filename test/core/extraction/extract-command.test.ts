import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../scripts/cli/extract.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extract-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function extract(
  input: string,
  ...options: string[]
): Promise<{ code: number; lines: Record<string, unknown>[]; errors: string[] }> {
  const file = join(folder, 'input.jsonl');
  await writeFile(file, input);
  const lines: Record<string, unknown>[] = [];
  const errors: string[] = [];
  const code = await run([file, ...options], {
    out: (line) => lines.push(JSON.parse(line) as Record<string, unknown>),
    error: (line) => errors.push(line),
  });
  return { code, lines, errors };
}

describe('the extract command', () => {
  it('writes one line for each vacancy, with offsets in its text', async () => {
    const text =
      'Wat vragen wij?\n- Je kunt wonden verzorgen\n- Rijbewijs B\n- Afgeronde mbo-opleiding';
    const { code, lines } = await extract(
      `${JSON.stringify({ id: 7, text, title: 'Verzorgende' })}\n\n${JSON.stringify({ id: 'b', text: '' })}\n`,
    );
    expect(code).toBe(0);
    expect(lines.map((l) => l['id'])).toEqual([7, 'b']);
    const [first] = lines as [Record<string, { quote: string; start: number; end: number }[]>];
    expect(Object.keys(first)).toEqual(['id', 'requirements', 'gates', 'notSkills', 'thin']);
    for (const part of ['requirements', 'gates', 'notSkills']) {
      expect(first[part]).not.toHaveLength(0);
      for (const { quote, start, end } of first[part] ?? [])
        expect(text.slice(start, end)).toBe(quote);
    }
    expect(Object.keys(first['requirements']?.[0] ?? {})).toEqual([
      'skill',
      'kind',
      'level',
      'confidence',
      'quote',
      'start',
      'end',
    ]);
  });

  it('ranks the skills of the whole index for a line taken as one sentence', async () => {
    const { lines } = await extract(
      `${JSON.stringify({ id: 1, text: 'Je kunt wonden verzorgen' })}\n`,
      '--ranked',
      '5',
    );
    const ranked = lines[0]?.['ranked'] as { skill: string; score: number }[];
    expect(ranked).toHaveLength(5);
    expect(ranked[0]?.skill).toBe(
      'http://data.europa.eu/esco/skill/1c6736c2-77de-419c-9b84-8932e15abc21',
    );
    expect(ranked.map((r) => r.score)).toEqual(ranked.map((r) => r.score).sort((a, b) => b - a));
  });

  it('tells which lines it cannot read and goes on', async () => {
    const { code, lines } = await extract('{"id":1}\nno json\n{"id":2,"text":"Lassen"}\n');
    expect(code).toBe(1);
    expect(lines[0]).toEqual({ id: 1, error: 'input-malformed' });
    expect(lines[1]).toEqual({ error: 'input-malformed' });
    expect(lines[2]).toMatchObject({ id: 2, thin: true });
  });

  it('says what is wrong with its arguments', async () => {
    expect((await extract('', '--index')).code).toBe(2);
    expect((await extract('', '--ranked', 'veel')).code).toBe(2);
    const missing = await extract('', '--index', join(folder, 'none.isp'));
    expect(missing).toMatchObject({ code: 1, errors: ['index-missing'] });
    const errors: string[] = [];
    const io = { out: () => undefined, error: (line: string) => errors.push(line) };
    expect(await run([join(folder, 'none.jsonl')], io)).toBe(1);
    expect(errors).toHaveLength(1);
  });
});
