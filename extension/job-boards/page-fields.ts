import { tidyLine } from '#core/vacancy/block-builder.ts';
import { isSameTitle } from './agreement.ts';
import { byHook, byLabel } from './field-hooks.ts';
import type { MainText } from './main-text.ts';
import { lineOfElement } from './page-blocks.ts';
import { foldName, isSiteName, metaContent, type PageFacts } from './page-facts.ts';
import type { PageView } from './page-view.ts';
import { announcesMany } from './vacancy-signs.ts';

const MAX_TITLE = 200;

/** The fields as a person sees them on the page, outside menus and result cards. */
export interface PageFields {
  readonly title?: string | undefined;
  readonly employer?: string | undefined;
  readonly place?: string | undefined;
}

export function fieldsOfPage(view: PageView, facts: PageFacts, main: MainText): PageFields {
  const opening = openingSentence(main);
  const title = titleOfPage(view, facts, main);
  return {
    title,
    employer:
      byHook('employer', view) ??
      byLabel('employer', view) ??
      opening?.employer ??
      employerInTitle(facts, title),
    place: byHook('place', view) ?? byLabel('place', view) ?? opening?.place,
  };
}

function titleOfPage(view: PageView, facts: PageFacts, main: MainText): string | undefined {
  const fits = (text: string): boolean =>
    text !== '' && text.length <= MAX_TITLE && !isSiteName(text, facts.siteName, facts.url);
  const named = (text: string): boolean => facts.titleParts.some((part) => isSameTitle(text, part));
  const headings = facts.mainHeadings.filter(
    ({ text, element }) => fits(text) && !view.isOutside(element),
  );
  const single = headings.filter(({ text }) => !announcesMany(text));
  const lesser = [...view.page.querySelectorAll('h2, h3')]
    .slice(0, 40)
    .filter((element) => !view.isOutside(element))
    .map(lineOfElement)
    .filter((text) => fits(text) && !announcesMany(text));
  const heading =
    single.find(({ text }) => named(text))?.text ??
    // A split view: the list has the main heading, and the open vacancy the one that the page is named after.
    lesser.find(named) ??
    single[0]?.text;
  if (heading !== undefined) return heading;
  const hooked = byHook('title', view);
  if (hooked !== undefined) return hooked;
  const shownMeta = [
    'meta[property="og:title" i]',
    'meta[name="title" i]',
    'meta[itemprop="og:title" i]',
  ]
    .map((selector) => metaContent(view.page, selector))
    .find((text) => text !== undefined && fits(text) && view.shows(text));
  const part = facts.titleParts.find(fits);
  return (
    shownMeta ??
    (part !== undefined && view.shows(part) ? part : undefined) ??
    (part === undefined ? (lesser[0] ?? firstHeading(main)) : part) ??
    headings[0]?.text
  );
}

/** What stands above everything else, when the page names itself nowhere. */
const firstHeading = (main: MainText): string | undefined =>
  main.blocks.slice(0, 3).find((block) => block.kind === 'heading')?.text;

/** "Het Voorbeeldmuseum in Utrecht zoekt een ...": how many Dutch advertisements begin. */
const OPENING =
  /^(?:(?:De|Het|Bij|Voor)\s)?(\p{Lu}[^.!?|]{1,70}?)\s(?:in|te|uit)\s(\p{Lu}[\p{L}'’ -]{1,40}?)\s(?:zoekt|is op zoek naar)\s/u;

function openingSentence(
  main: MainText,
): { readonly employer: string; readonly place: string } | undefined {
  for (const block of main.blocks.slice(0, 6)) {
    const match = OPENING.exec(block.text);
    if (match?.[1] !== undefined && match[2] !== undefined) {
      return { employer: tidyLine(match[1]), place: tidyLine(match[2]) };
    }
  }
  return undefined;
}

/** "Kok bij Voorbeeldzorg", "Cook at Example Care", "Kok - Voorbeeldzorg, Utrecht / Vacaturesite". */
function employerInTitle(facts: PageFacts, title: string | undefined): string | undefined {
  for (const part of facts.titleParts) {
    const match = /^.{4,}?\s(?:bij|at|bei)\s(\p{Lu}[^,]{1,60})$/u.exec(part);
    if (match?.[1] !== undefined) return match[1].trim();
  }
  const [first, second] = facts.titleParts;
  if (title === undefined || first === undefined || second === undefined) return undefined;
  if (foldName(first) !== foldName(title)) return undefined;
  return /^(\p{Lu}[^,]{1,60}), \p{Lu}[\p{L}' -]+$/u.exec(second)?.[1];
}

/** Indeed writes "- job post" behind every title, for screen readers. */
const JOB_POST = /\s+-\s+(?:job post|vacature)$/i;

/** The title without the employer around it: "Voorbeeldzorg: Kok", "Kok bij Voorbeeldzorg". */
export function bareTitle(written: string, employer: string | undefined): string {
  const title = written.replace(JOB_POST, '');
  if (employer === undefined || employer.length < 2) return title;
  const name = employer.toLowerCase();
  const folded = title.toLowerCase();
  for (const mark of [': ', ' - ', ' – ', ' | ']) {
    if (folded.startsWith(name + mark)) {
      const rest = title.slice(name.length + mark.length).trim();
      if (rest.length > 2) return rest;
    }
  }
  for (const mark of [' bij ', ' - ', ' – ', ' | ', ' at ', ' @ ']) {
    if (folded.endsWith(mark + name)) {
      const rest = title.slice(0, title.length - name.length - mark.length).trim();
      if (rest.length > 2) return rest;
    }
  }
  return title;
}
