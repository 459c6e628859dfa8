import { describe, expect, it } from 'vitest';
import { GOAL_LIMITS } from '#core/passport/goal.ts';
import { err, ok } from '#core/result.ts';
import { setLearning } from '#core/passport/edits.ts';
import { emptyPassport } from '#core/passport/passport.ts';
import type { LearningItem } from '#core/passport/passport.ts';
import { monthProblem } from '../../../extension/components/LearningForm.tsx';
import type { LearningRequest } from '../../../extension/learn-schema.ts';
import type { PlanGap, PlanView } from '../../../extension/views/learn-view.ts';
import { examplePassport, idOf, NOW } from './example-data.ts';
import { createFakeClient, type Answers, type FakeClient } from './fake-client.ts';
import { openPage } from './open-page.tsx';

const nurse = { id: 'urn:job:nurse', title: 'verzorgende' };

const gap = (label: string, alone: number, items: readonly LearningItem[]): PlanGap => {
  const item = items.find(({ id }) => id === idOf(label));
  return {
    r: alone,
    id: idOf(label),
    label,
    kind: 'start',
    min: 2,
    relation: 'none',
    answered: false,
    points: 0,
    of: 10,
    alone,
    planned: item !== undefined,
    ...(item && { item }),
  };
};

/** A background whose plan follows what the passport holds: 8 points for medicine, 4 for reporting. */
function learner(more: Answers = {}, passport = examplePassport): FakeClient {
  const start = { ...passport, learning: [] };
  const client: FakeClient = createFakeClient(
    { passport: start },
    {
      'learn.plan': async ({ towards }) => {
        if (towards !== nurse.id) return err('not-found');
        const loaded = await client.ask('passport.load', {});
        const { learning = [], goals = [] } = loaded.ok ? loaded.value.passport : {};
        const gaps = [
          gap('medicijnen geven', 79, learning),
          gap('rapporteren over de gezondheid van een cliënt', 75, learning),
        ];
        const later = 71 + gaps.reduce((sum, one) => sum + (one.planned ? one.r - 71 : 0), 0);
        const plan: PlanView = {
          goal: nurse,
          title: nurse.title,
          kept: goals.some(({ id }) => id === nurse.id),
          match: 71,
          later,
          band: 'fair',
          laterBand: later >= 75 ? 'good' : 'fair',
          margin: 15,
          met: 7,
          total: 9,
          gaps,
          gates: [{ gate: 'big', kind: 'start' }],
        };
        return ok(plan);
      },
      'learn.goals': async () => {
        const loaded = await client.ask('passport.load', {});
        const goals = loaded.ok ? (loaded.value.passport.goals ?? []) : [];
        return ok(
          goals.map(({ id, title }) => ({
            id,
            title,
            of: 'occupation' as const,
            match: 71,
            later: 79,
            gaps: 2,
          })),
        );
      },
      'learn.set': async (item: LearningRequest) => {
        const loaded = await client.ask('passport.load', {});
        if (!loaded.ok) return loaded;
        // The fake saves through its own edits: state first, then the details as the background keeps them.
        await client.ask('passport.edit', {
          edits: [{ edit: 'learn', id: item.id, state: item.state }],
        });
        const now = new Date(NOW).toISOString();
        return ok({
          passport: setLearning(loaded.value.passport, item, now),
          revision: loaded.value.revision + 1,
        });
      },
      'occupations.search': () => ok([{ id: nurse.id, title: nurse.title }]),
      ...more,
    },
  );
  const changes = ['passport.edit', 'passport.undo', 'learn.set'];
  return {
    ...client,
    // As the background does, tells every page of a change.
    async ask(name, request) {
      const answer = await client.ask(name, request);
      if (changes.includes(name)) client.announce('passport');
      return answer;
    },
  };
}

const stateOf = (label: string): string => `Hoe ver ben je? ${label}`;

