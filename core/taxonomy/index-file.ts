import { z } from 'zod/mini';

/**
 * The container of a compiled index (little-endian):
 * `ISPINDEX`, u32 version, u32 length of the whole file, SHA-256 of everything after it, u32 length of the directory, the
 * directory (JSON), then the sections, each at a multiple of 8 (offsets count from the first). Typed arrays are views on the one
 * buffer: nothing is copied.
 */
export const INDEX_VERSION = 2;
/** No index comes near this; larger files are refused before anything is read. */
export const MAX_INDEX_BYTES = 64 * 1024 * 1024;

const MAGIC = 'ISPINDEX';
const HASH_AT = 16;
const HASHED_FROM = 48;
const DIRECTORY_AT = 52;
const ALIGN = 8;
const BYTES = { u8: 1, i8: 1, u16: 2, u32: 4 } as const;

type SectionArray = Uint8Array | Int8Array | Uint16Array | Uint32Array;

const Meta = z.object({
  languages: z.array(z.enum(['nl', 'en'])),
  /** What it was made from, for a person. */
  source: z.string(),
  counts: z.record(z.string(), z.int()),
  lists: z.record(z.string(), z.array(z.string())),
  numbers: z.record(z.string(), z.number()),
});
export type IndexMeta = z.infer<typeof Meta>;

const Directory = z.object({
  meta: Meta,
  sections: z.record(z.string(), z.tuple([z.enum(['u8', 'i8', 'u16', 'u32']), z.int(), z.int()])),
});

/** `beginning`: no index at all. `length`: cut off, or something was added. */
export type HeaderProblem = 'beginning' | 'size' | 'version' | 'length';

/** What size and header already say against a file, in this order; nothing is hashed or read beyond them. */
export function headerProblem(bytes: Uint8Array): HeaderProblem | undefined {
  if (bytes.length > MAX_INDEX_BYTES) return 'size';
  for (let at = 0; at < MAGIC.length; at++)
    if (bytes[at] !== MAGIC.charCodeAt(at)) return 'beginning';
  if (bytes.length < DIRECTORY_AT) return 'length';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(8, true) !== INDEX_VERSION) return 'version';
  return view.getUint32(12, true) === bytes.length ? undefined : 'length';
}

/** Thrown by `IndexFile` and its readers, caught by `loadIndex`: the file is not what it should be. */
export class DamagedIndex extends Error {}

/** Reads sections by name; each of a wrong kind or size throws `DamagedIndex`. */
export class IndexFile {
  readonly meta: IndexMeta;
  readonly hash: string;
  readonly #buffer: ArrayBuffer;
  readonly #sections: z.infer<typeof Directory>['sections'];
  /** Where the sections begin. */
  readonly #start: number;

  private constructor(
    buffer: ArrayBuffer,
    directory: z.infer<typeof Directory>,
    start: number,
    hash: string,
  ) {
    this.#start = start;
    this.meta = directory.meta;
    this.hash = hash;
    this.#buffer = buffer;
    this.#sections = directory.sections;
  }

