import * as z from 'zod/mini';
import { MAX_CARD_SNIPPET, MAX_CARD_TITLE } from '#core/vacancy/card-text.ts';
import type { CardText } from '#core/vacancy/card-text.ts';

/** As many cards go in one message; more wait for the next. */
export const MAX_BATCH = 12;

const cardSchema: z.ZodMiniType<CardText> = z.strictObject({
  title: z.string().check(z.maxLength(MAX_CARD_TITLE)),
  snippet: z.string().check(z.maxLength(MAX_CARD_SNIPPET)),
});

export const cardsRequest = z.strictObject({
  cards: z.array(cardSchema).check(z.maxLength(MAX_BATCH)),
});