describe('what there is to learn', () => {
  it('shows each gap with what it gives, the best first', async () => {
    const screen = await openPage(learner(), { page: 'learn', towards: nurse.id });
    screen.get('heading', 'Op weg naar: verzorgende');
    expect(screen.text()).toContain('Nu is je match ongeveer 71.');
    expect(screen.text()).toContain('Van de 9 dingen kun je er 7 helemaal.');
    expect(screen.text()).toContain('Wij stellen geen cursussen voor.');
    const gaps = screen.all('heading').map((one) => one.textContent);
    expect(gaps.indexOf('medicijnen geven')).toBeLessThan(
      gaps.indexOf('rapporteren over de gezondheid van een cliënt'),
    );
    expect(screen.text()).toContain('Leer je alleen dit? Dan straks 79.');
    await screen.expectAccessible();
  });

  it('shows the match of later as soon as something is chosen, and takes it back', async () => {
    const screen = await openPage(learner(), { page: 'learn', towards: nurse.id });
    expect(screen.text()).toContain('Kies hieronder wat je wilt leren.');
    await screen.choose('combobox', stateOf('medicijnen geven'), 'wants');
    expect(screen.text()).toContain('Straks 79.');
    await screen.choose(
      'combobox',
      stateOf('rapporteren over de gezondheid van een cliënt'),
      'busy',
    );
    expect(screen.text()).toContain('Straks 83.');
    await screen.click('button', 'Zet terug');
    expect(screen.text()).toContain('Straks 79.');
    await screen.choose('combobox', stateOf('medicijnen geven'), '');
    expect(screen.text()).not.toContain('Straks 79.');
    await screen.expectAccessible();
  });

  it('asks how often somebody did what is done, and keeps that as the answer', async () => {
    const client = learner();
    const screen = await openPage(client, { page: 'learn', towards: nurse.id });
    await screen.choose('combobox', stateOf('medicijnen geven'), 'done');
    expect(document.activeElement).toBe(
      screen.get('heading', 'medicijnen geven. Hoe vaak heb je dit gedaan?'),
    );
    expect(screen.text()).toContain('Goed gedaan!');
    await screen.expectAccessible();
    await screen.press('2');
    expect(client.asked.filter(({ name }) => name === 'passport.edit').at(-1)?.request).toEqual({
      edits: [{ edit: 'answer', id: idOf('medicijnen geven'), answer: 'with-help' }],
    });
    screen.get('heading', 'Op weg naar: verzorgende');
  });

  it('keeps course, place, hours and month, and says what is wrong with them', async () => {
    const client = learner();
    const screen = await openPage(client, { page: 'learn', towards: nurse.id });
    await screen.choose('combobox', stateOf('medicijnen geven'), 'enrolled');
    await screen.type('textbox', 'Naam van de cursus', ' Medicijnen delen ');
    await screen.type('textbox', 'Hoeveel uur kost het?', 'veel');
    await screen.click('button', 'Bewaren');
    expect(screen.text()).toContain('Typ een heel getal van 1 tot 10000.');
    await screen.type('textbox', 'Hoeveel uur kost het?', '24');
    await screen.type('textbox', 'Wanneer is het?', '2027-01');
    await screen.expectAccessible();
    await screen.click('button', 'Bewaren');
    expect(client.asked.findLast(({ name }) => name === 'learn.set')?.request).toEqual({
      id: idOf('medicijnen geven'),
      state: 'enrolled',
      course: 'Medicijnen delen',
      hours: 24,
      month: '2027-01',
    });
  });

  it('becomes a goal and stops being one', async () => {
    const client = learner();
    const screen = await openPage(client, { page: 'learn', towards: nurse.id });
    await screen.click('button', 'Maak dit mijn doel');
    expect(screen.text()).toContain('dit is je doel');
    await screen.click('button', 'Haal dit doel weg');
    expect(screen.text()).toContain('Weggehaald als doel: verzorgende.');
    await screen.click('button', 'Zet terug');
    expect(screen.text()).toContain('dit is je doel');
  });

  it('says that a vacancy is forgotten unless it becomes a goal', async () => {
    const vacancy = { origin: 'extracted' as const, requires: [] };
    const client = learner({
      'learn.plan': () =>
        ok({
          goal: { ...nurse, vacancy },
          title: nurse.title,
          kept: false,
          margin: 15,
          met: 0,
          total: 2,
          gaps: [],
          gates: [],
        }),
    });
    const screen = await openPage(client, { page: 'learn', towards: 'draft' });
    expect(screen.text()).toContain('Dan vergeten wij deze vacature.');
    expect(screen.text()).toContain('Wij weten te weinig van dit werk voor een getal.');
  });

  it('leads an empty passport to the start, and an unknown goal back', async () => {
    const empty = await openPage(learner({}, emptyPassport), { page: 'learn', towards: nurse.id });
    empty.get('link', 'Begin met een paar vragen');
    const unknown = await openPage(learner(), { page: 'learn', towards: 'urn:gone' });
    expect(unknown.get('link', 'Terug naar Leren').getAttribute('href')).toBe('#/learn');
  });
});

