// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { VacancySummary } from '../../../ats-plugin/api.ts';
import {
  createFakeServer,
  draftVacancy,
  exampleProposal,
  failure,
  openVacancy,
  requires,
  skill,
} from './fake-server.ts';
import { openPage } from './open-page.tsx';

const draftPage = { page: 'vacancy', id: draftVacancy.id } as const;
const summary = (change: Partial<VacancySummary>): VacancySummary => ({
  id: draftVacancy.id,
  title: 'Helpende in de wijk',
  state: 'open',
  changedAt: '2026-11-30T10:00:00.000Z',
  publishedAt: '2026-12-01T08:00:00.000Z',
  applications: 3,
  open: 2,
  ...change,
});

describe('the list of vacancies', () => {
  it('says how to begin when there is none', async () => {
    const screen = await openPage(createFakeServer({ 'GET vacancies': () => ({ vacancies: [] }) }));
    expect(screen.text()).toContain('Je hebt nog geen vacatures');
    await screen.expectAccessible();
  });

  it('leads from an open one to its inbox and from a draft to its list, with the counts', async () => {
    const vacancies = [
      summary({}),
      summary({ id: 'd', title: 'Kok', state: 'draft', applications: 0, open: 0 }),
      summary({ id: 'c', title: 'Monteur', state: 'closed', applications: 1, open: 0 }),
    ];
    const screen = await openPage(createFakeServer({ 'GET vacancies': () => ({ vacancies }) }));
    expect(screen.get('link', 'Helpende in de wijk').getAttribute('href')).toBe(
      `/recruiter/vacancies/${draftVacancy.id}/inbox`,
    );
    expect(screen.get('link', 'Kok').getAttribute('href')).toBe('/recruiter/vacancies/d');
    expect(screen.text()).toContain('3 reacties');
    expect(screen.text()).toContain('2 wachten op antwoord');
    expect(screen.text()).toContain('Eén reactie');
    expect(screen.all('textbox', 'Zoek een vacature')).toEqual([]);
    await screen.expectAccessible();
  });

  it('can be searched when it is long', async () => {
    const vacancies = Array.from({ length: 40 }, (_, at) =>
      summary({ id: String(at), title: at === 7 ? 'Kok in de wijk' : `Monteur ${at}` }),
    );
    const screen = await openPage(createFakeServer({ 'GET vacancies': () => ({ vacancies }) }));
    await screen.type('textbox', 'Zoek een vacature', 'WIJK kok');
    screen.get('link', 'Kok in de wijk');
    expect(screen.all('link', /^Monteur/)).toEqual([]);
    expect(screen.text()).toContain('Eén vacature gevonden.');
  });
});

describe('a new vacancy', () => {
  it('is proposed from a text, chosen line by line, kept and published', async () => {
    const server = createFakeServer({
      'POST vacancies/propose': () => exampleProposal,
      'POST vacancies': () => ({ ...draftVacancy, revision: 1 }),
      [`POST vacancies/${draftVacancy.id}/publish`]: () => openVacancy,
      [`GET vacancies/${draftVacancy.id}`]: () => openVacancy,
    });
    const screen = await openPage(server, { page: 'new-vacancy' });
    await screen.click('button', 'Stel eisen voor');
    expect(screen.text()).toContain('Plak eerst een tekst.');
    await screen.expectAccessible();
    await screen.type('textbox', 'Vacaturetekst', 'Je gaat schoonmaken.');
    await screen.click('button', 'Stel eisen voor');
    expect(screen.text()).toContain('Moet dit op dag 1, of leer je dit bij jullie?');
    expect(screen.text()).toContain('Wij denken: Op dag 1.');
    expect(screen.text()).toContain('Je gaat schoonmaken.');
    expect(screen.text()).toContain('Jaren ervaring zijn geen skill.');
    expect(screen.text()).toContain('Minstens 2 jaar ervaring.');
    expect(screen.text()).toContain('Kies nog bij 5 eisen.');
    await screen.expectAccessible();

    await screen.click('button', 'Publiceer');
    expect(screen.text()).toContain('Kies bij elke eis, of haal haar weg.');
    expect(document.activeElement?.getAttribute('role')).toBe('alert');

    await screen.click('button', 'Op dag 1: schoonmaken');
    await screen.click('button', 'Op dag 1: helpen bij aankleden');
    await screen.click('button', 'Op dag 1: koken');
    await screen.click('button', 'Leer je hier: medicijnen geven');
    expect(screen.get('button', 'Op dag 1: koken').getAttribute('aria-pressed')).toBe('true');
    await screen.choose('combobox', /^Hoe goed\? koken$/, '3');
    await screen.click('button', 'Haal weg wat ik niet koos (1)');
    expect(screen.text()).toContain('Je hebt bij elke eis gekozen.');

    await screen.click('button', 'Publiceer');
    expect(screen.text()).toContain('Iedereen kan de lijst zien, met de naam Zorggroep Voorbeeld.');
    await screen.click('button', 'Ja, publiceer');
    expect(server.asked).toContainEqual({
      method: 'POST',
      path: 'vacancies',
      body: {
        title: 'Helpende in de wijk',
        text: 'Je gaat schoonmaken.',
        requires: [
          { id: requires[0].id, kind: 'start', min: 2, text: 'Je gaat schoonmaken.' },
          { id: requires[1].id, kind: 'start', min: 2, text: 'Je gaat helpen bij aankleden.' },
          { id: requires[2].id, kind: 'start', min: 3, text: 'Je gaat koken.' },
          { id: requires[3].id, kind: 'learn', min: 1, text: 'Je gaat medicijnen geven.' },
        ],
        gates: [{ gate: 'vog', kind: 'start' }],
      },
    });
    expect(document.activeElement).toBe(screen.get('heading', 'Helpende in de wijk'));
    expect(screen.text()).toContain('De lijst is gepubliceerd.');
    expect(screen.text()).toContain(openVacancy.published?.snippets.script);
    await screen.expectAccessible();
  });

  it('says what went wrong with the text', async () => {
    const server = createFakeServer({
      'POST vacancies/propose': () => failure(413, 'input-too-large'),
    });
    const screen = await openPage(server, { page: 'new-vacancy' });
    await screen.type('textbox', 'Vacaturetekst', 'lang');
    await screen.click('button', 'Stel eisen voor');
    expect(screen.text()).toContain('Dit is te groot.');
  });
});

