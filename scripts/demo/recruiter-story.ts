import type { Page } from 'puppeteer';
import { click, clickCss, find, findCss, paste, seeText, textOf, type, until } from './act.ts';

export interface Account {
  readonly name: string;
  readonly password: string;
}

/** The first account, with the one-time password that the server printed. */
export async function createAccount(
  page: Page,
  ats: string,
  oneTimePassword: string,
  { name, password }: Account,
): Promise<void> {
  await page.goto(`${ats}/recruiter/`);
  await type(page, 'Eenmalig wachtwoord', oneTimePassword);
  await type(page, 'Gebruikersnaam', name);
  await type(page, 'Kies een wachtwoord', password);
  await click(page, 'button', 'Maak het account');
  await find(page, 'heading', 'Vacatures');
}

export async function logIn(page: Page, ats: string, { name, password }: Account): Promise<void> {
  await page.goto(`${ats}/recruiter/`);
  await type(page, 'Gebruikersnaam', name);
  await type(page, 'Wachtwoord', password);
  await click(page, 'button', 'Inloggen');
  await find(page, 'heading', 'Vacatures');
}

/** Pastes a vacancy text and waits for the proposed requirements; gives how many there are. */
export async function propose(page: Page, title: string, text: string): Promise<number> {
  await click(page, 'link', 'Nieuwe vacature');
  await type(page, 'Titel', title);
  await paste(page, 'Vacaturetekst', text);
  await click(page, 'button', 'Stel eisen voor');
  await findCss(page, '.isp-requirement');
  return (await page.$$('.isp-requirement')).length;
}

/** Says for at most `count` proposals when they are needed, as proposed, and takes the others away. */
export async function confirmRequirements(page: Page, count: number): Promise<void> {
  for (let chosen = 0; chosen < count; chosen++) {
    const card = await page.$('.isp-requirement--proposed');
    if (!card) break;
    const legend = await card.$eval('legend', (node) => node.textContent ?? '');
    const kinds = ['Op dag 1', 'Leer je hier', 'Mooi meegenomen'];
    const at = Math.max(0, kinds.findIndex((kind) => legend.includes(`Wij denken: ${kind}`)));
    const buttons = await card.$$('.isp-requirement__choices button');
    await buttons[at]?.click();
    await until('the choice to be kept', async () => {
      const still = await card.evaluate((node) => node.matches('.isp-requirement--proposed'));
      return !still;
    });
  }
  const rest = (await page.$$('.isp-requirement--proposed')).length;
  if (rest > 0) await click(page, 'button', `Haal weg wat ik niet koos (${rest})`);
}

/** Publishes, and gives the code for the vacancy page. */
export async function publish(page: Page): Promise<string> {
  await click(page, 'button', 'Publiceer');
  await click(page, 'button', 'Ja, publiceer');
  const code = await find(page, 'region', 'De hele lijst in de pagina');
  return code.evaluate((node) => node.textContent ?? '');
}

/** Opens the inbox of a vacancy from the list. */
export async function openInbox(page: Page, ats: string, title: string): Promise<string> {
  await page.bringToFront();
  await page.goto(`${ats}/recruiter/`);
  await click(page, 'link', title);
  return seeText(page, 'Postvak');
}

export async function openCandidate(page: Page, pseudonym: string): Promise<string> {
  const link = await until(`candidate ${pseudonym}`, async () => {
    for (const one of await page.$$('main a'))
      if ((await one.evaluate((node) => node.textContent ?? '')).includes(pseudonym)) return one;
    return null;
  });
  await link.click();
  return seeText(page, 'Wij rekenen');
}

export async function askQuestion(page: Page, text: string): Promise<void> {
  await click(page, 'button', 'Stel een vraag');
  await paste(page, 'Jullie vraag', text);
  await click(page, 'button', 'Stuur de vraag');
  await seeText(page, 'De vraag is verstuurd.');
}

export async function invite(page: Page): Promise<void> {
  await click(page, 'button', 'Uitnodigen');
  await click(page, 'button', 'Stuur de uitnodiging');
  await seeText(page, 'De uitnodiging is verstuurd.');
}

/** Declines, with a reason for the first requirement that offers this one. */
export async function decline(page: Page, reason: string): Promise<void> {
  await click(page, 'button', 'Niet uitnodigen');
  await clickCss(page, `form button[aria-pressed]::-p-text(${reason})`);
  await click(page, 'button', 'Stuur dit besluit');
  await seeText(page, 'Het besluit is verstuurd.');
}

/** Loads the page again until this stands on it: what a recruiter does who waits. */
export const reloadUntil = (page: Page, wanted: string | RegExp): Promise<string> =>
  until(
    `recruiter sees ${String(wanted)}`,
    async () => {
      await page.reload({ waitUntil: 'networkidle0' });
      const text = await textOf(page);
      return (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) && text;
    },
    30_000,
  );
