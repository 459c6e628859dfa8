/** In CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Every badge is as large, so that its size says nothing of the number. */
export const BADGE = { width: 72, height: 24 } as const;

/** Room between a badge and the border of its card, and around what stands there already. */
const INSET = 6;
const GAP = 3;
const STEP = 8;
/** How far from the border of the card a free place is looked for. */
const MAX_AWAY = 320;

const area = (badge: Box, { left, top, width, height }: Box): number => {
  const across =
    Math.min(badge.left + badge.width, left + width + GAP) - Math.max(badge.left, left - GAP);
  const down =
    Math.min(badge.top + badge.height, top + height + GAP) - Math.max(badge.top, top - GAP);
  return across > 0 && down > 0 ? across * down : 0;
};

/**
 * Where in its card a badge covers nothing: along the outer edge from top to bottom, then further inside; else where it
 * covers least. Undefined for a card that is too small for one.
 * @param taken what stands in the card: its words, pictures and buttons
 * @param toLeft the card reads from right to left, so its outer edge is the left one
 */
export function placeBadge(
  card: Box,
  taken: readonly Box[],
  toLeft = false,
): { readonly left: number; readonly top: number } | undefined {
  const right = card.left + card.width - INSET - BADGE.width;
  const lowest = card.top + card.height - INSET - BADGE.height;
  if (right < card.left + INSET || lowest < card.top) return undefined;
  const highest = Math.min(card.top + INSET, lowest);
  let best: { left: number; top: number; covers: number } | undefined;
  for (let away = 0; away <= Math.min(MAX_AWAY, right - card.left - INSET); away += 2 * STEP) {
    const left = toLeft ? card.left + INSET + away : right - away;
    for (let top = highest; top <= lowest; top += STEP) {
      const badge = { left, top, ...BADGE };
      const covers = taken.reduce((sum, box) => sum + area(badge, box), 0);
      if (covers === 0) return { left, top };
      if (!best || covers < best.covers) best = { left, top, covers };
    }
  }
  return best && { left: best.left, top: best.top };
}
