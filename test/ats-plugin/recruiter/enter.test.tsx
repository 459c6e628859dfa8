// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createFakeServer, failure, loggedIn, loggedOut } from './fake-server.ts';
import { openPage } from './open-page.tsx';

const vacancies = { 'GET vacancies': () => ({ vacancies: [] }) };

describe('the first account', () => {
  it('is made with the one-time password; what is missing is said at its field', async () => {
    const server = createFakeServer({
      ...vacancies,
      'GET session': () => ({ setupNeeded: true, organisation: { name: '' } }),
      'POST account': () => ({ ...loggedIn, organisation: { name: '' } }),
    });
    const screen = await openPage(server);
    await screen.click('button', 'Maak het account');
    expect(screen.text()).toContain('Dit is te kort. Gebruik minstens 10 tekens.');
    expect(document.activeElement).toBe(screen.get('textbox', 'Eenmalig wachtwoord'));
    expect(server.asked.map(({ path }) => path)).not.toContain('account');
    await screen.expectAccessible();
    await screen.type('textbox', 'Eenmalig wachtwoord', 'abcde-fghij');
    await screen.type('textbox', 'Gebruikersnaam', 'Sanne');
    await screen.type('textbox', 'Kies een wachtwoord', 'een lang wachtwoord');
    await screen.click('button', 'Maak het account');
    expect(server.asked).toContainEqual({
      method: 'POST',
      path: 'account',
      body: {
        oneTimePassword: 'abcde-fghij',
        name: 'Sanne',
        password: 'een lang wachtwoord',
      },
    });
    expect(document.activeElement).toBe(screen.get('heading', 'Vacatures'));
    screen.get('link', 'Vul de naam van je organisatie in');
  });
});

describe('logging in', () => {
  it('says in words that it failed, and then opens the page that was asked for', async () => {
    const server = createFakeServer({
      'GET session': () => loggedOut,
      'POST login': () => failure(401, 'login-failed'),
    });
    const screen = await openPage(server, { page: 'organisation' });
    await screen.type('textbox', 'Gebruikersnaam', 'Sanne');
    await screen.type('textbox', 'Wachtwoord', 'fout');
    await screen.click('button', 'Inloggen');
    expect(screen.text()).toContain('Kijk naar de naam en het wachtwoord.');
    await screen.expectAccessible();
    server.on('POST login', () => loggedIn);
    await screen.click('button', 'Inloggen');
    screen.get('heading', 'Organisatie');
    await screen.expectAccessible();
  });

  it('comes back when the session ends, and keeps what was typed', async () => {
    const server = createFakeServer({
      'PUT organisation': () => failure(401, 'login-required'),
      'POST login': () => loggedIn,
    });
    const screen = await openPage(server, { page: 'organisation' });
    await screen.type('textbox', 'Naam van je organisatie', 'Nieuwe naam');
    await screen.click('button', 'Bewaren');
    expect(document.activeElement).toBe(screen.get('heading', 'Inloggen'));
    expect(screen.text()).toContain('Je sessie is afgelopen.');
    expect(screen.all('textbox', 'Naam van je organisatie')).toEqual([]);
    await screen.expectAccessible();
    await screen.type('textbox', 'Gebruikersnaam', 'Sanne');
    await screen.type('textbox', 'Wachtwoord', 'een lang wachtwoord');
    await screen.click('button', 'Inloggen');
    expect(screen.get('textbox', 'Naam van je organisatie')).toHaveProperty('value', 'Nieuwe naam');
  });

  it('ends with logging out', async () => {
    const server = createFakeServer({ ...vacancies, 'POST logout': () => loggedOut });
    const screen = await openPage(server);
    await screen.click('button', 'Uitloggen');
    screen.get('heading', 'Inloggen');
    expect(screen.all('navigation')).toEqual([]);
  });
});

describe('the program', () => {
  it('speaks Dutch or English, says so to the browser, and remembers it', async () => {
    const screen = await openPage(createFakeServer(vacancies));
    expect(document.documentElement.lang).toBe('nl');
    await screen.click('button', 'English');
    screen.get('heading', 'Vacancies');
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toContain('Vacancies');
    expect(Object.values({ ...window.localStorage })).toContain('en');
    await screen.click('button', 'Nederlands');
    screen.get('heading', 'Vacatures');
  });

  it('tells that the server does not answer, and tries again', async () => {
    const server = createFakeServer({
      'GET session': () => {
        throw new Error('no network');
      },
    });
    const screen = await openPage(server);
    expect(screen.text()).toContain('De server antwoordt niet.');
    await screen.expectAccessible();
    server.on('GET session', () => loggedOut);
    await screen.click('button', 'Probeer opnieuw');
    screen.get('heading', 'Inloggen');
  });

  it('says when an address is no page', async () => {
    const server = createFakeServer(vacancies);
    const screen = await openPage(server, { page: 'vacancy', id: 'gone' });
    screen.get('heading', 'Niet gevonden');
    expect(screen.text()).toContain('Deze vacature bestaat niet meer.');
    await screen.expectAccessible();
    await screen.click('link', 'Alle vacatures');
    expect(document.activeElement).toBe(screen.get('heading', 'Vacatures'));
    expect(window.location.pathname).toBe('/recruiter/');
  });

  it('asks before something unsaved is lost', async () => {
    const screen = await openPage(createFakeServer(vacancies), { page: 'organisation' });
    await screen.type('textbox', 'Naam van je organisatie', 'Anders');
    await screen.click('link', 'Vacatures');
    screen.get('dialog', 'Nog niet bewaard');
    await screen.click('button', 'Annuleren');
    expect(screen.get('textbox', 'Naam van je organisatie')).toHaveProperty('value', 'Anders');
    await screen.click('link', 'Vacatures');
    await screen.click('button', 'Ga weg zonder bewaren');
    screen.get('heading', 'Vacatures');
  });
});

it('keeps the name of the organisation', async () => {
  const server = createFakeServer({
    'PUT organisation': () => ({ ...loggedIn, organisation: { name: 'Thuiszorg Zuid' } }),
  });
  const screen = await openPage(server, { page: 'organisation' });
  await screen.type('textbox', 'Naam van je organisatie', ' ');
  await screen.click('button', 'Bewaren');
  expect(screen.text()).toContain('Vul dit in.');
  await screen.type('textbox', 'Naam van je organisatie', 'Thuiszorg Zuid');
  await screen.click('button', 'Bewaren');
  expect(screen.text()).toContain('Bewaard.');
  expect(screen.text()).toContain('Skillspaspoort · Thuiszorg Zuid');
});
