// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { emptyPassport } from '#core/passport/passport.ts';
import { vacancyFromText } from '#core/vacancy/plain-text.ts';
import { vacancyKey } from '../../../extension/background/vacancy-key.ts';
import type { ReadPage } from '../../../extension/vacancy-schema.ts';
import { codeOf, makeEmployer, skill, unwrap } from '../../core/application/employer.ts';
import { ids } from '../../core/taxonomy/small-source.ts';
import { realRandom } from '../../helpers/random.ts';
import { createFakeWorld } from './fake-context.ts';
import { createFakeEmployer } from './fake-employer.ts';

const url = 'https://banen.example/vacature/12';
const tab = { kind: 'content', origin: 'https://banen.example', tab: 3, frame: 2 } as const;
const changedAt = '2026-11-29T10:00:00.000Z';
const withSkills = {
  ...emptyPassport,
  skills: [ids.cleaning, skill(2)].map((id) => ({ id, answer: 'often' as const, changedAt })),
};

const page = (changes: Partial<ReadPage> = {}): ReadPage => ({
  url,
  vacancy: vacancyFromText({
    title: 'Schoonmaker',
    text: 'Wat ga je doen?\n- schoonmaken\n- vloeren dweilen\n- ramen lappen\nJe hebt een diploma.',
  }),
  ...changes,
});

