import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WELL_KNOWN_PATH } from '#core/application/routes.ts';
import { inOverlay, startExtensionBrowser, until } from './extension-browser.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { expectAnonymous, startWatchfulEmployer } from './watchful-employer.ts';

describe('an application from the real browser', () => {
  let place: Awaited<ReturnType<typeof startWatchfulEmployer>>;
  let extension: ExtensionBrowser;

  beforeAll(async () => {
    place = await startWatchfulEmployer();
    extension = await startExtensionBrowser();
    for (const { id } of place.employer.descriptor.requires) {
      await extension.ask('passport.edit', { edits: [{ edit: 'answer', id, answer: 'often' }] });
    }
  });

  afterAll(async () => {
    await extension.close();
    place.server.close();
  });

  /** Opens the vacancy and presses "Reageren" there, as far as the background is concerned. */
  async function openDraft(): Promise<string> {
    const page = await extension.browser.newPage();
    await page.goto(`${place.iss}/vacature/1`);
    await (await inOverlay(page, '.isp-pill__open')).click();
    await (await inOverlay(page, '.isp-apply button')).click();
    const own = await extension.browser.waitForTarget((target) =>
      target.url().includes('#/apply/'),
    );
    // Our page prepares a preview of its own first; ours after it is the one that counts.
    const panel = await own.asPage();
    await until('the preview', () =>
      panel.evaluate(() => document.body.innerText.includes('Stuur anoniem')).catch(() => false),
    );
    return decodeURIComponent(new URL(own.url()).hash.split('/')[2] ?? '');
  }

  it('carries nothing that tells one browser from another', async () => {
    const draft = await openDraft();
    const before = place.seen.length;
    const step = await extension.ask('apply.prepare', { draft, choices: {} });
    if (step.step !== 'preview') throw new Error('the list is not there');
    expect(place.seen).toHaveLength(before);
    const { prepared } = step.preview;
    const talk = await extension.ask('apply.send', { draft, prepared });
    expect(talk).toMatchObject({ state: 'waiting', match: step.preview.match });

    expectAnonymous(place.seen.slice(before));
  });

  it('goes on after the background was stopped in between', async () => {
    await (await extension.worker()).close();
    const [talk] = await extension.ask('talks.list', {});
    expect(talk).toMatchObject({ state: 'waiting', organisation: 'Zorggroep De Linde' });
    const posts = place.seen.filter(({ method }) => method === 'POST').length;
    const gone = await extension.ask('talks.withdraw', { app: talk?.app ?? '' });
    expect(gone.state).toBe('withdrawn');
    expect(place.seen.filter(({ method }) => method === 'POST')).toHaveLength(posts + 1);
  });

  it('leaves the employer’s own pages their headers', async () => {
    const page = await extension.browser.newPage();
    await page.goto(`${place.iss}/vacature/1`);
    await page.evaluate((path) => fetch(path, { method: 'POST' }), WELL_KNOWN_PATH);
    const last = place.seen.findLast(({ path }) => path === WELL_KNOWN_PATH);
    expect(last?.headers.origin).toBe(place.iss);
    expect(last?.headers['user-agent']).not.toBe('Mozilla/5.0');
  });
});