describe('the month of a course', () => {
  it.each([
    ['', 'done', undefined],
    ['2026-11', 'done', undefined],
    ['2026-12', 'done', 'ahead'],
    ['2026-12', 'enrolled', undefined],
    ['2026-13', 'wants', 'wrong'],
    ['vorig jaar', 'wants', 'wrong'],
  ] as const)('"%s" for what is %s', (month, state, problem) => {
    expect(monthProblem(month, state, NOW)).toBe(problem);
  });
});

describe('the page Leren', () => {
  it('lists goals with now and later, and finds another by its title', async () => {
    const client = learner({}, { ...examplePassport, goals: [{ ...nurse, changedAt: 'x' }] });
    const screen = await openPage(client, { page: 'learn' });
    expect(screen.text()).toContain('Nu ongeveer 71, straks 79. Nog 2 dingen om te leren.');
    await screen.expectAccessible();
    await screen.type('combobox', 'Zoek een beroep', 'verz');
    await screen.press('Enter');
    screen.get('heading', 'Op weg naar: verzorgende');
  });

  it('says what is not there yet', async () => {
    const screen = await openPage(learner(), { page: 'learn' });
    expect(screen.text()).toContain('Je hebt nog geen doel.');
    expect(screen.text()).toContain('Hier staat nog niets.');
    await screen.expectAccessible();
  });
});

describe('a goal whose work is not known now', () => {
  it('says so, and can be taken away with a way back', async () => {
    const goal = { id: nurse.id, title: nurse.title, changedAt: '2026-11-29T12:00:00.000Z' };
    const client = learner(
      { 'learn.goals': () => ok([{ id: nurse.id, title: nurse.title, of: 'occupation' }]) },
      { ...examplePassport, goals: [goal] },
    );
    const screen = await openPage(client, { page: 'learn' });
    expect(screen.text()).toContain('Dit beroep kennen wij nu niet.');
    await screen.expectAccessible();
    await screen.click('button', `Haal dit doel weg: ${nurse.title}`);
    expect(client.asked.findLast(({ name }) => name === 'passport.edit')?.request).toEqual({
      edits: [{ edit: 'goal-remove', id: nurse.id }],
    });
    screen.get('button', 'Zet terug');
  });
});

