import { probePage } from '../../../extension/job-boards/probe-page.ts';
import { readPage } from '../../../extension/job-boards/read-page.ts';

/** What a page of a real browser gets to run: the reader on HTML that is parsed as an inert document. */
export interface ReaderInChromium {
  read(html: string, url: string): { readonly read: unknown; readonly unchanged: boolean };
  probe(html: string, url: string): boolean;
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const reader: ReaderInChromium = {
  read(html, url) {
    const page = parse(html);
    const before = page.documentElement.outerHTML;
    const read = readPage(page, url);
    return { read, unchanged: page.documentElement.outerHTML === before };
  },
  probe: (html, url) => probePage(parse(html), url),
};

Object.assign(globalThis, { reader });
