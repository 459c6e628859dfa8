import { foldName } from './page-facts.ts';
import type { PageOutline } from './page-outline.ts';

/** The page without surroundings and result cards, for those who look for single fields. */
export interface PageView {
  readonly page: Document;
  readonly outline: PageOutline;
  /** The element stands in a menu, footer, layer, hidden part or result card. */
  isOutside(element: Element): boolean;
  /** The text stands somewhere on the page, case and punctuation aside. */
  shows(text: string): boolean;
}

export function viewPage(
  page: Document,
  outline: PageOutline,
  cards: ReadonlySet<Element>,
): PageView {
  const known = new Map<Element, boolean>([[outline.body, false]]);
  const isOutside = (element: Element): boolean => {
    const path: Element[] = [];
    let at: Element | null = element;
    let answer: boolean | undefined;
    while (at && (answer = known.get(at)) === undefined) {
      path.push(at);
      if (cards.has(at) || outline.isLeftOut(at)) {
        answer = true;
        break;
      }
      at = at.parentElement;
    }
    // An element in no body (head) is outside.
    const outside = answer ?? true;
    for (const step of path) known.set(step, outside);
    return outside;
  };
  let shown: string | undefined;
  return {
    page,
    outline,
    isOutside,
    shows: (text) => {
      shown ??= ` ${foldName(outline.text())} `;
      const folded = foldName(text);
      return folded !== '' && shown.includes(` ${folded} `);
    },
  };
}
