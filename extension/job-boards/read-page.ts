import type { TextBlock } from '#core/vacancy/block-builder.ts';
import type { JobPosting } from '#core/vacancy/job-posting.ts';
import { vacancyFromBlocks } from '#core/vacancy/vacancy-from-blocks.ts';
import type { FieldSource, VacancyText } from '#core/vacancy/vacancy-text.ts';
import { err, ok, type Result } from '#core/result.ts';
import { readAdapter, type AdapterReading } from './adapter-fields.ts';
import { isBetterText, lengthOf, withoutFields } from './choose-text.ts';
import { agreementOf } from './agreement.ts';
import { readEmbeddedState } from './embedded-state.ts';
import { readJsonLd } from './json-ld.ts';
import { findMainText, type MainText } from './main-text.ts';
import { readMicrodata } from './microdata.ts';
import { isInFrontOrGone } from './not-a-vacancy.ts';
import { lineOfElement } from './page-blocks.ts';
import { pageFacts, type PageFacts } from './page-facts.ts';
import { bareTitle, fieldsOfPage } from './page-fields.ts';
import { outlinePage, type PageOutline } from './page-outline.ts';
import { viewPage, type PageView } from './page-view.ts';
import { findResultCards, type ResultCard } from './result-cards.ts';
import { isTampered } from './tampering.ts';
import { countSigns, ENOUGH_SIGNS } from './vacancy-signs.ts';

/** Less text than this says nothing about the work (characters). */
const MIN_TEXT = 200;
/** A page without any JobPosting needs this much main text to be taken for a vacancy (characters). */
const MIN_UNMARKED_TEXT = 350;
/** No vacancy is this long; a directory or a book is (characters). */
const MAX_UNMARKED_TEXT = 60_000;
/** From this many entries that link to vacancies a page is a result list, unless it shows one vacancy as well. */
const LIST_CARDS = 3;

/** One source of fields; `agreement` as in agreement.ts. */
interface Reading {
  readonly source: FieldSource;
  readonly agreement: 0 | 1 | 2;
  readonly title?: string | undefined;
  readonly employer?: string | undefined;
  readonly place?: string | undefined;
  readonly blocks: readonly TextBlock[];
}

/**
 * Reads the vacancy that this page shows, from the document tree alone: no layout, no network, nothing changed, so that
 * a saved page in Node and the live page in a browser give the same. Fields are merged, each with its source: the
 * site's adapter for the open vacancy of a split view, JSON-LD, microdata, embedded state, then the page's own main text;
 * whatever does not agree with what the page shows now is dropped. Fails with `not-a-vacancy` (lists, gates, closed
 * vacancies, anything else) or `page-too-large`.
 */
export function readPage(page: Document, url: string): Result<VacancyText> {
  if (isTampered(page)) return err('not-a-vacancy');
  const outline = outlinePage(page);
  if (!outline) return err((page.body as Element | null) ? 'page-too-large' : 'not-a-vacancy');
  const facts = pageFacts(page, url);
  const cards = findResultCards(outline);
  const cardElements = new Set(cards.map((card) => card.element));
  const main = findMainText(outline, cardElements);
  const adapter = readAdapter(page, facts.url);
  if (adapter?.notVacancy || isInFrontOrGone(facts, main)) return err('not-a-vacancy');

  const jobCards = cards.filter((card) => card.job).length;
  const marked = adapter?.openJob ? undefined : markedUp(page, outline, facts, main, jobCards);
  const adapted = adapter && readingOf(adapter);
  const isVacancy =
    marked !== undefined ||
    (adapted !== undefined && lengthOf(adapted.blocks) >= MIN_TEXT) ||
    looksLikeVacancy(main, facts, outline, cards);
  if (!isVacancy) return err('not-a-vacancy');

  const view = viewPage(page, outline, cardElements);
  const shown: Reading = {
    source: 'page',
    agreement: 2,
    ...fieldsOfPage(view, facts, main),
    blocks: main.blocks,
  };
  const readings = [...(adapted ? [adapted] : []), ...(marked ? [marked] : []), shown];
  const text = chooseText(readings);
  const title = readings.find((reading) => reading.title !== undefined);
  if (!text || lengthOf(text.blocks) < MIN_TEXT || title?.title === undefined) {
    return err('not-a-vacancy');
  }
  const employer = chooseEmployer(readings, view);
  const place = readings.find((reading) => reading.place !== undefined);
  const fields = [title.title, shown.title, employer?.employer, place?.place];
  return ok(
    vacancyFromBlocks({
      title: bareTitle(title.title, employer?.employer),
      blocks: withoutFields(text.blocks, fields),
      employer: employer?.employer,
      place: place?.place,
      sources: {
        title: title.source,
        text: text.source,
        ...(employer ? { employer: employer.source } : {}),
        ...(place ? { place: place.source } : {}),
      },
    }),
  );
}

