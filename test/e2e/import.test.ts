import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badgeFor, makeBadgeIssuer } from '../helpers/make-badge.ts';
import { makePdf } from '../helpers/make-pdf.ts';
import { startExtensionBrowser, until } from './extension-browser.ts';
import type { ExtensionBrowser } from './extension-browser.ts';

const bodyText = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

describe('the import in the built extension, under the default content security policy', () => {
  let extension: ExtensionBrowser;
  let folder: string;
  let skill: { readonly id: string; readonly label: string };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'isp-import-'));
    extension = await startExtensionBrowser();
    const [found] = await extension.ask('skills.search', { query: 'schoonmaken' });
    if (!found) throw new Error('no skill to work with');
    skill = found;
  });
  afterAll(async () => {
    await extension.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens "Halen", gives it a file, and waits for what it says. */
  async function give(name: string, content: Uint8Array | string, says: RegExp) {
    const page = await extension.openOwn('passport.html#/import');
    const refused: string[] = [];
    await page.exposeFunction('tellRefused', (what: string) => refused.push(what));
    await page.evaluate(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        (globalThis as unknown as { tellRefused(what: string): void }).tellRefused(
          `${violatedDirective} ${blockedURI}`,
        ),
      );
    });
    const file = join(folder, name);
    writeFileSync(file, content);
    const field = (await page.waitForSelector(
      'input[type=file]',
    )) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
    const text = await until(`what ${name} says`, async () => {
      const shown = await bodyText(page);
      return says.test(shown) && shown;
    });
    return { page, text, refused };
  }

  it('verifies a signed badge offline and keeps what the person confirms', async () => {
    const issuer = await makeBadgeIssuer();
    const badge = await issuer.sign(badgeFor(issuer.did, [{ id: skill.id, name: skill.label }]));
    const { page, text, refused } = await give(
      'badge.txt',
      JSON.stringify(badge),
      /Dit vonden wij/,
    );
    expect(text).toContain('Schoon en veilig werken');
    expect(text).toContain('Eén skill om over te nemen.');
    // Anybody can make a did:key: the signature holds, who it is stays open.
    expect(text).toContain('Niet bevestigd. Wij weten niet alles zeker.');
    await page.click('details summary');
    const checks = await bodyText(page);
    expect(checks).toContain('De handtekening klopt: ja');
    expect(checks).toContain('Wij weten wie de uitgever is: onbekend');
    expect((await extension.ask('passport.load', {})).passport.skills).toEqual([]);

    await page.click('.isp-button--primary');
    await page.waitForSelector('.isp-question');
    expect(await bodyText(page)).toContain(
      'Gevonden in: Schoon en veilig werken – Vakschool Voorbeeld',
    );
    await page.click('.isp-answer[aria-keyshortcuts="4"]');
    await until('the end', async () =>
      /Eén skill staat nu in je paspoort/.test(await bodyText(page)),
    );
    const { passport } = await extension.ask('passport.load', {});
    expect(passport.skills).toMatchObject([{ id: skill.id, answer: 'often' }]);
    expect(refused).toEqual([]);
    await page.close();
  });

  it('sees that a badge was changed after it was signed', async () => {
    const issuer = await makeBadgeIssuer();
    const badge = await issuer.sign(badgeFor(issuer.did, [{ id: skill.id, name: skill.label }]));
    const forged = { ...badge, validFrom: '2026-01-01T00:00:00Z' };
    const { page, text } = await give('badge.json', JSON.stringify(forged), /Dit vonden wij/);
    expect(text).toContain('Niet bevestigd. Er klopt iets niet.');
    expect(text).toContain('De handtekening klopt: nee');
    await page.close();
  });

  it('reads the text of a PDF on this computer, whatever it is called', async () => {
    const pdf = makePdf([
      [
        'Curriculum vitae',
        '',
        'Medewerker groothuishouding',
        'Ruimtes schoonmaken en vloeren dweilen.',
      ],
      ['Klanten helpen aan de kassa.', 'Voorraad aanvullen in de winkel.'],
    ]);
    const { page, text, refused } = await give(
      'mijn-cv.json',
      pdf,
      /Dit vonden wij|groot|beschadigd/,
    );
    expect(text).toContain('Een tekst over jou');
    expect(text).toMatch(/\d+ skills? om over te nemen|Eén skill om over te nemen/);
    await page.click('.isp-button--primary');
    await page.waitForSelector('.isp-question');
    expect(await bodyText(page)).toMatch(/Daar staat: “.+”/);
    expect(refused).toEqual([]);
    await page.close();
  });

  it.each([
    [
      'a PDF that is cut off',
      'kapot.pdf',
      makePdf([['Een regel tekst']]).slice(0, 300),
      /beschadigd/,
    ],
    ['a PDF without text', 'scan.pdf', makePdf([[]]), /alleen plaatjes/],
    ['broken JSON', 'kapot.json', '{"type": ["OpenBadge', /beschadigd/],
    ['a program', 'cv.pdf', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), /kennen wij niet/],
  ])('says in a sentence what is wrong with %s', async (_what, name, content, says) => {
    const { page } = await give(name, content, says);
    expect((await extension.ask('passport.load', {})).passport.skills.length).toBeLessThan(2);
    await page.close();
  });
});
