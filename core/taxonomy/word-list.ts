import { hyphenPieces, splitCompound } from './compounds.ts';
import type { IndexFile } from './index-file.ts';
import { verbStems } from './inflections.ts';
import type { Rows } from './rows.ts';
import { rowOf } from './rows.ts';
import { wordsWithPrefix } from './similar-words.ts';
import { stemWord } from './stem.ts';
import { StringTable } from './string-table.ts';

const NO_TOKEN = 0xffff_ffff;
/** A vacancy has some hundreds of different words: remembered for the next one, and forgotten when full. */
const MOST_REMEMBERED = 20_000;
const LONGEST = 64;

/** The words of a loaded index: from what is written in a text to token ids, and from what is typed to words. */
export class WordList {
  readonly tokens: readonly string[];
  readonly compounds: Rows;
  readonly #nl: Uint32Array;
  readonly #en: Uint32Array;
  readonly #idOf: ReadonlyMap<string, number>;
  readonly #wordTable: StringTable;
  readonly #partTable: StringTable;
  readonly #partTokens: Uint32Array;
  /** Made when first needed: searching needs words, reading a text needs parts, most workers do one of them. */
  #words: readonly string[] | undefined;
  #parts: ReadonlyMap<string, number> | undefined;
  readonly #wordIds = new Map<string, readonly number[]>();
  readonly #atomIds = new Map<string, readonly number[]>();

  constructor(file: IndexFile) {
    const count = file.count('tokens');
    this.tokens = StringTable.read(file, 'tokens', count).all();
    this.#idOf = places(this.tokens);
    const words = file.count('words');
    this.#wordTable = StringTable.read(file, 'words', words);
    this.#nl = file.u32('words.nl', words);
    this.#en = file.u32('words.en', words);
    const parts = file.count('parts');
    this.#partTable = StringTable.read(file, 'parts', parts);
    this.#partTokens = file.u32Below('parts.token', count, parts);
    const values = file.u32Below('compounds', count);
    this.compounds = { values, offsets: file.offsets('compounds.lengths', count, values.length) };
  }

  /** Folded words as written in phrases, sorted by code unit. */
  get words(): readonly string[] {
    return (this.#words ??= this.#wordTable.all());
  }

  /** Tokens of a word of the list, by its place. */
  tokensAt(place: number): readonly number[] {
    const nl = this.#nl[place] ?? NO_TOKEN;
    const en = this.#en[place] ?? NO_TOKEN;
    const ids: number[] = [];
    if (nl < this.tokens.length) ids.push(nl);
    if (en < this.tokens.length && en !== nl) ids.push(en);
    return ids;
  }

  /** True for a folded word exactly as some phrase writes it. */
  isWord(norm: string): boolean {
    const [from, to] = wordsWithPrefix(this.words, norm);
    return from < to && this.words[from] === norm;
  }

  /** See `PhraseIndex.wordIds`. */
  wordIds(norm: string): readonly number[] {
    return remember(this.#wordIds, norm, () => this.#findWord(norm));
  }

  /** See `PhraseIndex.atomIds`. */
  atomIds(norm: string): readonly number[] {
    return remember(this.#atomIds, norm, () => this.#findAtoms(norm));
  }

  /** Tokens of the work that someone is named after: "lasser" -> lassen, "welder" -> weld. */
  workOf(norm: string): readonly number[] {
    const base = /^([a-z]{3,})(?:ster|er)$/.exec(norm)?.[1];
    return base === undefined ? [] : this.#known([stemWord(base, 'nl'), stemWord(base, 'en')]);
  }

  #findWord(norm: string): readonly number[] {
    const exact = this.#known([stemWord(norm, 'nl'), stemWord(norm, 'en')]);
    return exact.length > 0 ? exact : this.#known(verbStems(norm));
  }

  #findAtoms(norm: string): readonly number[] {
    const whole = this.wordIds(norm);
    if (whole.length > 0)
      return distinct(
        whole.flatMap((id) => {
          const parts = rowOf(this.compounds, id);
          return parts.length > 0 ? [...parts] : [id];
        }),
      );
    const pieces = hyphenPieces(norm);
    if (pieces.length > 0) return distinct(pieces.flatMap((piece) => this.atomIds(piece)));
    if (!/^[a-z]+$/.test(norm)) return [];
    const parts = (this.#parts ??= places(this.#partTable.all(), this.#partTokens));
    const split = splitCompound(
      norm,
      (letters) => parts.get(letters),
      (letters) =>
        parts.get(letters) ??
        (letters.length > 3 ? this.#idOf.get(stemWord(letters, 'nl')) : undefined),
    );
    return distinct(
      (split ?? []).flatMap((id) => {
        const inner = rowOf(this.compounds, id);
        return inner.length > 0 ? [...inner] : [id];
      }),
    );
  }

  #known(stems: readonly string[]): readonly number[] {
    return distinct(stems.flatMap((stem) => this.#idOf.get(stem) ?? []));
  }
}

/** From a string to its place, or to the number at its place. */
export function places(strings: readonly string[], numbers?: Uint32Array): Map<string, number> {
  const map = new Map<string, number>();
  strings.forEach((text, at) => map.set(text, numbers?.[at] ?? at));
  return map;
}

const distinct = (ids: readonly number[]): readonly number[] =>
  ids.length < 2 ? ids : [...new Set(ids)];

function remember(
  memory: Map<string, readonly number[]>,
  norm: string,
  find: () => readonly number[],
): readonly number[] {
  if (norm.length > LONGEST) return [];
  let ids = memory.get(norm);
  if (ids === undefined) {
    if (memory.size >= MOST_REMEMBERED) memory.clear();
    ids = find();
    memory.set(norm, ids);
  }
  return ids;
}
