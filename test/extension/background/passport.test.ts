// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { emptyPassport, PASSPORT_LIMITS } from '#core/passport/passport.ts';
import type { PassportEdit } from '../../../extension/messages.ts';
import { codeOf, skill, unwrap } from '../../core/application/employer.ts';
import { passportOf } from '../../contracts/passport-store.contract.ts';
import { createFakeWorld } from './fake-context.ts';

const answer = (n: number): PassportEdit => ({ edit: 'answer', id: skill(n), answer: 'often' });

describe('the passport in the background', () => {
  it('is empty at first, and edits make it', async () => {
    const { ask, done } = createFakeWorld();
    expect(unwrap(await ask('passport.load', {}))).toEqual({
      passport: emptyPassport,
      revision: 0,
    });
    const edited = unwrap(await ask('passport.edit', { edits: [answer(1), answer(2)] }));
    expect(edited.revision).toBe(1);
    expect(edited.passport.skills.map(({ id }) => id)).toEqual([skill(1), skill(2)]);
    expect(done.announced).toContain('passport');
  });

  it('says that it is full, keeps nothing of that change, and still takes changes of what it has', async () => {
    const { ask } = createFakeWorld();
    const changedAt = '2026-11-29T12:00:00.000Z';
    const skills = Array.from({ length: PASSPORT_LIMITS.skills }, (_, n) => ({
      id: `x:${n}`,
      answer: 'alone' as const,
      changedAt,
    }));
    const learning = Array.from({ length: PASSPORT_LIMITS.learning }, (_, n) => ({
      id: `y:${n}`,
      state: 'wants' as const,
      changedAt,
    }));
    const passport = { ...emptyPassport, skills, learning };
    unwrap(await ask('passport.save', { passport, basedOn: 0 }));
    const more: PassportEdit = { edit: 'example', id: 'x:1', example: 'toen' };
    expect(codeOf(await ask('passport.edit', { edits: [more, answer(1)] }))).toBe('passport-full');
    expect(codeOf(await ask('learn.set', { id: skill(1), state: 'wants' }))).toBe('passport-full');
    expect(unwrap(await ask('passport.load', {}))).toEqual({ passport, revision: 1 });
    const changed = unwrap(
      await ask('passport.edit', { edits: [{ edit: 'answer', id: 'x:1', answer: 'taught' }] }),
    );
    expect(changed.passport.skills[1]?.answer).toBe('taught');
  });

  it('loses no edit of two tabs at the same moment', async () => {
    const world = createFakeWorld();
    const other = world.restart();
    await Promise.all(
      [1, 2, 3, 4].map((n) => (n % 2 ? world : other).ask('passport.edit', { edits: [answer(n)] })),
    );
    const { passport } = unwrap(await world.ask('passport.load', {}));
    expect(passport.skills).toHaveLength(4);
  });

  it('takes the last change back, also the first one ever', async () => {
    const { ask } = createFakeWorld();
    const first = unwrap(await ask('passport.edit', { edits: [answer(1)] }));
    const second = unwrap(
      await ask('passport.edit', { edits: [{ edit: 'remove', id: skill(1) }] }),
    );
    const undone = unwrap(await ask('passport.undo', { revision: second.revision }));
    expect(undone.passport).toEqual(first.passport);
    const fresh = createFakeWorld();
    const only = unwrap(await fresh.ask('passport.edit', { edits: [answer(1)] }));
    const empty = unwrap(await fresh.ask('passport.undo', { revision: only.revision }));
    expect(empty.passport).toEqual(emptyPassport);
  });

  it('takes nothing back when something else was changed since', async () => {
    const { ask } = createFakeWorld();
    const first = unwrap(await ask('passport.edit', { edits: [answer(1)] }));
    await ask('passport.edit', { edits: [answer(2)] });
    expect(codeOf(await ask('passport.undo', { revision: first.revision }))).toBe(
      'passport-changed-elsewhere',
    );
  });

  it('applies every kind of edit', async () => {
    const { ask } = createFakeWorld();
    const edits: PassportEdit[] = [
      answer(1),
      { edit: 'example', id: skill(1), example: 'Toen deed ik dit' },
      { edit: 'learn', id: skill(2), state: 'wants' },
      { edit: 'learn', id: skill(3), state: 'busy' },
      { edit: 'learn', id: skill(3) },
      { edit: 'gate', gate: 'vog', answer: 'can' },
      { edit: 'contact', contact: { name: 'Fatma' } },
    ];
    const { passport } = unwrap(await ask('passport.edit', { edits }));
    expect(passport).toMatchObject({
      skills: [{ id: skill(1), answer: 'often', example: 'Toen deed ik dit' }],
      learning: [{ id: skill(2), state: 'wants' }],
      gates: [{ gate: 'vog', answer: 'can' }],
      contact: { name: 'Fatma' },
    });
  });

  it('goes out as a file and comes back the same', async () => {
    const { ask } = createFakeWorld();
    await ask('passport.edit', { edits: [answer(1)] });
    const file = unwrap(await ask('passport.export', {}));
    const other = createFakeWorld();
    const imported = unwrap(await other.ask('passport.import', { text: JSON.stringify(file) }));
    expect(imported.passport).toEqual(file.passport);
  });

  it('imports nothing from a broken file', async () => {
    const { ask } = createFakeWorld();
    await ask('passport.edit', { edits: [answer(1)] });
    for (const text of ['', '{', '{"format":"isp-export/1"}', '[]']) {
      expect(codeOf(await ask('passport.import', { text }))).toBe('input-malformed');
    }
    expect(unwrap(await ask('passport.load', {})).revision).toBe(1);
  });

  it('says that it is damaged, and a copy brings it back', async () => {
    const { ask, context, damagePassport } = createFakeWorld();
    await ask('passport.save', { passport: passportOf(3), basedOn: 0 });
    await ask('passport.save', { passport: passportOf(4), basedOn: 1 });
    await damagePassport();
    expect(codeOf(await ask('passport.load', {}))).toBe('passport-damaged');
    expect(codeOf(await ask('passport.edit', { edits: [answer(1)] }))).toBe('passport-damaged');
    const [copy] = unwrap(await ask('passport.copies', {}));
    const restored = unwrap(await ask('passport.restore', { copy: copy?.copy ?? -1 }));
    expect(restored.passport).toEqual(passportOf(3));
    expect(unwrap(await context.passport.load())?.passport).toEqual(passportOf(3));
  });
});
