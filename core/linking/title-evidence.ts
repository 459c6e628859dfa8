import type { Language } from '../taxonomy/concept.ts';
import { isFunctionWord } from '../taxonomy/function-words.ts';
import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import { tokenize } from '../taxonomy/tokens.ts';
import { cleanTitle, readings } from './clean-title.ts';
import { GramIndex, type GramQuery, SLOTS } from './gram-index.ts';
import { lettersOf, titleWords } from './letters.ts';
import { type SameWords, sameWords } from './same-words.ts';
import { skillAtoms } from './skill-atoms.ts';
import { TitleVectors } from './title-vectors.ts';

/** In the order of the weights (`weights.ts`). */
export const EVIDENCE = [
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
  'likeTitles',
  'likeSkills',
  'role',
  'own',
  'titles',
] as const;

export interface Evidence {
  readonly occupation: number;
  readonly values: readonly number[];
}

/** How many are looked at closely, by what finds them. */
const NEAR = 150;
const BY_WORDS = 80;
const BY_VECTOR = 40;
/** Where another word names the same work, it counts this much. */
const SAME = 0.8;
/** A title of the other language counts when it is nearly the same. */
const NEARLY = 0.9;
const MAX_TEXT = 2000;
/** Share of the text in what says which skills are meant. */
const TEXT_SHARE = 0.4;

/** All that is made once of a loaded index to link titles to it. */
export class TitleLinker {
  readonly #index: PhraseIndex;
  readonly #grams: GramIndex;
  readonly #vectors: TitleVectors | undefined;
  readonly #same: SameWords;
  /** By occupation: bits of the roles that its labels name. */
  readonly #roles: readonly bigint[];
  readonly #skills: readonly Uint32Array[];
  readonly #own: Uint8Array;
  readonly #groups: readonly string[];
  /** A word that no title has weighs as much as one that a single title has. */
  readonly #rare: number;
  /** Working memory by atom, zero between titles. */
  readonly #worth: Float32Array;
  readonly #worthSame: Float32Array;
  readonly #extraWorth: Float32Array;
  readonly #seen: Uint32Array;
  #stamp = 0;

