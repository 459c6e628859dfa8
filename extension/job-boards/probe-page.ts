import { isJobPath } from './job-path.ts';
import { DESCRIPTOR_LINK_REL, DESCRIPTOR_SCRIPT_TYPE } from './published-list.ts';

/** Query keys that name one vacancy: split views, and application systems embedded in an employer's site. */
const OPEN_JOB_KEYS = ['currentJobId', 'vjk', 'jk', 'jobListingId', 'gh_jid', 'jobId', 'vacancyId'];

const TITLE =
  /\b(?:vacatures?|vacancy|vacancies|jobs?|stellenangebot|werken bij|careers?|gezocht)\b/i;
const HEADING =
  /functie-?\s?(?:eisen|omschrijving)|wat (?:ga je|breng|neem|vragen|bieden|wij)|w(?:ij|e) (?:bieden|vragen|zoeken)|jouw profiel|dit (?:ga je|breng|krijg)|arbeidsvoorwaarden|requirements|responsibilities|qualifications|what you|what we offer|who you are|about the (?:role|job)|job description/i;
const MAX_HEADINGS = 60;

/**
 * Whether it is worth loading the reader for this page: cheap (about a millisecond), never misses a page with a
 * JobPosting or a published list, and may say yes to a page that turns out to be no vacancy.
 */
export function probePage(page: Document, url: string): boolean {
  if (namesJob(url)) return true;
  // A page may hide members of the document behind named elements; then the reader leaves it alone too.
  if (typeof page.querySelector !== 'function' || typeof page.querySelectorAll !== 'function') {
    return false;
  }
  return isMarked(page) || TITLE.test(String(page.title)) || hasKnownHeading(page);
}

function namesJob(url: string): boolean {
  try {
    const address = new URL(url);
    return (
      isJobPath(address.pathname) || OPEN_JOB_KEYS.some((key) => address.searchParams.has(key))
    );
  } catch {
    return false;
  }
}

function isMarked(page: Document): boolean {
  const marked = page.querySelector(
    `script[type="${DESCRIPTOR_SCRIPT_TYPE}" i], link[rel~="${DESCRIPTOR_LINK_REL}" i], ` +
      '[itemtype*="JobPosting" i], [typeof~="JobPosting" i]',
  );
  if (marked) return true;
  // A JobPosting without @type still has its properties.
  return [...page.querySelectorAll('script[type*="ld+json" i]')].some((script) =>
    /JobPosting|hiringOrganization|jobLocation|datePosted/i.test(script.textContent ?? ''),
  );
}

function hasKnownHeading(page: Document): boolean {
  const headings = page.querySelectorAll('h1, h2, h3, h4, strong, b');
  for (let at = 0; at < headings.length && at < MAX_HEADINGS; at++) {
    if (HEADING.test((headings[at]?.textContent ?? '').slice(0, 90))) return true;
  }
  return false;
}
