import * as z from 'zod/mini';

/** The longest title and the longest rest of a card that travel to the background (characters). */
export const MAX_CARD_TITLE = 200;
export const MAX_CARD_SNIPPET = 600;
/** As many cards go in one message; more wait for the next. */
export const MAX_BATCH = 12;

const cardSchema = z.strictObject({
  title: z.string().check(z.maxLength(MAX_CARD_TITLE)),
  /** Everything else that the card says: employer, place, a few words on the work. */
  snippet: z.string().check(z.maxLength(MAX_CARD_SNIPPET)),
});

/** What a result list says of one vacancy: text alone, never an address. */
export type CardText = z.infer<typeof cardSchema>;

export const cardsRequest = z.strictObject({
  cards: z.array(cardSchema).check(z.maxLength(MAX_BATCH)),
});
