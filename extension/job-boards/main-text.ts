import type { TextBlock } from '#core/vacancy/block-builder.ts';
import { lineOfElement, blocksOfElement } from './page-blocks.ts';
import type { PageOutline } from './page-outline.ts';
import { walkTree } from './walk-tree.ts';

/** The main part must hold this much of the prose that is left when surroundings and cards are out. */
const MAIN_SHARE = 0.85;

export interface MainText {
  readonly root: Element;
  readonly blocks: readonly TextBlock[];
  /** Characters. */
  readonly length: number;
}

/** Headings above what the site shows beside the vacancy; everything after them in the same part is left out. */
const ASIDE_HEADING =
  /^(?:(?:andere|meer|vergelijkbare|gerelateerde|soortgelijke|aanbevolen|recente|laatste|nieuwste|overige|bekijk ook|ook interessant|interessante)\b.*\b(?:vacatures?|banen|opdrachten|functies|jobs|werk)|(?:more|other|similar|related|recommended|recent|latest|featured|people also viewed)\b.*\b(?:jobs?|vacanc\w+|positions?|roles?|openings?|opportunit\w+|searches|viewed)|(?:ähnliche|weitere)\b.*\b(?:jobs?|stellen\w*)|(?:otras|más|mira|resto)\b.*\b(?:ofertas|vacantes)|people also viewed|anderen bekeken ook|deel (?:deze|dit)\b.*|share this\b.*|delen via.*|nieuwsbrief|newsletter|job ?alert.*|blijf op de hoogte.*|cookies?|cookievoorkeuren|cookie settings)\s*:?$/i;

/**
 * The main text of a page by where its prose stands: surroundings and cards out, then down from the body as long as
 * one part holds nearly all of what is left.
 */
export function findMainText(outline: PageOutline, cards: ReadonlySet<Element>): MainText {
  const skip = (element: Element): boolean => cards.has(element) || outline.isLeftOut(element);
  const kept = weighKept(outline, skip);
  const whole = kept.get(outline.body) ?? 0;
  let root = outline.body;
  for (;;) {
    let next = root.firstElementChild;
    while (next && (kept.get(next) ?? 0) < MAIN_SHARE * whole) next = next.nextElementSibling;
    if (!next || whole === 0) break;
    root = next;
  }
  const asides = asideParts(root, skip);
  const blocks = withoutLabels(
    blocksOfElement(root, (element) => skip(element) || asides.has(element)),
  );
  return { root, blocks, length: blocks.reduce((sum, block) => sum + block.text.length, 0) };
}

/** Prose per element when what is skipped does not count. */
function weighKept(
  outline: PageOutline,
  skip: (element: Element) => boolean,
): ReadonlyMap<Element, number> {
  const kept = new Map<Element, number>();
  const open: { element: Element; prose: number }[] = [];
  let links = 0;
  walkTree(outline.body, {
    enter(element) {
      if (element !== outline.body && skip(element)) return false;
      if (element.localName === 'a') links++;
      open.push({ element, prose: 0 });
      return true;
    },
    text(data) {
      const top = open.at(-1);
      if (top && links === 0) top.prose += data.trim().replace(/\s+/g, ' ').length;
    },
    leave(element) {
      if (element.localName === 'a') links--;
      const done = open.pop();
      const outer = open.at(-1);
      if (!done) return;
      kept.set(done.element, done.prose);
      if (outer) outer.prose += done.prose;
    },
  });
  return kept;
}

/** The heading "Vergelijkbare vacatures" and what follows it in its part, up to the next heading of its rank. */
function asideParts(root: Element, skip: (element: Element) => boolean): ReadonlySet<Element> {
  const asides = new Set<Element>();
  for (const heading of root.querySelectorAll('h2, h3, h4, h5, h6, [role="heading"]')) {
    if (skip(heading) || !ASIDE_HEADING.test(lineOfElement(heading))) continue;
    let part: Element = heading;
    // A heading alone in its wrapper heads what follows the wrapper.
    while (
      part.parentElement &&
      part.parentElement !== root &&
      part.parentElement.firstElementChild === part
    ) {
      if (part.nextElementSibling) break;
      part = part.parentElement;
    }
    asides.add(part);
    for (let next = part.nextElementSibling; next; next = next.nextElementSibling) {
      if (/^h[1-6]$/.test(next.localName) && next.localName <= heading.localName) break;
      asides.add(next);
    }
  }
  return asides;
}

/** Words of buttons and badges that are left between the blocks of a vacancy. */
const LABEL =
  /^(?:solliciteer(?: (?:nu|direct|hier|meteen))?|direct solliciteren|bewaar(?: vacature)?|opslaan|delen|deel|print(?:en)?|terug(?: naar .{0,30})?|lees meer|meer lezen|toon meer|bekijk meer|share|save|save job|apply(?: now)?|back|print|show more|show less|read more|report(?: this)? job|facebook|twitter|linkedin|whatsapp|e-?mail|x)$/i;

const withoutLabels = (blocks: readonly TextBlock[]): readonly TextBlock[] =>
  blocks.filter((block) => block.text.length > 40 || !LABEL.test(block.text));
