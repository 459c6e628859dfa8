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
}

export const ALL_STEPS: ExtractionSteps = {
  compounds: true,
  separable: true,
  dense: true,
  title: true,
  coherence: true,
  masks: true,
  overlaps: true,
};
