import { tidyLine } from '#core/vacancy/block-builder.ts';
import { lineOfElement } from './page-blocks.ts';
import type { PageView } from './page-view.ts';

const MAX_NAME = 120;
const MAX_TITLE = 200;
/** More elements than any heading of a vacancy has (elements). */
const MAX_LABELS = 3_000;

/** Hooks that many sites and application systems share, the most lasting first. */
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
    '[class*="org-name" i]',
    '[class*="employer-name" i]',
    '[class*="organisation-name" i]',
    '[class*="bedrijfsnaam" i]',
    '[class*="job-company" i]',
    '[class~="employer" i]',
    '[class~="company" i]',
    '[class~="werkgever" i]',
    '[class~="organisation" i]',
    'a[href*="/company/"]',
    'a[href*="/bedrijf/"]',
    'a[href*="/bedrijven/"]',
    'a[href*="/werkgever/"]',
    'a[href*="/werkgevers/"]',
    'a[href*="/employer/"]',
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
    '[class~="location" i]',
    '[class~="locatie" i]',
    '[class~="place" i]',
    '[class~="plaats" i]',
  ],
} as const;

const LABELS = {
  employer:
    /^(?:werkgever|organisatie|bedrijf|bedrijfsnaam|opdrachtgever|company|company name|employer|organi[sz]ation|arbeitgeber|unternehmen|empresa|entreprise|virksomhed|client)$/i,
  place:
    /^(?:locatie|standplaats|plaats|werklocatie|regio|location|locations|job location|place|city|standort|arbeitsort|einsatzort|lieu|lugar|ubicación|ubicació|localización|localització|localização|local de trabalho|placering|arbejdssted|sted|provincia|población|població)$/i,
} as const;

/** The first hook that gives a short line; an `content` attribute counts as what it stands for. */
export function byHook(field: keyof typeof HOOKS, view: PageView): string | undefined {
  const limit = field === 'title' ? MAX_TITLE : MAX_NAME;
  for (const hook of HOOKS[field]) {
    for (const element of [...view.page.querySelectorAll(hook)].slice(0, 12)) {
      if (view.isOutside(element)) continue;
      const line = tidyLine(element.getAttribute('content') ?? lineOfElement(element));
      if (line !== '' && line.length <= limit) return line.replace(/^[^:]{3,20}:\s+/, '');
    }
  }
  return undefined;
}

/** A value that stands behind its label: "Locatie: Utrecht", `<dt>Locatie</dt><dd>Utrecht</dd>` and the like. */
export function byLabel(field: keyof typeof LABELS, view: PageView): string | undefined {
  const label = LABELS[field];
  let looked = 0;
  for (const element of view.outline.body.querySelectorAll(
    'dt, th, td, strong, b, span, label, div, p, li, h2, h3, h4, h5, h6',
  )) {
    const { all } = view.outline.measure(element);
    if (all < 4 || all > MAX_NAME) continue;
    if (++looked > MAX_LABELS) break;
    const line = lineOfElement(element);
    const colon = line.indexOf(':');
    const name = colon < 0 ? line : line.slice(0, colon).trim();
    if (!label.test(name) || view.isOutside(element)) continue;
    const rest = colon < 0 ? '' : line.slice(colon + 1).trim();
    const value =
      rest !== ''
        ? rest
        : lineAfter(element) || (element.parentElement ? lineAfter(element.parentElement) : '');
    if (value !== '' && value.length <= MAX_NAME && !label.test(value)) return value;
  }
  return undefined;
}

function lineAfter(element: Element): string {
  for (let node: Node | null = element.nextSibling; node; node = node.nextSibling) {
    const text =
      node.nodeType === 1
        ? lineOfElement(node as Element)
        : node.nodeType === 3
          ? tidyLine((node as Text).data)
          : '';
    const value = text.replace(/^[:\s–-]+/, '');
    if (value !== '') return value;
  }
  return '';
}
