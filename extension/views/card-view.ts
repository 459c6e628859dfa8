import type { Language } from '#core/taxonomy/concept.ts';

/** What is known of one entry of a result list: a count, and no match, because a title says too little for that number. */
export interface CardScore {
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
