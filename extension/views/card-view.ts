import type { Band } from '#core/matching/requirement-list.ts';
import type { Language } from '#core/taxonomy/concept.ts';

/** The estimate for one entry of a result list; never more than "ongeveer", and no margin: how far it may be off is not known. */
export interface CardScore {
  readonly match: number;
  readonly band: Band;
  /** What the title usually means, in the person's language; absent when the card's own words say enough. */
  readonly job?: string;
  /** How many of the `of` things the person can, and of how many others something alike. */
  readonly can: number;
  readonly alike: number;
  readonly of: number;
}

/** `off`: nothing is to be shown on this site; also when the passport is still empty. */
export type CardScores =
  | { readonly state: 'off' }
  | {
      readonly state: 'scored';
      readonly language: Language;
      /** In the order asked; null where the card says too little. */
      readonly cards: readonly (CardScore | null)[];
    };
