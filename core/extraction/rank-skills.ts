import type { Language } from '../taxonomy/concept.ts';
import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import { knownAs } from '../taxonomy/own-tools.ts';
import type { SkillId } from '../taxonomy/skill-id.ts';
import { tokenize } from '../taxonomy/tokens.ts';
import { withoutOrdinaryWords } from './ambiguous-names.ts';
import { DenseScorer } from './dense.ts';
import { LexicalFinder, sentenceAtoms } from './lexical.ts';
import { ALL_STEPS, type ExtractionSteps } from './steps.ts';

export interface RankedSkill {
  readonly skill: SkillId;
  readonly score: number;
}

/** Longer texts are cut: one sentence is asked for. */
const MAX_TEXT = 4000;
/** Share of the embedding in the score; the rest is the words'. */
const DENSE_SHARE = 0.5;
/** At least so many of either side are looked at, whatever is asked for. */
const POOL = 200;

/** Ranks the skills of a whole index for texts taken as one sentence each, by words and embedding together. */
export class SkillRanker {
  readonly #index: PhraseIndex;
  readonly #finder: LexicalFinder;
  readonly #dense: DenseScorer | undefined;
  readonly #steps: ExtractionSteps;

  constructor(index: PhraseIndex, steps: ExtractionSteps = ALL_STEPS) {
    this.#index = index;
    this.#finder = new LexicalFinder(index);
    this.#dense = steps.dense ? DenseScorer.of(index) : undefined;
    this.#steps = steps;
  }

  /**
   * The `count` best skills, best first; fewer when the text has less in common with the index. A tool of our own speaks for the
   * skill it stands below.
   */
  rank(text: string, language: Language, count: number): RankedSkill[] {
    const tokens = tokenize(text.slice(0, MAX_TEXT), language);
    const atoms = sentenceAtoms(tokens, this.#index, this.#steps);
    const pool = Math.max(count, POOL);
    const found = this.#finder.find(atoms, {
      minCoverage: 0,
      maxWindow: tokens.length,
      limit: pool,
    });
    const hits = withoutOrdinaryWords(found, tokens, this.#index);
    const words = new Map(hits.map((hit) => [hit.owner, hit.score]));
    const dense = this.#dense?.sentence(tokens);
    const all = new Set([...words.keys(), ...(dense?.nearest(pool) ?? [])]);
    const score = (skill: number): number => {
      const lexical = words.get(skill) ?? 0;
      if (dense === undefined) return lexical;
      const { sentence, best } = dense.likeness(skill);
      return (1 - DENSE_SHARE) * lexical + (DENSE_SHARE * (sentence + best)) / 2;
    };
    const best = new Map<SkillId, number>();
    for (const ordinal of all) {
      const skill = knownAs(this.#index.skillAt(ordinal), this.#index);
      best.set(skill, Math.max(score(ordinal), best.get(skill) ?? 0));
    }
    return [...best]
      .map(([skill, value]) => ({ skill, score: value }))
      .sort((a, b) => b.score - a.score || (a.skill < b.skill ? -1 : 1))
      .slice(0, count);
  }
}
