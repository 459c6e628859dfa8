import { isFunctionWord } from '../taxonomy/function-words.ts';
import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import type { Token } from '../taxonomy/tokens.ts';
import { joinSeparated } from './separable.ts';
import type { ExtractionSteps } from './steps.ts';

/** The best phrase of one skill in one sentence. Positions are numbers of tokens of the sentence, `to` inclusive. */
export interface LexicalHit {
  readonly owner: number;
  readonly phrase: number;
  /** Sum of the idf of the phrase's atoms that the sentence holds. */
  readonly matched: number;
  /** Sum of the idf of all its atoms. */
  readonly weight: number;
  /** `matched / (weight + 1)`: long phrases that are there in full come first. */
  readonly score: number;
  readonly atoms: number;
  readonly atomsMatched: number;
  /** Distinct words of the text that gave the atoms ("glasvezelkabel" gives two). */
  readonly words: number;
  readonly from: number;
  readonly to: number;
  /** Positions that matched, ascending. */
  readonly positions: readonly number[];
  /** Phrases of this skill that are covered for more than half. */
  readonly support: number;
}

export interface LexicalOptions {
  /** Phrases below this share of their idf are no candidates. */
  readonly minCoverage: number;
  /** Widest window, in words of the text, in which the atoms of a phrase must lie. */
  readonly maxWindow: number;
  /** Most hits per sentence. */
  readonly limit: number;
}

/** Which atoms each word of a sentence gives, once per sentence. */
export interface SentenceAtoms {
  readonly tokens: readonly Token[];
  /** Positions of each atom, ascending. */
  readonly positions: ReadonlyMap<number, readonly number[]>;
}

export function sentenceAtoms(
  tokens: readonly Token[],
  index: PhraseIndex,
  steps: Pick<ExtractionSteps, 'compounds' | 'separable'>,
): SentenceAtoms {
  const positions = new Map<number, number[]>();
  const put = (token: Pick<Token, 'norm'>, at: number): void => {
    for (const atom of steps.compounds ? index.atomIds(token) : index.wordIds(token)) {
      const known = positions.get(atom);
      if (known === undefined) positions.set(atom, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  };
  for (const [at, token] of tokens.entries()) if (!isFunctionWord(token.norm)) put(token, at);
  if (steps.separable) {
    for (const { token, positions: pair } of joinSeparated(tokens, index)) put(token, pair[0]);
    for (const list of positions.values()) list.sort((a, b) => a - b);
  }
  return { tokens, positions };
}

/** The narrowest window that holds one position of each list: `[from, to]`. Lists are short. */
function narrowest(lists: readonly (readonly number[])[]): readonly [number, number] {
  const [only] = lists;
  if (only !== undefined && lists.length === 1) return [only[0] ?? 0, only[0] ?? 0];
  const at = lists.map(() => 0);
  let best: readonly [number, number] = [0, Number.MAX_SAFE_INTEGER];
  for (;;) {
    let low = 0;
    let from = Number.MAX_SAFE_INTEGER;
    let to = -1;
    for (let i = 0; i < lists.length; i++) {
      const position = lists[i]?.[at[i] ?? 0] ?? 0;
      if (position < from) {
        from = position;
        low = i;
      }
      if (position > to) to = position;
    }
    if (to - from < best[1] - best[0]) best = [from, to];
    const next = (at[low] ?? 0) + 1;
    if (next >= (lists[low]?.length ?? 0)) return best;
    at[low] = next;
  }
}

/**
 * Step 2 of matching.md section 3: every phrase whose atoms occur in the sentence, in any order with gaps, scored by
 * idf-weighted coverage with a length prior; the best phrase per skill, best first. One finder keeps its counters, so
 * use one per vacancy.
 */
export class LexicalFinder {
  readonly #index: PhraseIndex;
  readonly #matched: Float32Array;
  /** By owner, while a sentence is searched: its best phrase so far, that one's score, and its `support` (0: none). */
  readonly #phrase: Uint32Array;
  readonly #score: Float64Array;
  readonly #support: Uint16Array;

  constructor(index: PhraseIndex) {
    this.#index = index;
    this.#matched = new Float32Array(index.skills.count);
    this.#phrase = new Uint32Array(index.skillCount);
    this.#score = new Float64Array(index.skillCount);
    this.#support = new Uint16Array(index.skillCount);
  }

  find({ positions }: SentenceAtoms, options: LexicalOptions): LexicalHit[] {
    const table = this.#index.skills;
    const matched = this.#matched;
    const touched: number[] = [];
    for (const atom of positions.keys()) {
      const idf = table.idf(atom);
      if (idf === 0) continue;
      const postings = table.postings(atom);
      for (const phrase of postings) {
        if (matched[phrase] === 0) touched.push(phrase);
        matched[phrase] = (matched[phrase] ?? 0) + idf;
      }
    }
    const owners = this.#bestOfOwners(touched, options.minCoverage);
    const hits = owners.slice(0, options.limit).flatMap((owner) => {
      const phrase = this.#phrase[owner] ?? 0;
      const lists: (readonly number[])[] = [];
      const atoms = table.atoms(phrase);
      for (const atom of atoms) {
        const list = positions.get(atom);
        if (list !== undefined) lists.push(list);
      }
      const [from, to] = narrowest(lists);
      if (to - from + 1 > options.maxWindow) return [];
      const inside: number[] = [];
      const firsts: number[] = [];
      for (const list of lists) {
        let first = -1;
        for (const p of list) {
          if (p < from) continue;
          if (first < 0) first = p;
          if (p > to) break;
          if (!inside.includes(p)) inside.push(p);
        }
        if (!firsts.includes(first)) firsts.push(first);
      }
      return [
        {
          owner,
          phrase,
          matched: matched[phrase] ?? 0,
          weight: table.weight(phrase),
          score: this.#score[owner] ?? 0,
          atoms: atoms.length,
          atomsMatched: lists.length,
          words: firsts.length,
          from,
          to,
          positions: inside.sort((a, b) => a - b),
          support: this.#support[owner] ?? 0,
        } satisfies LexicalHit,
      ];
    });
    for (const phrase of touched) matched[phrase] = 0;
    for (const owner of owners) this.#support[owner] = 0;
    return hits;
  }

  /** Owners with a phrase that is covered far enough, best first; fills `#phrase`, `#score` and `#support`. */
  #bestOfOwners(touched: readonly number[], minCoverage: number): number[] {
    const table = this.#index.skills;
    const scores = this.#score;
    const owners: number[] = [];
    for (const phrase of touched) {
      const weight = table.weight(phrase);
      const sum = this.#matched[phrase] ?? 0;
      if (sum < minCoverage * weight) continue;
      const score = sum / (weight + 1);
      const owner = table.owner(phrase);
      const support = this.#support[owner] ?? 0;
      this.#support[owner] = support + 1;
      if (support === 0) owners.push(owner);
      else if (score <= (scores[owner] ?? 0)) continue;
      this.#phrase[owner] = phrase;
      scores[owner] = score;
    }
    return owners.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  }
}
