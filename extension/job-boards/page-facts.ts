import { tidyLine } from '#core/vacancy/block-builder.ts';
import { lineOfElement } from './page-blocks.ts';

/** What a page says about itself outside its text. */
export interface PageFacts {
  readonly url: URL | undefined;
  readonly documentTitle: string;
  /** The parts of the document title, split at its separators, without the site's name. */
  readonly titleParts: readonly string[];
  readonly siteName: string | undefined;
  /** All h1 in document order, with their text. */
  readonly mainHeadings: readonly { readonly element: Element; readonly text: string }[];
}

/** Nobody reads further (characters). */
const MAX_DOCUMENT_TITLE = 500;

const SEPARATOR = /\s+[|–—•·»:/]\s+|\s+-\s+|\s*\|\s*/;

export function pageFacts(page: Document, url: string): PageFacts {
  const address = parseUrl(url);
  // Not `page.title`: that is the first <title> in the document, which may be one inside a drawing.
  const head = page.head?.querySelector('title') ?? page.querySelector('title:not(svg title)');
  const documentTitle = tidyLine((head?.textContent ?? '').slice(0, MAX_DOCUMENT_TITLE));
  const siteName = metaContent(page, 'meta[property="og:site_name" i]');
  const parts = documentTitle.split(SEPARATOR).filter((part) => part !== '');
  const named = parts.filter((part) => !isSiteName(part, siteName, address));
  return {
    url: address,
    documentTitle,
    titleParts: named.length > 0 ? named : parts,
    siteName,
    mainHeadings: [...page.querySelectorAll('h1')].slice(0, 20).flatMap((element) => {
      const text = lineOfElement(element);
      return text === '' ? [] : [{ element, text }];
    }),
  };
}

/** The `content` of the first such element, tidied; undefined when absent or empty. */
export function metaContent(page: Document, selector: string): string | undefined {
  const content = tidyLine(page.querySelector(selector)?.getAttribute('content') ?? '');
  return content === '' ? undefined : content;
}

export function parseUrl(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** Lower case, letters and digits only, single spaces: for comparing names and titles. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/** Whether a text is the name of the site (og:site_name, or the host without its ending). */
export function isSiteName(
  text: string,
  siteName: string | undefined,
  url: URL | undefined,
): boolean {
  const folded = foldName(text).replaceAll(' ', '');
  if (folded === '') return true;
  if (siteName !== undefined && folded === foldName(siteName).replaceAll(' ', '')) return true;
  if (url === undefined) return false;
  const host = url.hostname.replace(/^www\./, '');
  const name = host
    .split('.')
    .slice(0, -1)
    .join('')
    .replace(/[^a-z0-9]/g, '');
  return (
    folded === host.replace(/[^a-z0-9]/g, '') ||
    folded === name ||
    folded === host.split('.').at(-2)
  );
}
