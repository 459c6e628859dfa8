import type { Rows } from './rows.ts';

export interface PhraseSizes {
  /** Phrases. */
  readonly count: number;
  readonly owners: number;
  readonly tokens: number;
}

/** What follows from the words of all phrases: see `PhraseTable`. */
export interface PhrasePostings {
  readonly atoms: Rows;
  readonly postings: Rows;
  readonly idf: Float32Array;
  readonly weight: Float32Array;
}

/** Plain loops over typed arrays: this runs once in each new worker, before anything is compiled to fast code. */
export function derivePostings(
  words: Rows,
  compounds: Rows,
  owner: Uint32Array,
  { count, owners, tokens }: PhraseSizes,
): PhrasePostings {
  const offsets = new Uint32Array(tokens + 1);
  const { atoms, split } = makeAtoms(words, compounds, offsets);
  const postings = makePostings(words, atoms, split, offsets, count);
  const idf = makeIdf(postings, owner, owners, tokens);
  return { atoms, postings, idf, weight: sumOf(atoms, idf) };
}

/**
 * The atoms of each phrase, each once; `split`: whether they differ from its words. Counts, at `token + 1`, the phrases that have
 * a token as word or as atom.
 */
function makeAtoms(
  words: Rows,
  compounds: Rows,
  counts: Uint32Array,
): { readonly atoms: Rows; readonly split: Uint8Array } {
  const count = words.offsets.length - 1;
  const offsets = new Uint32Array(count + 1);
  const split = new Uint8Array(count);
  const lastWord = new Uint32Array(counts.length);
  const lastAtom = new Uint32Array(counts.length);
  let values = new Uint32Array(words.values.length + (words.values.length >> 1) + 16);
  let size = 0;
  for (let phrase = 0; phrase < count; phrase++) {
    const stamp = phrase + 1;
    const end = words.offsets[phrase + 1] ?? 0;
    for (let at = words.offsets[phrase] ?? 0; at < end; at++) {
      const word = words.values[at] ?? 0;
      if (lastWord[word] !== stamp) {
        lastWord[word] = stamp;
        if (lastAtom[word] !== stamp) counts[word + 1] = (counts[word + 1] ?? 0) + 1;
      }
      const from = compounds.offsets[word] ?? 0;
      const to = compounds.offsets[word + 1] ?? 0;
      if (from < to) split[phrase] = 1;
      for (let part = from; part < to || part === from; part++) {
        const atom = from < to ? (compounds.values[part] ?? 0) : word;
        if (lastAtom[atom] === stamp) continue;
        lastAtom[atom] = stamp;
        if (lastWord[atom] !== stamp) counts[atom + 1] = (counts[atom + 1] ?? 0) + 1;
        if (size === values.length) values = grown(values);
        values[size++] = atom;
      }
    }
    offsets[phrase + 1] = size;
  }
  return { atoms: { values: values.subarray(0, size), offsets }, split };
}

function grown(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}

/** Token -> phrases that have it as a word or as an atom, ascending, each once. */
function makePostings(
  words: Rows,
  atoms: Rows,
  split: Uint8Array,
  offsets: Uint32Array,
  count: number,
): Rows {
  addUp(offsets);
  const next = offsets.slice();
  const last = new Uint32Array(offsets.length);
  const values = new Uint32Array(offsets[offsets.length - 1] ?? 0);
  for (let phrase = 0; phrase < count; phrase++) {
    const stamp = phrase + 1;
    for (let form = 0; form <= (split[phrase] ?? 0); form++) {
      const rows = form === 0 ? words : atoms;
      const end = rows.offsets[phrase + 1] ?? 0;
      for (let at = rows.offsets[phrase] ?? 0; at < end; at++) {
        const token = rows.values[at] ?? 0;
        if (last[token] === stamp) continue;
        last[token] = stamp;
        const place = next[token] ?? 0;
        values[place] = phrase;
        next[token] = place + 1;
      }
    }
  }
  return { values, offsets };
}

/** Turns counts into offsets. */
export function addUp(counts: Uint32Array): void {
  for (let at = 1; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
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
