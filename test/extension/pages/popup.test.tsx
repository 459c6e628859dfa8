import { describe, expect, it, vi } from 'vitest';
import { ok } from '#core/result.ts';
import { PopupApp } from '../../../extension/pages/PopupApp.tsx';
import { show } from '../../helpers/screen.ts';
import { examplePassport, exampleTalk } from './example-data.ts';
import { createFakeClient, type FakeClient } from './fake-client.ts';

const popup = (client: FakeClient, onClose = vi.fn<() => void>()) =>
  show(<PopupApp client={client} onClose={onClose} />);

describe('the popup', () => {
  it('opens the passport and closes itself', async () => {
    const client = createFakeClient(
      { passport: examplePassport },
      { 'surface.open': () => ok({}) },
    );
    const onClose = vi.fn<() => void>();
    const screen = await popup(client, onClose);
    await screen.click('button', 'Open mijn paspoort');
    expect(client.asked).toContainEqual({ name: 'surface.open', request: { open: 'passport' } });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('leads to the first run while the passport is empty', async () => {
    const client = createFakeClient({}, { 'surface.open': () => ok({}) });
    const screen = await popup(client);
    await screen.click('button', 'Wat kun jij?');
    expect(client.asked).toContainEqual({ name: 'surface.open', request: { open: 'start' } });
  });

  it('says how many replies are new, and opens them', async () => {
    const client = createFakeClient(
      { talks: [exampleTalk], passport: examplePassport },
      { 'surface.open': () => ok({}) },
    );
    const screen = await popup(client);
    expect(screen.text()).toContain('Voorbeeld: niet echt');
    await screen.click('button', 'Je hebt één nieuw antwoord');
    expect(client.asked).toContainEqual({ name: 'surface.open', request: { open: 'talks' } });
  });

  it('switches this site on after the browser’s own question, and off again', async () => {
    const client = createFakeClient({ origin: 'https://werk.example' });
    const screen = await popup(client);
    await screen.click('switch', /^Kijk op deze site mee/);
    expect(client.origins).toEqual(['https://werk.example']);
    expect(screen.get('switch', /^Kijk op deze site mee/)).toHaveProperty('checked', true);
    expect(screen.text()).toContain('Op een vacature zie je nu je match.');
    await screen.expectAccessible();
    await screen.click('switch', /^Kijk op deze site mee/);
    expect(screen.get('switch', /^Kijk op deze site mee/)).toHaveProperty('checked', false);
  });

  it('knows a site on any port', async () => {
    const screen = await popup(
      createFakeClient({
        origin: 'http://localhost:4400',
        settings: { sites: [{ origin: 'http://localhost', granted: true }] },
      }),
    );
    expect(screen.get('switch', /^Kijk op deze site mee/)).toHaveProperty('checked', true);
  });

  it('leaves the switch off and says so when the person refuses', async () => {
    const screen = await popup(createFakeClient({ origin: 'https://werk.example', allow: false }));
    await screen.click('switch', /^Kijk op deze site mee/);
    expect(screen.text()).toContain('Je gaf geen toestemming.');
    expect(screen.get('switch', /^Kijk op deze site mee/)).toHaveProperty('checked', false);
  });

  it('reads a page once without switching the site on', async () => {
    const client = createFakeClient(
      { origin: 'https://werk.example' },
      { 'sites.read-once': () => ok({}) },
    );
    const screen = await popup(client);
    await screen.click('button', 'Kijk alleen nu');
    expect(client.asked).toContainEqual({ name: 'sites.read-once', request: { tab: 7 } });
  });

  it('offers nothing on a page that no extension may read', async () => {
    const screen = await popup(createFakeClient());
    expect(screen.text()).toContain('Op deze pagina kunnen we niet meekijken.');
    expect(screen.all('switch')).toEqual([]);
    await screen.expectAccessible();
  });
});
