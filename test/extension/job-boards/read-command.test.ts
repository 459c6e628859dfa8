// @vitest-environment node
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../../scripts/cli/cli.ts';
import { fixtures } from './page-fixtures.ts';

interface Line {
  readonly file: string;
  readonly url?: string;
  readonly ok: boolean;
  readonly error?: string;
  readonly vacancy?: {
    readonly title: string;
    readonly text: string;
    readonly blocks: readonly unknown[];
    readonly sources: Readonly<Record<string, string>>;
  };
}

async function cli(...args: string[]): Promise<{ code: number; lines: Line[]; errors: string }> {
  const lines: Line[] = [];
  const errors: string[] = [];
  const code = await runCli(args, {
    out: (line) => void lines.push(JSON.parse(line) as Line),
    error: (line) => void errors.push(line),
  });
  return { code, lines, errors: errors.join('\n') };
}

let folder: string;
const saved = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-command-'));
  const text =
    '<h2>Taken</h2><ul><li>Je kookt voor tachtig gasten in het café.</li></ul><h2>Eisen</h2><ul><li>Ervaring in een keuken, en je werkt volgens HACCP.</li></ul><h2>Wij bieden</h2><p>Een salaris volgens de cao Horeca, 32 uur per week, en een gezellig team dat al jaren samen in de keuken en in de bediening staat. Solliciteer via de site.</p>';
  const head =
    '<link rel="canonical" href="https://www.voorbeeld.test/vacature/1"><title>Kok</title>';
  await writeFile(saved('a.html'), `${head}<h1>Kok</h1>${text}${text}`);
  await writeFile(
    saved('b.htm'),
    Buffer.from(`<meta charset="iso-8859-1">${head}<h1>Kok in café</h1>${text}${text}`, 'latin1'),
  );
  await writeFile(saved('c.txt'), 'geen pagina');
  await writeFile(saved('d.html'), Buffer.from([0, 255, 254, 1, 2, 3]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('cli read', () => {
  it('prints one line for a page, with the address that the page names', async () => {
    const { code, lines } = await cli('read', saved('a.html'));
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      url: 'https://www.voorbeeld.test/vacature/1',
      ok: true,
      vacancy: { title: 'Kok', sources: { title: 'page', text: 'page' } },
    });
    expect(lines[0]?.vacancy?.text).toContain('café');
  });

  it('takes every page of a folder, in the order of their names', async () => {
    const { code, lines } = await cli('read', folder);
    expect(code).toBe(0);
    expect(lines.map(({ file }) => file.replace(/^.*[/\\]/, ''))).toEqual([
      'a.html',
      'b.htm',
      'd.html',
    ]);
    expect(lines.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(lines[2]?.error).toBe('not-a-vacancy');
  });

  it('reads other encodings than UTF-8 as the page says', async () => {
    const { lines } = await cli('read', saved('b.htm'));
    expect(lines[0]?.vacancy?.title).toBe('Kok in café');
  });

  it('believes --url more than the page', async () => {
    const { lines } = await cli('read', saved('a.html'), '--url', 'https://elders.test/baan/2');
    expect(lines[0]?.url).toBe('https://elders.test/baan/2');
    const page = join(fixtures, 'indeed--split-view.html');
    const list = await cli('read', page, '--url=https://nl.indeed.com/vacatures?q=chauffeur');
    expect(list.lines[0]).toMatchObject({ ok: false, error: 'not-a-vacancy' });
  });

  it.each([
    [['read']],
    [['read', 'a', 'b']],
    [['read', 'a', '--url']],
    [['read', 'a', '--url', 'geen adres']],
    [['read', '--wat', 'a']],
    [[]],
    [['lezen']],
    [['constructor']],
  ])('explains itself on %j', async (args) => {
    const { code, lines, errors } = await cli(...args);
    expect(code).toBe(2);
    expect(lines).toEqual([]);
    expect(errors).toMatch(/npm run cli/);
  });

  it('fails when there is no such file', async () => {
    const { code, lines, errors } = await cli('read', saved('nergens.html'));
    expect(code).toBe(1);
    expect(lines).toEqual([]);
    expect(errors).toContain('nergens.html');
  });

  it('lists only commands that exist', async () => {
    const { code, errors } = await cli('help');
    expect(code).toBe(0);
    const names = [...errors.matchAll(/^ {2}(\w+) /gm)].map((match) => match[1] ?? '');
    expect(names).toContain('read');
    for (const name of names) {
      const module = (await import(`../../../scripts/cli/${name}.ts`)) as { run?: unknown };
      expect(typeof module.run).toBe('function');
    }
  });
});
