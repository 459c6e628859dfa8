import { describe, expect, it } from 'vitest';
import { act } from 'preact/test-utils';
import { err, ok, type Result } from '#core/result.ts';
import type { IndexInstall } from '../../../extension/pages/client.ts';
import type { SettingsView } from '../../../extension/views/settings-view.ts';
import { createFakeClient, demoSettings } from './fake-client.ts';
import { openPage } from './open-page.tsx';
import type { Screen } from '../../helpers/screen.ts';

const settings = { page: 'settings' } as const;
const full: SettingsView = {
  ...demoSettings,
  index: { kind: 'full', addedAt: Date.UTC(2026, 10, 29, 12) },
  skillCount: 13_939,
  occupationCount: 3039,
};

/** Picks a file as the browser's own dialog does. */
async function pick(screen: Screen, name = 'full.isp.gz'): Promise<void> {
  const field = screen.root.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('no file field');
  const file = new File(['x'], name);
  Object.defineProperty(field, 'files', { configurable: true, value: [file] });
  await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
  await screen.settle();
}

/** An install that the test ends. */
function slowInstall() {
  const running: { options?: IndexInstall; end?: (result: Result<null> | undefined) => void } = {};
  return {
    running,
    installIndex: (_: Blob, options: IndexInstall) =>
      new Promise<Result<null> | undefined>((resolve) => {
        running.options = options;
        running.end = resolve;
        options.signal.addEventListener('abort', () => resolve(undefined));
      }),
  };
}

describe('"Vaardighedentaal" in the settings', () => {
  it('says which list is in use, how much is in it, and takes a full one', async () => {
    const { running, installIndex } = slowInstall();
    const client = createFakeClient({ installIndex }, { 'index.reload': () => ok(full) });
    const screen = await openPage(client, settings);
    expect(screen.text()).toContain('Je gebruikt de lijst van het programma.');
    expect(screen.text()).toContain('We kennen 2.412 skills en 320 beroepen.');
    expect(screen.all('button', 'Terug naar de lijst van het programma')).toEqual([]);
    await pick(screen);
    await act(() => running.options?.onProgress({ step: 'read', share: 0.5 }));
    expect(screen.text()).toContain('We lezen het bestand…');
    expect(screen.root.querySelector('progress')?.getAttribute('value')).toBe('0.5');
    await screen.expectAccessible();
    await act(() => running.options?.onProgress({ step: 'check', share: 0 }));
    expect(screen.text()).toContain('We kijken of het bestand klopt…');
    await act(() => running.end?.(ok(null)));
    await screen.settle();
    expect(screen.text()).toContain('De volledige lijst werkt nu.');
    expect(screen.text()).toContain('Je gebruikt een volledige lijst, sinds ');
    expect(screen.text()).toContain('29 november 2026');
    expect(screen.text()).toContain('We kennen 13.939 skills en 3.039 beroepen.');
    expect(screen.root.querySelector('progress')).toBeNull();
    expect(document.activeElement?.id).toBe('skill-index');
    await screen.expectAccessible();
  });

  it('can be stopped', async () => {
    const { running, installIndex } = slowInstall();
    const client = createFakeClient({ installIndex });
    const screen = await openPage(client, settings);
    await pick(screen);
    await act(() => running.options?.onProgress({ step: 'read', share: 0.1 }));
    await screen.click('button', 'Stop');
    expect(running.options?.signal.aborted).toBe(true);
    expect(screen.text()).toContain('Gestopt. Er is niets veranderd.');
    expect(screen.root.querySelector('progress')).toBeNull();
    expect(client.asked.map(({ name }) => name)).not.toContain('index.reload');
  });

  it('stops when the person leaves the page', async () => {
    const { running, installIndex } = slowInstall();
    const screen = await openPage(createFakeClient({ installIndex }), settings);
    await pick(screen);
    await openPage(createFakeClient(), settings);
    expect(running.options?.signal.aborted).toBe(true);
  });

  it.each([
    ['index-unknown', 'Dit is geen lijst met skills.'],
    ['index-too-large', 'te groot'],
    ['index-incomplete', 'niet compleet'],
    ['index-altered', 'beschadigd of veranderd'],
    ['version-unsupported', 'andere versie'],
    ['storage-full', 'Je schijf is vol.'],
  ] as const)('says in words why a file is refused: %s', async (code, words) => {
    const client = createFakeClient({ installIndex: () => Promise.resolve(err(code)) });
    const screen = await openPage(client, settings);
    await pick(screen);
    expect(screen.get('alert').textContent).toContain(words);
    expect(screen.text()).toContain('Je gebruikt de lijst van het programma.');
    expect(client.asked.map(({ name }) => name)).not.toContain('index.reload');
    await screen.expectAccessible();
  });

  it('goes back to the embedded list', async () => {
    const client = createFakeClient(
      { settings: full },
      { 'index.embedded': () => ok(demoSettings) },
    );
    const screen = await openPage(client, settings);
    await screen.click('button', 'Terug naar de lijst van het programma');
    expect(screen.text()).toContain('Je gebruikt weer de lijst van het programma.');
    expect(screen.text()).toContain('We kennen 2.412 skills');
  });

  it.each([
    ['damaged', 'Your full list of skills is damaged.'],
    ['outdated', 'Your full list of skills is of another version.'],
  ] as const)('warns on every own page when the full list is %s', async (problem, words) => {
    const index = { kind: 'embedded', problem } as const;
    const client = createFakeClient({ settings: { language: 'en', index } });
    const screen = await openPage(client, { page: 'talks' });
    expect(screen.text()).toContain(words);
    await screen.expectAccessible();
    expect(screen.get('link', 'Choose a new list in Settings').getAttribute('href')).toBe(
      '#/settings',
    );
    const there = await openPage(
      createFakeClient({ settings: { language: 'en', index } }),
      settings,
    );
    expect(there.text().split(words)).toHaveLength(2);
    there.get('button', 'Remove the full list');
  });
});
