import type { Language } from './concept.ts';
import { isFunctionWord } from './function-words.ts';
import type { PhraseTable } from './phrase-index.ts';
import { errorsAllowed, similarWords, wordsWithPrefix } from './similar-words.ts';
import { tokenize } from './tokens.ts';
import type { WordList } from './word-list.ts';

export interface PhraseHit {
  readonly owner: number;
  /** The phrase that matched best. */
  readonly phrase: number;
  /** 0..1 and a little more; only the order means something. */
  readonly score: number;
}

interface SearchOptions {
  readonly language: Language;
  readonly limit: number;
  /** How often an owner is asked for, any scale of hundreds: decides between equals. */
  readonly popularity: (owner: number) => number;
}

const LONGEST_QUERY = 200;
const MOST_WORDS = 8;
const MOST_SIMILAR = 60;
/** Weight of how often an owner is asked for, and of the share of its phrases that match. */
const POPULARITY = 0.012;
const CENTRAL = 0.1;
/** How good a match the beginning of a word is: this, and more the larger the share of the word that is typed. */
const PREFIX = 0.65;
const PREFIX_SHARE = 0.25;

/**
 * Searches one phrase table. Keeps its working memory between searches, so that a key stroke allocates little: one instance per
 * table, not to be shared between threads.
 */
export class PhraseSearch {
  readonly #words: WordList;
  readonly #table: PhraseTable;
  readonly #tally: Tally;

  constructor(words: WordList, table: PhraseTable, owners: number) {
    this.#words = words;
    this.#table = table;
    this.#tally = new Tally(words, table, owners);
  }

  /**
   * Owners whose phrases match what was typed so far: words in any order, each whole, in another form, its beginning, part of a
   * compound, or with a typing error. All words first; where too few owners have all of them, those with most. Best first.
   */
  search(query: string, options: SearchOptions): readonly PhraseHit[] {
    if (options.limit < 1) return [];
    const typed = typedWords(this.#words, query);
    if (typed.length === 0) return [];
    this.#tally.clear();
    const [first] = typed;
    if (typed.length === 1 && first?.length === 1) this.#tally.addBeginnings(first);
    else
      for (const word of typed)
        this.#tally.add(matchWord(this.#words, this.#table, word, options.limit));
    return this.#tally.best(typed.length, options);
  }
}

/** What was typed as words to look for; a compound nobody knows is looked for by its parts. */
function typedWords(words: WordList, query: string): string[] {
  const cut = query.slice(0, LONGEST_QUERY);
  const tokens = tokenize(cut).map((token) => token.norm);
  const complete = /\s$/.test(cut);
  const kept = tokens.filter(
    (norm, at) => !isFunctionWord(norm) || (at === tokens.length - 1 && !complete),
  );
  const list = kept.length > 0 ? kept : tokens;
  return list.slice(0, MOST_WORDS).flatMap((norm) => {
    if (words.wordIds(norm).length > 0) return [norm];
    const [from, to] = wordsWithPrefix(words.words, norm);
    const parts = from < to ? [] : words.atomIds(norm);
    return parts.length > 1 ? parts.map((part) => words.tokens[part] ?? norm) : [norm];
  });
}

/** Tokens a typed word may mean, each with how good a match it is (0..1). */
function matchWord(
  words: WordList,
  table: PhraseTable,
  typed: string,
  limit: number,
): Map<number, number> {
  const matches = new Map<number, number>();
  const add = (token: number, quality: number): void => {
    if (quality > (matches.get(token) ?? 0)) matches.set(token, quality);
  };
  const [from, to] = wordsWithPrefix(words.words, typed);
  for (let place = from; place < to; place++) {
    const share = typed.length / (words.words[place]?.length ?? 1);
    for (const token of words.tokensAt(place))
      add(token, share === 1 ? 1 : PREFIX + PREFIX_SHARE * share);
  }
  // What was typed may also be the whole word in a form that no phrase has.
  for (const token of words.wordIds(typed)) add(token, 0.95);
  for (const token of words.workOf(typed)) add(token, 0.75);
  let reached = 0;
  for (const token of matches.keys()) reached += table.postings(token).length;
  const most = errorsAllowed(typed.length);
  if (most > 0 && !words.isWord(typed) && reached < 3 * limit)
    for (const { place, errors, beginning } of similarWords(
      words.words,
      typed,
      most,
      MOST_SIMILAR,
    )) {
      const share = beginning ? Math.min(1, typed.length / (words.words[place]?.length ?? 1)) : 1;
      for (const token of words.tokensAt(place))
        add(token, (0.8 - 0.15 * errors) * (0.6 + 0.4 * share));
    }
  return matches;
}

/** Adds up, per phrase and then per owner, what each typed word found. */
class Tally {
  readonly #table: PhraseTable;
  readonly #words: WordList;
  /** By token: its idf, of all its parts when it is a compound. */
  readonly #worth: Float32Array;
  /** By phrase: sum of qualities, idf covered, typed words found. */
  readonly #quality: Float32Array;
  readonly #covered: Float32Array;
  readonly #found: Uint8Array;
  /** By phrase, of the typed word at hand. */
  readonly #now: Float32Array;
  readonly #nowToken: Uint32Array;
  /** By owner: best score, its phrase, how many phrases matched. */
  readonly #score: Float32Array;
  readonly #phrase: Uint32Array;
  readonly #phrases: Uint32Array;
  #touched: number[] = [];

