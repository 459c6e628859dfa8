// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../extension/background/settings.ts';
import { codeOf, skill, unwrap } from '../../core/application/employer.ts';
import { createFakeWorld } from './fake-context.ts';

describe('settings', () => {
  it('begin in Dutch, with no site in production and this computer in the demo', async () => {
    const production = createFakeWorld({ build: 'production' });
    expect(unwrap(await production.ask('settings.load', {}))).toMatchObject({
      language: 'nl',
      languageChosen: false,
      sites: [],
    });
    const demo = createFakeWorld({ build: 'demo' });
    expect(unwrap(await demo.ask('settings.load', {})).sites.map(({ origin }) => origin)).toEqual([
      'http://localhost',
      'http://127.0.0.1',
    ]);
  });

  it('keep the language, which names skills from then on', async () => {
    const { ask, restart } = createFakeWorld();
    await ask('settings.set-language', { language: 'en' });
    const later = restart();
    expect(unwrap(await later.ask('settings.language', {}))).toEqual({ language: 'en' });
    const [hit] = unwrap(await later.ask('skills.search', { query: 'mop' }));
    expect(hit?.label).toBe('mop floors');
  });

  it('switch a site on only when the browser allows it', async () => {
    const { ask, done, granted } = createFakeWorld({ build: 'production' });
    const origin = 'https://banen.example';
    expect(codeOf(await ask('sites.enable', { origin }))).toBe('permission-denied');
    granted.add(origin);
    const settings = unwrap(await ask('sites.enable', { origin: `${origin}:8443` }));
    expect(settings.sites).toEqual([{ origin, granted: true }]);
    expect(done.synced.at(-1)).toEqual([origin]);
  });

  it('give the permission back with the site', async () => {
    const { ask, done, granted } = createFakeWorld({ build: 'production' });
    granted.add('https://banen.example');
    await ask('sites.enable', { origin: 'https://banen.example' });
    const settings = unwrap(await ask('sites.disable', { origin: 'https://banen.example' }));
    expect(settings.sites).toEqual([]);
    expect(done.synced.at(-1)).toEqual([]);
    expect(granted.has('https://banen.example')).toBe(false);
  });

  it('open our own pages where they are asked for', async () => {
    const { ask, done } = createFakeWorld();
    await ask('surface.open', { open: 'settings' });
    await ask('surface.open', { open: 'talks', app: 'abc' });
    await ask('surface.open', { open: 'passport', skill: skill(1) });
    expect(done.opened).toEqual([
      '#/settings',
      '#/talks/abc',
      `#/answer/${encodeURIComponent(skill(1))}`,
    ]);
  });

  it('tell which skills index is in use, and go back to the embedded one', async () => {
    const { ask, context, done } = createFakeWorld();
    const settings = unwrap(await ask('settings.load', {}));
    expect(settings.index).toEqual({ kind: 'embedded' });
    expect(unwrap(await ask('index.reload', {})).skillCount).toBe(settings.skillCount);
    expect(unwrap(await ask('index.embedded', {})).index).toEqual({ kind: 'embedded' });
    expect(done.announced.filter((topic) => topic === 'settings')).toHaveLength(2);
    expect(await context.indexes.view()).toEqual({ kind: 'embedded' });
  });

  it('delete everything', async () => {
    const { ask, done } = createFakeWorld({ build: 'production' });
    await ask('settings.set-language', { language: 'en' });
    await ask('hosts.block', { host: 'werken.example', blocked: true });
    await ask('passport.edit', {
      edits: [{ edit: 'answer', id: skill(1), answer: 'often' }],
    });
    await ask('everything.delete', {});
    expect(unwrap(await ask('settings.load', {}))).toMatchObject({ language: 'nl', hosts: [] });
    expect(unwrap(await ask('passport.load', {})).revision).toBe(0);
    expect(unwrap(await ask('passport.copies', {}))).toEqual([]);
    expect(unwrap(await ask('log.list', {}))).toEqual([]);
    expect(done.synced.at(-1)).toEqual([]);
  });
});

describe('siteOf', () => {
  it.each([
    ['https://www.werk.example:444/pad?x', 'https://www.werk.example'],
    ['http://localhost:8080', 'http://localhost'],
    ['chrome://settings', undefined],
    ['file:///etc/passwd', undefined],
    ['werk.example', undefined],
  ])('of %s is %s', (origin, site) => {
    expect(siteOf(origin)).toBe(site);
  });
});