describe('adding a training', () => {
  const found: Answers = {
    'import.text': ({ source, text }) =>
      ok(
        text === 'niets'
          ? []
          : [
              { skill: idOf('medicijnen geven'), label: 'medicijnen geven', source, quote: text },
              { skill: idOf('luisteren'), label: 'luisteren', source },
            ],
      ),
  };
  const fill = async (client: FakeClient, text: string) => {
    const screen = await openPage(client, { page: 'training' });
    await screen.type('textbox', 'Hoe heet het?', 'Medicijnen delen');
    await screen.type('textbox', 'Wie gaf het? (hoeft niet)', 'ROC Voorbeeld');
    await screen.type('textbox', 'Wanneer was het klaar?', '2026-05');
    await screen.type('textbox', 'Wat leerde je daar?', text);
    await screen.click('button', 'Zoek skills in deze tekst');
    return screen;
  };

  it('needs a name and a text, and a month that has begun', async () => {
    const client = learner(found);
    const screen = await openPage(client, { page: 'training' });
    await screen.click('button', 'Zoek skills in deze tekst');
    expect(screen.text()).toContain('Vul een naam in.');
    expect(screen.text()).toContain('Plak of typ eerst een tekst.');
    await screen.type('textbox', 'Wanneer was het klaar?', '2027-01');
    expect(screen.text()).toContain('Deze maand is nog niet begonnen.');
    await screen.expectAccessible();
    expect(client.asked.some(({ name }) => name === 'import.text')).toBe(false);
  });

  it('says when there is no room for another one, before anything is typed', async () => {
    const trainings = Array.from({ length: GOAL_LIMITS.trainings }, (_, at) => ({
      id: `training-${at}`,
      kind: 'course' as const,
      title: `Cursus ${at}`,
      skills: [],
      changedAt: '2026-11-29T12:00:00.000Z',
    }));
    const client = learner(found, { ...examplePassport, trainings });
    const screen = await openPage(client, { page: 'training' });
    expect(screen.text()).toContain('Je hebt al 200 opleidingen. Haal er eerst één weg.');
    expect(screen.all('textbox')).toEqual([]);
    await screen.expectAccessible();
  });

  it('keeps only what is confirmed, one by one, as not confirmed by a school', async () => {
    const client = learner(found);
    const screen = await fill(client, 'Je leert medicijnen delen.');
    expect(screen.text()).toContain('Deze skills zijn niet bevestigd tot een school tekent.');
    await screen.expectAccessible();
    await screen.click('button', 'Begin');
    expect(client.asked.some(({ name }) => name === 'passport.edit')).toBe(false);
    await screen.press('3');
    expect(client.asked.findLast(({ name }) => name === 'passport.edit')?.request).toEqual({
      edits: [
        { edit: 'answer', id: idOf('medicijnen geven'), answer: 'alone' },
        {
          edit: 'learned',
          id: idOf('medicijnen geven'),
          learned: { at: ['education'], note: 'Medicijnen delen' },
        },
        {
          edit: 'training',
          training: {
            id: `training-${NOW}`,
            kind: 'course',
            title: 'Medicijnen delen',
            provider: 'ROC Voorbeeld',
            month: '2026-05',
          },
          skill: idOf('medicijnen geven'),
        },
      ],
    });
    await screen.click('button', 'Sla over');
    screen.get('heading', 'Klaar');
    const learn = await openPage(client, { page: 'learn' });
    expect(learn.text()).toContain('Medicijnen delen cursus · ROC Voorbeeld · mei 2026');
    expect(learn.text()).toContain('medicijnen geven niet bevestigd tot een school tekent');
    expect(learn.text()).not.toContain('luisteren niet bevestigd');
    await learn.expectAccessible();
    await learn.click('button', 'Weghalen: Medicijnen delen');
    expect(learn.text()).not.toContain('ROC Voorbeeld');
    await learn.click('button', 'Zet terug');
    expect(learn.text()).toContain('ROC Voorbeeld');
  });

  it('keeps nothing of a skill that somebody never did', async () => {
    const client = learner(found);
    const screen = await fill(client, 'Je leert medicijnen delen.');
    await screen.click('button', 'Begin');
    await screen.press('1');
    expect(client.asked.findLast(({ name }) => name === 'passport.edit')?.request).toEqual({
      edits: [{ edit: 'answer', id: idOf('medicijnen geven'), answer: 'never' }],
    });
  });

  it('says when the text names no skill, and keeps what was filled in', async () => {
    const screen = await fill(learner(found), 'niets');
    screen.get('heading', 'Opleiding toevoegen');
    expect(screen.text()).toMatch(/geen skills/i);
    const name = screen.get('textbox', 'Hoe heet het?');
    expect(name instanceof HTMLInputElement && name.value).toBe('Medicijnen delen');
  });
});
