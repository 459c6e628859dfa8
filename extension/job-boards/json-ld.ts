import { readJobPostings, type JobPosting } from '#core/vacancy/job-posting.ts';

/** Every JobPosting in the page's JSON-LD scripts, however their type attribute is written. */
export function readJsonLd(page: Document): readonly JobPosting[] {
  const scripts = [...page.querySelectorAll('script[type*="ld+json" i]')];
  return readJobPostings(scripts.map((script) => script.textContent ?? ''));
}
