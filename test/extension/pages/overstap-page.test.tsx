import { describe, expect, it } from 'vitest';
import { err, ok } from '#core/result.ts';
import { emptyPassport } from '#core/passport/passport.ts';
import { compareRows } from '../../../extension/pages/compare-rows.ts';
import type { OccupationScore, OverstapRow } from '../../../extension/views/overstap-view.ts';
import type { RequirementRow } from '../../../extension/views/score-view.ts';
import { examplePassport, idOf } from './example-data.ts';
import { createFakeClient, type Answers } from './fake-client.ts';
import { openPage } from './open-page.tsx';

const job = (title: string, over: Partial<OverstapRow> = {}): OverstapRow => ({
  id: `urn:job:${title}`,
  title,
  match: 62,
  band: 'fair',
  sector: 'zorg',
  shortage: false,
  alike: 0,
  missing: [],
  missingMore: 0,
  ...over,
});
const carer = job('verzorgende', {
  shortage: true,
  alike: 2,
  missing: ['medicijnen geven', 'tillen', 'rapporteren'],
  missingMore: 4,
});
const host = job('gastvrouw', { match: 41, band: 'low', sector: '' });

const row = (label: string, over: Partial<RequirementRow> = {}): RequirementRow => ({
  r: 0,
  id: idOf(label),
  label,
  kind: 'start',
  min: 2,
  relation: 'none',
  answered: true,
  points: 0,
  of: 20,
  ...over,
});
const listening = row('luisteren', {
  relation: 'same',
  points: 30,
  of: 30,
  mine: { id: idOf('luisteren'), label: 'luisteren', level: 4, src: 'peer' },
});
const scoreOf = (
  title: string,
  rows: readonly RequirementRow[],
  over: Partial<OccupationScore> = {},
): OccupationScore => ({
  id: `urn:job:${title}`,
  title,
  sector: 'zorg',
  shortage: false,
  margin: 15,
  marginKind: 'extracted',
  match: 62,
  sure: 40,
  band: 'fair',
  connections: 1,
  rows,
  gates: [{ gate: 'vog', kind: 'start', answer: 'can' }],
  ...over,
});

const answers: Answers = {
  'overstap.rank': ({ sector, without }) =>
    ok({
      compared: 320,
      near: without.length > 0 ? [] : [carer],
      far: sector === 'zorg' ? [] : [host],
      more: false,
      margin: 15,
      sectors: ['zorg', 'ict'],
      someUnknown: true,
    }),
  'overstap.score': ({ id }) =>
    ok(
      id.endsWith('verzorgende')
        ? scoreOf('verzorgende', [
            listening,
            row('medicijnen geven'),
            row('samenwerken', { answered: false }),
          ])
        : scoreOf('gastvrouw', [
            { ...listening, min: 4, relation: 'short' },
            row('koken volgens recept', { relation: 'alike' }),
          ]),
    ),
  'occupations.search': () => ok([{ id: host.id, title: 'gastvrouw' }]),
};
const client = (more: Answers = {}) =>
  createFakeClient({ passport: examplePassport }, { ...answers, ...more });

