import type { Language } from '../taxonomy/concept.ts';
import { isFunctionWord } from '../taxonomy/function-words.ts';
import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import { tokenize } from '../taxonomy/tokens.ts';
import { bestPlaces } from './best-places.ts';
import { cleanTitle, readings } from './clean-title.ts';
import { GramIndex, type GramQuery, SLOTS } from './gram-index.ts';
import { lettersOf, titleWords } from './letters.ts';
import { type SameWords, sameWords } from './same-words.ts';
import { respelt } from './spelling.ts';
import { COMPARED, type Question, SAME, TitleComparer, type Words } from './title-comparer.ts';
import { TitleVectors } from './title-vectors.ts';

/** In the order of the weights (`weights.ts`). */
export const EVIDENCE = [...COMPARED, 'likeTitles', 'likeSkills', 'role', 'own', 'titles'] as const;

export interface Evidence {
  readonly occupation: number;
  readonly values: readonly number[];
}

/** How many are looked at closely, by what finds them. */
const NEAR = 90;
const BY_WORDS = 60;
const BY_VECTOR = 50;
/** So many titles say together which language a title is in. */
const JUDGES = 3;
/** Words of so many titles with the same letters are looked at for a misspelt one. */
const SPELLERS = 12;
const MAX_TEXT = 2000;
/** Share of the text in what says which skills are meant. */
const TEXT_SHARE = 0.4;

/** All that is made once of a loaded index to link titles to it. */
export class TitleLinker {
  readonly #index: PhraseIndex;
  readonly #grams: GramIndex;
  readonly #vectors: TitleVectors | undefined;
  readonly #same: SameWords;
  readonly #comparer: TitleComparer;
  readonly #groups: readonly string[];
  /** By occupation: 1 when our vocabulary describes it, so that it is often asked for. */
  readonly #own: Uint8Array;
  /** By occupation: bits of the roles that its names say. */
  readonly #roles: readonly bigint[];

