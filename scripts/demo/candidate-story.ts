import type { Page } from 'puppeteer';
import { click, clickCss, findCss, overlayText, paste, seeText, textOf, type, until } from './act.ts';

/** What the person of the demo fills in: words to search for, and the answer to "Hoe vaak heb je dit gedaan?". */
export const skillsOfTheCleaner = [
  { search: 'schoonmaakwerk', pick: 'schoonmaakwerk doen', answer: 4 },
  { search: 'vloeren schoon', pick: 'vloeren schoonmaken', answer: 4 },
  { search: 'stofzuigen', pick: 'stofzuigen', answer: 3 },
  { search: 'toiletten', pick: 'toiletten schoonmaken', answer: 4 },
  { search: 'kamers', pick: 'kamers schoonmaken', answer: 4 },
  { search: 'zelfstandig', pick: 'zelfstandig werken', answer: 4 },
  { search: 'afspraken na', pick: 'afspraken nakomen', answer: 3 },
] as const;

/** Adds one skill by search and by answering the question, with the keyboard. */
export async function addSkill(
  own: Page,
  { search, pick, answer }: { readonly search: string; readonly pick: string; readonly answer: number },
): Promise<void> {
  const field = await findCss(own, 'input[role=combobox]');
  await field.click();
  await field.evaluate((node) => (node as HTMLInputElement).select());
  await field.type(search);
  const option = await until(`suggestion "${pick}"`, async () => {
    for (const hit of await own.$$('[role=option]')) {
      const name = await hit.$eval('.isp-search__name', (node) => node.textContent);
      if (name === pick) return hit;
    }
    return null;
  });
  await option.click();
  await seeText(own, 'Hoe vaak heb je dit gedaan?');
  await until('focus in the question', () =>
    own.evaluate(() => document.activeElement?.closest('.isp-question') != null),
  );
  await own.keyboard.press(String(answer) as '1');
  await seeText(own, `Bewaard: ${pick}`);
}

/** Waits for an estimate on the result list. */
export async function seeEstimate(page: Page): Promise<void> {
  await page.bringToFront();
  await findCss(page, '>>> .isp-badge');
}

/** Waits for the ring on a vacancy page and says what it reads. */
export async function seeRing(page: Page): Promise<string> {
  await findCss(page, '>>> .isp-pill__open');
  return overlayText(page);
}

/** Opens the panel behind the ring. */
export async function openPanel(page: Page): Promise<string> {
  await clickCss(page, '>>> .isp-pill__open');
  await findCss(page, '>>> .isp-panel');
  return overlayText(page);
}

/** "Reageer anoniem" on the page; our own page opens with the exact preview. */
export async function startApplying(
  page: Page,
  tab: (part: string) => Promise<Page>,
): Promise<Page> {
  await click(page, 'button', 'Reageer anoniem');
  const own = await tab('#/apply/');
  await seeText(own, 'Dit gaat naar');
  return own;
}

/** The number in the preview: that of exactly what is sent. */
export async function previewNumber(own: Page): Promise<number> {
  const text = await seeText(own, /Jouw match is \d+ van de 100/);
  return Number(/Jouw match is (\d+) van de 100/.exec(text)?.[1]);
}

/** Sends, and says under which name. */
export async function send(own: Page): Promise<string> {
  await click(own, 'button', 'Stuur anoniem');
  const text = await seeText(own, /Je heet hier [A-Z]\S+ [A-Z]\S+ \d\d/);
  return /Je heet hier ([A-Z]\S+ [A-Z]\S+ \d\d)/.exec(text)?.[1] ?? '';
}

/** In the list of conversations: looks for replies until this status stands there, then opens the conversation. */
export async function waitForReply(own: Page, status: string): Promise<void> {
  await click(own, 'link', 'Gesprekken');
  await until(
    `status "${status}"`,
    async () => {
      await click(own, 'button', 'Kijk of er antwoord is');
      return seeText(own, status, textOf, 1000).catch(() => null);
    },
    60_000,
  );
  await clickCss(own, 'main a[href^="#/talks/"]');
  await seeText(own, 'Berichten');
}

export const answerQuestion = async (own: Page, text: string): Promise<void> => {
  await paste(own, 'Jouw antwoord', text);
  await click(own, 'button', 'Stuur dit');
  await seeText(own, 'Je antwoord is verstuurd.');
};

/** Shows the name, and nothing else. */
export async function revealName(own: Page, name: string): Promise<void> {
  await click(own, 'checkbox', 'Laat mijn naam zien');
  await type(own, 'Mijn naam', name);
  await click(own, 'button', 'Laat dit zien');
  await seeText(own, 'De werkgever kan je nu zien.');
}

export async function withdraw(own: Page): Promise<void> {
  await click(own, 'button', 'Trek mijn reactie terug');
  await click(own, 'button', 'Ja, trek terug');
  await seeText(own, 'Je reactie is teruggetrokken.');
}