describe('a draft', () => {
  const server = () =>
    createFakeServer({
      [`GET vacancies/${draftVacancy.id}`]: () => draftVacancy,
      [`PUT vacancies/${draftVacancy.id}`]: () => ({ ...draftVacancy, revision: 4 }),
      [`DELETE vacancies/${draftVacancy.id}`]: () => ({}),
      'GET vacancies': () => ({ vacancies: [] }),
      'GET skills?q=af&lang=nl': () => ({
        skills: [
          { ...skill('afwassen', 'wash up', 'start'), via: 'afwas doen' },
          { id: requires[0].id, labels: requires[0].labels },
        ],
      }),
    });

  it('takes one more by search, by keyboard, and no skill twice', async () => {
    const fake = server();
    const screen = await openPage(fake, draftPage);
    await screen.type('combobox', 'Zet er een eis bij', 'af');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await screen.settle();
    screen.get('option', 'schoonmaken staat al op de lijst');
    await screen.expectAccessible();
    await screen.press('ArrowDown');
    await screen.press('Enter');
    screen.get('heading', 'afwassen');
    expect(screen.text()).toContain('Op de lijst gezet: afwassen.');
    await screen.click('button', 'Bewaar concept');
    const kept = fake.asked.find(({ method }) => method === 'PUT')?.body;
    expect(kept).toMatchObject({ revision: 3 });
    expect(screen.text()).toContain('Concept bewaard.');
  });

  it('gives back what was taken away, and moves on to the next line', async () => {
    const screen = await openPage(server(), draftPage);
    await screen.click('button', 'Weg: helpen bij aankleden');
    expect(document.activeElement).toBe(screen.get('heading', 'koken'));
    expect(screen.text()).toContain('Er zijn minder dan 3 eisen voor dag 1.');
    await screen.click('button', 'Zet terug');
    const names = screen.all('heading').map((heading) => heading.textContent);
    expect(names.indexOf('helpen bij aankleden')).toBe(names.indexOf('schoonmaken') + 1);
    expect(screen.text()).not.toContain('Er zijn minder dan 3 eisen');
  });

  it('takes gates of the closed list, a language with its level', async () => {
    const screen = await openPage(server(), draftPage);
    await screen.choose('combobox', 'Zet er een bij:', 'taal-de');
    await screen.choose('combobox', 'Niveau:', 'b1');
    await screen.click('button', 'Zet erbij');
    screen.get('heading', 'Duits op niveau B1');
    await screen.click('button', 'Regel je hier: VOG (Verklaring Omtrent het Gedrag)');
    await screen.click('button', 'Weg: Duits op niveau B1');
    expect(screen.all('heading', 'Duits op niveau B1')).toEqual([]);
  });

  it('is not overwritten when somebody else changed it', async () => {
    const fake = server();
    fake.on(`PUT vacancies/${draftVacancy.id}`, () => failure(409, 'conflict'));
    const screen = await openPage(fake, draftPage);
    await screen.click('button', 'Mooi meegenomen: koken');
    await screen.click('button', 'Bewaar concept');
    expect(screen.text()).toContain('Iemand anders veranderde dit net.');
    await screen.click('button', 'Probeer opnieuw');
    screen.get('dialog', 'Nog niet bewaard');
  });

  it('can be thrown away, after a question', async () => {
    const screen = await openPage(server(), draftPage);
    await screen.click('button', 'Gooi concept weg');
    const dialog = screen.get('dialog', 'Concept weggooien?');
    [...dialog.querySelectorAll('button')].at(-1)?.click();
    await screen.settle();
    screen.get('heading', 'Vacatures');
    expect(screen.text()).toContain('Concept weggegooid.');
  });
});

describe('a published vacancy', () => {
  it('explains both ways to put it on a page, copies, and closes after a question', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) => {
          copied.push(text);
          return Promise.resolve();
        },
      },
    });
    const path = `vacancies/${openVacancy.id}`;
    const server = createFakeServer({
      [`GET ${path}`]: () => openVacancy,
      [`POST ${path}/close`]: () => ({
        ...openVacancy,
        state: 'closed',
        closedAt: '2026-12-01T09:00:00.000Z',
      }),
    });
    const screen = await openPage(server, { page: 'vacancy', id: openVacancy.id });
    await screen.expectAccessible();
    await screen.click('button', 'Kopieer: Alleen een link naar de lijst');
    expect(copied).toEqual([openVacancy.published?.snippets.link]);
    expect(screen.text()).toContain('Gekopieerd.');
    await screen.click('button', 'Sluit de vacature');
    expect(screen.text()).toContain('Let op: 2 kandidaten wachten nog op antwoord.');
    await screen.expectAccessible();
    await screen.click('button', 'Ja, sluit');
    expect(screen.text()).toContain('Gesloten op 1 december 2026');
    expect(screen.all('button', 'Sluit de vacature')).toEqual([]);
    expect(document.activeElement).toBe(screen.get('heading', 'Helpende in de wijk'));
  });
});
