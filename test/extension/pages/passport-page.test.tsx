import { describe, expect, it } from 'vitest';
import { err } from '#core/result.ts';
import { createFakeClient } from './fake-client.ts';
import { examplePassport, idOf } from './example-data.ts';
import { openPage } from './open-page.tsx';

const passport = { page: 'passport' } as const;

describe('an empty passport', () => {
  it('helps to begin: examples fill the search field', async () => {
    const screen = await openPage(createFakeClient(), passport);
    expect(screen.text()).toContain('Je paspoort is nog leeg');
    await screen.click('button', 'koken');
    const field = screen.get('combobox', 'Wat kun jij?');
    expect(field).toHaveProperty('value', 'koken');
    expect(document.activeElement).toBe(field);
    screen.get('option', 'koken volgens recept');
    await screen.expectAccessible();
  });

  it('takes a first skill through search and question, by keyboard only', async () => {
    const client = createFakeClient();
    const screen = await openPage(client, passport);
    await screen.type('combobox', 'Wat kun jij?', 'luis');
    expect(screen.text()).toContain('Eén voorstel. Kies met de pijltjes.');
    await screen.press('ArrowDown');
    await screen.press('Enter');
    expect(screen.get('heading', 'luisteren. Hoe vaak heb je dit gedaan?')).toBe(
      document.activeElement,
    );
    await screen.expectAccessible();
    await screen.press('4');
    expect(client.asked).toContainEqual({
      name: 'passport.edit',
      request: { edits: [{ edit: 'answer', id: idOf('luisteren'), answer: 'often' }] },
    });
    expect(screen.text()).toContain('Bewaard: luisteren. Jouw antwoord: Vaak.');
    expect(document.activeElement).toBe(screen.get('combobox', 'Wat kun jij nog meer?'));
  });

  it('says when a word is not known', async () => {
    const screen = await openPage(createFakeClient(), passport);
    await screen.type('combobox', 'Wat kun jij?', 'xyzzy');
    expect(screen.text()).toContain('Dit woord kennen we niet');
  });
});

describe('the question', () => {
  const question = { page: 'answer', skill: idOf('heftruck rijden') } as const;

  it('has six answers, marks the present one, and moves with the arrows', async () => {
    const screen = await openPage(createFakeClient({ passport: examplePassport }), question);
    const buttons = screen
      .all('button')
      .filter((button) => button.hasAttribute('aria-keyshortcuts'));
    expect(buttons).toHaveLength(6);
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
      'false',
      'false',
      'false',
      'false',
    ]);
    await screen.press('ArrowDown');
    expect(document.activeElement).toBe(buttons[0]);
    await screen.press('ArrowUp');
    expect(document.activeElement).toBe(buttons[5]);
  });

  it('goes back with Escape, to the skill it came from, without saving', async () => {
    const client = createFakeClient({ passport: examplePassport });
    const screen = await openPage(client, passport);
    await screen.click('button', 'Verander: heftruck rijden');
    await screen.press('Escape');
    expect(document.activeElement).toBe(screen.get('button', 'Verander: heftruck rijden'));
    expect(client.asked.map(({ name }) => name)).not.toContain('passport.edit');
  });

  it('stays and tells it when saving fails', async () => {
    const client = createFakeClient(
      { passport: examplePassport },
      { 'passport.edit': () => err('storage-full') },
    );
    const screen = await openPage(client, question);
    await screen.press('3');
    screen.get('heading', /^heftruck rijden/);
    expect(screen.text()).toContain('Je schijf is vol');
  });

  it('says so when the skill is unknown', async () => {
    const screen = await openPage(createFakeClient(), { page: 'answer', skill: 'urn:nothing' });
    expect(screen.text()).toContain('Deze skill kennen we niet');
    await screen.expectAccessible();
  });
});

