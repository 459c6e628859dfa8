/** The longest title and the longest rest of a card that are read (characters). */
export const MAX_CARD_TITLE = 200;
export const MAX_CARD_SNIPPET = 600;

/** What a result list says of one vacancy: text alone, never an address. */
export interface CardText {
  readonly title: string;
  /** Everything else that the card says: employer, place, a few words on the work. */
  readonly snippet: string;
}