  constructor(index: PhraseIndex) {
    this.#index = index;
    this.#grams = new GramIndex(index.titles);
    this.#vectors = TitleVectors.of(index);
    this.#same = sameWords(index);
    this.#skills = skillAtoms(index);
    this.#own = Uint8Array.from(index.occupations(), (id) =>
      (index.occupation(id)?.sector ?? '') === '' ? 0 : 1,
    );
    this.#groups = index.occupations().map((id) => index.occupation(id)?.isco ?? '');
    this.#roles = Array.from(this.#own, (_, at) =>
      this.#rolesOf(
        [...index.titles.phrasesOf(at)]
          .filter((phrase) => index.titles.source(phrase) === 'label')
          .flatMap((phrase) => [...index.titles.atoms(phrase)]),
      ),
    );
    this.#rare = Math.log(1 + index.occupationCount);
    this.#worth = new Float32Array(index.tokenCount);
    this.#worthSame = new Float32Array(index.tokenCount);
    this.#extraWorth = new Float32Array(index.tokenCount);
    this.#seen = new Uint32Array(index.tokenCount);
  }

  /** ISCO group of an occupation. */
  groupOf(occupation: number): string {
    return this.#groups[occupation] ?? '';
  }

  #rolesOf(atoms: readonly number[]): bigint {
    let roles = 0n;
    for (const atom of atoms) roles |= this.#same.roles.get(atom) ?? 0n;
    return roles;
  }

  /** What speaks for each occupation that the title may mean, in no order. */
  weigh(title: string, text: string, language: Language | undefined): readonly Evidence[] {
    const { main, extra } = cleanTitle(title);
    const rows = readings(main).map((one) => lettersOf(titleWords(one)));
    const whole = lettersOf(titleWords(`${main} ${extra}`));
    const queries = [rows[0] ?? whole, whole, ...rows.slice(1)]
      .slice(0, SLOTS)
      .map((row, slot) => this.#grams.query(row, slot));
    const spoken = language ?? this.#languageOf(queries);
    const words = this.#atomsOf(main, spoken);
    const extraWords = this.#atomsOf(extra, spoken);
    const vectors = this.#vectors;
    const vector = vectors?.vector(`${main} ${extra}`);
    const textVector = text === '' ? undefined : vectors?.vector(text.slice(0, MAX_TEXT));
    const candidates = new Set<number>();
    for (const query of queries)
      for (const { phrase } of query.near(NEAR)) candidates.add(this.#index.titles.owner(phrase));
    for (const owner of this.#byWords(words.atoms)) candidates.add(owner);
    if (vector)
      for (const at of vectors?.nearest(vector, spoken, BY_VECTOR) ?? []) candidates.add(at);
    this.#note(words.atoms, extraWords.atoms);
    const roles = this.#rolesOf(words.atoms);
    const found: Evidence[] = [];
    for (const occupation of candidates) {
      const skills = vector ? (vectors?.likeSkills(vector, occupation) ?? 0) : 0;
      const ofText = textVector ? (vectors?.likeSkills(textVector, occupation) ?? 0) : skills;
      found.push({
        occupation,
        values: [
          ...this.#compare(occupation, { queries, spoken, words, extraWords }),
          vector ? (vectors?.likeTitles(vector, occupation, spoken) ?? 0) : 0,
          (1 - TEXT_SHARE) * skills + TEXT_SHARE * ofText,
          (roles & (this.#roles[occupation] ?? 0n)) === 0n ? 0 : 1,
          this.#own[occupation] ?? 0,
          Math.log(1 + this.#index.titles.phrasesOf(occupation).length),
        ],
      });
    }
    this.#forget(words.atoms, extraWords.atoms);
    for (const query of queries) query.done();
    return found;
  }

  /** The language of the titles that share most letters; Dutch when neither. */
  #languageOf(queries: readonly GramQuery[]): Language {
    let dutch = 0;
    for (const { phrase, share } of queries[0]?.near(SLOTS) ?? [])
      dutch += this.#index.titles.language(phrase) === 'nl' ? share : -share;
    return dutch >= 0 ? 'nl' : 'en';
  }

  #atomsOf(text: string, language: Language): Words {
    const atoms = new Set<number>();
    let unknown = 0;
    for (const token of tokenize(text, language)) {
      if (isFunctionWord(token.norm)) continue;
      const ids = this.#index.atomIds(token);
      if (ids.length === 0) unknown += this.#rare;
      for (const id of ids) atoms.add(id);
    }
    let weight = unknown;
    for (const atom of atoms) weight += this.#worthOf(atom);
    return { atoms: [...atoms], weight: weight || 1 };
  }

  #worthOf(atom: number): number {
    return this.#index.titles.idf(atom) || this.#index.skills.idf(atom) || this.#rare;
  }

  /** Occupations whose titles have most of the words, or of others for the same work. */
  #byWords(atoms: readonly number[]): readonly number[] {
    const { titles } = this.#index;
    const sums = new Map<number, number>();
    const addAll = (atom: number, worth: number): void => {
      const owners = new Set<number>();
      for (const phrase of titles.postings(atom)) owners.add(titles.owner(phrase));
      for (const owner of owners) sums.set(owner, (sums.get(owner) ?? 0) + worth);
    };
    for (const atom of atoms) {
      const worth = titles.idf(atom);
      addAll(atom, worth);
      for (const other of this.#same.others.get(atom) ?? []) addAll(other, SAME * worth);
    }
    return [...sums]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, BY_WORDS)
      .map(([owner]) => owner);
  }

  #note(atoms: readonly number[], extra: readonly number[]): void {
    for (const atom of atoms) {
      const worth = this.#worthOf(atom);
      this.#worth[atom] = worth;
      for (const other of this.#same.others.get(atom) ?? [])
        this.#worthSame[other] = Math.max(this.#worthSame[other] ?? 0, SAME * worth);
    }
    for (const atom of atoms) this.#worthSame[atom] = this.#worth[atom] ?? 0;
    for (const atom of extra) this.#extraWorth[atom] = this.#worthOf(atom);
  }

  #forget(atoms: readonly number[], extra: readonly number[]): void {
    for (const atom of atoms) {
      this.#worth[atom] = 0;
      this.#worthSame[atom] = 0;
      for (const other of this.#same.others.get(atom) ?? []) this.#worthSame[other] = 0;
    }
    for (const atom of extra) this.#extraWorth[atom] = 0;
  }

  #compare(occupation: number, { queries, spoken, words, extraWords }: Question): number[] {
    const { titles } = this.#index;
    const [main, whole, ...others] = queries;
    const stamp = ++this.#stamp;
    let [letters, other, withExtra, reading] = [0, 0, 0, 0];
    let [dice, covered, label, diceSame] = [0, 0, 0, 0];
    let [titleCovered, all, allSame, extra] = [0, 0, 0, 0];
    for (const phrase of titles.phrasesOf(occupation)) {
      const cosine = main?.cosine(phrase) ?? 0;
      const wholeCosine = whole?.cosine(phrase) ?? 0;
      const same = titles.language(phrase) === spoken;
      if (same) letters = Math.max(letters, cosine);
      else other = Math.max(other, cosine);
      if (same || wholeCosine > NEARLY) withExtra = Math.max(withExtra, wholeCosine);
      for (const one of others) {
        const readingCosine = one.cosine(phrase);
        if (same || readingCosine > NEARLY) reading = Math.max(reading, readingCosine);
      }
      let [shared, sharedSame] = [0, 0];
      for (const atom of titles.atoms(phrase)) {
        const worth = this.#worth[atom] ?? 0;
        const worthSame = this.#worthSame[atom] ?? 0;
        shared += worth;
        sharedSame += worthSame;
        if (this.#seen[atom] === stamp) continue;
        this.#seen[atom] = stamp;
        all += worth;
        allSame += worthSame;
        extra += this.#extraWorth[atom] ?? 0;
      }
      const size = titles.weight(phrase) + words.weight;
      dice = Math.max(dice, (2 * shared) / size);
      diceSame = Math.max(diceSame, (2 * sharedSame) / size);
      covered = Math.max(covered, shared / words.weight);
      titleCovered = Math.max(titleCovered, shared / (titles.weight(phrase) || 1));
      if (same && titles.source(phrase) === 'label') label = (2 * shared) / size;
    }
    let ofSkills = all;
    for (const atom of this.#skills[occupation] ?? []) {
      if (this.#seen[atom] === stamp) continue;
      ofSkills += this.#worth[atom] ?? 0;
      extra += this.#extraWorth[atom] ?? 0;
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

interface Words {
  readonly atoms: readonly number[];
  /** Sum of what all words are worth, also those that no title has. */
  readonly weight: number;
}

interface Question {
  readonly queries: readonly GramQuery[];
  readonly spoken: Language;
  readonly words: Words;
  readonly extraWords: Words;
}
