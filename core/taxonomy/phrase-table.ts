import type { Language } from './concept.ts';
import { LANGUAGE_BIT, NAME_NEEDS, PHRASE_SOURCES } from './index-codes.ts';
import type { IndexFile } from './index-file.ts';
import { DamagedIndex } from './index-file.ts';
import type { NameNeed, PhraseRange, PhraseSource, PhraseTable } from './phrase-index.ts';
import type { PhrasePostings, PhraseSizes } from './phrase-postings.ts';
import { addUp, derivePostings } from './phrase-postings.ts';
import type { Rows } from './rows.ts';
import { rowOf } from './rows.ts';
import { StringTable } from './string-table.ts';

const NONE = new Uint32Array(0);

const sourceOf = (flags: number): number => (flags >> 1) & 3;

/** `PhraseTable` over the sections of one file; what can be derived from them (atoms, postings, idf) is made when
 * it is first needed, because a worker often needs one table only. */
export class LoadedPhraseTable implements PhraseTable {
  readonly count: number;
  readonly root: PhraseRange;
  readonly #sizes: PhraseSizes;
  readonly #compounds: Rows;
  readonly #words: Rows;
  readonly #owner: Uint32Array;
  readonly #flags: Uint8Array;
  readonly #texts: StringTable;
  #madePostings: PhrasePostings | undefined;
  #madeOwnerPhrases: Rows | undefined;

  /** Reads the sections of `name`. `compounds`: by token, the atoms it is made of. */
  constructor(file: IndexFile, name: string, sizes: PhraseSizes, compounds: Rows) {
    const { count, owners, tokens } = sizes;
    this.#sizes = sizes;
    this.#compounds = compounds;
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
      if (sourceOf(flags) >= PHRASE_SOURCES.length || flags >> 3 >= NAME_NEEDS.length)
        throw new DamagedIndex(`${name}.flags`);
    this.#texts = StringTable.read(file, `${name}.phrase`, count);
  }

  get #derived(): PhrasePostings {
    return (this.#madePostings ??= derivePostings(
      this.#words,
      this.#compounds,
      this.#owner,
      this.#sizes,
    ));
  }

  words(phrase: number): Uint32Array {
    return rowOf(this.#words, phrase);
  }
  atoms(phrase: number): Uint32Array {
    return rowOf(this.#derived.atoms, phrase);
  }
  postings(token: number): Uint32Array {
    return token < this.#sizes.tokens ? rowOf(this.#derived.postings, token) : NONE;
  }
  idf(token: number): number {
    return this.#derived.idf[token] ?? 0;
  }
  weight(phrase: number): number {
    return this.#derived.weight[phrase] ?? 0;
  }
  owner(phrase: number): number {
    return this.#owner[phrase] ?? 0;
  }
  phrasesOf(owner: number): Uint32Array {
    this.#madeOwnerPhrases ??= groupByOwner(this.#owner, this.#flags, this.#sizes.owners);
    return rowOf(this.#madeOwnerPhrases, owner);
  }
  language(phrase: number): Language {
    return ((this.#flags[phrase] ?? 0) & 1) === LANGUAGE_BIT.nl ? 'nl' : 'en';
  }
  source(phrase: number): PhraseSource {
    return PHRASE_SOURCES[sourceOf(this.#flags[phrase] ?? 0)] ?? 'own';
  }
  needs(phrase: number): NameNeed | undefined {
    return NAME_NEEDS[(this.#flags[phrase] ?? 0) >> 3];
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
      if (sourceOf(flags[phrase] ?? 0) !== source) continue;
      const at = owner[phrase] ?? 0;
      const place = next[at] ?? 0;
      values[place] = phrase;
      next[at] = place + 1;
    }
  return { values, offsets };
}
