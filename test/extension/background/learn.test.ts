// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { ok } from '#core/result.ts';
import { emptyPassport } from '#core/passport/passport.ts';
import { compileIndex } from '#core/taxonomy/compile-index.ts';
import { loadIndex } from '#core/taxonomy/load-index.ts';
import type { SourceOccupation } from '#core/taxonomy/taxonomy-source.ts';
import { vacancyFromText } from '#core/vacancy/plain-text.ts';
import type { ReadPage } from '../../../extension/vacancy-schema.ts';
import { codeOf, makeEmployer, NOW, unwrap } from '../../core/application/employer.ts';
import { ids, smallSource } from '../../core/taxonomy/small-source.ts';
import { realRandom } from '../../helpers/random.ts';
import { createFakeWorld, type FakeWorld } from './fake-context.ts';

const changedAt = '2026-11-29T10:00:00.000Z';
const tab = { kind: 'content', origin: 'https://banen.example', tab: 3 } as const;

const occupation = (
  name: string,
  skills: readonly string[],
  over: Partial<SourceOccupation> = {},
): SourceOccupation => ({
  id: `https://example.org/one/occupation/${name}`,
  isco: '9112',
  phrases: [
    { text: name, language: 'nl', source: 'label' },
    { text: name, language: 'en', source: 'label' },
  ],
  sector: 'schoonmaak',
  shortage: false,
  gates: [],
  skills: skills.map((skill) => ({ skill, kind: 'start', level: 2 })),
  ...over,
});

const hotel = occupation('hotelschoonmaker', [ids.cleaning, ids.floors, ids.warehouse], {
  shortage: true,
  gates: ['vog'],
});
const keeper = occupation('beheerder', [ids.cleaning, ids.excel, ids.warehouse], {
  isco: '4110',
  sector: 'kantoor',
});
const compiled = compileIndex(
  { ...smallSource, occupations: [...smallSource.occupations, hotel, keeper] },
  'test',
);

/** A background whose skills language knows two occupations that ask enough for a number. */
async function world(answer: 'often' | 'never' = 'often'): Promise<FakeWorld> {
  const made = createFakeWorld();
  const index = unwrap(await loadIndex(await compiled));
  Object.assign(made.context, { index: () => Promise.resolve(ok(index)) });
  const skills = [{ id: ids.cleaning, answer, changedAt }];
  await made.ask('passport.save', { passport: { ...emptyPassport, skills }, basedOn: 0 });
  await made.ask('start.choose', { chosen: [{ kind: 'work', id: ids.cleaner }] });
  return made;
}

const all = { without: [], limit: 5 };

describe('other work', () => {
  it('is ranked from near and from far, with what is missing', async () => {
    const { ask } = await world();
    const found = unwrap(await ask('overstap.rank', all));
    expect(found).toMatchObject({ compared: 2, more: false, margin: 15, someUnknown: false });
    expect(found.near).toMatchObject([{ id: hotel.id, sector: 'schoonmaak', shortage: true }]);
    expect(found.far).toMatchObject([
      { id: keeper.id, shortage: false, missing: expect.arrayContaining(['spreadsheets maken']) },
    ]);
    expect(found.sectors).toEqual(['kantoor', 'schoonmaak']);
  });

  it('leaves out another sector, and what the law asks', async () => {
    const { ask } = await world();
    const ofSector = unwrap(await ask('overstap.rank', { ...all, sector: 'kantoor' }));
    expect([...ofSector.near, ...ofSector.far].map(({ id }) => id)).toEqual([keeper.id]);
    const noConduct = unwrap(await ask('overstap.rank', { ...all, without: ['conduct'] }));
    expect([...noConduct.near, ...noConduct.far].map(({ id }) => id)).toEqual([keeper.id]);
  });

  it('leaves out what the person did already', async () => {
    const { ask } = await world();
    await ask('start.choose', { chosen: [{ kind: 'work', id: hotel.id }] });
    const found = unwrap(await ask('overstap.rank', all));
    expect([...found.near, ...found.far].map(({ id }) => id)).toEqual([keeper.id]);
  });

  it('gives one occupation the same number as the list, with rows that add up', async () => {
    const { ask } = await world();
    const [row] = unwrap(await ask('overstap.rank', all)).near;
    const score = unwrap(await ask('overstap.score', { id: hotel.id }));
    expect(score.match).toBe(row?.match);
    expect(score.rows.reduce((sum, { points }) => sum + points, 0)).toBe(score.match);
    expect(score.gates).toEqual([{ gate: 'vog', kind: 'start' }]);
    expect(codeOf(await ask('overstap.score', { id: 'urn:nothing' }))).toBe('not-found');
  });

  it('has no number for somebody who never did any of it', async () => {
    const { ask } = await world('never');
    expect(unwrap(await ask('overstap.score', { id: hotel.id })).noNumber).toBe('no-passport');
    expect(unwrap(await ask('overstap.rank', all))).toMatchObject({ near: [], far: [] });
  });

  it('is only for our own pages', async () => {
    const { ask } = await world();
    expect(codeOf(await ask('overstap.rank', all, tab))).toBe('permission-denied');
    expect(codeOf(await ask('learn.plan', { towards: hotel.id }, tab))).toBe('permission-denied');
  });
});

