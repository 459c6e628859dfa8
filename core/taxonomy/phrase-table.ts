import type { Language } from './concept.ts';
import { LANGUAGE_BIT, PHRASE_SOURCES } from './index-codes.ts';
import type { IndexFile } from './index-file.ts';
import { DamagedIndex } from './index-file.ts';
import type { PhraseRange, PhraseSource, PhraseTable } from './phrase-index.ts';
import { StringTable } from './string-table.ts';

const NONE = new Uint32Array(0);

/** A list of numbers per row, in two arrays. */
export interface Rows {
  readonly values: Uint32Array;
  readonly offsets: Uint32Array;
}

/** One row as a view. */
export const rowOf = ({ values, offsets }: Rows, at: number): Uint32Array =>
  values.subarray(offsets[at], offsets[at + 1]);

/** `PhraseTable` over the sections of one file; what can be derived from them (atoms, postings, idf) is made when loading. */
export class LoadedPhraseTable implements PhraseTable {
  readonly count: number;
  readonly root: PhraseRange;
  /** By owner: phrases, label first. */
  readonly ownerPhrases: Rows;
  readonly #words: Rows;
  readonly #atoms: Rows;
  readonly #postings: Rows;
  readonly #owner: Uint32Array;
  readonly #flags: Uint8Array;
  readonly #texts: StringTable;
  readonly #idf: Float32Array;
  readonly #weight: Float32Array;

