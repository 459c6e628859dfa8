import { tidyLine } from '#core/vacancy/block-builder.ts';
import type { MainText } from './main-text.ts';
import { isSameTitle } from './agreement.ts';
import { lineOfElement } from './page-blocks.ts';
import { foldName, isSiteName, metaContent, type PageFacts } from './page-facts.ts';
import type { PageOutline } from './page-outline.ts';

const MAX_TITLE = 200;
const MAX_NAME = 120;

/** Hooks that many sites and application systems share, for each field. */
const HOOKS = {
  title: [
    '[itemprop="title"]',
    '[data-automation-id="jobPostingHeader"]',
    '[data-qa="posting-name"]',
    '[data-ui="job-title"]',
    '[data-testid*="job-title" i]',
    '[class*="job-title" i]',
    '[class*="jobtitle" i]',
    '[class*="job_title" i]',
    '[class*="vacancy-title" i]',
    '[class*="vacature-titel" i]',
    '[class*="vacaturetitel" i]',
  ],
  employer: [
    '[itemprop="hiringOrganization"] [itemprop="name"]',
    '[itemprop="hiringOrganization"]',
    '[data-testid*="company-name" i]',
    '[data-testid*="companyName" i]',
    '[class*="company-name" i]',
    '[class*="companyname" i]',
    '[class*="company_name" i]',
    '[class*="employer-name" i]',
    '[class*="organisation-name" i]',
    '[class*="bedrijfsnaam" i]',
    '[class*="job-company" i]',
  ],
  place: [
    '[itemprop="jobLocation"] [itemprop="addressLocality"]',
    '[itemprop="addressLocality"]',
    '[itemprop="jobLocation"]',
    '[data-automation-id="locations"] dd',
    '[data-testid*="job-location" i]',
    '[data-testid*="companyLocation" i]',
    '[class*="job-location" i]',
    '[class*="joblocation" i]',
    '[class*="job_location" i]',
    '[class*="jobGeoLocation" i]',
    '[class*="standplaats" i]',
  ],
} as const;

const LABELS = {
  employer:
    /^(?:werkgever|organisatie|bedrijf|bedrijfsnaam|opdrachtgever|company|company name|employer|organi[sz]ation|arbeitgeber|unternehmen|empresa|entreprise|virksomhed|client)$/i,
  place:
    /^(?:locatie|standplaats|plaats|werklocatie|werkplek|regio|location|locations|job location|place|city|standort|arbeitsort|einsatzort|lieu|lugar|ubicación|ubicació|localización|localització|localização|local de trabalho|arbejdssted|sted|provincia|població|población)$/i,
} as const;

/** The first hook that gives a short line, outside menus and result cards. */
function byHook(
  field: keyof typeof HOOKS,
  page: Document,
  outline: PageOutline,
  cards: ReadonlySet<Element>,
): string | undefined {
  const limit = field === 'title' ? MAX_TITLE : MAX_NAME;
  for (const hook of HOOKS[field]) {
    for (const element of [...page.querySelectorAll(hook)].slice(0, 12)) {
      if (isOutside(element, outline, cards)) continue;
      const line = tidyLine(element.getAttribute('content') ?? lineOfElement(element));
      if (line !== '' && line.length <= limit) return line.replace(/^[^:]{3,20}:\s+/, '');
    }
  }
  return undefined;
}

function isOutside(element: Element, outline: PageOutline, cards: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at && at !== outline.body; at = at.parentElement) {
    if (cards.has(at) || outline.isLeftOut(at)) return true;
  }
  return false;
}

/** The title of the vacancy as the page shows it. */
export function titleOfPage(
  page: Document,
  facts: PageFacts,
  outline: PageOutline,
  cards: ReadonlySet<Element>,
): string | undefined {
  const headings = facts.mainHeadings.filter(
    ({ text, element }) =>
      text.length <= MAX_TITLE &&
      !isSiteName(text, facts.siteName, facts.url) &&
      !isOutside(element, outline, cards),
  );
  const confirmed = headings.find(({ text }) =>
    facts.titleParts.some((part) => isSameTitle(text, part)),
  );
  const heading = confirmed ?? headings[0];
  if (heading) return heading.text;
  const hooked = byHook('title', page, outline, cards);
  if (hooked !== undefined) return hooked;
  const lesser = [...page.querySelectorAll('h2, h3')]
    .slice(0, 40)
    .filter((element) => !isOutside(element, outline, cards))
    .map(lineOfElement)
    .find((text) => text !== '' && facts.titleParts.some((part) => isSameTitle(text, part)));
  if (lesser !== undefined) return lesser;
  const part = facts.titleParts[0] ?? metaContent(page, 'meta[property="og:title" i]');
  return part !== undefined && part.length <= MAX_TITLE ? part : undefined;
}

/** A value that stands behind its label: "Locatie: Utrecht", `<dt>Locatie</dt><dd>Utrecht</dd>` and the like. */
function byLabel(
  label: RegExp,
  outline: PageOutline,
  cards: ReadonlySet<Element>,
): string | undefined {
  const candidates = outline.body.querySelectorAll(
    'dt, th, td, strong, b, span, label, div, p, li, h3, h4, h5, h6',
  );
  let looked = 0;
  for (const element of candidates) {
    if (outline.measure(element).all > MAX_NAME + 40 || ++looked > 4_000) continue;
    const line = lineOfElement(element);
    const [name, rest] = splitLabel(line);
    if (!label.test(name) || isOutside(element, outline, cards)) continue;
    const value =
      rest !== ''
        ? rest
        : nextLine(element) || (element.parentElement ? nextLine(element.parentElement) : '');
    if (value !== '' && value.length <= MAX_NAME && !label.test(value)) return value;
  }
  return undefined;
}

function splitLabel(line: string): readonly [string, string] {
  const colon = line.indexOf(':');
  if (colon < 0) return [line, ''];
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

function nextLine(element: Element): string {
  let node: Node | null = element.nextSibling;
  while (node) {
    const text =
      node.nodeType === 1
        ? lineOfElement(node as Element)
        : node.nodeType === 3
          ? tidyLine((node as Text).data)
          : '';
    const value = text.replace(/^[:\s–-]+/, '');
    if (value !== '') return value;
    node = node.nextSibling;
  }
  return '';
}

export function employerOfPage(
  page: Document,
  facts: PageFacts,
  outline: PageOutline,
  cards: ReadonlySet<Element>,
): string | undefined {
  return (
    byHook('employer', page, outline, cards) ??
    byLabel(LABELS.employer, outline, cards) ??
    employerInTitle(facts)
  );
}

/** "Kok bij Voorbeeldzorg | Vacaturesite", "Cook at Example Care". */
function employerInTitle(facts: PageFacts): string | undefined {
  for (const part of facts.titleParts) {
    const match = /^.{4,}?\s(?:bij|at|bei)\s(\p{Lu}.{1,80})$/u.exec(part);
    if (match?.[1] !== undefined) return match[1].trim();
  }
  return undefined;
}

export function placeOfPage(
  page: Document,
  outline: PageOutline,
  cards: ReadonlySet<Element>,
): string | undefined {
  return byHook('place', page, outline, cards) ?? byLabel(LABELS.place, outline, cards);
}

/** Whether the main text itself names the title in its first blocks; then it need not be said twice. */
export const beginsWithTitle = (main: MainText, title: string): boolean =>
  main.blocks.slice(0, 2).some((block) => foldName(block.text) === foldName(title));
