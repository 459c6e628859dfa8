import { describe, expect, it } from 'vitest';
import { ok } from '#core/result.ts';
import { exampleLog, examplePassport, examplePreview, exampleTalk, NOW } from './example-data.ts';
import { createFakeClient, demoSettings } from './fake-client.ts';
import { openPage } from './open-page.tsx';

const settings = { page: 'settings' } as const;
const delinde = { host: 'werken.delinde.example', organisation: 'Zorghuis De Linde', firstAt: NOW };

describe('the settings', () => {
  it('switch the language of everything, and of the page itself', async () => {
    const screen = await openPage(createFakeClient({ passport: examplePassport }), settings);
    expect(document.documentElement.lang).toBe('nl');
    await screen.click('radio', 'English');
    expect(document.documentElement.lang).toBe('en');
    screen.get('heading', 'Settings');
    expect(screen.text()).toContain('You now read English.');
    expect(document.title).toBe('Settings – Skills passport');
    await screen.click('button', 'Nederlands');
    screen.get('heading', 'Instellingen');
    await screen.expectAccessible();
  });

  it('switch a site off, and another one on after the browser’s own question', async () => {
    const client = createFakeClient();
    const screen = await openPage(client, settings);
    const site = screen.get('switch', /^Kijk mee op www\.banen\.example/);
    expect(site).toHaveProperty('checked', true);
    await screen.click('switch', /^Kijk mee op www\.banen\.example/);
    expect(screen.text()).toContain('Je hebt nog geen site gekozen.');
    await screen.type('textbox', 'Adres van de site', 'geen adres');
    await screen.click('button', 'Zet een site erbij');
    expect(screen.text()).toContain('Dit is geen adres van een site.');
    expect(client.origins).toEqual([]);
    await screen.type('textbox', 'Adres van de site', 'werk.example/vacatures?x=1');
    await screen.click('button', 'Zet een site erbij');
    expect(client.origins).toEqual(['https://werk.example']);
    screen.get('switch', /^Kijk mee op werk\.example/);
  });

  it('leave a site off when the person refuses', async () => {
    const client = createFakeClient({ allow: false });
    const screen = await openPage(client, settings);
    await screen.type('textbox', 'Adres van de site', 'werk.example');
    await screen.click('button', 'Zet een site erbij');
    expect(screen.text()).toContain('Je gaf geen toestemming.');
    expect(screen.all('switch', /werk\.example/)).toEqual([]);
  });

  it('switch the estimates on result lists off', async () => {
    const client = createFakeClient(
      {},
      { 'sites.set-lists': () => ok({ ...demoSettings, lists: false }) },
    );
    const screen = await openPage(client, settings);
    expect(screen.get('switch', /^Ook op lijsten/)).toHaveProperty('checked', true);
    await screen.click('switch', /^Ook op lijsten/);
    expect(client.asked).toContainEqual({ name: 'sites.set-lists', request: { on: false } });
    expect(screen.get('switch', /^Ook op lijsten/)).toHaveProperty('checked', false);
    expect(screen.text()).toContain('Op lijsten zie je geen schatting meer.');
  });

  it('show everything that ever left, with its exact text', async () => {
    const screen = await openPage(
      createFakeClient({}, { 'log.list': () => ok(exampleLog) }),
      settings,
    );
    expect(screen.text()).toContain('Anonieme reactie');
    expect(screen.text()).toContain('Gekeken of er antwoord was');
    expect(screen.text()).toContain('Die dag 14 keer.');
    expect(screen.root.querySelector('pre')?.textContent).toBe(examplePreview.body);
    await screen.expectAccessible();
  });

  it('block an employer', async () => {
    const client = createFakeClient(
      { settings: { hosts: [{ ...delinde, blocked: false }] } },
      {
        'hosts.block': () =>
          ok({ ...demoSettings, sites: [], hosts: [{ ...delinde, blocked: true }] }),
      },
    );
    const screen = await openPage(client, settings);
    await screen.click('button', 'Blokkeer werken.delinde.example');
    expect(client.asked).toContainEqual({
      name: 'hosts.block',
      request: { host: 'werken.delinde.example', blocked: true },
    });
    screen.get('button', 'Blokkeer niet meer: werken.delinde.example');
  });

  it('say where the names come from', async () => {
    const screen = await openPage(createFakeClient(), settings);
    expect(screen.text()).toContain('Deze dienst gebruikt de ESCO-classificatie');
    expect(screen.text()).toContain('We kennen 2.412 skills en 320 beroepen.');
  });

  it('delete everything only after a second question, which names open conversations', async () => {
    const client = createFakeClient({ passport: examplePassport, talks: [exampleTalk] });
    const screen = await openPage(client, settings);
    await screen.click('button', 'Wis alles');
    expect(screen.get('dialog', 'Weet je het zeker?').textContent).toContain(
      'Je hebt nog lopende gesprekken.',
    );
    await screen.click('button', 'Annuleren');
    expect(client.asked.map(({ name }) => name)).not.toContain('everything.delete');
    await screen.click('button', 'Wis alles');
    await screen.click('button', 'Ja, wis alles');
    expect(client.asked.map(({ name }) => name)).toContain('everything.delete');
    expect(screen.text()).toContain('Je paspoort is nog leeg');
  });
});
