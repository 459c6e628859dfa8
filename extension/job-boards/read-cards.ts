import { MAX_CARD_SNIPPET, MAX_CARD_TITLE } from '#core/vacancy/card-text.ts';
import type { CardText } from '#core/vacancy/card-text.ts';
import { isJobPath } from './job-path.ts';
import { blocksOfElement, lineOfElement } from './page-blocks.ts';
import { outlinePage } from './page-outline.ts';
import type { PageOutline } from './page-outline.ts';
import { findResultCards } from './result-cards.ts';
import type { ResultCard } from './result-cards.ts';
import { isTampered } from './tampering.ts';

/** Fewer vacancies side by side are no result list. */
const MIN_CARDS = 3;
/** A card has this much to say beside its title; a list of mere links has not (characters). */
const MIN_REST = 8;
/** So many cards of a list are read to see whether they are cards. */
const SAMPLE = 5;
const SURROUNDINGS = 'nav, footer, [role="navigation"], [role="contentinfo"]';
const HEADING = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** A title that stands there twice: once for the eye, once for a screen reader. */
const TWICE = /^(.{4,}?)\s*\1(?=\s|$)/u;

/**
 * The entries of the result lists on this page that lead to a vacancy each. Reads the tree only: no layout, nothing
 * changed. Nothing on a page that is too large, tampered with, or without a list; menus, footers and lists of mere
 * links are left out.
 */
export function findJobCards(page: Document): readonly ResultCard[] {
  if (isTampered(page)) return [];
  const outline = outlinePage(page);
  if (!outline) return [];
  const byElement = new Map<Element, ResultCard>();
  for (const card of findResultCards(outline)) {
    if (!card.job) continue;
    const other = byElement.get(card.element);
    if (!other || namesMore(card, other, outline)) byElement.set(card.element, card);
  }
  const lists = new Map<Element, ResultCard[]>();
  for (const card of byElement.values()) {
    const parent = card.element.parentElement;
    if (!parent) continue;
    const list = lists.get(parent);
    if (list) list.push(card);
    else lists.set(parent, [card]);
  }
  return [...lists].flatMap(([parent, cards]) =>
    cards.length >= MIN_CARDS && !parent.closest(SURROUNDINGS) && sayEnough(cards)
      ? [...cards, ...othersBeside(parent, cards, byElement)]
      : [],
  );
}

/** Entries between the cards whose address has another shape: "kok" among "zelfstandig-werkend-kok". */
function othersBeside(
  parent: Element,
  cards: readonly ResultCard[],
  known: ReadonlyMap<Element, ResultCard>,
): readonly ResultCard[] {
  const kinds = new Set(cards.map(({ element }) => element.localName));
  const folders = new Set(cards.map(({ link }) => folderOf(link)));
  return [...parent.children].flatMap((element) => {
    if (known.has(element) || !kinds.has(element.localName)) return [];
    const links = element.localName === 'a' ? [element] : element.querySelectorAll('a[href]');
    const link = [...links].find(
      (one) => isJobPath(one.getAttribute('href') ?? '') && folders.has(folderOf(one)),
    );
    return link ? [{ element, link, job: true }] : [];
  });
}

/** The address up to its last part. */
const folderOf = (link: Element): string =>
  (link.getAttribute('href') ?? '').replace(/[?#].*$/, '').replace(/[^/]*\/?$/, '');

/** A card may hold several links (employer, salaries): the vacancy's is in the heading, or has the most words. */
function namesMore(card: ResultCard, other: ResultCard, outline: PageOutline): boolean {
  const heads = ({ link }: ResultCard): boolean =>
    link.closest(HEADING) !== null || link.querySelector(HEADING) !== null;
  if (heads(card) !== heads(other)) return heads(card);
  return outline.measure(card.link).all > outline.measure(other.link).all;
}

function sayEnough(cards: readonly ResultCard[]): boolean {
  const sample = cards.slice(0, SAMPLE);
  const enough = sample.filter((card) => (readCard(card)?.snippet.length ?? 0) >= MIN_REST);
  return 2 * enough.length >= sample.length;
}

/** What a card says, cut to size; undefined when it has no title. */
export function readCard({
  element,
  link,
}: Pick<ResultCard, 'element' | 'link'>): CardText | undefined {
  const lines = blocksOfElement(element).map(({ text }) => text);
  const heading = link.querySelector(HEADING) ?? element.querySelector(HEADING);
  // A link around the whole card is no title: its first line is.
  const isWhole = !heading && blocksOfElement(link).length > 1;
  const words = isWhole ? (lines[0] ?? '') : lineOfElement(heading ?? link);
  const title = (TWICE.exec(words.slice(0, 2 * MAX_CARD_TITLE))?.[1] ?? words).slice(
    0,
    MAX_CARD_TITLE,
  );
  if (title === '') return undefined;
  const rest = lines.filter((line) => !line.startsWith(title));
  return { title, snippet: rest.join('\n').slice(0, MAX_CARD_SNIPPET) };
}
