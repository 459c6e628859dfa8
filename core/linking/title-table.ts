import type { PhraseIndex } from '../taxonomy/phrase-index.ts';

/** All titles in flat arrays, occupation after occupation: what the inner loop of linking reads. */
export interface TitleTable {
  /** By occupation: its titles are the rows `[from[at], from[at + 1])`. */
  readonly from: Uint32Array;
  /** By row: the phrase of `PhraseIndex.titles`. */
  readonly phrase: Uint32Array;
  /** By row: 1 for Dutch. */
  readonly dutch: Uint8Array;
  /** By row: 1 for the name of the occupation. */
  readonly label: Uint8Array;
  /** By row: sum of the idf of its atoms. */
  readonly weight: Float32Array;
  /** By row: its atoms are `atoms[atomsFrom[row]]` up to the next row's. */
  readonly atomsFrom: Uint32Array;
  readonly atoms: Uint32Array;
}

export function titleTable({ titles, occupationCount }: PhraseIndex): TitleTable {
  const { count } = titles;
  const table = {
    from: new Uint32Array(occupationCount + 1),
    phrase: new Uint32Array(count),
    dutch: new Uint8Array(count),
    label: new Uint8Array(count),
    weight: new Float32Array(count),
    atomsFrom: new Uint32Array(count + 1),
  };
  const atoms: number[] = [];
  let row = 0;
  for (let at = 0; at < occupationCount; at++) {
    for (const phrase of titles.phrasesOf(at)) {
      table.phrase[row] = phrase;
      table.dutch[row] = titles.language(phrase) === 'nl' ? 1 : 0;
      table.label[row] = titles.source(phrase) === 'label' ? 1 : 0;
      table.weight[row] = titles.weight(phrase);
      for (const atom of titles.atoms(phrase)) atoms.push(atom);
      row++;
      table.atomsFrom[row] = atoms.length;
    }
    table.from[at + 1] = row;
  }
  return { ...table, atoms: Uint32Array.from(atoms) };
}
