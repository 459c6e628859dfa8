import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeBase64url, encodeBase64url } from '#core/credentials/base64url.ts';
import type { ApplicationBody } from '#core/application/messages.ts';
import { sealMessage } from '#core/application/seal-message.ts';
import type { Thread } from '#core/application/thread.ts';
import { buildRecruiterPages, extensionFolder } from '../../scripts/build.ts';
import { seeText, textOf } from '../../scripts/demo/act.ts';
import * as candidate from '../../scripts/demo/candidate-story.ts';
import { startDemoWorld, type DemoWorld } from '../../scripts/demo/demo-world.ts';
import { openBrowser, type DemoBrowser } from '../../scripts/demo/open-browser.ts';
import * as recruiter from '../../scripts/demo/recruiter-story.ts';
import { walkThrough } from '../../scripts/demo/walk-through.ts';
import { realRandom } from '../helpers/random.ts';
import { draftInVault } from './draft-in-vault.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeScope {
  readonly axe: {
    run(
      context: Document,
      options: unknown,
    ): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
  };
}

/** Serious and critical findings, contrast included; our overlay's open root is looked into as well. */
async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as AxeScope;
    const { violations } = await checker.run(document, { resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

interface StoredDraft {
  readonly prepared?: {
    readonly hash: string;
    readonly body: string;
    readonly envelope: string;
    readonly thread: Thread;
  };
}

/** Changes the number in the prepared message before it is sent: what a dishonest program on the device could do. */
async function claimAnotherNumber(own: Page, match: number): Promise<void> {
  const { key, text } = await draftInVault(own);
  const draft = JSON.parse(text) as StoredDraft;
  const { prepared } = draft;
  if (!prepared) throw new Error('nothing was prepared');
  const body = JSON.parse(prepared.body) as ApplicationBody;
  const lie = { ...body, score: { ...body.score, match } };
  const sealed = await sealMessage(lie, prepared.thread.signingKey, prepared.thread, realRandom);
  if (!sealed.ok) throw new Error(sealed.error.code);
  const changed = {
    ...draft,
    prepared: {
      ...prepared,
      body: sealed.value.body,
      hash: sealed.value.hash,
      envelope: encodeBase64url(sealed.value.envelope),
    },
  };
  expect(decodeBase64url(changed.prepared.envelope)?.length).toBe(
    decodeBase64url(prepared.envelope)?.length,
  );
  await draftInVault(own, { key, text: JSON.stringify(changed) });
}

describe('the whole story in a real browser', () => {
  let world: DemoWorld;
  let opened: DemoBrowser;

  beforeAll(async () => {
    await buildRecruiterPages();
    world = await startDemoWorld({ withAccount: false });
    opened = await openBrowser(extensionFolder('chrome', 'e2e'), { headless: true });
  }, 180_000);

  afterAll(async () => {
    await opened.close();
    await world.close();
  });

  it('goes from a published list to a name that is shown and a withdrawal, with one number on both sides', async () => {
    const findings: string[] = [];
    const { seen, computed, pseudonym } = await walkThrough(world, opened, async (name, page) => {
      await page.bringToFront();
      findings.push(...(await seriousFindings(page)).map((found) => `${name}: ${found}`));
    });
    expect(computed).toBe(seen);
    expect(pseudonym).toMatch(/^\S+ \S+ \d\d$/);
    expect(findings).toEqual([]);
  }, 180_000);
});

describe('a message that was tampered with', () => {
  let world: DemoWorld;
  let opened: DemoBrowser;

  beforeAll(async () => {
    world = await startDemoWorld();
    opened = await openBrowser(extensionFolder('chrome', 'e2e'), { headless: true });
  }, 180_000);

  afterAll(async () => {
    await opened.close();
    await world.close();
  });

  it('shows the difference to both, and the reason of the decision to the candidate', async () => {
    const passport = await opened.openOwn('passport.html#/passport');
    for (const skill of candidate.skillsOfTheCleaner) await candidate.addSkill(passport, skill);
    const page = await opened.browser.newPage();
    await page.goto(`${world.board}/vacatures/schoonmaker-woonzorg`);
    await candidate.openPanel(page);
    await opened.useTabs();
    const own = await candidate.startApplying(page, opened.tab);
    const honest = await candidate.previewNumber(own);
    await claimAnotherNumber(own, 99);
    const pseudonym = await candidate.send(own);
    await candidate.waitForReply(own, 'ontvangen');
    expect(await textOf(own)).toContain(`Jij zag 99. Zij rekenen ${honest}.`);

    const office = await opened.browser.newPage();
    await recruiter.logIn(office, world.ats, world.recruiter);
    await recruiter.openInbox(office, world.ats, 'Schoonmaker woonzorglocatie');
    const read = await recruiter.openCandidate(office, pseudonym);
    expect(read).toContain(`Wij rekenen ${honest}. De kandidaat zag 99.`);
    expect(read).toContain('Let op: de getallen verschillen.');
    await recruiter.decline(office, 'anderen toonden meer');
    await candidate.waitForReply(own, 'niet gekozen');
    await seeText(own, 'Anderen lieten hier meer zien.');
    expect(await seriousFindings(own)).toEqual([]);
    expect(await seriousFindings(office)).toEqual([]);
  }, 180_000);
});
