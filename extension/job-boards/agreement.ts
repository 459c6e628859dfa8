import type { JobPosting } from '#core/vacancy/job-posting.ts';
import type { MainText } from './main-text.ts';
import { foldName, type PageFacts } from './page-facts.ts';
import type { PageOutline } from './page-outline.ts';

/** A page with less text than this shows nothing that could contradict its JobPosting (characters). */
const EMPTY_PAGE = 400;

/**
 * How well a JobPosting agrees with what the page shows now: 2 its title is a main heading or its text stands on the
 * page, 1 the document title or address names it and nothing contradicts it, 0 not (left over from before a
 * pushState navigation, or written for search engines on a result list).
 */
export function agreementOf(
  posting: JobPosting,
  facts: PageFacts,
  main: MainText,
  outline: PageOutline,
): 0 | 1 | 2 {
  const headings = facts.mainHeadings.map((heading) => heading.text);
  if (
    posting.title !== undefined &&
    headings.some((text) => isSameTitle(posting.title ?? '', text))
  ) {
    return 2;
  }
  if (standsOnPage(posting, main)) return 2;
  const named =
    (posting.title !== undefined &&
      (facts.titleParts.some((part) => isSameTitle(posting.title ?? '', part)) ||
        isInAddress(posting.title, facts))) ||
    isOwnAddress(posting, facts);
  if (main.length < EMPTY_PAGE && named) return 1;
  if (outline.total < EMPTY_PAGE && headings.length === 0) return 1;
  return named && headings.every((text) => !isTitleLike(text, main)) ? 1 : 0;
}

/** The same title, give or take "(m/v)", hours, place and punctuation. */
export function isSameTitle(one: string, other: string): boolean {
  const a = foldName(one);
  const b = foldName(other);
  if (a === '' || b === '') return false;
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 4 && ` ${long} `.includes(` ${short} `)) return true;
  const words = new Set(long.split(' '));
  const own = short.split(' ');
  const shared = own.filter((word) => words.has(word)).length;
  return own.length >= 2 && shared / Math.max(own.length, words.size) >= 0.6;
}

/** Three samples from the posting's text, at least two of them on the page. */
function standsOnPage(posting: JobPosting, main: MainText): boolean {
  const sentences = posting.blocks
    .filter((block) => block.text.length >= 40)
    .map((block) => foldName(block.text).slice(0, 60));
  if (sentences.length === 0) return false;
  const text = foldName(main.blocks.map((block) => block.text).join(' '));
  const samples = [0, 0.5, 0.99].map((at) => sentences[Math.floor(at * sentences.length)] ?? '');
  return samples.filter((sample) => text.includes(sample)).length >= 2;
}

function isInAddress(title: string, facts: PageFacts): boolean {
  if (!facts.url) return false;
  const words = foldName(title)
    .split(' ')
    .filter((word) => word.length > 2);
  const path = ` ${foldName(decodePath(facts.url.pathname))} `;
  return words.length >= 2 && words.every((word) => path.includes(` ${word} `));
}

function isOwnAddress(posting: JobPosting, facts: PageFacts): boolean {
  if (!facts.url || posting.url === undefined) return false;
  try {
    const own = new URL(posting.url, facts.url);
    return (
      own.pathname.length > 1 && own.pathname === facts.url.pathname && own.host === facts.url.host
    );
  } catch {
    return false;
  }
}

/** A heading that could be the title of another vacancy: it stands in the document title, or heads the main text. */
function isTitleLike(heading: string, main: MainText): boolean {
  const words = heading.split(' ').length;
  return words <= 14 && main.blocks.slice(0, 4).some((block) => block.text === heading);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
