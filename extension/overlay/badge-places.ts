import type { ListBadge } from '../components/ListBadges.tsx';
import type { ResultCard } from '../job-boards/result-cards.ts';
import type { CardScore } from '../views/card-view.ts';
import { boxOf, isSeenAt, takenIn } from './card-space.ts';
import { BADGE, placeBadge } from './place-badge.ts';
import type { Box } from './place-badge.ts';

export interface ScoredCard {
  readonly card: ResultCard;
  readonly title: string;
  readonly score: CardScore;
}

export interface BadgePlaces {
  /**
   * The badges of those cards that can be seen now, in reading order. `more`: for some the free place is still to be
   * looked for, in a turn of its own.
   */
  of(cards: readonly ScoredCard[]): {
    readonly badges: readonly ListBadge[];
    readonly more: boolean;
  };
  /** What can be seen of the page, from where the layer begins. */
  view(): Box;
  /** The cards were read anew: the free place in each is looked for again. */
  forget(): void;
}

/** Where in a card its badge goes, while the card is as large. */
interface Place {
  readonly width: number;
  readonly height: number;
  readonly away: { readonly left: number; readonly top: number } | undefined;
}

/** In so many new cards the free place is looked for in one turn. */
const AT_ONCE = 6;

/**
 * Works out where badges stand, from what the browser laid out. Changes nothing.
 * @param layer where badges are drawn; its own place is where their pixels are counted from
 * @param own our elements on the page, through which cards are still seen
 */
export function createBadgePlaces(layer: Element, own: readonly Element[]): BadgePlaces {
  const page = layer.ownerDocument;
  const keys = new WeakMap<Element, string>();
  const count = { keys: 0 };
  let kept = new WeakMap<Element, Place>();

  const keyOf = (card: Element): string => {
    const key = keys.get(card) ?? `card-${count.keys++}`;
    keys.set(card, key);
    return key;
  };
  const isPlaced = (card: Element, { width, height }: Box): boolean => {
    const known = kept.get(card);
    return known?.width === width && known.height === height;
  };
  const placeIn = (card: Element, box: Box): Place['away'] => {
    if (isPlaced(card, box)) return kept.get(card)?.away;
    const isRightToLeft = page.defaultView?.getComputedStyle(card).direction === 'rtl';
    const place = placeBadge(box, takenIn(card), isRightToLeft);
    const away = place && { left: place.left - box.left, top: place.top - box.top };
    kept.set(card, { width: box.width, height: box.height, away });
    return away;
  };

  return {
    of(cards) {
      const origin = layer.getBoundingClientRect();
      const width = page.documentElement.clientWidth;
      const height = page.defaultView?.innerHeight ?? 0;
      const badges: ListBadge[] = [];
      let fresh = 0;
      for (const { card, title, score } of cards) {
        const { element, link } = card;
        const box = boxOf(element, link);
        if (box.top > height || box.top + box.height < 0) continue;
        if (!isPlaced(element, box) && ++fresh > AT_ONCE) continue;
        const away = placeIn(element, box);
        if (!away) continue;
        const left = box.left + away.left;
        const top = box.top + away.top;
        const isInside =
          left >= 0 && top >= 0 && left + BADGE.width <= width && top + BADGE.height <= height;
        const middle = { left: left + BADGE.width / 2, top: top + BADGE.height / 2 };
        if (!isInside || !isSeenAt(element, own, middle)) continue;
        badges.push({
          key: keyOf(element),
          title,
          score,
          left: Math.round(left - origin.left),
          top: Math.round(top - origin.top),
        });
      }
      badges.sort((a, b) => a.top - b.top || a.left - b.left);
      return { badges, more: fresh > AT_ONCE };
    },
    view() {
      const origin = layer.getBoundingClientRect();
      return {
        left: -origin.left,
        top: -origin.top,
        width: page.documentElement.clientWidth,
        height: page.defaultView?.innerHeight ?? 0,
      };
    },
    forget() {
      kept = new WeakMap();
    },
  };
}