  /** Reads the sections of `name`. `compounds`: by token, the atoms it is made of. */
  constructor(
    file: IndexFile,
    name: string,
    sizes: { readonly count: number; readonly owners: number; readonly tokens: number },
    compounds: Rows,
  ) {
    const { count, owners, tokens } = sizes;
    this.count = count;
    this.root = { from: 0, to: count, depth: 0 };
    const words = file.u32Below(`${name}.words`, tokens);
    this.#words = {
      values: words,
      offsets: file.offsets(`${name}.words.lengths`, count, words.length),
    };
    this.#owner = file.u32Below(`${name}.owner`, owners, count);
    this.#flags = file.u8(`${name}.flags`, count);
    for (const flags of this.#flags)
      if (flags >> 1 >= PHRASE_SOURCES.length) throw new DamagedIndex(`${name}.flags`);
    this.#texts = StringTable.read(file, `${name}.phrase`, count);
    this.ownerPhrases = groupByOwner(this.#owner, this.#flags, owners);
    this.#atoms = makeAtoms(this.#words, compounds);
    this.#postings = makePostings(this.#words, this.#atoms, count, tokens);
    this.#idf = makeIdf(this.#postings, this.#owner, owners, tokens);
    this.#weight = sumOf(this.#atoms, this.#idf);
  }

  words(phrase: number): Uint32Array {
    return rowOf(this.#words, phrase);
  }
  atoms(phrase: number): Uint32Array {
    return rowOf(this.#atoms, phrase);
  }
  postings(token: number): Uint32Array {
    return token < this.#idf.length ? rowOf(this.#postings, token) : NONE;
  }
  idf(token: number): number {
    return this.#idf[token] ?? 0;
  }
  weight(phrase: number): number {
    return this.#weight[phrase] ?? 0;
  }
  owner(phrase: number): number {
    return this.#owner[phrase] ?? 0;
  }
  phrasesOf(owner: number): Uint32Array {
    return rowOf(this.ownerPhrases, owner);
  }
  language(phrase: number): Language {
    return ((this.#flags[phrase] ?? 0) & 1) === LANGUAGE_BIT.nl ? 'nl' : 'en';
  }
  source(phrase: number): PhraseSource {
    return PHRASE_SOURCES[(this.#flags[phrase] ?? 0) >> 1] ?? 'own';
  }
  text(phrase: number): string {
    return this.#texts.get(phrase);
  }

  beginningWith(first: number, end: number): readonly [from: number, to: number] {
    return [this.#firstAt(this.root, first), this.#firstAt(this.root, end)];
  }

  step(range: PhraseRange, token: number): PhraseRange | undefined {
    const from = this.#firstAt(range, token);
    const to = this.#firstAt({ ...range, from }, token + 1);
    return from < to ? { from, to, depth: range.depth + 1 } : undefined;
  }

  complete(range: PhraseRange): readonly [from: number, to: number] {
    const { offsets } = this.#words;
    let to = range.from;
    while (to < range.to && (offsets[to + 1] ?? 0) - (offsets[to] ?? 0) === range.depth) to++;
    return [range.from, to];
  }

  /** The first phrase of the range whose word at `depth` is `token` or higher; phrases that end before come first. */
  #firstAt(range: PhraseRange, token: number): number {
    const { values, offsets } = this.#words;
    let low = range.from;
    let high = range.to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = (offsets[middle] ?? 0) + range.depth;
      const word = at < (offsets[middle + 1] ?? 0) ? (values[at] ?? 0) : -1;
      if (word < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Stable: by owner, then source (label first), then order of phrases. */
function groupByOwner(owner: Uint32Array, flags: Uint8Array, owners: number): Rows {
  const offsets = new Uint32Array(owners + 1);
  for (const at of owner) offsets[at + 1] = (offsets[at + 1] ?? 0) + 1;
  addUp(offsets);
  const next = offsets.slice(0, owners);
  const values = new Uint32Array(owner.length);
  for (let source = 0; source < PHRASE_SOURCES.length; source++)
    for (let phrase = 0; phrase < owner.length; phrase++) {
      if ((flags[phrase] ?? 0) >> 1 !== source) continue;
      const at = owner[phrase] ?? 0;
      const place = next[at] ?? 0;
      values[place] = phrase;
      next[at] = place + 1;
    }
  return { values, offsets };
}

function makeAtoms(words: Rows, compounds: Rows): Rows {
  const count = words.offsets.length - 1;
  const offsets = new Uint32Array(count + 1);
  let values = new Uint32Array(words.values.length * 2);
  let size = 0;
  for (let phrase = 0; phrase < count; phrase++) {
    const start = size;
    const end = words.offsets[phrase + 1] ?? 0;
    for (let at = words.offsets[phrase] ?? 0; at < end; at++) {
      const word = words.values[at] ?? 0;
      const from = compounds.offsets[word] ?? 0;
      const to = compounds.offsets[word + 1] ?? 0;
      for (let part = from; part < Math.max(to, from + 1); part++) {
        const atom = from === to ? word : (compounds.values[part] ?? 0);
        if (isIn(values, start, size, atom)) continue;
        if (size === values.length) {
          const larger = new Uint32Array(values.length * 2 + 1);
          larger.set(values);
          values = larger;
        }
        values[size++] = atom;
      }
    }
    offsets[phrase + 1] = size;
  }
  return { values: values.slice(0, size), offsets };
}

function isIn(values: Uint32Array, from: number, to: number, wanted: number): boolean {
  for (let at = from; at < to; at++) if (values[at] === wanted) return true;
  return false;
}

/** Token -> phrases that have it as a word or as an atom, ascending, each once. */
function makePostings(words: Rows, atoms: Rows, count: number, tokens: number): Rows {
  const offsets = new Uint32Array(tokens + 1);
  const next = new Uint32Array(tokens);
  const last = new Uint32Array(tokens);
  let values = new Uint32Array(0);
  // Twice over the same tokens: to count them, then to put each phrase at its place.
  for (const counting of [true, false]) {
    last.fill(0);
    for (let phrase = 0; phrase < count; phrase++)
      for (let form = 0; form < 2; form++) {
        const rows = form === 0 ? words : atoms;
        const end = rows.offsets[phrase + 1] ?? 0;
        for (let at = rows.offsets[phrase] ?? 0; at < end; at++) {
          const token = rows.values[at] ?? 0;
          if (last[token] === phrase + 1) continue;
          last[token] = phrase + 1;
          if (counting) offsets[token + 1] = (offsets[token + 1] ?? 0) + 1;
          else {
            const place = next[token] ?? 0;
            values[place] = phrase;
            next[token] = place + 1;
          }
        }
      }
    if (!counting) break;
    addUp(offsets);
    next.set(offsets.subarray(0, tokens));
    values = new Uint32Array(offsets[tokens] ?? 0);
  }
  return { values, offsets };
}

/** Turns counts into offsets. */
function addUp(counts: Uint32Array): void {
  for (let at = 1; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
}

function sumOf(atoms: Rows, idf: Float32Array): Float32Array {
  const sums = new Float32Array(atoms.offsets.length - 1);
  for (let phrase = 0; phrase < sums.length; phrase++) {
    let sum = 0;
    const end = atoms.offsets[phrase + 1] ?? 0;
    for (let at = atoms.offsets[phrase] ?? 0; at < end; at++)
      sum += idf[atoms.values[at] ?? 0] ?? 0;
    sums[phrase] = sum;
  }
  return sums;
}

function makeIdf(postings: Rows, owner: Uint32Array, owners: number, tokens: number): Float32Array {
  const idf = new Float32Array(tokens);
  const last = new Int32Array(owners).fill(-1);
  for (let token = 0; token < tokens; token++) {
    let users = 0;
    const end = postings.offsets[token + 1] ?? 0;
    for (let at = postings.offsets[token] ?? 0; at < end; at++) {
      const who = owner[postings.values[at] ?? 0] ?? 0;
      if (last[who] === token) continue;
      last[who] = token;
      users++;
    }
    if (users > 0) idf[token] = Math.fround(Math.log(1 + owners / users));
  }
  return idf;
}
