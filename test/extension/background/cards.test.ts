// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { emptyPassport } from '#core/passport/passport.ts';
import { compileIndex } from '#core/taxonomy/compile-index.ts';
import { loadIndex } from '#core/taxonomy/load-index.ts';
import type { Result } from '#core/result.ts';
import { createBackground } from '../../../extension/background/background.ts';
import type { CardText } from '#core/vacancy/card-text.ts';
import type { CardScores } from '../../../extension/views/card-view.ts';
import { codeOf, unwrap } from '../../core/application/employer.ts';
import { ids, smallSource } from '../../core/taxonomy/small-source.ts';
import { createFakeWorld } from './fake-context.ts';

const site = 'https://banen.example';
const tab = { kind: 'content', origin: site, tab: 3, frame: 0 } as const;
const changedAt = '2026-11-29T10:00:00.000Z';

/** The small language, in which a cleaner is asked four things from the first day. */
const index = compileIndex(
  {
    ...smallSource,
    occupations: smallSource.occupations.map((occupation) =>
      occupation.id === ids.cleaner
        ? {
            ...occupation,
            skills: [ids.cleaning, ids.floors, ids.excel, ids.warehouse].map((skill) => ({
              skill,
              kind: 'start' as const,
              level: 2 as const,
            })),
          }
        : occupation,
    ),
  },
  'test',
).then((bytes) => loadIndex(bytes));

const withSkills = {
  ...emptyPassport,
  skills: [ids.cleaning, ids.floors].map((id) => ({ id, answer: 'often' as const, changedAt })),
};

async function makeWorld(build: 'production' | 'e2e' = 'production') {
  const world = createFakeWorld({ build });
  world.granted.add(site);
  const { dispatch } = createBackground({ ...world.context, index: () => index });
  const score = (cards: readonly CardText[], asker: object = tab) =>
    dispatch({ skillspaspoort: 'score.cards', request: { cards } }, asker as typeof tab) as Promise<
      Result<CardScores>
    >;
  await world.ask('sites.enable', { origin: site });
  return { ...world, score };
}

const cleaner = { title: 'Schoonmaker kantoren (m/v)', snippet: 'Helder BV\nZwolle' };

describe('estimates on a result list', () => {
  it('say what the title usually asks, and of which job', async () => {
    const { ask, score } = await makeWorld();
    await ask('passport.save', { passport: withSkills, basedOn: 0 });
    const scores = unwrap(await score([cleaner, { title: 'Wij zoeken jou', snippet: '' }]));
    expect(scores).toEqual({
      state: 'scored',
      language: 'nl',
      cards: [
        expect.objectContaining({ job: 'schoonmaker', can: 2, alike: 0, of: 4 }) as object,
        null,
      ],
    });
  });

  it('follow the passport', async () => {
    const { ask, score } = await makeWorld();
    const numbers: (number | undefined)[] = [];
    for (const [basedOn, known] of [[ids.cleaning], [ids.cleaning, ids.floors]].entries()) {
      const skills = known.map((id) => ({ id, answer: 'often' as const, changedAt }));
      await ask('passport.save', { passport: { ...emptyPassport, skills }, basedOn });
      const scores = unwrap(await score([cleaner]));
      numbers.push(scores.state === 'scored' ? scores.cards[0]?.can : undefined);
    }
    expect(numbers[1]).toBeGreaterThan(numbers[0] ?? 100);
  });

  it('are not given on another site, nor once they are switched off', async () => {
    const { ask, score } = await makeWorld();
    await ask('passport.save', { passport: withSkills, basedOn: 0 });
    const elsewhere = { ...tab, origin: 'https://kwaad.example' };
    expect(unwrap(await score([cleaner], elsewhere))).toEqual({ state: 'off' });
    expect(unwrap(await ask('sites.set-lists', { on: false })).lists).toBe(false);
    expect(unwrap(await score([cleaner]))).toEqual({ state: 'off' });
    expect(unwrap(await ask('sites.set-lists', { on: true })).lists).toBe(true);
    expect(unwrap(await score([cleaner])).state).toBe('scored');
  });

  it('are not given while the passport is empty or locked', async () => {
    const { ask, score } = await makeWorld();
    expect(unwrap(await score([cleaner]))).toEqual({ state: 'off' });
    await ask('passport.save', { passport: withSkills, basedOn: 0 });
    await ask('vault.protect', { passphrase: 'een lange zin voor de test' });
    await ask('vault.lock', {});
    expect(codeOf(await score([cleaner]))).toBe('passport-locked');
  });

  it('take nothing from our pages, no more than a batch, and no card that is too large', async () => {
    const { score } = await makeWorld();
    expect(codeOf(await score([cleaner], { kind: 'page' }))).toBe('permission-denied');
    expect(codeOf(await score(Array.from({ length: 13 }, () => cleaner)))).toBe('input-malformed');
    expect(codeOf(await score([{ ...cleaner, title: 'x'.repeat(201) }]))).toBe('input-malformed');
    const more = { ...cleaner, url: 'https://banen.example/1' };
    expect(codeOf(await score([more]))).toBe('input-malformed');
  });

  it('have no opinion on titles that are no titles', async () => {
    const { ask, score } = await makeWorld();
    await ask('passport.save', { passport: withSkills, basedOn: 0 });
    const titles = [
      '',
      ' ',
      '<b>',
      '<script>alert(1)</script>',
      'מתכנת פיתוח',
      '🧹🧹',
      '\u202e\u0000',
    ];
    const scores = unwrap(await score(titles.map((title) => ({ title, snippet: title }))));
    expect(scores).toMatchObject({ cards: titles.map(() => null) });
  });
});
