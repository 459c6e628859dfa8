import type { Language } from '#core/taxonomy/concept.ts';
import { MAX_BATCH } from '../card-schema.ts';
import type { CardText } from '#core/vacancy/card-text.ts';
import type { CardScore } from '../views/card-view.ts';
import type { Ask } from './ask.ts';

/** So many cards are remembered on one page; beyond it all are forgotten and asked again when they are seen. */
const REMEMBERED = 2000;

interface Known {
  readonly score: CardScore | null;
  /** Which state of the passport it was asked for. */
  readonly visit: number;
}

export interface CardScores {
  /** The language of the answers. */
  readonly language: Language;
  /** Undefined: not known (yet). Null: the card says too little. */
  get(card: CardText): CardScore | null | undefined;
  /** Whether it is worth asking for this card. */
  isMissing(card: CardText): boolean;
  /** Asks for these in one message; the rest of what is missing waits. False while an answer is awaited or nothing is to be shown. */
  ask(cards: readonly CardText[]): boolean;
  /** The passport may have changed: everything is asked again, and shown as it was until then. */
  again(): void;
}

const keyOf = ({ title, snippet }: CardText): string => `${title}\n${snippet}`;

/**
 * The estimates of the cards on this page: asked in batches, one at a time, and each card once. Once the background says
 * that nothing is to be shown (site or lists switched off, passport locked or empty), nothing is asked until `again`.
 */
export function createCardScores(ask: Ask, answered: () => void): CardScores {
  const known = new Map<string, Known>();
  const state: { language: Language; visit: number; waiting: boolean; off: boolean } = {
    language: 'nl',
    visit: 0,
    waiting: false,
    off: false,
  };

  const askFor = async (cards: readonly CardText[], visit: number): Promise<void> => {
    const answer = await ask('score.cards', { cards: [...cards] });
    state.waiting = false;
    if (!answer.ok || answer.value.state === 'off') {
      // Locked, switched off, or the program was updated: a number of before must not stay on somebody's page.
      if (visit === state.visit) state.off = true;
      known.clear();
    } else {
      const { language, cards: scores } = answer.value;
      if (known.size + cards.length > REMEMBERED) known.clear();
      state.language = language;
      cards.forEach((card, at) => known.set(keyOf(card), { score: scores[at] ?? null, visit }));
    }
    answered();
  };

  return {
    get language() {
      return state.language;
    },
    get: (card) => known.get(keyOf(card))?.score,
    isMissing: (card) => !state.off && known.get(keyOf(card))?.visit !== state.visit,
    ask(cards) {
      if (state.waiting || state.off || cards.length === 0) return false;
      state.waiting = true;
      void askFor(cards.slice(0, MAX_BATCH), state.visit);
      return true;
    },
    again() {
      state.visit += 1;
      state.off = false;
    },
  };
}
