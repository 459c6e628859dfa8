import type { TextBlock } from '#core/vacancy/block-builder.ts';
import type { JobPosting } from '#core/vacancy/job-posting.ts';
import { vacancyFromBlocks } from '#core/vacancy/vacancy-from-blocks.ts';
import type { FieldSource, VacancyText } from '#core/vacancy/vacancy-text.ts';
import { err, ok, type Result } from '#core/result.ts';
import { readAdapter, type AdapterReading } from './adapter-fields.ts';
import { agreementOf } from './agreement.ts';
import { readEmbeddedState } from './embedded-state.ts';
import { readJsonLd } from './json-ld.ts';
import { findMainText, type MainText } from './main-text.ts';
import { readMicrodata } from './microdata.ts';
import { isInFrontOrGone } from './not-a-vacancy.ts';
import { lineOfElement } from './page-blocks.ts';
import { pageFacts, type PageFacts } from './page-facts.ts';
import { employerOfPage, placeOfPage, titleOfPage } from './page-fields.ts';
import { outlinePage, type PageOutline } from './page-outline.ts';
import { findResultCards } from './result-cards.ts';
import { countSigns, ENOUGH_SIGNS } from './vacancy-signs.ts';

/** A shorter description may be a teaser (characters). */
const TEASER = 600;
/** Less text than this says nothing about the work (characters). */
const MIN_TEXT = 120;
/** A page without any JobPosting needs this much main text to be taken for a vacancy (characters). */
const MIN_UNMARKED_TEXT = 350;
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

const lengthOf = (blocks: readonly TextBlock[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0);

/**
 * Reads the vacancy that this page shows, from the document tree alone: no layout, no network, nothing changed, so that
 * a saved page in Node and the live page in a browser give the same. Fields are merged, each with its source: the
 * site's adapter for the open vacancy of a split view, JSON-LD, microdata, embedded state, then the page's own main text;
 * whatever does not agree with what the page shows now is dropped. Fails with `not-a-vacancy` (lists, gates, closed
 * vacancies, anything else) or `page-too-large`.
 */
export function readPage(page: Document, url: string): Result<VacancyText> {
  const outline = outlinePage(page);
  if (!outline) return err((page.body as Element | null) ? 'page-too-large' : 'not-a-vacancy');
  const facts = pageFacts(page, url);
  const cards = findResultCards(outline);
  const cardElements = new Set(cards.map((card) => card.element));
  const main = findMainText(outline, cardElements);
  const adapter = readAdapter(page, facts.url);
  if (adapter?.list || isInFrontOrGone(facts, main)) return err('not-a-vacancy');

  const jobCards = cards.filter((card) => card.job).length;
  const marked = adapter?.openJob ? undefined : markedUp(page, facts, main, jobCards);
  const shown: Reading = {
    source: 'page',
    agreement: 2,
    title: titleOfPage(page, facts, outline, cardElements),
    employer: employerOfPage(page, facts, outline, cardElements),
    place: placeOfPage(page, outline, cardElements),
    blocks: main.blocks,
  };
  const adapted = adapter && readingOf(adapter);
  const isVacancy =
    marked !== undefined ||
    (adapted !== undefined && lengthOf(adapted.blocks) >= MIN_TEXT) ||
    looksLikeVacancy(main, facts, outline, jobCards);
  if (!isVacancy) return err('not-a-vacancy');

  const readings = [
    ...(adapter?.openJob && adapted ? [adapted] : []),
    ...(marked ? [marked] : []),
    ...(adapted && !adapter.openJob ? [adapted] : []),
    shown,
  ];
  const text = chooseText(readings);
  const title = readings.find((reading) => reading.title !== undefined);
  if (lengthOf(text.blocks) < MIN_TEXT || title?.title === undefined) return err('not-a-vacancy');
  const employer = readings.find((reading) => reading.employer !== undefined);
  const place = readings.find((reading) => reading.place !== undefined);
  return ok(
    vacancyFromBlocks({
      title: title.title,
      blocks: text.blocks,
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
        agreement: agreementOf(posting, facts, main),
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

/** The first text that is long enough; a teaser or an unstructured one gives way to the page's own. */
function chooseText(readings: readonly Reading[]): Reading {
  const [first, ...others] = readings.filter((reading) => reading.blocks.length > 0);
  if (!first) return { source: 'page', agreement: 0, blocks: [] };
  const length = lengthOf(first.blocks);
  const longer = others.find((other) => {
    const ofOther = lengthOf(other.blocks);
    if (ofOther <= length) return false;
    return length < TEASER || length < ofOther / 2;
  });
  if (longer) return longer;
  const structured = others.find(
    (other) =>
      first.blocks.length < 3 && other.blocks.length >= 6 && lengthOf(other.blocks) > 0.8 * length,
  );
  return structured ?? first;
}

function looksLikeVacancy(
  main: MainText,
  facts: PageFacts,
  outline: PageOutline,
  jobCards: number,
): boolean {
  if (main.length < MIN_UNMARKED_TEXT) return false;
  const buttons = [...outline.body.querySelectorAll('a, button, input[type="submit"]')]
    .slice(0, 400)
    .filter((element) => outline.measure(element).all <= 40)
    .map((element) => element.getAttribute('value') ?? lineOfElement(element));
  const { score } = countSigns({
    blocks: main.blocks,
    path: facts.url?.pathname ?? '',
    title: facts.documentTitle,
    buttons,
  });
  return score >= ENOUGH_SIGNS + (jobCards >= LIST_CARDS ? 2 : 0);
}