describe('the score of a page', () => {
  it('has no number without a passport', async () => {
    const { ask } = createFakeWorld();
    const score = unwrap(await ask('score.page', page(), tab));
    expect(score).not.toHaveProperty('match');
    expect(score.noNumber).toBeDefined();
  });

  it('is provisional when the list was only read from the text', async () => {
    const { ask } = createFakeWorld();
    const score = unwrap(await ask('score.page', page(), tab));
    expect(score).toMatchObject({ origin: 'extracted', marginKind: 'extracted', margin: 15 });
    expect(score.apply).toEqual({ how: 'no' });
  });

  it('shows what the title usually asks when the text says too little, and no number', async () => {
    const { ask } = createFakeWorld();
    await ask('passport.save', { passport: withSkills, basedOn: 0 });
    const vacancy = vacancyFromText({ title: 'Schoonmaker (m/v)', text: 'Kom bij ons team!' });
    const score = unwrap(await ask('score.page', page({ vacancy }), tab));
    expect(score).toMatchObject({ thin: true, noNumber: 'too-little', rows: [] });
    expect(score.usual?.job).toBe('schoonmaker');
    expect(score.usual?.skills).toContainEqual({
      id: ids.cleaning,
      label: 'schoonmaken',
      mine: true,
    });
    const silent = vacancyFromText({ title: 'Wij zoeken jou', text: 'Kom bij ons team!' });
    const without = unwrap(await ask('score.page', page({ vacancy: silent }), tab));
    expect(without).not.toHaveProperty('usual');
  });

  it('is exact on the list that an employer published, without any request', async () => {
    const employer = await makeEmployer(realRandom);
    const server = createFakeEmployer(employer);
    const { ask } = createFakeWorld({ http: server.http });
    await ask('passport.save', { passport: withSkills, basedOn: 0 });
    const published = { kind: 'descriptor', jws: employer.jws } as const;
    const score = unwrap(await ask('score.page', page({ published }), tab));
    expect(score).toMatchObject({
      origin: 'published',
      margin: 0,
      apply: { how: 'list', host: 'werken.example', organisation: 'Zorggroep De Linde' },
    });
    expect(score.rows.reduce((sum, row) => sum + row.points, 0)).toBe(score.match);
    expect(score.rows.reduce((sum, row) => sum + row.of, 0)).toBe(100);
    expect(server.requests).toEqual([]);
  });

  it('falls back to the text when the published list is rubbish', async () => {
    const { ask } = createFakeWorld();
    const published = { kind: 'descriptor', jws: 'aa.bb.cc' } as const;
    const score = unwrap(await ask('score.page', page({ published }), tab));
    expect(score).toMatchObject({ origin: 'extracted', apply: { how: 'no' } });
  });

  it('says "?" of what was never answered and "nog niet" of what was', async () => {
    const { ask } = createFakeWorld();
    const skills = [{ id: ids.floors, answer: 'never' as const, changedAt }];
    await ask('passport.save', { passport: { ...emptyPassport, skills }, basedOn: 0 });
    const items = [ids.floors, ids.excel].map((id) => ({
      id,
      kind: 'start' as const,
      min: 2 as const,
    }));
    const { rows } = unwrap(await ask('list.confirm', { ...page(), items }, tab));
    expect(rows.map(({ relation, answered }) => [relation, answered])).toEqual([
      ['none', true],
      ['none', false],
    ]);
  });

  it('is not given to a script that speaks of another page than its own', async () => {
    const { ask } = createFakeWorld();
    const other = { ...tab, origin: 'https://elders.example' };
    expect(codeOf(await ask('score.page', page(), other))).toBe('permission-denied');
  });

  it('keeps a corrected list for this vacancy, and forgets it again', async () => {
    const { ask, restart } = createFakeWorld();
    const items = [
      { id: ids.cleaning, kind: 'start', min: 2 },
      { id: ids.excel, kind: 'nice', min: 1 },
    ] as const;
    const confirmed = unwrap(await ask('list.confirm', { ...page(), items: [...items] }, tab));
    expect(confirmed).toMatchObject({ origin: 'confirmed', margin: 8 });
    expect(confirmed.rows.map(({ id, kind }) => [id, kind])).toEqual([
      [ids.cleaning, 'start'],
      [ids.excel, 'nice'],
    ]);
    const later = restart();
    const tracked = page({ url: `${url}?utm_source=mail#top` });
    expect(unwrap(await later.ask('score.page', tracked, tab)).origin).toBe('confirmed');
    expect(unwrap(await later.ask('list.reset', page(), tab)).origin).toBe('extracted');
    expect(unwrap(await later.ask('score.page', page(), tab)).origin).toBe('extracted');
  });

  it('fetches the linked list of an employer once it is asked for, and keeps it', async () => {
    const employer = await makeEmployer(realRandom);
    const server = createFakeEmployer(employer);
    const { ask, restart } = createFakeWorld({ http: server.http });
    const published = { kind: 'link', href: 'https://werken.example/list.jwt' } as const;
    const before = unwrap(await ask('score.page', page({ published }), tab));
    expect(before.apply).toEqual({ how: 'link', host: 'werken.example' });
    expect(server.requests).toEqual([]);
    const fetched = unwrap(await ask('list.fetch', page({ published }), tab));
    expect(fetched).toMatchObject({ state: 'read', score: { origin: 'published' } });
    const requests = server.requests.length;
    const later = unwrap(await restart().ask('score.page', page({ published }), tab));
    expect(later.origin).toBe('published');
    expect(server.requests).toHaveLength(requests);
  });

  it('opens our own page to ask for permission when the linked host is not allowed yet', async () => {
    const { ask, done, granted } = createFakeWorld();
    granted.clear();
    const published = { kind: 'link', href: 'https://werken.example/list.jwt' } as const;
    const answer = unwrap(await ask('list.fetch', page({ published }), tab));
    expect(answer).toEqual({ state: 'asking-permission', host: 'werken.example' });
    expect(done.opened[0]).toMatch(/^#\/apply\//);
  });

  it('refuses a linked list that is another employer’s', async () => {
    const employer = await makeEmployer(realRandom);
    const server = createFakeEmployer(employer);
    const world = createFakeWorld({
      http: {
        send: (request) =>
          server.http.send({
            ...request,
            url: request.url.replace('nagemaakt.example', 'werken.example'),
          }),
      },
    });
    world.granted.add('https://nagemaakt.example');
    const published = { kind: 'link', href: 'https://nagemaakt.example/list.jwt' } as const;
    expect(codeOf(await world.ask('list.fetch', page({ published }), tab))).toBe(
      'descriptor-host-mismatch',
    );
  });

  it('loads the overlay into the frame that asks for it, and no other', async () => {
    const { ask, done } = createFakeWorld();
    await ask('overlay.load', {}, tab);
    expect(done.overlays).toEqual([{ tab: 3, frame: 2 }]);
  });
});

describe('vacancyKey', () => {
  it('does not depend on where the visitor came from', async () => {
    const plain = await vacancyKey('https://b.example/v?id=1', 'Kok');
    expect(await vacancyKey('https://b.example/v?utm_source=x&id=1#lees', ' kok ')).toBe(plain);
  });

  it('keeps vacancies apart by query, route and title', async () => {
    const keys = await Promise.all([
      vacancyKey('https://b.example/v?id=1', 'Kok'),
      vacancyKey('https://b.example/v?id=2', 'Kok'),
      vacancyKey('https://b.example/v?id=1', 'Bakker'),
      vacancyKey('https://b.example/v?id=1#/baan/3', 'Kok'),
    ]);
    expect(new Set(keys).size).toBe(4);
  });

  it('does not hold the address', async () => {
    expect(await vacancyKey('https://b.example/v', 'Kok')).toMatch(/^[0-9a-f]{64}$/);
  });
});
