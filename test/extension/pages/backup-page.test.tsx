import { describe, expect, it, vi } from 'vitest';
import { parsePassportExport, serialisePassport } from '#core/passport/passport-export.ts';
import { err, ok } from '#core/result.ts';
import type { Screen } from '../../helpers/screen.ts';
import { examplePassport, NOW } from './example-data.ts';
import { createFakeClient } from './fake-client.ts';
import { openPage } from './open-page.tsx';

const backup = { page: 'backup' } as const;
const WORDS = 'boom fiets regen kaas';

async function pick(screen: Screen, content: string | Uint8Array<ArrayBuffer>): Promise<void> {
  const field = screen.root.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('No file field');
  const file = new File([content], 'kopie.json', { type: 'application/json' });
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await screen.settle();
}

describe('the backup', () => {
  it('saves a plain file that can be read again, for who wants that', async () => {
    const client = createFakeClient({ passport: examplePassport });
    const screen = await openPage(client, backup);
    await screen.click('button', 'Bewaar zonder wachtzin');
    expect(client.files.map(({ name }) => name)).toEqual(['skillspaspoort-2026-11-29.json']);
    const read = parsePassportExport(new TextEncoder().encode(String(client.files[0]?.content)));
    expect(read.ok && read.value.passport).toEqual(examplePassport);
    expect(client.asked).toContainEqual({ name: 'backup.made', request: {} });
    expect(screen.text()).toContain('Je kopie staat bij je downloads.');
    await screen.expectAccessible();
  });

  it('saves a locked file, and puts it back after the right words', async () => {
    const client = createFakeClient({ passport: examplePassport });
    const screen = await openPage(client, backup);
    await screen.type('textbox', 'Nieuwe wachtzin', WORDS);
    await screen.type('textbox', 'Nog een keer', WORDS);
    await screen.click('button', 'Bewaar met wachtzin');
    await vi.waitFor(() => expect(client.files).toHaveLength(1));
    const [file] = client.files;
    expect(file?.name).toBe('skillspaspoort-2026-11-29.age');
    const bytes = file?.content as Uint8Array<ArrayBuffer>;
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);

    const empty = createFakeClient();
    const later = await openPage(empty, backup);
    await pick(later, bytes);
    later.get('heading', 'Op deze kopie zit een wachtzin');
    await later.expectAccessible();
    await later.type('textbox', 'Wachtzin', 'vier andere woorden hier');
    await later.click('button', 'Maak de kopie open');
    await vi.waitFor(() => expect(later.text()).toContain('Deze wachtzin klopt niet.'));
    await later.type('textbox', 'Wachtzin', WORDS);
    await later.click('button', 'Maak de kopie open');
    await vi.waitFor(() => expect(later.text()).toContain('10 dingen die je kunt.'));
    expect(empty.asked.map(({ name }) => name)).not.toContain('passport.import');
    await later.settle();
    await later.click('button', 'Zet dit terug');
    expect(later.text()).toContain('Je paspoort is teruggezet.');
  });

  it('asks for words that are long enough, twice the same', async () => {
    const client = createFakeClient({ passport: examplePassport });
    const screen = await openPage(client, backup);
    await screen.type('textbox', 'Nieuwe wachtzin', 'kort');
    await screen.click('button', 'Bewaar met wachtzin');
    expect(screen.text()).toContain('Nog te kort.');
    expect(screen.text()).toContain('De twee zinnen zijn niet gelijk.');
    await screen.expectAccessible();
    await screen.type('textbox', 'Nieuwe wachtzin', WORDS);
    expect(screen.text()).toContain('Sterk.');
    expect(client.files).toEqual([]);
  });

  it('takes a restore back in one click', async () => {
    const client = createFakeClient({ passport: examplePassport });
    const screen = await openPage(client, backup);
    const other = { ...examplePassport, skills: examplePassport.skills.slice(0, 1) };
    await pick(screen, serialisePassport(other, new Date(NOW).toISOString()));
    await screen.click('button', 'Zet dit terug');
    expect(screen.text()).not.toContain('9 dingen.');
    await screen.click('button', 'Zet terug');
    expect(screen.text()).toContain('9 dingen.');
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
    ['no JSON', 'geen paspoort', 'Dit is geen kopie van je paspoort.'],
    ['another format', '{"format":"isp-export/9"}', 'een andere versie'],
    ['10 MB and more', new Uint8Array(10 * 1024 * 1024 + 1), 'Dit bestand is te groot.'],
    ['a file that is far too large', new Uint8Array(20 * 1024 * 1024), 'Het mag 10 MB zijn.'],
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

  it('leads to deleting everything when not even an empty one can be kept', async () => {
    const client = createFakeClient(
      {},
      {
        'passport.load': () => err('passport-damaged'),
        'passport.copies': () => ok([]),
        'passport.import': () => err('passport-damaged'),
      },
    );
    const screen = await openPage(client, { page: 'passport' });
    expect(screen.all('button', 'Wis alles')).toEqual([]);
    await screen.click('button', 'Begin opnieuw met een leeg paspoort');
    await screen.click('button', 'Ja, begin opnieuw');
    screen.get('button', 'Wis alles');
    await screen.expectAccessible();
  });

  it('leaves the conversations open', async () => {
    const screen = await openPage(damaged(), { page: 'talks' });
    screen.get('heading', 'Je hebt nog geen gesprekken');
  });
});
