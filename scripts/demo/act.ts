import type { ElementHandle, Page } from 'puppeteer';

const PATIENCE = 15_000;

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Asks until the answer is there; fails with `what` when it never comes. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  patience = PATIENCE,
): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const answer = await Promise.resolve()
      .then(ask)
      .catch((error: unknown) => {
        if (isBetweenPages(error)) return null;
        throw error;
      });
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`never came: ${what}`);
    await pause(50);
  }
}

/** The page went on to another one while it was asked. */
const isBetweenPages = (error: unknown): boolean =>
  error instanceof Error && /context was destroyed|detached|Cannot find context/i.test(error.message);

const quote = (text: string): string => JSON.stringify(text);

/** The element with this role and exact accessible name, also inside our shadow root. */
export const find = (page: Page, role: string, name: string): Promise<ElementHandle> =>
  until(`${role} "${name}"`, () => page.$(`::-p-aria([name=${quote(name)}][role=${quote(role)}])`));

/** The first element that a CSS selector finds; `>>> ` looks into open shadow roots. */
export const findCss = (page: Page, selector: string): Promise<ElementHandle> =>
  until(selector, () => page.$(selector));

async function press(element: ElementHandle): Promise<void> {
  await element.evaluate((node) => (node as Element).scrollIntoView({ block: 'center' }));
  await element.click();
}

/** A screen that is drawn again under the mouse gets a second and a third try. */
async function pressWhenStill(page: Page, look: () => Promise<ElementHandle>): Promise<void> {
  // A tab in the background draws nothing, and a click waits for a drawing for ever.
  await page.bringToFront();
  for (let tries = 1; ; tries += 1) {
    try {
      await press(await look());
      return;
    } catch (error) {
      if (tries === 3) throw error;
    }
  }
}

/** Clicks as a person does: a real mouse on what has this role and name. */
export const click = (page: Page, role: string, name: string): Promise<void> =>
  pressWhenStill(page, () => find(page, role, name));

export const clickCss = (page: Page, selector: string): Promise<void> =>
  pressWhenStill(page, () => findCss(page, selector));

/** Empties a field and types. */
export async function type(page: Page, name: string, text: string, role = 'textbox'): Promise<void> {
  await click(page, role, name);
  const field = await find(page, role, name);
  await field.evaluate((node) => (node as HTMLInputElement).select());
  await field.type(text);
}

/** Sets a long text at once, as a paste does. */
export async function paste(page: Page, name: string, text: string): Promise<void> {
  await click(page, 'textbox', name);
  const field = await find(page, 'textbox', name);
  await page.evaluate(
    (node, value) => {
      (node as HTMLTextAreaElement).focus();
      document.execCommand('insertText', false, value);
    },
    field,
    text,
  );
}

/** What a person reads on the page, without our overlay. */
export const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

/** What our overlay says on a page (e2e build: its root is open). */
export const overlayText = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.documentElement.children]
      .map((element) => element.shadowRoot?.querySelector('.isp-overlay'))
      .map((overlay) => (overlay instanceof HTMLElement ? overlay.innerText : ''))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );

/** Waits until this stands on the page; gives the whole text. */
export const seeText = (
  page: Page,
  wanted: string | RegExp,
  read = textOf,
  patience = PATIENCE,
): Promise<string> =>
  until(
    `text ${String(wanted)}`,
    async () => {
      const text = await read(page);
      return (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) && text;
    },
    patience,
  );