describe('learning for an occupation', () => {
  it('counts what is planned in the later match, and is kept as a goal', async () => {
    const { ask } = await world();
    const plan = unwrap(await ask('learn.plan', { towards: keeper.id }));
    expect(plan.later).toBe(plan.match);
    expect(plan).toMatchObject({ kept: false, met: 1, total: 3 });
    expect(plan.gaps).toHaveLength(2);
    const [gap] = plan.gaps;
    if (!gap) throw new Error('no gap');
    await ask('passport.edit', { edits: [{ edit: 'goal', goal: plan.goal }] });
    await ask('learn.set', { id: gap.id, state: 'busy', course: 'Rekenbladen', hours: 8 });
    const later = unwrap(await ask('learn.plan', { towards: keeper.id }));
    expect(later.kept).toBe(true);
    expect(later.later).toBe(gap.alone);
    expect(later.match).toBe(plan.match);
    expect(later.gaps[0]).toMatchObject({ id: gap.id, planned: true, item: { hours: 8 } });
    expect(unwrap(await ask('learn.goals', {}))).toEqual([
      {
        id: keeper.id,
        title: 'beheerder',
        of: 'occupation',
        match: plan.match,
        later: gap.alone,
        gaps: 2,
      },
    ]);
  });

  it('counts what was done by its answer, once there is one', async () => {
    const { ask } = await world();
    const { gaps } = unwrap(await ask('learn.plan', { towards: keeper.id }));
    const id = gaps[0]?.id ?? '';
    await ask('learn.set', { id, state: 'done', month: '2026-10' });
    const done = unwrap(await ask('learn.plan', { towards: keeper.id }));
    expect(done.later).toBe(gaps[0]?.alone);
    await ask('passport.edit', { edits: [{ edit: 'answer', id, answer: 'with-help' }] });
    const answered = unwrap(await ask('learn.plan', { towards: keeper.id }));
    expect(answered.later).toBe(answered.match);
    expect(answered.match).toBeGreaterThan(done.match ?? 100);
    expect(answered.match).toBeLessThan(done.later ?? 0);
  });

  it('does not take a month that has not begun for something done', async () => {
    const { ask } = await world();
    const nextMonth = new Date(NOW + 32 * 86_400_000).toISOString().slice(0, 7);
    const item = { id: ids.excel, month: nextMonth };
    expect(codeOf(await ask('learn.set', { ...item, state: 'done' }))).toBe('learning-month-ahead');
    expect(
      unwrap(await ask('learn.set', { ...item, state: 'enrolled' })).passport.learning,
    ).toEqual([expect.objectContaining({ ...item, state: 'enrolled' })]);
    for (const month of ['2026-13', '26-01', '2026-1'])
      expect(codeOf(await ask('learn.set', { ...item, state: 'wants', month }))).toBe(
        'input-malformed',
      );
  });

  it('keeps a goal whose occupation is no longer known by its title', async () => {
    const { ask } = await world();
    const goal = { id: 'urn:gone', title: 'klokkenmaker' };
    await ask('passport.edit', { edits: [{ edit: 'goal', goal }] });
    expect(unwrap(await ask('learn.goals', {}))).toEqual([{ ...goal, of: 'occupation' }]);
    expect(codeOf(await ask('learn.plan', { towards: goal.id }))).toBe('not-found');
  });
});