  /** Checks the header (`headerProblem`) and the hash before it looks at anything else. */
  static async open(bytes: Uint8Array): Promise<IndexFile> {
    const problem = headerProblem(bytes);
    if (problem !== undefined) throw new DamagedIndex(problem);
    const own =
      bytes.buffer instanceof ArrayBuffer && bytes.byteOffset % ALIGN === 0
        ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length)
        : new Uint8Array(bytes);
    const view = new DataView(own.buffer, own.byteOffset, own.length);
    const hash = toHex(await sha256(own.subarray(HASHED_FROM)));
    if (hash !== toHex(own.subarray(HASH_AT, HASHED_FROM))) throw new DamagedIndex('hash');
    const directoryEnd = DIRECTORY_AT + view.getUint32(HASHED_FROM, true);
    if (directoryEnd > own.length) throw new DamagedIndex('directory');
    const directory = Directory.safeParse(
      JSON.parse(new TextDecoder().decode(own.subarray(DIRECTORY_AT, directoryEnd))),
    );
    if (!directory.success) throw new DamagedIndex('directory');
    const buffer =
      own.byteOffset === 0 && own.buffer.byteLength === own.length
        ? own.buffer
        : own.slice().buffer;
    return new IndexFile(buffer, directory.data, roundUp(directoryEnd), hash);
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#sections, name);
  }
  u8(name: string, length?: number): Uint8Array {
    return new Uint8Array(this.#buffer, ...this.#place(name, 'u8', length));
  }
  i8(name: string, length?: number): Int8Array {
    return new Int8Array(this.#buffer, ...this.#place(name, 'i8', length));
  }
  u16(name: string, length?: number): Uint16Array {
    return new Uint16Array(this.#buffer, ...this.#place(name, 'u16', length));
  }
  u32(name: string, length?: number): Uint32Array {
    return new Uint32Array(this.#buffer, ...this.#place(name, 'u32', length));
  }

  /** Whole numbers that each stay below `limit`. */
  u32Below(name: string, limit: number, length?: number): Uint32Array {
    const array = this.u32(name, length);
    for (const value of array) if (value >= limit) throw new DamagedIndex(name);
    return array;
  }

  /**
   * Where each of `count` rows begins in a list of `total` values, and where the last ends: `count + 1` rising offsets. The section
   * holds the lengths of the rows (`lengthSection`).
   */
  offsets(name: string, count: number, total: number): Uint32Array {
    const lengths = this.#lengths(name, count);
    const offsets = new Uint32Array(count + 1);
    let sum = 0;
    for (let at = 0; at < count; at++) {
      sum += lengths[at] ?? 0;
      offsets[at + 1] = sum;
    }
    if (sum !== total) throw new DamagedIndex(name);
    return offsets;
  }

  #lengths(name: string, count: number): Uint8Array | Uint16Array | Uint32Array {
    const kind = Object.hasOwn(this.#sections, name) ? this.#sections[name]?.[0] : undefined;
    if (kind === 'u8') return this.u8(name, count);
    return kind === 'u16' ? this.u16(name, count) : this.u32(name, count);
  }

  /** A number of the directory that counts something. */
  count(name: string): number {
    const value = this.meta.counts[name];
    if (value === undefined || value < 0 || value > MAX_INDEX_BYTES) throw new DamagedIndex(name);
    return value;
  }

  list(name: string): readonly string[] {
    const value = this.meta.lists[name];
    if (value === undefined) throw new DamagedIndex(name);
    return value;
  }

  #place(name: string, kind: keyof typeof BYTES, length?: number): [number, number] {
    const section = Object.hasOwn(this.#sections, name) ? this.#sections[name] : undefined;
    if (section?.[0] !== kind) throw new DamagedIndex(name);
    const [, at, items] = section;
    if (at < 0 || items < 0 || at % ALIGN !== 0) throw new DamagedIndex(name);
    if (this.#start + at + items * BYTES[kind] > this.#buffer.byteLength)
      throw new DamagedIndex(name);
    if (length !== undefined && items !== length) throw new DamagedIndex(name);
    return [this.#start + at, items];
  }
}

/** The file's bytes: same sections and directory, same bytes. */
export async function writeIndexFile(
  meta: IndexMeta,
  sections: ReadonlyMap<string, SectionArray>,
): Promise<Uint8Array<ArrayBuffer>> {
  const places: Record<string, [keyof typeof BYTES, number, number]> = {};
  let length = 0;
  for (const [name, array] of sections) {
    places[name] = [kindOf(array), length, array.length];
    length += roundUp(array.byteLength);
  }
  const directory = new TextEncoder().encode(JSON.stringify({ meta, sections: places }));
  const start = roundUp(DIRECTORY_AT + directory.length);
  const file = new Uint8Array(start + length);
  const view = new DataView(file.buffer);
  for (let at = 0; at < MAGIC.length; at++) file[at] = MAGIC.charCodeAt(at);
  view.setUint32(8, INDEX_VERSION, true);
  view.setUint32(12, file.length, true);
  view.setUint32(HASHED_FROM, directory.length, true);
  file.set(directory, DIRECTORY_AT);
  for (const [name, array] of sections)
    file.set(
      new Uint8Array(array.buffer, array.byteOffset, array.byteLength),
      start + (places[name]?.[1] ?? 0),
    );
  file.set(await sha256(file.subarray(HASHED_FROM)), HASH_AT);
  return file;
}

/** Lengths in as few bytes each as the longest needs: they pack far better than offsets. */
export function lengthSection(lengths: readonly number[]): Uint8Array | Uint16Array | Uint32Array {
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest < 0x100) return Uint8Array.from(lengths);
  return longest < 0x10000 ? Uint16Array.from(lengths) : Uint32Array.from(lengths);
}

function kindOf(array: SectionArray): keyof typeof BYTES {
  if (array instanceof Uint8Array) return 'u8';
  if (array instanceof Int8Array) return 'i8';
  return array instanceof Uint16Array ? 'u16' : 'u32';
}

const roundUp = (value: number): number => Math.ceil(value / ALIGN) * ALIGN;

/** The content hash that a written file carries (hex), as `SkillIndex.hash` tells it. */
export const hashOfFile = (file: Uint8Array): string => toHex(file.subarray(HASH_AT, HASHED_FROM));

/** SHA-256 (FIPS 180-4) of bytes. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

export const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
