import { findPublishedList } from '../job-boards/published-list.ts';
import { readPage } from '../job-boards/read-page.ts';
import type { ReadPage } from '../vacancy-schema.ts';

/** The longest line that travels to the background; titles of pages can be anything. */
const MAX_LINE = 1000;

const line = (text: string): string => text.slice(0, MAX_LINE);

/** What the page says now, ready to be scored; undefined when there is no vacancy that we can read. */
export function readVacancyPage(page: Document, url: string): ReadPage | undefined {
  const read = readPage(page, url);
  if (!read.ok) return undefined;
  const published = findPublishedList(page, url);
  const { title, employer, place } = read.value;
  return {
    url: url.slice(0, 4000),
    vacancy: {
      ...read.value,
      title: line(title),
      ...(employer !== undefined && { employer: line(employer) }),
      ...(place !== undefined && { place: line(place) }),
    },
    ...(published && { published }),
  };
}

/** True when both say the same of the same page: then there is nothing to compute again. */
export const isSamePage = (a: ReadPage | undefined, b: ReadPage | undefined): boolean =>
  a?.url === b?.url &&
  a?.vacancy.title === b?.vacancy.title &&
  a?.vacancy.text === b?.vacancy.text &&
  JSON.stringify(a?.published) === JSON.stringify(b?.published);