  constructor(words: WordList, table: PhraseTable, owners: number) {
    this.#table = table;
    this.#words = words;
    this.#worth = worthOf(words, table);
    this.#quality = new Float32Array(table.count);
    this.#covered = new Float32Array(table.count);
    this.#found = new Uint8Array(table.count);
    this.#now = new Float32Array(table.count);
    this.#nowToken = new Uint32Array(table.count);
    this.#score = new Float32Array(owners);
    this.#phrase = new Uint32Array(owners);
    this.#phrases = new Uint32Array(owners);
  }

  clear(): void {
    for (const phrase of this.#touched) {
      this.#quality[phrase] = 0;
      this.#covered[phrase] = 0;
      this.#found[phrase] = 0;
    }
    this.#touched = [];
  }

  /**
   * One typed letter is the beginning of too many words to follow each: the phrases that begin with it lie together, because tokens
   * and phrases are sorted.
   */
  addBeginnings(letter: string): void {
    const [first, end] = wordsWithPrefix(this.#words.tokens, letter);
    const [from, to] = this.#table.beginningWith(first, end);
    for (let phrase = from; phrase < to; phrase++) {
      const token = this.#table.words(phrase)[0] ?? 0;
      const length = this.#words.tokens[token]?.length ?? 1;
      const quality = length === 1 ? 1 : PREFIX + PREFIX_SHARE / length;
      this.#note(phrase, quality, token);
    }
  }

  /** `matches`: tokens that the next typed word may mean, each with its quality. */
  add(matches: ReadonlyMap<number, number>): void {
    let reach = 0;
    for (const token of matches.keys()) reach += this.#table.postings(token).length;
    // A short beginning after a whole word: looking into the phrases found so far is less work than following every word.
    if (this.#touched.length > 0 && this.#touched.length * 8 < reach) this.#narrow(matches);
    else this.#widen(matches);
  }

  #narrow(matches: ReadonlyMap<number, number>): void {
    for (const phrase of this.#touched) {
      let best = 0;
      let bestToken = 0;
      for (const tokens of [this.#table.words(phrase), this.#table.atoms(phrase)])
        for (const token of tokens) {
          const quality = matches.get(token) ?? 0;
          if (quality > best) {
            best = quality;
            bestToken = token;
          }
        }
      if (best > 0) this.#note(phrase, best, bestToken);
    }
  }

  #widen(matches: ReadonlyMap<number, number>): void {
    const here: number[] = [];
    for (const [token, quality] of matches) {
      for (const phrase of this.#table.postings(token)) {
        const now = this.#now[phrase] ?? 0;
        if (now === 0) here.push(phrase);
        if (quality <= now) continue;
        this.#now[phrase] = quality;
        this.#nowToken[phrase] = token;
      }
    }
    for (const phrase of here) {
      this.#note(phrase, this.#now[phrase] ?? 0, this.#nowToken[phrase] ?? 0);
      this.#now[phrase] = 0;
    }
  }

  /** The typed word at hand is in the phrase, as this token. */
  #note(phrase: number, quality: number, token: number): void {
    this.#quality[phrase] = (this.#quality[phrase] ?? 0) + quality;
    this.#covered[phrase] = (this.#covered[phrase] ?? 0) + quality * (this.#worth[token] ?? 0);
    const found = this.#found[phrase] ?? 0;
    if (found === 0) this.#touched.push(phrase);
    this.#found[phrase] = found + 1;
  }

  best(typed: number, options: SearchOptions): readonly PhraseHit[] {
    const all = this.#owners(typed, typed, options);
    if (all.length >= options.limit || typed === 1) return all;
    const known = new Set(all.map((hit) => hit.owner));
    const some = this.#owners(1, typed, { ...options, limit: options.limit * 2 });
    return [...all, ...some.filter((hit) => !known.has(hit.owner))].slice(0, options.limit);
  }

  /** The best owners with a phrase in which at least `least` of the typed words were found. */
  #owners(least: number, typed: number, options: SearchOptions): PhraseHit[] {
    const table = this.#table;
    const owners: number[] = [];
    for (const phrase of this.#touched) {
      if ((this.#found[phrase] ?? 0) < least) continue;
      const owner = table.owner(phrase);
      const score = this.#phraseScore(phrase, typed, options.language);
      if (this.#phrases[owner] === 0) owners.push(owner);
      this.#phrases[owner] = (this.#phrases[owner] ?? 0) + 1;
      if (score <= (this.#score[owner] ?? 0)) continue;
      this.#score[owner] = score;
      this.#phrase[owner] = phrase;
    }
    const best: PhraseHit[] = [];
    for (const owner of owners) {
      const share = (this.#phrases[owner] ?? 0) / table.phrasesOf(owner).length;
      const score =
        (this.#score[owner] ?? 0) +
        CENTRAL * share +
        POPULARITY * Math.log2(1 + options.popularity(owner));
      keepBest(best, { owner, phrase: this.#phrase[owner] ?? 0, score }, options.limit);
      this.#score[owner] = 0;
      this.#phrases[owner] = 0;
    }
    return best;
  }

  #phraseScore(phrase: number, typed: number, language: Language): number {
    const table = this.#table;
    const found = this.#found[phrase] ?? 0;
    const quality = ((this.#quality[phrase] ?? 0) / typed) * (found / typed);
    const covered = Math.min(1, (this.#covered[phrase] ?? 0) / (table.weight(phrase) || 1));
    return (
      quality * (0.45 + 0.55 * covered) +
      (table.source(phrase) === 'label' ? 0.06 : 0) +
      (table.language(phrase) === language ? 0.04 : 0)
    );
  }
}

function worthOf(words: WordList, table: PhraseTable): Float32Array {
  const { values, offsets } = words.compounds;
  const worth = new Float32Array(words.tokens.length);
  for (let token = 0; token < worth.length; token++) {
    const from = offsets[token] ?? 0;
    const to = offsets[token + 1] ?? 0;
    let sum = from === to ? table.idf(token) : 0;
    for (let part = from; part < to; part++) sum += table.idf(values[part] ?? 0);
    worth[token] = sum;
  }
  return worth;
}

/** Puts a hit at its place in a short sorted list. */
function keepBest(best: PhraseHit[], hit: PhraseHit, limit: number): void {
  const before = (a: PhraseHit, b: PhraseHit): boolean =>
    a.score > b.score || (a.score === b.score && a.owner < b.owner);
  const last = best.at(-1);
  if (best.length >= limit && last && !before(hit, last)) return;
  let at = best.length;
  while (at > 0 && before(hit, best[at - 1] ?? hit)) at--;
  best.splice(at, 0, hit);
  if (best.length > limit) best.pop();
}
