import type { BodyBlock, DemoVacancy, Markup } from './vacancy.ts';
import { hoursWords, postedOn, vacancyPath, validThrough } from './words.ts';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const blockHtml = (block: BodyBlock): string =>
  'heading' in block
    ? `<h3>${escapeHtml(block.heading)}</h3>`
    : 'text' in block
      ? `<p>${escapeHtml(block.text)}</p>`
      : `<ul>${block.list.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;

function jobPosting(
  vacancy: DemoVacancy,
  origin: string,
  now: number,
  description: string,
): object {
  const { title, employer, place, pay, hours, slug } = vacancy;
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title,
    description,
    identifier: { '@type': 'PropertyValue', name: employer.name, value: slug },
    url: origin + vacancyPath(vacancy),
    datePosted: postedOn(vacancy, now),
    validThrough: `${validThrough(vacancy, now)}T23:59:59+01:00`,
    employmentType: hours.max >= 36 ? ['FULL_TIME', 'PART_TIME'] : 'PART_TIME',
    workHours: hoursWords(vacancy),
    hiringOrganization: { '@type': 'Organization', name: employer.name },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: place, addressCountry: 'NL' },
    },
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: {
        '@type': 'QuantitativeValue',
        minValue: pay.min,
        maxValue: pay.max,
        unitText: pay.per === 'hour' ? 'HOUR' : 'MONTH',
      },
    },
    directApply: false,
  };
}

/** `<` as an escape, so that no text can end the script element. */
const toScript = (value: object): string =>
  JSON.stringify(value, null, 1).replaceAll('<', '\\u003c');

/**
 * Content of the page's JSON-LD script for one kind of markup, sound or with one of the faults that real sites have;
 * undefined where the page has none. `now` in milliseconds.
 */
export function jsonLdFor(
  vacancy: DemoVacancy,
  origin: string,
  now: number,
  markup: Markup = vacancy.markup,
): string | undefined {
  const posting = (description: string) => toScript(jobPosting(vacancy, origin, now, description));
  const whole = vacancy.body.map(blockHtml);
  switch (markup) {
    case 'json-ld':
      return posting(whole.join(''));
    case 'teaser':
      return posting(escapeHtml(vacancy.teaser));
    case 'line-breaks':
      return posting(whole.join('\n')).replaceAll('\\n', '\n');
    case 'cdata':
      return `//<![CDATA[\n${posting(whole.join(''))}\n//]]>`;
    case 'none':
      return undefined;
  }
}
