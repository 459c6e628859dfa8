import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, seeText, type } from '../../scripts/demo/act.ts';
import { startExtensionBrowser, until } from './extension-browser.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { plantVersionOne } from './plant-version-one.ts';
import { whatRemains } from './what-remains.ts';

const WORDS = 'boom fiets regen kaas';
const WRITTEN = 'Toen hielp ik mijn buurvrouw met wassen';
const NAME = 'Fatma Voorbeeld';
/** Everything of a person that could stand readable on a disk. */
const readable = (skillId: string): RegExp =>
  new RegExp(`${WRITTEN}|buurvrouw|${NAME}|often|changedAt|${skillId}|esco|${WORDS}`, 'i');

describe('what the built extension keeps', () => {
  let extension: ExtensionBrowser;
  let downloads: string;
  let skill: string;
  let own: Page;

  beforeAll(async () => {
    downloads = mkdtempSync(join(tmpdir(), 'isp-backup-'));
    extension = await startExtensionBrowser();
    const session = await extension.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
    const [found] = await extension.ask('skills.search', { query: 'schoonmaken' });
    skill = found?.id ?? '';
    await extension.ask('passport.edit', {
      edits: [
        { edit: 'answer', id: skill, answer: 'often' },
        { edit: 'example', id: skill, example: WRITTEN },
        { edit: 'contact', contact: { name: NAME } },
      ],
    });
    own = await extension.openOwn('passport.html#/settings');
  });
  afterAll(async () => {
    await extension.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  it('holds no readable word of a person, even without a passphrase', async () => {
    const { text, records } = await whatRemains(own);
    expect(records['skillspaspoort/sealed']).toBeGreaterThan(0);
    expect(text).not.toMatch(readable(skill));
  });

  it('locks behind a passphrase: on the disk, in the memory and on the screen', async () => {
    await click(own, 'button', 'Zet een wachtzin');
    await type(own, 'Nieuwe wachtzin', WORDS);
    await type(own, 'Nog een keer', WORDS);
    await click(own, 'button', 'Zet een wachtzin');
    await seeText(own, 'Je wachtzin werkt');
    expect((await whatRemains(own)).session).toEqual(['vault']);
    await click(own, 'button', 'Zet nu op slot');
    await seeText(own, 'Vul je wachtzin in');
    const remains = await whatRemains(own);
    expect(remains.session).toEqual([]);
    expect(remains.text).not.toMatch(readable(skill));
    await expect(extension.ask('passport.load', {})).rejects.toThrow('passport-locked');

    await type(own, 'Wachtzin', 'boom fiets regen');
    await click(own, 'button', 'Maak open');
    await seeText(own, 'Deze wachtzin klopt niet');
    await expect(extension.ask('passport.load', {})).rejects.toThrow('passport-locked');
    await type(own, 'Wachtzin', WORDS);
    await click(own, 'button', 'Maak open');
    await seeText(own, 'Instellingen');
    const { passport } = await extension.ask('passport.load', {});
    expect(passport.skills).toMatchObject([{ id: skill, example: WRITTEN }]);
  });

  it('stays unlocked when only the worker is stopped', async () => {
    await (await extension.worker()).close();
    expect((await extension.ask('passport.load', {})).passport.contact).toEqual({ name: NAME });
  });

  it('does not let two open tabs overwrite each other', async () => {
    const tabs = await Promise.all([1, 2].map(() => extension.openOwn('passport.html#/passport')));
    const { passport, revision } = await extension.ask('passport.load', {});
    const saves = await Promise.all(
      tabs.map((tab, n) =>
        extension.askFrom(tab, 'passport.save', {
          passport: { ...passport, contact: { name: `Tab ${n}` } },
          basedOn: revision,
        }),
      ),
    );
    expect(saves.filter(({ ok }) => ok)).toHaveLength(1);
    expect(saves.find(({ ok }) => !ok)).toMatchObject({
      error: { code: 'passport-changed-elsewhere' },
    });
    // Edits name what they change, so both are kept.
    const edits = await Promise.all([
      extension.askFrom(tabs[0] as Page, 'passport.edit', {
        edits: [{ edit: 'gate', gate: 'vog', answer: 'yes' }],
      }),
      extension.askFrom(tabs[1] as Page, 'passport.edit', {
        edits: [{ edit: 'contact', contact: { name: NAME } }],
      }),
    ]);
    expect(edits.every(({ ok }) => ok)).toBe(true);
    expect((await extension.ask('passport.load', {})).passport).toMatchObject({
      gates: [{ gate: 'vog', answer: 'yes' }],
      contact: { name: NAME },
    });
    for (const tab of tabs) await tab.close();
  });

  it('goes into a locked file, leaves nothing behind when deleted, and comes back', async () => {
    const before = await extension.ask('passport.load', {});
    await own.bringToFront();
    await own.goto(`${extension.origin}/passport.html#/backup`);
    await type(own, 'Nieuwe wachtzin', WORDS);
    await type(own, 'Nog een keer', WORDS);
    await click(own, 'button', 'Bewaar met wachtzin');
    const name = await until('the download', () =>
      readdirSync(downloads).find((file) => file.endsWith('.age')),
    );
    expect(name).toMatch(/^skillspaspoort-\d{4}-\d\d-\d\d\.age$/);
    expect(readFileSync(join(downloads, name), 'latin1')).not.toMatch(readable(skill));

    await extension.ask('everything.delete', {});
    const remains = await whatRemains(own);
    expect(remains.text).not.toMatch(readable(skill));
    expect({ ...remains, text: '' }).toEqual({
      text: '',
      records: Object.fromEntries(Object.keys(remains.records).map((store) => [store, 0])),
      local: [],
      session: [],
      webStorage: 0,
      caches: [],
      alarms: [],
    });

    await own.reload();
    const field = (await own.waitForSelector(
      'input[type=file]',
    )) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(downloads, name));
    await type(own, 'Wachtzin', WORDS);
    await click(own, 'button', 'Maak de kopie open');
    await click(own, 'button', 'Zet dit terug');
    await seeText(own, 'Je paspoort is teruggezet');
    const { passport } = await extension.ask('passport.load', {});
    expect(passport).toEqual(before.passport);
  });

  it('moves what version 1 kept readable into the vault, all of it and for good', async () => {
    await plantVersionOne(own);
    expect((await whatRemains(own)).text).toMatch(/Fatma Voorbeeld/);
    const { passport, revision } = await extension.ask('passport.load', {});
    expect(passport).toMatchObject({ contact: { name: 'Fatma Voorbeeld' } });
    expect([passport.skills.length, revision]).toEqual([3, 2]);
    expect(await extension.ask('passport.copies', {})).toHaveLength(1);
    expect(await extension.ask('talks.list', {})).toHaveLength(1);
    expect(await extension.ask('log.list', {})).toHaveLength(3);
    const { text, records } = await whatRemains(own);
    expect(text).not.toMatch(/Fatma|buurvrouw|Zorggroep|werken\.example|esco/);
    expect(records).toMatchObject({ 'skillspaspoort/plain': 0, 'skillspaspoort/vault': 1 });
  });
});
