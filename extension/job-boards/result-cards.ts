import { isJobPath } from './job-path.ts';
import type { PageOutline } from './page-outline.ts';

/** One entry of a list of links with the same shape: a search result, a related vacancy, a news teaser. */
export interface ResultCard {
  readonly element: Element;
  readonly link: Element;
  /** The address looks like that of a single vacancy. */
  readonly job: boolean;
}

/** Fewer siblings of one shape are no list. */
const MIN_CARDS = 3;
/** A card with more of the page's prose than this is not one of many. */
const MAX_SHARE = 0.34;
const MAX_LINKS = 5_000;

/** The address without what differs from card to card. */
function shapeOf(href: string): string {
  const path = href.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/, '');
  return path
    .split('/')
    .map((part) => {
      if (/\d/.test(part)) return '#';
      return part.length > 24 || part.split(/[-_]/).length > 2 ? '*' : part;
    })
    .join('/');
}

function tagPath(element: Element): string {
  const tags: string[] = [];
  let at: Element | null = element;
  for (let up = 0; up < 4 && at; up++, at = at.parentElement) tags.push(at.localName);
  return tags.join('<');
}

/**
 * Repeated siblings with one link of the same shape each. Reads attributes and structure only: works for result lists,
 * related vacancies and teasers on any site.
 */
export function findResultCards(outline: PageOutline): readonly ResultCard[] {
  const groups = new Map<string, Element[]>();
  for (const link of [...outline.body.querySelectorAll('a[href]')].slice(0, MAX_LINKS)) {
    const href = link.getAttribute('href')?.trim() ?? '';
    if (/^(?:#|mailto:|tel:|javascript:|$)/i.test(href)) continue;
    const key = `${shapeOf(href)} ${tagPath(link)}`;
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  const cards: ResultCard[] = [];
  for (const links of groups.values()) {
    if (links.length >= MIN_CARDS) cards.push(...cardsOf(links, outline));
  }
  return cards;
}

function cardsOf(links: readonly Element[], outline: PageOutline): readonly ResultCard[] {
  const held = new Map<Element, number>();
  for (const link of links) {
    for (let at: Element | null = link; at && at !== outline.body; at = at.parentElement) {
      held.set(at, (held.get(at) ?? 0) + 1);
    }
  }
  const prose = outline.measure(outline.body).prose;
  const byParent = new Map<Element, ResultCard[]>();
  for (const link of links) {
    let card = link;
    while (card.parentElement && held.get(card.parentElement) === 1) card = card.parentElement;
    const parent = card.parentElement;
    if (!parent || outline.measure(card).prose > MAX_SHARE * prose) continue;
    if (outline.measure(card).all < 8) continue;
    const href = link.getAttribute('href') ?? '';
    const siblings = byParent.get(parent) ?? [];
    siblings.push({ element: card, link, job: isJobPath(href) });
    byParent.set(parent, siblings);
  }
  return [...byParent.values()].flatMap((siblings) =>
    siblings.length >= MIN_CARDS && areTitled(siblings, outline) ? siblings : [],
  );
}

/** Menus have words; cards have titles. */
function areTitled(cards: readonly ResultCard[], outline: PageOutline): boolean {
  const long = cards.filter((card) => outline.measure(card.element).all >= 20).length;
  return long >= cards.length / 2;
}
