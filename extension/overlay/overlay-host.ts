import type { Ask } from './ask.ts';

/** Everything the overlay needs of the world around it. */
export interface OverlayWorld {
  readonly page: Document;
  readonly window: Window;
  readonly ask: Ask;
  /** `open` only in the e2e build: the page must not be able to read the number. */
  readonly root: 'open' | 'closed';
}

export interface OverlayHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts the element (back) at the end of the document; a page may take it away once. */
  attach(): void;
  remove(): void;
}

const KEYS = ['keydown', 'keyup', 'keypress'] as const;
const ACTS = ['click', 'keydown', 'input', 'change', 'submit', 'pointerdown'] as const;

/** Where what is inside stands: in a corner of the window, or on the page, with which it scrolls. */
const PLACES = {
  window:
    'position: fixed !important; inset: auto 0 0 auto !important; z-index: 2147483646 !important;',
  page: 'position: absolute !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; z-index: 2147483645 !important;',
} as const;

/**
 * One plain element with a shadow root on the page. Keys pressed inside do not reach the page's own shortcuts, and
 * events that a script made up do not reach us (threat T13).
 */
export function createOverlayHost(
  { page, root: mode }: Pick<OverlayWorld, 'page' | 'root'>,
  styles: readonly string[],
  place: keyof typeof PLACES = 'window',
): OverlayHost {
  const element = page.createElement('div');
  // A page's style for div cannot move or hide it by accident; `all` leaves the rest to the shadow root.
  element.style.cssText = `all: initial !important; ${PLACES[place]}`;
  const root = element.attachShadow({ mode });
  const sheet = page.createElement('style');
  sheet.textContent = styles.join('\n');
  root.append(sheet);
  for (const name of KEYS) root.addEventListener(name, (event) => event.stopPropagation());
  for (const name of ACTS) {
    root.addEventListener(
      name,
      (event) => {
        if (!event.isTrusted) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }
  return {
    element,
    root,
    attach: () => {
      if (!element.isConnected) page.documentElement.append(element);
    },
    remove: () => element.remove(),
  };
}
