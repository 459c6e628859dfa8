import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TaxonomySource } from '#core/taxonomy/taxonomy-source.ts';
import { loadIndexFile } from '../../../scripts/cli/load-index-file.ts';
import { buildFullIndex } from '../../../scripts/taxonomy-full.ts';
import { crc32, unzip, ZipProblem } from '../../../scripts/zip-file.ts';
import { csvFilesNew, tableFiles } from './esco-files.ts';

/** A zip file as common tools write it: every other entry deflated. */
function zip(files: ReadonlyMap<string, string>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, text] of files) {
    const data = Buffer.from(text);
    const packed = entries.length % 2 ? data : deflateRawSync(data);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(entries.length % 2 ? 0 : 8, 10);
    entry.writeUInt32LE(crc32(data), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(data.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(name), packed);
    entries.push(Buffer.concat([entry, Buffer.from(name)]));
    at += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, list, end]);
}

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

describe('unzip', () => {
  it('gives back every file', () => {
    const files = new Map([
      ['a/b.csv', 'x'.repeat(5000)],
      ['c.tsv', 'é\n'],
      ['d', ''],
    ]);
    expect(new Map([...unzip(zip(files))].map(([name, data]) => [name, data.toString()]))).toEqual(
      files,
    );
  });

  it('refuses a file that was cut off, at any length', () => {
    const whole = zip(csvFilesNew());
    for (let length = 0; length < whole.length; length += 101)
      expect(() => unzip(whole.subarray(0, length))).toThrow(ZipProblem);
  });

  it('refuses changed content with a reason, and throws nothing else whatever the bytes', () => {
    const whole = zip(new Map([['a.csv', 'some text that packs, some text that packs']]));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] ?? 0) ^ by;
        try {
          unzip(changed);
        } catch (problem) {
          expect(problem).toBeInstanceOf(ZipProblem);
        }
      }),
    );
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
    const first = await buildFullIndex([packed], vocabulary, path.join(folder, 'one'));
    const tables = await mkdtemp(path.join(folder, 'tables-'));
    for (const [name, text] of csvFilesNew()) await writeFile(path.join(tables, name), text);
    const second = await buildFullIndex([tables], vocabulary, path.join(folder, 'two'));
    expect(path.basename(second.file)).toBe(path.basename(first.file));
    const loaded = await loadIndexFile(first.file);
    if (!loaded.ok) throw new Error(loaded.error.code);
    expect(path.basename(first.file)).toBe(`full.${loaded.value.hash.slice(0, 12)}.isp`);
    expect(loaded.value.skillCount).toBe(3);
    const packedIndex = await loadIndexFile(`${first.file}.gz`);
    expect(packedIndex.ok && packedIndex.value.hash).toBe(loaded.value.hash);
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
    await expect(buildFullIndex([file], vocabulary, out)).rejects.toThrow(sentence);
    await expect(readdir(out)).rejects.toThrow();
  });

  it('names file and line of what is wrong, and how much more there is', async () => {
    const files = tableFiles();
    files.set('occupation_skills.tsv', 'occupation_id\tskill_id\trelation\n' + 'a\tb\n'.repeat(20));
    await expect(
      buildFullIndex([await write('tables.zip', zip(files))], vocabulary, folder),
    ).rejects.toThrow(/occupation_skills\.tsv:2: 2 cells[^]*and 16 more/);
  });

  it('tells when a path does not exist', async () => {
    await expect(buildFullIndex(['/no/such/place'], vocabulary, folder)).rejects.toThrow(
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
