import type { Language } from '../taxonomy/concept.ts';
import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import type { GramQuery } from './gram-index.ts';
import type { SameWords } from './same-words.ts';
import { skillAtoms } from './skill-atoms.ts';
import { type TitleTable, titleTable } from './title-table.ts';

/** What `TitleComparer.compare` gives, in this order. */
export const COMPARED = [
  'letters',
  'lettersOtherLanguage',
  'lettersWithExtra',
  'lettersOfReading',
  'words',
  'wordsFound',
  'wordsOfAllTitles',
  'wordsOfSkills',
  'extraWords',
  'wordsOfLabel',
  'sameWords',
  'sameWordsOfAllTitles',
  'titleCovered',
] as const;

/** Words of a title. */
export interface Words {
  readonly atoms: readonly number[];
  /** Sum of what all words are worth, also those that no title has. */
  readonly weight: number;
}

/** A title, ready to be compared. */
export interface Question {
  readonly main: GramQuery;
  /** With what is weaker evidence; the same as `main` when there is none. */
  readonly whole: GramQuery;
  /** Other ways to read the title. */
  readonly readings: readonly GramQuery[];
  readonly language: Language;
  readonly words: Words;
  readonly extraWords: Words;
}

/** Where another word names the same work, it counts this much. */
export const SAME = 0.8;
/** A title of the other language counts when it is nearly the same. */
const NEARLY = 0.9;

/** Compares the letters and words of a title with all titles of an occupation, and with the names of its skills. */
export class TitleComparer {
  readonly #index: PhraseIndex;
  readonly #same: SameWords;
  readonly #table: TitleTable;
  readonly #skills: readonly Uint32Array[];
  /** A word that no title has weighs as much as one that a single title has. */
  readonly #rare: number;
  /** Working memory by atom, zero between titles. */
  readonly #worth: Float32Array;
  readonly #worthSame: Float32Array;
  readonly #extraWorth: Float32Array;
  /** By atom: the last occupation that counted it. */
  readonly #seen: Uint32Array;
  #stamp = 0;

  constructor(index: PhraseIndex, same: SameWords) {
    this.#index = index;
    this.#same = same;
    this.#table = titleTable(index);
    this.#skills = skillAtoms(index);
    this.#rare = Math.log(1 + index.occupationCount);
    this.#worth = new Float32Array(index.tokenCount);
    this.#worthSame = new Float32Array(index.tokenCount);
    this.#extraWorth = new Float32Array(index.tokenCount);
    this.#seen = new Uint32Array(index.tokenCount);
  }

  /** What a word is worth: its idf among titles, else among skills. */
  worthOf(atom: number | undefined): number {
    if (atom === undefined) return this.#rare;
    return this.#index.titles.idf(atom) || this.#index.skills.idf(atom) || this.#rare;
  }

  /** Compares with each of the occupations. */
  compareAll(question: Question, occupations: Iterable<number>): Map<number, number[]> {
    this.#note(question);
    const compared = new Map<number, number[]>();
    for (const occupation of occupations)
      compared.set(occupation, this.#compare(occupation, question));
    this.#forget(question);
    return compared;
  }

  #note({ words, extraWords }: Question): void {
    for (const atom of words.atoms) {
      const worth = this.worthOf(atom);
      this.#worth[atom] = worth;
      for (const other of this.#same.others.get(atom) ?? [])
        this.#worthSame[other] = Math.max(this.#worthSame[other] ?? 0, SAME * worth);
    }
    for (const atom of words.atoms) this.#worthSame[atom] = this.#worth[atom] ?? 0;
    for (const atom of extraWords.atoms) this.#extraWorth[atom] = this.worthOf(atom);
  }

  #forget({ words, extraWords }: Question): void {
    for (const atom of words.atoms) {
      this.#worth[atom] = 0;
      this.#worthSame[atom] = 0;
      for (const other of this.#same.others.get(atom) ?? []) this.#worthSame[other] = 0;
    }
    for (const atom of extraWords.atoms) this.#extraWorth[atom] = 0;
  }

  #compare(occupation: number, question: Question): number[] {
    const { main, whole, readings, words, extraWords } = question;
    const { from, phrase: phrases, dutch: dutchRows, label: labels } = this.#table;
    const { weight: weights, atomsFrom, atoms } = this.#table;
    const [worths, worthsSame, extraWorths] = [this.#worth, this.#worthSame, this.#extraWorth];
    const seen = this.#seen;
    const dutch = question.language === 'nl' ? 1 : 0;
    const stamp = (this.#stamp = (this.#stamp + 1) >>> 0);
    let [letters, other, withExtra, reading] = [0, 0, 0, 0];
    let [dice, covered, label, diceSame] = [0, 0, 0, 0];
    let [titleCovered, all, allSame, extra] = [0, 0, 0, 0];
    const to = from[occupation + 1] ?? 0;
    for (let row = from[occupation] ?? 0; row < to; row++) {
      const phrase = phrases[row] ?? 0;
      const same = dutchRows[row] === dutch;
      const cosine = main.cosine(phrase);
      const wholeCosine = whole === main ? cosine : whole.cosine(phrase);
      if (same) letters = Math.max(letters, cosine);
      else other = Math.max(other, cosine);
      if (same || wholeCosine > NEARLY) withExtra = Math.max(withExtra, wholeCosine);
      for (const one of readings) {
        const readingCosine = one.cosine(phrase);
        if (same || readingCosine > NEARLY) reading = Math.max(reading, readingCosine);
      }
      let shared = 0;
      let sharedSame = 0;
      const end = atomsFrom[row + 1] ?? 0;
      for (let at = atomsFrom[row] ?? 0; at < end; at++) {
        const atom = atoms[at] ?? 0;
        const worth = worths[atom] ?? 0;
        const worthSame = worthsSame[atom] ?? 0;
        shared += worth;
        sharedSame += worthSame;
        if (seen[atom] === stamp) continue;
        seen[atom] = stamp;
        all += worth;
        allSame += worthSame;
        extra += extraWorths[atom] ?? 0;
      }
      if (sharedSame === 0) continue;
      const weight = weights[row] ?? 0;
      const size = weight + words.weight;
      dice = Math.max(dice, (2 * shared) / size);
      diceSame = Math.max(diceSame, (2 * sharedSame) / size);
      covered = Math.max(covered, shared / words.weight);
      titleCovered = Math.max(titleCovered, shared / (weight || 1));
      if (same && labels[row] === 1) label = (2 * shared) / size;
    }
    let ofSkills = all;
    for (const atom of this.#skills[occupation] ?? []) {
      if (seen[atom] === stamp) continue;
      ofSkills += worths[atom] ?? 0;
      extra += extraWorths[atom] ?? 0;
    }
    return [
      letters,
      Math.max(0, other - letters),
      withExtra,
      Math.max(letters, reading),
      dice,
      covered,
      all / words.weight,
      ofSkills / words.weight,
      extra / extraWords.weight,
      label,
      diceSame,
      Math.min(1, allSame / words.weight),
      titleCovered,
    ];
  }
}
