// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createBackground } from '../../../extension/background/background.ts';
import { codeOf, unwrap } from '../../core/application/employer.ts';
import { ids } from '../../core/taxonomy/small-source.ts';
import { createFakeWorld, type FakeWorld } from './fake-context.ts';

const cleaner = { kind: 'work', id: ids.cleaner } as const;

const asked = async (world: FakeWorld, back = 0): Promise<string> => {
  const step = unwrap(await world.ask('start.question', { back }));
  return step.step === 'question' ? step.skill.id : step.step;
};

describe('the first run', () => {
  it('opens by itself after the installation, and nowhere else', async () => {
    const production = createFakeWorld({ build: 'production' });
    const background = createBackground(production.context);
    await background.onInstalled(true);
    await background.onInstalled(false);
    expect(production.done.opened).toEqual(['#/start']);
  });

  it('names what was chosen in the language of the person', async () => {
    const { ask } = createFakeWorld();
    await ask('settings.set-language', { language: 'en' });
    const chosen = [cleaner, { kind: 'activity', id: 'cooking' }] as const;
    expect(unwrap(await ask('start.choose', { chosen: [...chosen] }))).toEqual({
      chosen: [{ ...cleaner, title: 'cleaner' }, chosen[1]],
      answered: 0,
    });
  });

  it('asks one thing at a time, with other words for it, until nothing is left', async () => {
    const world = createFakeWorld();
    await world.ask('start.choose', { chosen: [cleaner] });
    const first = unwrap(await world.ask('start.question', { back: 0 }));
    expect(first).toMatchObject({ step: 'question', answered: 0, back: 0 });
    const seen: string[] = [];
    for (let skill = await asked(world); skill !== 'done'; skill = await asked(world)) {
      expect(seen).not.toContain(skill);
      seen.push(skill);
      await world.ask('start.answer', { id: skill, answer: 'never' });
    }
    expect(seen).toContain(ids.cleaning);
    expect(seen).toContain(ids.floors);
  });

  it('keeps each answer in the passport at once, and goes on where it was after the worker ended', async () => {
    const world = createFakeWorld();
    await world.ask('start.choose', { chosen: [cleaner] });
    const first = await asked(world);
    const saved = unwrap(await world.ask('start.answer', { id: first, answer: 'with-help' }));
    expect(saved.passport.skills).toMatchObject([{ id: first, answer: 'with-help' }]);
    const later = world.restart();
    expect(unwrap(await later.ask('start.load', {}))).toMatchObject({ answered: 1 });
    expect(await asked(later)).not.toBe(first);
  });

  it('goes back to an answer and changes it, without asking anything twice', async () => {
    const world = createFakeWorld();
    await world.ask('start.choose', { chosen: [cleaner] });
    const first = await asked(world);
    await world.ask('start.answer', { id: first, answer: 'never' });
    expect(unwrap(await world.ask('start.question', { back: 1 }))).toMatchObject({
      skill: { id: first },
      current: 'never',
      back: 1,
    });
    await world.ask('start.answer', { id: first, answer: 'often' });
    expect(unwrap(await world.ask('start.load', {})).answered).toBe(1);
    const { passport } = unwrap(await world.ask('passport.load', {}));
    expect(passport.skills).toMatchObject([{ id: first, answer: 'often' }]);
    expect(await asked(world, 9)).not.toBe(first);
  });

  it('counts the same question answered in two tabs once', async () => {
    const world = createFakeWorld();
    await world.ask('start.choose', { chosen: [cleaner] });
    const skill = await asked(world);
    await Promise.all([
      world.ask('start.answer', { id: skill, answer: 'alone' }),
      world.ask('start.answer', { id: skill, answer: 'often' }),
    ]);
    expect(unwrap(await world.ask('start.load', {})).answered).toBe(1);
    expect(unwrap(await world.ask('passport.load', {})).passport.skills).toHaveLength(1);
  });

  it('tells the other pages, and the result when nothing is answered yet', async () => {
    const world = createFakeWorld();
    expect(unwrap(await world.ask('start.result', {}))).toEqual({
      occupations: 0,
      near: [],
      far: [],
    });
    await world.ask('start.answer', { id: ids.floors, answer: 'often' });
    expect(world.done.announced).toContain('passport');
  });

  it('refuses what is not a sector, too many choices, and a page that is not ours', async () => {
    const { ask } = createFakeWorld();
    expect(codeOf(await ask('start.sector', { sector: 'ruimtevaart' as 'ict' }))).toBe(
      'input-malformed',
    );
    const many = Array.from({ length: 21 }, (_, n) => ({ kind: 'work', id: `urn:${n}` }) as const);
    expect(codeOf(await ask('start.choose', { chosen: many }))).toBe('input-malformed');
    const content = { kind: 'content', origin: 'https://banen.example' } as const;
    expect(codeOf(await ask('start.load', {}, content))).toBe('permission-denied');
  });

  it('forgets everything with the rest', async () => {
    const world = createFakeWorld();
    await world.ask('start.choose', { chosen: [cleaner] });
    await world.ask('everything.delete', {});
    expect(unwrap(await world.ask('start.load', {}))).toEqual({ chosen: [], answered: 0 });
  });
});
