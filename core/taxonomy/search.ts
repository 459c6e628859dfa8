import type { Language } from './concept.ts';
import { isFunctionWord } from './function-words.ts';
import type { PhraseTable } from './phrase-index.ts';
import { rowOf } from './phrase-table.ts';
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

/**
 * Owners whose phrases match what was typed so far: words in any order, each whole, in another form, its beginning, part of a
 * compound, or with a typing error. All words first; where too few owners have all of them, those with most. Best first.
 */
export function searchPhrases(
  words: WordList,
  table: PhraseTable,
  query: string,
  options: SearchOptions,
): readonly PhraseHit[] {
  if (options.limit < 1) return [];
  const typed = typedWords(words, query);
  if (typed.length === 0) return [];
  const tally = new Tally(table, words);
  for (const word of typed) tally.add(matchWord(words, table, word, options.limit));
  return tally.best(typed.length, options);
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
    for (const token of words.tokensAt(place)) add(token, share === 1 ? 1 : 0.55 + 0.35 * share);
  }
  // What was typed may also be the whole word in a form that no phrase has.
  for (const token of words.wordIds(typed)) add(token, 0.95);
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

/** Adds up, per phrase, what each typed word found. */
class Tally {
  readonly #table: PhraseTable;
  readonly #words: WordList;
  /** By phrase: sum of qualities, idf covered, typed words found. */
  readonly #quality: Float32Array;
  readonly #covered: Float32Array;
  readonly #found: Uint8Array;
  /** Of the typed word at hand. */
  readonly #now: Float32Array;
  readonly #nowToken: Int32Array;
  #touched: number[] = [];
  #round = 0;

  constructor(table: PhraseTable, words: WordList) {
    this.#table = table;
    this.#words = words;
    this.#quality = new Float32Array(table.count);
    this.#covered = new Float32Array(table.count);
    this.#found = new Uint8Array(table.count);
    this.#now = new Float32Array(table.count);
    this.#nowToken = new Int32Array(table.count);
  }

  add(matches: ReadonlyMap<number, number>): void {
    const here: number[] = [];
    for (const [token, quality] of matches)
      for (const phrase of this.#table.postings(token)) {
        const now = this.#now[phrase] ?? 0;
        if (now === 0) here.push(phrase);
        if (quality > now) {
          this.#now[phrase] = quality;
          this.#nowToken[phrase] = token;
        }
      }
    for (const phrase of here) {
      const quality = this.#now[phrase] ?? 0;
      this.#now[phrase] = 0;
      this.#quality[phrase] = (this.#quality[phrase] ?? 0) + quality;
      this.#covered[phrase] =
        (this.#covered[phrase] ?? 0) + quality * this.#worth(this.#nowToken[phrase] ?? 0);
      this.#found[phrase] = (this.#found[phrase] ?? 0) + 1;
    }
    if (this.#round === 0) this.#touched = here;
    else for (const phrase of here) if (this.#found[phrase] === 1) this.#touched.push(phrase);
    this.#round++;
  }

  best(typed: number, { language, limit, popularity }: SearchOptions): PhraseHit[] {
    const all = this.#owners(typed, typed, language, popularity);
    if (all.length >= limit || typed === 1) return all.slice(0, limit);
    const known = new Set(all.map((hit) => hit.owner));
    const some = this.#owners(1, typed, language, popularity).filter(
      (hit) => !known.has(hit.owner),
    );
    return [...all, ...some].slice(0, limit);
  }

  /** Owners with a phrase in which at least `least` of the typed words were found. */
  #owners(
    least: number,
    typed: number,
    language: Language,
    popularity: (owner: number) => number,
  ): PhraseHit[] {
    const table = this.#table;
    const best = new Map<number, { phrase: number; score: number; phrases: number }>();
    for (const phrase of this.#touched) {
      if ((this.#found[phrase] ?? 0) < least) continue;
      const score = this.#score(phrase, typed, language);
      const owner = table.owner(phrase);
      const former = best.get(owner);
      if (!former) best.set(owner, { phrase, score, phrases: 1 });
      else {
        former.phrases++;
        if (score > former.score) {
          former.score = score;
          former.phrase = phrase;
        }
      }
    }
    return [...best]
      .map(([owner, { phrase, score, phrases }]) => ({
        owner,
        phrase,
        score:
          score +
          (0.1 * phrases) / table.phrasesOf(owner).length +
          0.006 * Math.log2(1 + popularity(owner)),
      }))
      .sort((a, b) => b.score - a.score || a.owner - b.owner);
  }

  #score(phrase: number, typed: number, language: Language): number {
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

  /** The idf of a token, of all its parts when it is a compound. */
  #worth(token: number): number {
    const parts = rowOf(this.#words.compounds, token);
    if (parts.length === 0) return this.#table.idf(token);
    let sum = 0;
    for (const part of parts) sum += this.#table.idf(part);
    return sum;
  }
}