describe('learning for a vacancy', () => {
  const read = (changes: Partial<ReadPage> = {}): ReadPage => ({
    url: 'https://banen.example/vacature/12',
    vacancy: vacancyFromText({
      title: 'Schoonmaker',
      text: 'Wat ga je doen?\n- schoonmaken\n- spreadsheets maken\n- magazijnbeheersysteem gebruiken',
    }),
    ...changes,
  });
  const opened = ({ done }: FakeWorld): string =>
    decodeURIComponent(done.opened.at(-1)?.replace('#/learn/', '') ?? '');

  it('opens our own page, shows the number of the vacancy, and keeps nothing before it is a goal', async () => {
    const made = await world();
    const { ask } = made;
    const items = [ids.cleaning, ids.excel, ids.warehouse].map((id) => ({
      id,
      kind: 'start' as const,
      min: 2 as const,
    }));
    await ask('list.confirm', { ...read(), items }, tab);
    expect(unwrap(await ask('learn.open', read(), tab))).toEqual({});
    const plan = unwrap(await ask('learn.plan', { towards: opened(made) }));
    const score = unwrap(await ask('score.page', read(), tab));
    expect(score.match).toBe(33);
    expect(plan).toMatchObject({ title: 'Schoonmaker', kept: false, match: 33, margin: 8 });
    expect(unwrap(await ask('passport.load', {})).passport.goals).toBeUndefined();
    await ask('passport.edit', { edits: [{ edit: 'goal', goal: plan.goal }] });
    expect(unwrap(await ask('learn.goals', {}))).toMatchObject([
      { id: plan.goal.id, of: 'vacancy', match: score.match },
    ]);
    expect(unwrap(await ask('learn.plan', { towards: plan.goal.id })).kept).toBe(true);
  });

  it('uses the list of the employer, without a margin', async () => {
    const made = await world();
    const { jws } = await makeEmployer(realRandom);
    const published = { kind: 'descriptor', jws } as const;
    await made.ask('learn.open', read({ published }), tab);
    const plan = unwrap(await made.ask('learn.plan', { towards: opened(made) }));
    const score = unwrap(await made.ask('score.page', read({ published }), tab));
    expect(plan).toMatchObject({ margin: 0, match: score.match });
    expect(plan.total).toBe(score.rows.length);
  });

  it('is forgotten when the vault is gone, and refuses another page than its own', async () => {
    const made = await world();
    await made.ask('learn.open', read(), tab);
    const id = opened(made);
    expect(codeOf(await made.ask('learn.open', read({ url: 'https://other.example/' }), tab))).toBe(
      'permission-denied',
    );
    await made.ask('everything.delete', {});
    expect(codeOf(await made.ask('learn.plan', { towards: id }))).toBe('not-found');
  });

  it('says that the passport is locked, and opens our page all the same', async () => {
    const made = await world();
    unwrap(await made.ask('vault.protect', { passphrase: 'vier losse woorden samen' }));
    unwrap(await made.ask('vault.lock', {}));
    expect(codeOf(await made.ask('learn.open', read(), tab))).toBe('passport-locked');
    expect(made.done.opened).toHaveLength(1);
  });

  it('remembers the last ten', async () => {
    const made = await world();
    const seen: string[] = [];
    for (let n = 0; n < 12; n++) {
      made.time.now += 1000;
      await made.ask('learn.open', read({ url: `https://banen.example/vacature/${n}` }), tab);
      seen.push(opened(made));
    }
    expect(codeOf(await made.ask('learn.plan', { towards: seen[0] ?? '' }))).toBe('not-found');
    expect(unwrap(await made.ask('learn.plan', { towards: seen[11] ?? '' })).title).toBe(
      'Schoonmaker',
    );
  });
});

describe('what somebody learns', () => {
  it('is in no application but for the skill and how far it is', async () => {
    const { ask } = await world();
    const { jws, descriptor } = await makeEmployer(realRandom);
    const asked = descriptor.requires[0]?.id ?? '';
    const training = {
      id: 'training-1',
      kind: 'education',
      title: 'Geheime opleiding',
      provider: 'ROC Nergens',
    } as const;
    await ask('passport.edit', {
      edits: [
        { edit: 'answer', id: asked, answer: 'often' },
        { edit: 'goal', goal: { id: 'urn:goal', title: 'Geheim doel' } },
        { edit: 'training', training, skill: asked },
      ],
    });
    const item = { id: asked, state: 'busy', course: 'Geheime cursus', provider: 'ROC' } as const;
    await ask('learn.set', { ...item, hours: 4321, month: '2031-07' });
    const published = { kind: 'descriptor', jws } as const;
    const seed = { url: 'https://banen.example/vacature/12', title: 'Schoonmaker', published };
    const { draft } = unwrap(await ask('apply.open', seed, tab));
    const step = unwrap(await ask('apply.prepare', { draft, choices: {} }));
    if (step.step !== 'preview') throw new Error('no preview');
    expect(step.preview.body).toContain('"busy"');
    for (const secret of ['Geheim', 'ROC', 'Nergens', '4321', '2031', 'training-1', 'urn:goal'])
      expect(step.preview.body).not.toContain(secret);
  });
});

describe('a training', () => {
  it('comes in with the first skill that the person confirms, and can be taken back with it', async () => {
    const { ask } = await world();
    const training = { id: 'training-1', kind: 'course', title: 'Rekenbladen' } as const;
    const saved = unwrap(
      await ask('passport.edit', {
        edits: [
          { edit: 'answer', id: ids.excel, answer: 'alone' },
          { edit: 'training', training, skill: ids.excel },
        ],
      }),
    );
    expect(saved.passport.trainings).toMatchObject([{ ...training, skills: [ids.excel] }]);
    const undone = unwrap(await ask('passport.undo', { revision: saved.revision }));
    expect(undone.passport.trainings).toBeUndefined();
    expect(undone.passport.skills.map(({ id }) => id)).toEqual([ids.cleaning]);
  });
});
