import type { Language } from '../taxonomy/concept.ts';
import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import type { SkillId } from '../taxonomy/skill-id.ts';
import { tokenize } from '../taxonomy/tokens.ts';
import { LexicalFinder, sentenceAtoms } from './lexical.ts';
import { ALL_STEPS, type ExtractionSteps } from './steps.ts';

export interface RankedSkill {
  readonly skill: SkillId;
  readonly score: number;
}

/** Longer texts are cut: one sentence is asked for. */
const MAX_TEXT = 4000;

/** Ranks skills of the whole index for texts taken as one sentence each. */
export class SkillRanker {
  readonly #index: PhraseIndex;
  readonly #finder: LexicalFinder;
  readonly #steps: ExtractionSteps;

  constructor(index: PhraseIndex, steps: ExtractionSteps = ALL_STEPS) {
    this.#index = index;
    this.#finder = new LexicalFinder(index);
    this.#steps = steps;
  }

  /** The `count` best skills, best first; fewer when the text has less in common with the index. */
  rank(text: string, language: Language, count: number): RankedSkill[] {
    const tokens = tokenize(text.slice(0, MAX_TEXT), language);
    const atoms = sentenceAtoms(tokens, this.#index, this.#steps);
    return this.#finder
      .find(atoms, { minCoverage: 0, maxWindow: tokens.length, limit: count })
      .map(({ owner, score }) => ({ skill: this.#index.skillAt(owner), score }));
  }
}