  constructor(index: PhraseIndex) {
    this.#index = index;
    this.#grams = new GramIndex(index.titles);
    this.#vectors = TitleVectors.of(index);
    this.#same = sameWords(index);
    this.#comparer = new TitleComparer(index, this.#same);
    const occupations = index.occupations().map((id) => index.occupation(id));
    this.#groups = occupations.map((one) => one?.isco ?? '');
    this.#own = Uint8Array.from(occupations, (one) => ((one?.sector ?? '') === '' ? 0 : 1));
    this.#roles = occupations.map((_, at) =>
      this.#rolesOf(
        [...index.titles.phrasesOf(at)]
          .filter((phrase) => index.titles.source(phrase) === 'label')
          .flatMap((phrase) => [...index.titles.atoms(phrase)]),
      ),
    );
  }

  /** ISCO group of an occupation. */
  groupOf(occupation: number): string {
    return this.#groups[occupation] ?? '';
  }

  /** What speaks for each occupation that the title may mean, in no order. */
  weigh(title: string, text: string, language: Language | undefined): readonly Evidence[] {
    const { main, extra } = cleanTitle(title);
    const question = this.#ask(main, extra, language);
    const vectors = this.#vectors;
    const vector = vectors?.vector(`${main} ${extra}`);
    const textVector = text === '' ? undefined : vectors?.vector(text.slice(0, MAX_TEXT));
    const candidates = this.#candidates(question, vector);
    const compared = this.#comparer.compareAll(question, candidates);
    for (const query of queriesOf(question)) query.done();
    const roles = this.#rolesOf(question.words.atoms);
    return [...compared].map(([occupation, values]) => {
      const skills = vector ? (vectors?.likeSkills(vector, occupation) ?? 0) : 0;
      const ofText = textVector ? (vectors?.likeSkills(textVector, occupation) ?? 0) : skills;
      values.push(
        vector ? (vectors?.likeTitles(vector, occupation, question.language) ?? 0) : 0,
        (1 - TEXT_SHARE) * skills + TEXT_SHARE * ofText,
        (roles & (this.#roles[occupation] ?? 0n)) === 0n ? 0 : 1,
        this.#own[occupation] ?? 0,
        Math.log(1 + this.#index.titles.phrasesOf(occupation).length),
      );
      return { occupation, values };
    });
  }

  #ask(main: string, extra: string, language: Language | undefined): Question {
    const query = (text: string, slot: number): GramQuery =>
      this.#grams.query(lettersOf(titleWords(text)), slot);
    const mainQuery = query(main, 0);
    const whole = extra === '' ? mainQuery : query(`${main} ${extra}`, 1);
    const spoken = language ?? this.#languageOf(mainQuery);
    return {
      main: mainQuery,
      whole,
      readings: readings(main)
        .slice(1, SLOTS - 1)
        .map((one, at) => query(one, at + 2)),
      language: spoken,
      words: this.#wordsOf(main, spoken, mainQuery),
      extraWords: this.#wordsOf(extra, spoken),
    };
  }

  #candidates(question: Question, vector: Float32Array | undefined): Set<number> {
    const { titles } = this.#index;
    const found = new Set<number>();
    for (const query of queriesOf(question))
      for (const phrase of query.near(NEAR)) found.add(titles.owner(phrase));
    for (const owner of this.#byWords(question.words.atoms)) found.add(owner);
    if (vector && question.words.atoms.length > 0)
      for (const at of this.#vectors?.nearest(vector, question.language, BY_VECTOR) ?? [])
        found.add(at);
    return found;
  }

  #rolesOf(atoms: readonly number[]): bigint {
    let roles = 0n;
    for (const atom of atoms) roles |= this.#same.roles.get(atom) ?? 0n;
    return roles;
  }

  /** The language of the titles that share most letters; Dutch when neither. */
  #languageOf(main: GramQuery): Language {
    let dutch = 0;
    for (const phrase of main.near(JUDGES))
      dutch += (this.#index.titles.language(phrase) === 'nl' ? 1 : -1) * main.share(phrase);
    return dutch >= 0 ? 'nl' : 'en';
  }

  /** `near` finds how a word that no title has must be spelt. */
  #wordsOf(text: string, language: Language, near?: GramQuery): Words {
    const { titles } = this.#index;
    const atoms = new Set<number>();
    let weight = 0;
    let known: readonly string[] | undefined;
    for (const token of tokenize(text, language)) {
      if (isFunctionWord(token.norm)) continue;
      let ids = this.#index.atomIds(token);
      if (near && this.#index.wordIds(token).length === 0) {
        known ??= near.near(SPELLERS).flatMap((phrase) => titleWords(titles.text(phrase)));
        const norm = respelt(token.norm, known);
        if (norm !== undefined) ids = this.#index.atomIds({ norm });
      }
      if (ids.length === 0) weight += this.#comparer.worthOf(undefined);
      for (const id of ids) atoms.add(id);
    }
    for (const atom of atoms) weight += this.#comparer.worthOf(atom);
    return { atoms: [...atoms], weight: weight || 1 };
  }

  /** Occupations whose titles have most of the words, or of others for the same work. */
  #byWords(atoms: readonly number[]): readonly number[] {
    const { titles } = this.#index;
    const sums = new Float32Array(this.#index.occupationCount);
    const last = new Int32Array(this.#index.occupationCount).fill(-1);
    const found: number[] = [];
    const addAll = (atom: number, worth: number): void => {
      for (const phrase of titles.postings(atom)) {
        const owner = titles.owner(phrase);
        if (last[owner] === atom) continue;
        if (last[owner] === -1) found.push(owner);
        last[owner] = atom;
        sums[owner] = (sums[owner] ?? 0) + worth;
      }
    };
    for (const atom of atoms) {
      const worth = titles.idf(atom);
      addAll(atom, worth);
      for (const other of this.#same.others.get(atom) ?? []) addAll(other, SAME * worth);
    }
    return bestPlaces(found, (owner) => sums[owner] ?? 0, BY_WORDS);
  }
}

const queriesOf = ({ main, whole, readings }: Question): readonly GramQuery[] =>
  whole === main ? [main, ...readings] : [main, whole, ...readings];