describe('the passport', () => {
  it('counts what a person can and has proof of, by theme, and marks the example', async () => {
    const screen = await openPage(createFakeClient({ passport: examplePassport }), passport);
    expect(screen.text()).toContain('9 dingen. Van 2 dingen heb je bewijs.');
    expect(screen.text()).toContain('Voorbeeld: niet echt');
    screen.get('heading', 'Omgaan met mensen 2 dingen');
    screen.get('heading', 'Dit weet je één ding');
    expect(screen.text()).toContain('Bewijs: ROC Voorbeeld');
    const more = screen.get('link', 'Beantwoord meer vragen');
    expect(more.getAttribute('href')).toBe('#/questions');
    await screen.expectAccessible();
  });

  it('removes a skill and puts it back', async () => {
    const screen = await openPage(createFakeClient({ passport: examplePassport }), passport);
    await screen.click('button', 'Weghalen: Engels');
    expect(screen.text()).toContain('Weggehaald: Engels.');
    expect(screen.all('button', 'Weghalen: Engels')).toEqual([]);
    expect(document.activeElement).toBe(screen.get('button', 'Verander: eerste hulp'));
    await screen.click('button', 'Zet terug');
    screen.get('button', 'Weghalen: Engels');
    expect(screen.text()).toContain('Alles is weer zoals het was.');
  });

  it('filters by words and by level, and says how many are left', async () => {
    const screen = await openPage(createFakeClient({ passport: examplePassport }), passport);
    await screen.type('textbox', 'Zoek in je paspoort', 'HELP wás');
    expect(screen.text()).toContain('Eén ding gevonden.');
    screen.get('button', 'Verander: iemand helpen met wassen');
    await screen.choose('combobox', 'Laat zien', 'taught');
    expect(screen.text()).toContain('Niets gevonden.');
    await screen.click('button', 'Laat alles zien');
    await screen.choose('combobox', 'Laat zien', 'proven');
    expect(screen.text()).toContain('2 dingen gevonden.');
    await screen.choose('combobox', 'Laat zien', 'unproven');
    expect(screen.text()).toContain('7 dingen gevonden.');
  });

  it('keeps what a person wants to learn, with a way back', async () => {
    const client = createFakeClient({ passport: examplePassport });
    const screen = await openPage(client, passport);
    await screen.type('combobox', 'Wat wil je leren?', 'rapport');
    await screen.click('option', /^rapporteren/);
    expect(screen.text()).toContain('Bewaard: je wilt rapporteren');
    const state = 'Hoe ver ben je? medicijnen geven';
    await screen.choose('combobox', state, 'busy');
    expect(screen.get('combobox', state)).toHaveProperty('value', 'busy');
    await screen.click('button', 'Weghalen: medicijnen geven');
    expect(screen.all('combobox', state)).toEqual([]);
    await screen.click('button', 'Zet terug');
    screen.get('combobox', state);
    await screen.expectAccessible();
  });

  it('counts a wish as learned once the person can do it alone', async () => {
    const client = createFakeClient({ passport: examplePassport });
    const screen = await openPage(client, passport);
    await screen.click('button', 'Ik kan dit nu: medicijnen geven');
    await screen.press('3');
    expect(client.asked).toContainEqual({
      name: 'passport.edit',
      request: {
        edits: [
          { edit: 'answer', id: idOf('medicijnen geven'), answer: 'alone' },
          { edit: 'learn', id: idOf('medicijnen geven'), state: 'done' },
        ],
      },
    });
  });

  it('clears what was said once the person goes on', async () => {
    const screen = await openPage(createFakeClient({ passport: examplePassport }), passport);
    await screen.click('button', 'Weghalen: Engels');
    window.location.hash = '#/settings';
    await screen.settle();
    screen.get('heading', 'Instellingen');
    expect(document.activeElement).toBe(screen.get('heading', 'Instellingen'));
    expect(screen.text()).not.toContain('Weggehaald: Engels.');
  });

  it('follows a change in another tab', async () => {
    let passports = examplePassport;
    const client = createFakeClient(
      {},
      { 'passport.load': () => ({ ok: true, value: { passport: passports, revision: 1 } }) },
    );
    const screen = await openPage(client, passport);
    passports = { ...examplePassport, skills: examplePassport.skills.slice(0, 3) };
    client.announce('passport');
    await screen.settle();
    expect(screen.text()).toContain('3 dingen.');
  });

  it('drops suggestions that arrive after a newer key stroke', async () => {
    const waiting: (() => void)[] = [];
    const client = createFakeClient(
      {},
      {
        'skills.search': ({ query }) =>
          new Promise((resolve) =>
            waiting.push(() =>
              resolve({
                ok: true,
                value: [{ id: `urn:${query}`, label: query, type: 'skill', group: 'S1' }],
              }),
            ),
          ),
      },
    );
    const screen = await openPage(client, passport);
    await screen.type('combobox', 'Wat kun jij?', 'ko');
    await screen.type('combobox', 'Wat kun jij?', 'koken');
    waiting[1]?.();
    waiting[0]?.();
    await screen.settle();
    expect(screen.all('option').filter((option) => option.id)).toHaveLength(1);
    screen.get('option', 'koken');
  });
});
