import { walkTree } from '../job-boards/walk-tree.ts';
import type { Box } from './place-badge.ts';

/** Things in a card that a badge should not lie on. */
const THINGS: ReadonlySet<string> = new Set(['img', 'svg', 'button', 'input', 'video', 'canvas']);
/** More pieces than this are not looked at. */
const MAX_PIECES = 60;

const isArea = ({ width, height }: Box): boolean => width > 0 && height > 0;

/** Where the words, pictures and buttons of a card stand, in the viewport. Asks the browser for layout. */
export function takenIn(card: Element): readonly Box[] {
  const boxes: Box[] = [];
  const range = card.ownerDocument.createRange();
  walkTree(card, {
    enter(element) {
      if (boxes.length >= MAX_PIECES) return false;
      if (!THINGS.has(element.localName)) return true;
      boxes.push(element.getBoundingClientRect());
      return false;
    },
    text(data, node) {
      if (data.trim() === '' || boxes.length >= MAX_PIECES) return;
      range.selectNodeContents(node);
      boxes.push(...[...range.getClientRects()].slice(0, MAX_PIECES));
    },
  });
  return boxes.filter(isArea);
}

/** Where a card stands in the viewport; one that has no box of its own stands where its link does. */
export function boxOf(card: Element, link: Element): Box {
  const box = card.getBoundingClientRect();
  return isArea(box) ? box : link.getBoundingClientRect();
}

/**
 * Whether the card can be seen at this point of the viewport: not scrolled out of its list, and nothing of the page
 * (a menu that stays in place, a cookie wall) over it.
 */
export function isSeenAt(
  card: Element,
  own: readonly Element[],
  { left, top }: { readonly left: number; readonly top: number },
): boolean {
  const hit = card.ownerDocument.elementsFromPoint(left, top).find((one) => !own.includes(one));
  return hit !== undefined && card.contains(hit);
}
