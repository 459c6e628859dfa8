import { isHidden, isLayer, isSurrounding } from './boilerplate.ts';
import { isUnread } from './page-blocks.ts';
import { walkTree } from './walk-tree.ts';

/** More elements or text than any page a person reads; beyond it nothing is read. */
export const MAX_ELEMENTS = 120_000;
export const MAX_PAGE_TEXT = 3_000_000;

/** Visible characters inside an element: all of them, and those outside links. */
export interface Measure {
  all: number;
  prose: number;
}

/** A page weighed once: how much text stands where, and which parts are surroundings. */
export interface PageOutline {
  readonly body: Element;
  /** Characters of text in the page that is not hidden, script or style. */
  readonly total: number;
  measure(element: Element): Measure;
  /** All of that text in one piece, menus and footers included. */
  text(): string;
  /** Surroundings by their markup, unless most of the page's prose is in them. */
  isLeftOut(element: Element): boolean;
}

const NOTHING: Measure = { all: 0, prose: 0 };
/** A part with more of the page's prose than this is the subject, whatever its class says. */
const SUBJECT_SHARE = 0.5;

/** Weighs the page; `undefined` when it is larger than the limits. */
export function outlinePage(page: Document): PageOutline | undefined {
  const body = page.body as Element | null;
  if (!body) return undefined;
  const measures = new Map<Element, Measure>();
  const open: Measure[] = [];
  let links = 0;
  let total = 0;
  const parts: string[] = [];
  const complete = walkTree(
    body,
    {
      enter(element) {
        if (isUnread(element)) return false;
        if (element !== body && isHidden(element)) return false;
        if (element.localName === 'a') links++;
        const measure = { all: 0, prose: 0 };
        measures.set(element, measure);
        open.push(measure);
        return true;
      },
      text(data) {
        const length = data.trim().replace(/\s+/g, ' ').length;
        const measure = open.at(-1);
        if (length === 0 || !measure) return;
        measure.all += length;
        if (links === 0) measure.prose += length;
        total += length;
        parts.push(data);
      },
      leave(element) {
        if (element.localName === 'a') links--;
        const measure = open.pop();
        const outer = open.at(-1);
        if (measure && outer) {
          outer.all += measure.all;
          outer.prose += measure.prose;
        }
      },
    },
    MAX_ELEMENTS,
  );
  if (!complete || total > MAX_PAGE_TEXT) return undefined;
  const whole = measures.get(body) ?? NOTHING;
  const leftOut = new Map<Element, boolean>();
  return {
    body,
    total,
    text: () => parts.join(' '),
    measure: (element) => measures.get(element) ?? NOTHING,
    isLeftOut: (element) => {
      let answer = leftOut.get(element);
      if (answer === undefined) {
        const prose = measures.get(element)?.prose;
        answer =
          prose === undefined ||
          isLayer(element) ||
          (isSurrounding(element) && prose <= SUBJECT_SHARE * whole.prose);
        leftOut.set(element, answer);
      }
      return answer;
    },
  };
}
