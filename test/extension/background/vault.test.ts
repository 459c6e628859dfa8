// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { MessageName } from '../../../extension/messages.ts';
import { createBackground } from '../../../extension/background/background.ts';
import { LOCK_AFTER } from '../../../extension/platform/vault.ts';
import { codeOf, skill, unwrap } from '../../core/application/employer.ts';
import { exampleRead } from '../overlay/example-score.ts';
import { createFakeWorld } from './fake-context.ts';
import type { FakeWorld } from './fake-context.ts';

const WORDS = 'boom fiets regen kaas';
const page = exampleRead;
const asker = { kind: 'content', origin: new URL(page.url).origin, tab: 3 } as const;

async function lockedWorld(): Promise<FakeWorld> {
  const world = createFakeWorld();
  await world.ask('passport.edit', {
    edits: [{ edit: 'answer', id: skill(1), answer: 'often' }],
  });
  unwrap(await world.ask('vault.protect', { passphrase: WORDS }));
  unwrap(await world.ask('vault.lock', {}));
  return world;
}

describe('a locked passport in the background', () => {
  it('answers everything personal with the one code that says so', async () => {
    const world = await lockedWorld();
    const personal: readonly (readonly [MessageName, unknown])[] = [
      ['passport.load', {}],
      ['passport.edit', { edits: [{ edit: 'remove', id: skill(1) }] }],
      ['passport.export', {}],
      ['talks.list', {}],
      ['log.list', {}],
      ['hosts.block', { host: 'werken.example', blocked: true }],
      ['apply.prepare', { draft: 'x', choices: {} }],
      ['backup.reminder', {}],
      ['start.load', {}],
    ];
    for (const [name, request] of personal) {
      expect([name, codeOf(await world.ask(name, request as never))]).toEqual([
        name,
        'passport-locked',
      ]);
    }
  });

  it('gives a vacancy page no number', async () => {
    const world = await lockedWorld();
    expect(codeOf(await world.ask('score.page', page, asker))).toBe('passport-locked');
  });

  it('still says in which language it asks, and no employer’s name', async () => {
    const world = await lockedWorld();
    expect(unwrap(await world.ask('settings.load', {}))).toMatchObject({
      protection: 'passphrase',
      locked: true,
      hosts: [],
      language: 'nl',
    });
  });

  it('opens with the right words, and tells all our pages', async () => {
    const world = await lockedWorld();
    expect(codeOf(await world.ask('vault.unlock', { passphrase: 'boom fiets regen' }))).toBe(
      'passphrase-wrong',
    );
    world.done.announced.length = 0;
    unwrap(await world.ask('vault.unlock', { passphrase: WORDS }));
    expect(world.done.announced).toEqual(expect.arrayContaining(['settings', 'passport', 'talks']));
    expect(unwrap(await world.ask('passport.load', {})).passport.skills).toHaveLength(1);
  });

  it('starts with the browser without a word, and is left alone by alarms', async () => {
    const world = (await lockedWorld()).restart();
    // locking itself takes the number off the icon
    expect(world.done.badges).toEqual([0]);
    world.done.badges.length = 0;
    const background = createBackground(world.context);
    await background.onStartup();
    await background.onInstalled(false);
    await background.onWake('some-application');
    expect(world.done.badges).toEqual([]);
  });

  it('tells our pages when the time is up', async () => {
    const world = await lockedWorld();
    unwrap(await world.ask('vault.unlock', { passphrase: WORDS }));
    const background = createBackground(world.context);
    world.done.announced.length = 0;
    await background.onLockTime();
    expect(world.done.announced).toEqual([]);
    world.time.now += LOCK_AFTER;
    await background.onLockTime();
    expect(world.done.announced).toContain('passport');
    expect(codeOf(await world.ask('passport.load', {}))).toBe('passport-locked');
  });

  it('stays open as long as somebody looks at vacancies', async () => {
    const world = await lockedWorld();
    unwrap(await world.ask('vault.unlock', { passphrase: WORDS }));
    for (let minutes = 0; minutes < 60; minutes += 10) {
      world.time.now += 10 * 60_000;
      expect((await world.ask('score.page', page, asker)).ok).toBe(true);
      await world.context.vault.state();
    }
  });

  it('can be deleted by who forgot the words', async () => {
    const world = await lockedWorld();
    unwrap(await world.ask('everything.delete', {}));
    expect(unwrap(await world.ask('settings.load', {}))).toMatchObject({
      protection: 'device',
      locked: false,
    });
    expect(unwrap(await world.ask('passport.load', {})).revision).toBe(0);
    expect([...world.granted]).toEqual([]);
  });
});

describe('a vault that cannot be read', () => {
  it('is told, shows the settings, and can be deleted', async () => {
    const world = await lockedWorld();
    await world.damageVault();
    expect(codeOf(await world.ask('passport.load', {}))).toBe('passport-damaged');
    expect(codeOf(await world.ask('talks.list', {}))).toBe('passport-damaged');
    expect((await world.ask('settings.load', {})).ok).toBe(true);
    unwrap(await world.ask('everything.delete', {}));
    expect(unwrap(await world.ask('passport.load', {})).revision).toBe(0);
  });
});

describe('a full disk', () => {
  it.each([
    ['passport.edit', { edits: [{ edit: 'answer', id: skill(2), answer: 'often' }] }],
    ['hosts.block', { host: 'werken.example', blocked: true }],
    ['vault.protect', { passphrase: WORDS }],
  ] as const)('is told by %s, and nothing is lost', async (name, request) => {
    const world = createFakeWorld();
    await world.ask('passport.edit', {
      edits: [{ edit: 'answer', id: skill(1), answer: 'often' }],
    });
    world.disk.full = true;
    expect(codeOf(await world.ask(name as MessageName, request as never))).toBe('storage-full');
    world.disk.full = false;
    expect(unwrap(await world.ask('passport.load', {})).passport.skills).toHaveLength(1);
    expect(unwrap(await world.ask('settings.load', {}))).toMatchObject({
      protection: 'device',
      hosts: [],
    });
  });
});

describe('the passphrase', () => {
  it('must be long enough, whoever sends it', async () => {
    const { ask } = createFakeWorld();
    expect(codeOf(await ask('vault.protect', { passphrase: 'kort' }))).toBe('input-malformed');
    expect(codeOf(await ask('vault.protect', { passphrase: WORDS }, asker))).toBe(
      'permission-denied',
    );
    expect(codeOf(await ask('vault.unlock', { passphrase: WORDS }, asker))).toBe(
      'permission-denied',
    );
  });

  it('is changed and taken away by who knows it', async () => {
    const { ask } = createFakeWorld();
    await ask('vault.protect', { passphrase: WORDS });
    expect(codeOf(await ask('vault.protect', { passphrase: `${WORDS} ijs` }))).toBe(
      'passphrase-wrong',
    );
    expect(codeOf(await ask('vault.unprotect', { old: 'nee' }))).toBe('passphrase-wrong');
    const changed = await ask('vault.protect', { passphrase: `${WORDS} ijs`, old: WORDS });
    expect(unwrap(changed).protection).toBe('passphrase');
    expect(unwrap(await ask('vault.unprotect', { old: `${WORDS} ijs` })).protection).toBe('device');
  });
});
