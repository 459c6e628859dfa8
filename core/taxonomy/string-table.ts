import { DamagedIndex, lengthSection } from './index-file.ts';
import type { IndexFile } from './index-file.ts';

const decoder = new TextDecoder();

/** Many strings in one block of UTF-8; each is decoded when asked for. */
export class StringTable {
  readonly length: number;
  readonly #bytes: Uint8Array;
  readonly #offsets: Uint32Array;

  constructor(bytes: Uint8Array, offsets: Uint32Array) {
    this.length = offsets.length - 1;
    this.#bytes = bytes;
    this.#offsets = offsets;
  }

  /** Reads the sections `<name>.text` and `<name>.lengths`. */
  static read(file: IndexFile, name: string, count: number): StringTable {
    const bytes = file.u8(`${name}.text`);
    return new StringTable(bytes, file.offsets(`${name}.lengths`, count, bytes.length));
  }

  get(at: number): string {
    const from = this.#offsets[at];
    const to = this.#offsets[at + 1];
    if (from === undefined || to === undefined) throw new DamagedIndex('string');
    return decoder.decode(this.#bytes.subarray(from, to));
  }

  /** All strings at once: one decoding when they are plain ASCII. */
  all(): string[] {
    const whole = decoder.decode(this.#bytes);
    const plain = whole.length === this.#bytes.length;
    return Array.from({ length: this.length }, (_, at) =>
      plain ? whole.slice(this.#offsets[at], this.#offsets[at + 1]) : this.get(at),
    );
  }
}

/** The two sections of a string table. */
export function stringSections(
  name: string,
  strings: readonly string[],
): [string, Uint8Array | Uint16Array | Uint32Array][] {
  const encoder = new TextEncoder();
  const encoded = strings.map((text) => encoder.encode(text));
  const lengths = encoded.map((bytes) => bytes.length);
  const text = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const bytes of encoded) {
    text.set(bytes, at);
    at += bytes.length;
  }
  return [
    [`${name}.text`, text],
    [`${name}.lengths`, lengthSection(lengths)],
  ];
}
