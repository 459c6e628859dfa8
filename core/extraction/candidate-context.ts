import type { Language } from '../taxonomy/concept.ts';
import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import type { DenseScorer } from './dense.ts';
import type { ExtractionSteps } from './steps.ts';
import type { SkillPrior } from './title-prior.ts';

/** A stretch of the vacancy's text that says something else (a diploma, a gate): its words are no evidence. */
export interface Masked {
  readonly start: number;
  readonly end: number;
}

/** What the search for candidates knows besides the sentence. */
export interface CandidateContext {
  readonly index: PhraseIndex;
  readonly language: Language;
  readonly steps: ExtractionSteps;
  readonly prior: SkillPrior;
  readonly masked: readonly Masked[];
  readonly dense: DenseScorer | undefined;
}