const readingOf = (adapter: AdapterReading): Reading => ({
  source: `adapter:${adapter.id}`,
  agreement: 2,
  title: adapter.title,
  employer: adapter.employer,
  place: adapter.place,
  blocks: adapter.blocks ?? [],
});

/** The JobPosting that the page shows now, from the best source that has one. */
function markedUp(
  page: Document,
  outline: PageOutline,
  facts: PageFacts,
  main: MainText,
  jobCards: number,
): Reading | undefined {
  const sources: readonly (readonly [FieldSource, (page: Document) => readonly JobPosting[]])[] = [
    ['json-ld', readJsonLd],
    ['microdata', readMicrodata],
    ['embedded', readEmbeddedState],
  ];
  for (const [source, read] of sources) {
    const readings = read(page)
      .map((posting): Reading => ({
        source,
        agreement: agreementOf(posting, facts, main, outline),
        title: posting.title,
        employer: posting.employer,
        place: posting.place,
        blocks: posting.blocks,
      }))
      // State holds everything the site knows; only what is seen counts. A list may describe its first entry.
      .filter(
        (reading) => reading.agreement >= (source === 'embedded' || jobCards >= LIST_CARDS ? 2 : 1),
      )
      .sort((a, b) => b.agreement - a.agreement || lengthOf(b.blocks) - lengthOf(a.blocks));
    if (readings[0]) return readings[0];
  }
  return undefined;
}

/** The first text, unless a later one is better. */
function chooseText(readings: readonly Reading[]): Reading | undefined {
  const [first, ...others] = readings.filter((reading) => reading.blocks.length > 0);
  // An adapter names the very element; what stands around it (charts, insights) is why there is an adapter.
  if (first?.source.startsWith('adapter:') && lengthOf(first.blocks) >= MIN_TEXT) return first;
  return first && (others.find((other) => isBetterText(other.blocks, first.blocks)) ?? first);
}

/** An organisation that the page does not name gives way to one that it shows: agencies post for others. */
function chooseEmployer(readings: readonly Reading[], view: PageView): Reading | undefined {
  const named = readings.filter((reading) => reading.employer !== undefined);
  return named.find((reading) => view.shows(reading.employer ?? '')) ?? named[0];
}

function looksLikeVacancy(
  main: MainText,
  facts: PageFacts,
  outline: PageOutline,
  cards: readonly ResultCard[],
): boolean {
  if (main.length < MIN_UNMARKED_TEXT || main.length > MAX_UNMARKED_TEXT) return false;
  const listed = cards
    .filter((card) => card.job)
    .reduce((sum, card) => sum + outline.measure(card.element).all, 0);
  if (listed > main.length / 2) return false;
  const buttons = [...outline.body.querySelectorAll('a, button, input[type="submit"]')]
    .slice(0, 400)
    .filter((element) => outline.measure(element).all <= 40)
    .map((element) => element.getAttribute('value') ?? lineOfElement(element));
  const { score } = countSigns({
    blocks: main.blocks,
    path: facts.url?.pathname ?? '',
    title: facts.mainHeadings[0]?.text ?? facts.titleParts[0] ?? '',
    buttons,
  });
  return score >= ENOUGH_SIGNS;
}
