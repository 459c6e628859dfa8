import { describe, expect, it } from 'vitest';
import { parsePassportExport, serialisePassport } from '#core/passport/passport-export.ts';
import { err, ok } from '#core/result.ts';
import type { Screen } from '../../helpers/screen.ts';
import { examplePassport, NOW } from './example-data.ts';
import { createFakeClient } from './fake-client.ts';
import { openPage } from './open-page.tsx';

const backup = { page: 'backup' } as const;

async function pick(screen: Screen, content: string | Uint8Array<ArrayBuffer>): Promise<void> {
  const field = screen.root.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('No file field');
  const file = new File([content], 'kopie.json', { type: 'application/json' });
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await screen.settle();
}

describe('the backup', () => {
  it('saves a file that can be read again', async () => {
    const client = createFakeClient({ passport: examplePassport });
    const screen = await openPage(client, backup);
    await screen.click('button', 'Bewaar bestand');
    expect(client.files.map(({ name }) => name)).toEqual(['skillspaspoort-2026-11-29.json']);
    const read = parsePassportExport(new TextEncoder().encode(client.files[0]?.text));
    expect(read.ok && read.value.passport).toEqual(examplePassport);
    expect(screen.text()).toContain('Je kopie staat bij je downloads.');
    await screen.expectAccessible();
  });

  it('shows what is in a file before it replaces anything', async () => {
    const client = createFakeClient();
    const screen = await openPage(client, backup);
    await pick(screen, serialisePassport(examplePassport, new Date(NOW).toISOString()));
    expect(screen.text()).toContain('10 dingen die je kunt.');
    expect(screen.text()).toContain('Voorbeeld: niet echt');
    expect(client.asked.map(({ name }) => name)).not.toContain('passport.import');
    await screen.expectAccessible();
    await screen.click('button', 'Zet dit terug');
    expect(screen.text()).toContain('9 dingen.');
    expect(screen.text()).toContain('Je paspoort is teruggezet.');
  });

  it.each([
    ['no JSON', 'geen paspoort', 'Dit kunnen wij niet lezen.'],
    ['another format', '{"format":"isp-export/9"}', 'een andere versie'],
    ['10 MB and more', new Uint8Array(10 * 1024 * 1024 + 1), 'Dit is te groot.'],
  ])('refuses %s with a sentence and changes nothing', async (_what, content, said) => {
    const client = createFakeClient({ passport: examplePassport });
    const screen = await openPage(client, backup);
    await pick(screen, content);
    expect(screen.text()).toContain(said);
    expect(screen.all('button', 'Zet dit terug')).toEqual([]);
  });
});

describe('a damaged passport', () => {
  const damaged = () => {
    let whole = false;
    return createFakeClient(
      {},
      {
        'passport.load': () =>
          whole ? ok({ passport: examplePassport, revision: 4 }) : err('passport-damaged'),
        'passport.copies': () => ok([{ copy: 3, savedAt: NOW, skills: 9 }]),
        'passport.restore': () => {
          whole = true;
          return ok({ passport: examplePassport, revision: 4 });
        },
      },
    );
  };

  it('is told, and the last automatic copy can be put back', async () => {
    const client = damaged();
    const screen = await openPage(client, { page: 'passport' });
    screen.get('heading', 'Je paspoort is beschadigd');
    await screen.expectAccessible();
    await screen.click('button', /^Zet terug: 29 november 2026/);
    expect(client.asked).toContainEqual({ name: 'passport.restore', request: { copy: 3 } });
    screen.get('heading', 'Dit kun jij');
    expect(screen.text()).toContain('9 dingen.');
  });

  it('can be left for an empty one, after a second question', async () => {
    const client = damaged();
    const screen = await openPage(client, { page: 'passport' });
    await screen.click('button', 'Begin opnieuw met een leeg paspoort');
    expect(client.asked.map(({ name }) => name)).not.toContain('passport.import');
    await screen.click('button', 'Ja, begin opnieuw');
    expect(screen.text()).toContain('Je paspoort is nog leeg');
  });

  it('leaves the conversations open', async () => {
    const screen = await openPage(damaged(), { page: 'talks' });
    screen.get('heading', 'Je hebt nog geen gesprekken');
  });
});
