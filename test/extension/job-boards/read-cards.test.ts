import { afterEach, describe, expect, it } from 'vitest';
import { MAX_CARD_SNIPPET, MAX_CARD_TITLE } from '#core/vacancy/card-text.ts';
import { findJobCards, readCard } from '../../../extension/job-boards/read-cards.ts';

const open = (html: string): Document => {
  document.body.innerHTML = html;
  return document;
};
afterEach(() => document.body.replaceChildren());

const titles = (html: string): (string | undefined)[] =>
  findJobCards(open(html)).map((card) => readCard(card)?.title);
const card = (href: string, inner: string): string =>
  `<li><h3><a href="${href}">${inner}</a></h3><p>Bakker BV, Zwolle</p></li>`;
const list = (cards: readonly string[]): string => `<main><ul>${cards.join('')}</ul></main>`;

describe('the cards of a result list', () => {
  it('are those that lead to a vacancy each, also where an address is short', () => {
    const cards = ['zelfstandig-werkend-kok', 'hulp-in-de-keuken', 'bakker-in-de-nacht', 'kok'];
    expect(titles(list(cards.map((slug) => card(`/vacatures/${slug}`, slug)))).toSorted()).toEqual(
      cards.toSorted(),
    );
  });

  it('have one title and the rest as snippet, without doubles', () => {
    const html = list(
      [1, 2, 3].map((at) =>
        card(
          `/jobs/view/${at}`,
          `<span aria-hidden="true">Kok ${at} bij ons</span><span class="hidden">Kok ${at} bij ons</span>`,
        ),
      ),
    );
    const [first] = findJobCards(open(html));
    expect(first && readCard(first)).toEqual({
      title: 'Kok 1 bij ons',
      snippet: 'Bakker BV, Zwolle',
    });
  });

  it('may be one link each', () => {
    const cards = [1, 2, 3].map(
      (at) => `<a href="/vacature/${at}"><div>Kok ${at}</div><div>Bakker BV, Zwolle</div></a>`,
    );
    expect(titles(`<main><div>${cards.join('')}</div></main>`)).toEqual([
      'Kok 1',
      'Kok 2',
      'Kok 3',
    ]);
  });

  it('name the vacancy, not the employer, where a card holds several links', () => {
    const cards = [1, 2, 3].map(
      (at) =>
        `<li><a href="/werkgever/jobs/${at}">Een werkgever met een lange naam ${at}</a><h3><a href="/vacature/${at}">Kok ${at}</a></h3></li>`,
    );
    expect(titles(list(cards))).toEqual(['Kok 1', 'Kok 2', 'Kok 3']);
  });

  it.each([
    [
      'menus',
      `<nav>${list([1, 2, 3].map((at) => card(`/vacatures/${at}`, `Vacatures ${at}`)))}</nav>`,
    ],
    [
      'footers',
      `<footer>${list([1, 2, 3].map((at) => card(`/vacatures/${at}`, `In de zorg ${at}`)))}</footer>`,
    ],
    [
      'mere links',
      `<main><ul>${[1, 2, 3, 4].map((at) => `<li><a href="/vacatures/zorg-${at}">Vacatures in de zorg ${at}</a></li>`).join('')}</ul></main>`,
    ],
    ['news', list([1, 2, 3].map((at) => card(`/nieuws/${at}`, `Het nieuws van dag ${at}`)))],
    ['two', list([1, 2].map((at) => card(`/vacature/${at}`, `Kok ${at}`)))],
  ])('are not %s', (_what, html) => {
    expect(titles(html)).toEqual([]);
  });

  it('are cut to size, and nothing without a title', () => {
    const cards = [1, 2, 3].map((at) =>
      card(`/vacature/${at}`, 'x'.repeat(5000)).replace('Zwolle', 'y'.repeat(5000)),
    );
    const texts = findJobCards(open(list([...cards, card('/vacature/4', ' ')]))).map(readCard);
    expect(texts[0]?.title).toHaveLength(MAX_CARD_TITLE);
    expect(texts[0]?.snippet.length).toBeLessThanOrEqual(MAX_CARD_SNIPPET);
    expect(texts.at(-1)).toBeUndefined();
  });

  it('leave a page alone that hides members of the document', () => {
    const html = `<form><input name="parentNode"></form>${list([1, 2, 3].map((at) => card(`/vacature/${at}`, `Kok ${at}`)))}`;
    expect(() => findJobCards(open(html))).not.toThrow();
  });
});