describe('the page Overstap', () => {
  it('shows work from near and far with its number, margin, sector and what is missing', async () => {
    const screen = await openPage(client(), { page: 'overstap' });
    expect(screen.text()).toContain('Wij vergeleken wat jij kunt met 320 beroepen.');
    screen.get('heading', 'Dichtbij');
    screen.get('heading', 'Uit andere sectoren');
    expect(screen.text()).toContain('Match ongeveer 62: past redelijk.');
    expect(screen.text()).toContain('Waarschijnlijk tussen 47 en 77.');
    expect(screen.text()).toContain(
      'Dit mis je nog: medicijnen geven, tillen, rapporteren. En nog 4. 2 dingen lijken op wat je kunt.',
    );
    expect(screen.text()).toContain('Zorg en welzijn');
    expect(screen.text()).toContain('sector niet bekend');
    expect(screen.get('link', 'Wat mis ik? verzorgende').getAttribute('href')).toBe(
      '#/learn/urn%3Ajob%3Averzorgende',
    );
    await screen.expectAccessible();
  });

  it('marks much demand only where it is known, and says whose estimate it is', async () => {
    const screen = await openPage(client(), { page: 'overstap' });
    expect(screen.text().match(/hier is veel vraag naar/g)).toHaveLength(1);
    expect(screen.text()).toContain('is onze eigen schatting voor Nederland');
    const none = await openPage(
      client({
        'overstap.rank': () =>
          ok({
            compared: 9,
            near: [],
            far: [host],
            more: false,
            margin: 15,
            sectors: [],
            someUnknown: true,
          }),
      }),
      { page: 'overstap' },
    );
    expect(none.text()).not.toMatch(/veel vraag naar/i);
  });

  it('filters by sector and by what the law asks, and says how many are left', async () => {
    const asked = client();
    const screen = await openPage(asked, { page: 'overstap' });
    await screen.choose('combobox', 'Sector', 'zorg');
    expect(screen.all('heading', 'gastvrouw')).toEqual([]);
    expect(screen.text()).toContain('Eén beroep in beeld.');
    await screen.click('checkbox', 'een diploma met registratie, zoals BIG');
    expect(asked.asked.at(-1)).toEqual({
      name: 'overstap.rank',
      request: { sector: 'zorg', without: ['register'], limit: 8 },
    });
    expect(screen.text()).toContain('Niets gevonden. Haal een keuze weg.');
    await screen.choose('combobox', 'Sector', 'unknown');
    expect(asked.asked.at(-1)?.request).toMatchObject({ sector: '' });
    await screen.expectAccessible();
  });

  it('shows more when asked', async () => {
    const asked = client({
      'overstap.rank': ({ limit }) =>
        ok({
          compared: 320,
          near: [carer],
          far: [],
          more: limit < 10,
          margin: 15,
          sectors: [],
          someUnknown: false,
        }),
    });
    const screen = await openPage(asked, { page: 'overstap' });
    await screen.click('button', 'Laat meer zien');
    expect(asked.asked.at(-1)?.request).toMatchObject({ limit: 16 });
    expect(screen.all('button', 'Laat meer zien')).toEqual([]);
  });

  it('leads an empty passport to the start', async () => {
    const empty = createFakeClient({ passport: emptyPassport }, answers);
    const screen = await openPage(empty, { page: 'overstap' });
    expect(screen.text()).toContain('Je paspoort is nog leeg.');
    expect(screen.get('link', 'Begin met een paar vragen').getAttribute('href')).toBe('#/start');
    await screen.expectAccessible();
  });

  it('finds an occupation by keyboard and explains it', async () => {
    const screen = await openPage(client(), { page: 'overstap' });
    await screen.type('combobox', 'Zoek een beroep', 'gast');
    await screen.press('Enter');
    screen.get('heading', 'gastvrouw');
    expect(screen.text()).toContain('Jouw match is ongeveer 62 van de 100.');
  });

  it('asks the names again in another language, and keeps what was chosen', async () => {
    const asked = client();
    const screen = await openPage(asked, { page: 'overstap' });
    await screen.click('checkbox', 'een diploma met registratie, zoals BIG');
    await screen.click('button', 'English');
    screen.get('heading', 'Work that fits you');
    expect(asked.asked.filter(({ name }) => name === 'overstap.rank')).toHaveLength(3);
    expect(asked.asked.findLast(({ name }) => name === 'overstap.rank')?.request).toMatchObject({
      without: ['register'],
    });
  });

  it('says what went wrong', async () => {
    const screen = await openPage(client({ 'overstap.rank': () => err('index-damaged') }), {
      page: 'overstap',
    });
    screen.get('button', 'Probeer opnieuw');
  });
});

describe('why an occupation fits', () => {
  it('shows every reason in its group, and what the law asks', async () => {
    const screen = await openPage(client(), { page: 'overstap', occupation: carer.id });
    for (const title of ['Dit past 1', 'Dit mis je nog 1', 'Dit weten we nog niet 1'])
      screen.get('heading', title);
    expect(screen.text()).toContain('30 van 30 punten');
    expect(screen.text()).toContain('VOG (Verklaring Omtrent het Gedrag)');
    expect(screen.text()).toContain('Een vacature kan anders zijn.');
    await screen.expectAccessible();
  });

  it('asks what is not known yet, keeps the answer, and comes back', async () => {
    const asked = client();
    const screen = await openPage(asked, { page: 'overstap', occupation: carer.id });
    await screen.click('button', 'Vul in: samenwerken');
    screen.get('heading', 'samenwerken. Hoe vaak heb je dit gedaan?');
    await screen.press('3');
    expect(asked.asked.filter(({ name }) => name === 'passport.edit')).toHaveLength(1);
    screen.get('heading', 'verzorgende');
    screen.get('button', 'Zet terug');
  });
});

describe('two occupations side by side', () => {
  it('are chosen by searching', async () => {
    const screen = await openPage(client(), { page: 'compare', occupations: [carer.id] });
    expect(screen.text()).toContain('Je vergelijkt: verzorgende.');
    await screen.type('combobox', 'Zoek het tweede beroep', 'gast');
    await screen.press('Enter');
    screen.get('heading', 'Dit vragen ze allebei 1');
  });

  it('show what both ask, what only one asks, and what I have of it', async () => {
    const screen = await openPage(client(), { page: 'compare', occupations: [carer.id, host.id] });
    screen.get('heading', 'Alleen bij verzorgende 2');
    screen.get('heading', 'Alleen bij gastvrouw 1');
    // The same skill, but one asks a higher level.
    expect(screen.text()).toContain('verzorgende: kun jij');
    expect(screen.text()).toContain('gastvrouw: lijkt erop');
    expect(screen.text()).toContain('weten we niet');
    await screen.expectAccessible();
  });

  it('share nothing, or everything', () => {
    expect(compareRows([listening], [row('Engels')])).toEqual({
      both: [],
      first: [listening],
      second: [row('Engels')],
    });
    expect(compareRows([listening], [listening])).toEqual({
      both: [[listening, listening]],
      first: [],
      second: [],
    });
  });
});
