import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TaxonomySource } from '#core/taxonomy/taxonomy-source.ts';
import { loadIndexFile } from '../../../scripts/cli/load-index-file.ts';
import { readDescriptions } from '../../../scripts/training/esco-descriptions.ts';
import { buildFullIndex } from '../../../scripts/taxonomy-full.ts';
import { unzipChecked, ZipProblem } from '../../../scripts/unzip-checked.ts';
import { csvFilesNew, skill, tableFiles, uri } from './esco-files.ts';

/** A zip file with stored and deflated entries. */
const zip = (files: ReadonlyMap<string, string>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        [...files].map(([name, text], at) => [name, [strToU8(text), { level: at % 2 ? 0 : 6 }]]),
      ),
    ),
  );

const inFolder = (files: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    [...files].map(([name, text]) => [
      `ESCO dataset - v1.2.0 - classification - en - csv/${name}`,
      text,
    ]),
  );

const vocabulary: TaxonomySource = { skills: [], occupations: [], groups: [] };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'isp-taxonomy-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('unzipChecked', () => {
  it('gives back every file', () => {
    const files = new Map([
      ['a/b.csv', 'x'.repeat(5000)],
      ['c.tsv', 'é\n'],
      ['d', ''],
    ]);
    expect(
      new Map([...unzipChecked(zip(files))].map(([name, data]) => [name, data.toString()])),
    ).toEqual(files);
  });

  it('refuses a file that was cut off, at any length', () => {
    const whole = zip(csvFilesNew());
    for (let length = 0; length < whole.length; length += 101)
      expect(() => unzipChecked(whole.subarray(0, length))).toThrow(ZipProblem);
  });

  it('refuses changed content, and throws nothing else whatever the bytes', () => {
    const text = 'some text that packs, some text that packs';
    const whole = zip(new Map([['a.csv', text]]));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] ?? 0) ^ by;
        try {
          // What is left unrefused are times, versions and names, never the content.
          for (const data of unzipChecked(changed).values()) expect(data.toString()).toBe(text);
        } catch (problem) {
          expect(problem).toBeInstanceOf(ZipProblem);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a single changed letter of a stored file, by its checksum', () => {
    const whole = zip(
      new Map([
        ['a', ''],
        ['b.csv', 'polish brass'],
      ]),
    );
    const changed = Buffer.from(whole);
    changed[changed.indexOf('polish') + 2] = 'k'.charCodeAt(0);
    expect(() => unzipChecked(changed)).toThrow('"b.csv" is damaged');
  });

  it('refuses a file with a password, and one that says it is huge', () => {
    const locked = zip(new Map([['a.csv', 'text']]));
    const entry = locked.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    locked.writeUInt16LE(1, entry + 8);
    expect(() => unzipChecked(locked)).toThrow('"a.csv" has a password');
    const huge = zip(new Map([['a.csv', 'text']]));
    huge.writeUInt32LE(4_000_000_000, huge.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    expect(() => unzipChecked(huge)).toThrow('"a.csv" is larger than 200 MB');
  });
});

describe('building the full index', () => {
  const write = async (name: string, content: string | Buffer): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, content);
    return file;
  };

  it('reads a zip file and a folder to the same index, with the content hash in its name', async () => {
    const packed = await write('esco.zip', zip(inFolder(csvFilesNew())));
    const first = await buildFullIndex([packed], vocabulary, { folder: path.join(folder, 'one') });
    const tables = await mkdtemp(path.join(folder, 'tables-'));
    for (const [name, text] of csvFilesNew()) await writeFile(path.join(tables, name), text);
    const second = await buildFullIndex([tables], vocabulary, { folder: path.join(folder, 'two') });
    expect(path.basename(second.file)).toBe(path.basename(first.file));
    const loaded = await loadIndexFile(first.file);
    if (!loaded.ok) throw new Error(loaded.error.code);
    expect(path.basename(first.file)).toBe(`full.${loaded.value.hash.slice(0, 12)}.isp`);
    expect(loaded.value.skillCount).toBe(3);
    const packedIndex = await loadIndexFile(`${first.file}.gz`);
    expect(packedIndex.ok && packedIndex.value.hash).toBe(loaded.value.hash);
  });

  it('trains the embedding on labels and descriptions when asked, to the same bytes each time', async () => {
    const packed = await write('esco.zip', zip(inFolder(csvFilesNew())));
    const lines: string[] = [];
    const train = (line: string): void => {
      lines.push(line);
    };
    const build = async (name: string, options: { train?: typeof train }): Promise<string> => {
      const built = await buildFullIndex([packed], vocabulary, {
        folder: path.join(folder, name),
        ...options,
      });
      return path.basename(built.file);
    };
    const trained = await build('three', { train });
    expect(lines.at(-1)).toMatch(/^epoch 8: loss/);
    expect(await build('four', { train })).toBe(trained);
    expect(await build('five', {})).not.toBe(trained);
  }, 60_000);

  it.each([
    ['the official download', csvFilesNew(), uri(skill(1)), 'A text, with a comma'],
    [
      'the tables',
      new Map([['skill_descriptions_en.tsv', `id\tdescription_en\n${skill(1)}\tWhat it is.\n`]]),
      uri(skill(1)),
      'What it is.',
    ],
  ])('finds descriptions in %s', (_, files, id, sentence) => {
    expect(readDescriptions(files)).toContainEqual({ skills: [id], sentence });
  });

  it.each([
    [
      'a zip file that was cut off',
      'esco.zip',
      zip(csvFilesNew()).subarray(0, 900),
      'esco.zip cannot be read: it has no end',
    ],
    ['a zip file without ESCO', 'esco.zip', zip(new Map([['x.csv', 'a']])), 'No ESCO data found'],
    [
      'text that is not UTF-8',
      'skills_en.csv',
      Buffer.from([0x61, 0xff, 0xfe]),
      'skills_en.csv is not UTF-8 text',
    ],
  ])('refuses %s with a sentence and writes nothing', async (_, name, content, sentence) => {
    const file = await write(name, content);
    const out = path.join(folder, 'out');
    await expect(buildFullIndex([file], vocabulary, { folder: out })).rejects.toThrow(sentence);
    await expect(readdir(out)).rejects.toThrow();
  });

  it('names file and line of what is wrong, and how much more there is', async () => {
    const files = tableFiles();
    files.set('occupation_skills.tsv', 'occupation_id\tskill_id\trelation\n' + 'a\tb\n'.repeat(20));
    await expect(
      buildFullIndex([await write('tables.zip', zip(files))], vocabulary, { folder }),
    ).rejects.toThrow(/occupation_skills\.tsv:2: 2 cells[^]*and 16 more/);
  });

  it('tells when a path does not exist', async () => {
    await expect(buildFullIndex(['/no/such/place'], vocabulary, { folder })).rejects.toThrow(
      '/no/such/place does not exist.',
    );
  });
});

describe('loadIndexFile', () => {
  it('tells a missing file from a damaged one', async () => {
    expect(await loadIndexFile(path.join(folder, 'none'))).toEqual({
      ok: false,
      error: { code: 'index-missing' },
    });
    const junk = path.join(folder, 'junk.isp');
    await writeFile(junk, Buffer.from([0x1f, 0x8b, 1, 2, 3]));
    expect(await loadIndexFile(junk)).toEqual({ ok: false, error: { code: 'index-damaged' } });
  });
});
