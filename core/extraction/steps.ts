/** The steps of extraction that a benchmark can switch off (matching.md section 3). */
export interface ExtractionSteps {
  /** Compounds of the text are split into the vocabulary's words. */
  readonly compounds: boolean;
  /** Dutch verbs in two pieces are joined: "voert ... uit". */
  readonly separable: boolean;
  /** The embedding finds and weighs candidates, where the index has one. */
  readonly dense: boolean;
  /** The title's usual skills help to choose between meanings. */
  readonly title: boolean;
  /** The other sentences help to choose between meanings. */
  readonly coherence: boolean;
  /** Diplomas, years and gates are no evidence for a skill. */
  readonly masks: boolean;
  /** The most specific of overlapping candidates wins. */
  readonly overlaps: boolean;
  /** Where a sentence stands tells whether it is read, and of which kind it is. */
  readonly sections: boolean;
  /** English phrases count in Dutch texts and the other way round. */
  readonly languages: boolean;
  /** Words tell what is learned here or only a plus; else all is `start`. */
  readonly kinds: boolean;
  /** Words tell the level; else it is 2. */
  readonly levels: boolean;
  /** Gates are read apart. */
  readonly gates: boolean;
  /** What is no skill is read apart. */
  readonly notSkills: boolean;
  /** Texts that say too little are recognised. */
  readonly thin: boolean;
}

export const ALL_STEPS: ExtractionSteps = {
  compounds: true,
  separable: true,
  dense: true,
  title: true,
  coherence: true,
  masks: true,
  overlaps: true,
  sections: true,
  languages: true,
  kinds: true,
  levels: true,
  gates: true,
  notSkills: true,
  thin: true,
};
