import { describe, expect, it } from 'vitest';
import { err, ok } from '#core/result.ts';
import type { SettingsView } from '../../../extension/views/settings-view.ts';
import { createFakeClient, demoSettings } from './fake-client.ts';
import { openPage } from './open-page.tsx';

const WORDS = 'boom fiets regen kaas';
const withPassphrase: SettingsView = { ...demoSettings, protection: 'passphrase' };
const settings = { page: 'settings' } as const;

const protectedClient = () =>
  createFakeClient(
    { settings: { protection: 'passphrase' } },
    {
      'vault.protect': ({ old }) => (old === WORDS ? ok(withPassphrase) : err('passphrase-wrong')),
      'vault.unprotect': ({ old }) => (old === WORDS ? ok(demoSettings) : err('passphrase-wrong')),
      'vault.lock': () => ok({}),
    },
  );

describe('the passphrase in the settings', () => {
  it('is honest about a passport without one, and sets it', async () => {
    const client = createFakeClient({}, { 'vault.protect': () => ok(withPassphrase) });
    const screen = await openPage(client, settings);
    expect(screen.text()).toContain(
      'Je hebt geen wachtzin. Wie deze computer gebruikt, kan je paspoort lezen.',
    );
    await screen.click('button', 'Zet een wachtzin');
    await screen.type('textbox', 'Nieuwe wachtzin', WORDS);
    await screen.type('textbox', 'Nog een keer', `${WORDS}x`);
    expect(screen.text()).toContain('Sterk.');
    await screen.expectAccessible();
    await screen.click('button', 'Zet een wachtzin');
    expect(screen.text()).toContain('De twee zinnen zijn niet gelijk.');
    expect(client.asked.map(({ name }) => name)).not.toContain('vault.protect');
    await screen.type('textbox', 'Nog een keer', WORDS);
    await screen.click('button', 'Zet een wachtzin');
    expect(client.asked).toContainEqual({ name: 'vault.protect', request: { passphrase: WORDS } });
    expect(screen.text()).toContain('Je wachtzin werkt. Vergeet hem niet.');
    expect(screen.text()).toContain('gaat het op slot');
  });

  it('asks the old one before it is changed', async () => {
    const screen = await openPage(protectedClient(), settings);
    await screen.click('button', 'Verander wachtzin');
    await screen.type('textbox', 'Je wachtzin van nu', 'weet ik niet meer');
    await screen.type('textbox', 'Nieuwe wachtzin', 'vier nieuwe losse woorden');
    await screen.type('textbox', 'Nog een keer', 'vier nieuwe losse woorden');
    await screen.click('button', 'Verander wachtzin');
    expect(screen.text()).toContain('Deze wachtzin klopt niet.');
    await screen.type('textbox', 'Je wachtzin van nu', WORDS);
    await screen.click('button', 'Verander wachtzin');
    expect(screen.text()).toContain('Je nieuwe wachtzin werkt.');
  });

  it('is taken away with the old one, after saying what that means', async () => {
    const screen = await openPage(protectedClient(), settings);
    await screen.click('button', 'Haal wachtzin weg');
    expect(screen.text()).toContain('Daarna gaat je paspoort vanzelf open.');
    await screen.expectAccessible();
    await screen.type('textbox', 'Wachtzin', WORDS);
    await screen.click('button', 'Haal wachtzin weg');
    expect(screen.text()).toContain('Je paspoort heeft geen wachtzin meer.');
    screen.get('button', 'Zet een wachtzin');
  });

  it('locks at once when asked to', async () => {
    const client = protectedClient();
    const screen = await openPage(client, settings);
    await screen.click('button', 'Zet nu op slot');
    expect(client.asked).toContainEqual({ name: 'vault.lock', request: {} });
  });
});

describe('the reminder of a backup', () => {
  const due = { 'backup.reminder': () => ok({ due: true }) };

  it('is one line that goes away for a month, or for good', async () => {
    for (const [button, when] of [
      ['Later', 'later'],
      ['Niet meer vragen', 'never'],
    ] as const) {
      const client = createFakeClient({}, due);
      const screen = await openPage(client, { page: 'passport' });
      expect(screen.text()).toContain('Er is veel nieuw in je paspoort.');
      await screen.expectAccessible();
      await screen.click('button', button);
      expect(client.asked).toContainEqual({ name: 'backup.remind', request: { when } });
      expect(screen.text()).not.toContain('Er is veel nieuw in je paspoort.');
    }
  });
});
