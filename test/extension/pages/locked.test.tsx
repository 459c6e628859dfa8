import { describe, expect, it, vi } from 'vitest';
import { err, ok } from '#core/result.ts';
import { PopupApp } from '../../../extension/pages/PopupApp.tsx';
import type { Route } from '../../../extension/pages/routes.ts';
import { show } from '../../helpers/screen.ts';
import { examplePassport, exampleTalk } from './example-data.ts';
import { createFakeClient, demoSettings } from './fake-client.ts';
import { openPage } from './open-page.tsx';

const WORDS = 'boom fiets regen kaas';

/** A background that is locked until the right words come. */
function lockedClient() {
  const state = { locked: true };
  const orLocked = <T,>(value: T) => (state.locked ? err('passport-locked') : ok(value));
  const client = createFakeClient(
    {},
    {
      'settings.load': () =>
        ok({ ...demoSettings, protection: 'passphrase', locked: state.locked }),
      'passport.load': () => orLocked({ passport: examplePassport, revision: 3 }),
      'talks.list': () => orLocked([exampleTalk]),
      'vault.unlock': ({ passphrase }) => {
        if (passphrase !== WORDS) return err('passphrase-wrong');
        state.locked = false;
        return ok({});
      },
      'vault.lock': () => {
        state.locked = true;
        return ok({});
      },
      'everything.delete': () => {
        state.locked = false;
        return ok({});
      },
    },
  );
  return { client, state };
}

const routes: readonly Route[] = [
  { page: 'passport' },
  { page: 'talks' },
  { page: 'settings' },
  { page: 'backup' },
  { page: 'apply', draft: 'x' },
];

describe('the own pages of a locked passport', () => {
  it.each(routes)('ask for the passphrase and show nothing else: %o', async (route) => {
    const screen = await openPage(lockedClient().client, route);
    screen.get('heading', 'Vul je wachtzin in');
    expect(screen.all('navigation')).toEqual([]);
    expect(screen.text()).not.toMatch(/Fatma|Linde|schoonmaken/i);
    expect(document.title).toContain('Vul je wachtzin in');
    await screen.expectAccessible();
  });

  it('say that the words are wrong, and open with the right ones', async () => {
    const screen = await openPage(lockedClient().client, { page: 'passport' });
    await screen.type('textbox', 'Wachtzin', 'boom fiets regen');
    await screen.click('button', 'Maak open');
    expect(screen.text()).toContain('Deze wachtzin klopt niet.');
    expect(screen.get('textbox', 'Wachtzin').getAttribute('aria-invalid')).toBe('true');
    await screen.expectAccessible();
    await screen.type('textbox', 'Wachtzin', WORDS);
    await screen.click('button', 'Maak open');
    screen.get('heading', 'Dit kun jij');
    expect(screen.text()).toContain('9 dingen.');
  });

  it('hide the words until their writer wants to see them', async () => {
    const screen = await openPage(lockedClient().client, { page: 'passport' });
    expect(screen.get('textbox', 'Wachtzin')).toHaveProperty('type', 'password');
    await screen.click('button', 'Laat zien: Wachtzin');
    expect(screen.get('textbox', 'Wachtzin')).toHaveProperty('type', 'text');
  });

  it('take everything off the screen as soon as the background locks', async () => {
    const { client, state } = lockedClient();
    state.locked = false;
    const screen = await openPage(client, { page: 'passport' });
    expect(screen.text()).toContain('9 dingen.');
    state.locked = true;
    client.announce('settings');
    await screen.settle();
    screen.get('heading', 'Vul je wachtzin in');
    expect(screen.text()).not.toContain('9 dingen.');
  });

  it('offer who forgot the words to delete everything', async () => {
    const { client } = lockedClient();
    const screen = await openPage(client, { page: 'passport' });
    expect(screen.text()).toContain('Niemand kan hem voor je opzoeken.');
    await screen.click('button', 'Wis alles');
    await screen.click('button', 'Ja, wis alles');
    expect(client.asked).toContainEqual({ name: 'everything.delete', request: {} });
    client.announce('settings');
    await screen.settle();
    screen.get('heading', 'Dit kun jij');
  });

  it('say that somebody is there, at most once a minute', async () => {
    const { client, state } = lockedClient();
    state.locked = false;
    const screen = await openPage(client, { page: 'passport' });
    await screen.press('a');
    await screen.press('b');
    expect(client.asked.filter(({ name }) => name === 'vault.touch')).toHaveLength(1);
  });
});

describe('the popup of a locked passport', () => {
  it('asks for the passphrase, and becomes the popup', async () => {
    const screen = await show(
      <PopupApp client={lockedClient().client} onClose={vi.fn<() => void>()} />,
    );
    screen.get('heading', 'Vul je wachtzin in');
    expect(screen.all('button', /antwoord/)).toEqual([]);
    await screen.expectAccessible();
    await screen.type('textbox', 'Wachtzin', WORDS);
    await screen.click('button', 'Maak open');
    screen.get('button', 'Open mijn paspoort');
  });
});
