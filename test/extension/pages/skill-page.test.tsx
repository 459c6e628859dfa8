import { describe, expect, it } from 'vitest';
import type { Passport } from '#core/passport/passport.ts';
import { err } from '#core/result.ts';
import { examplePassport, idOf } from './example-data.ts';
import { createFakeClient } from './fake-client.ts';
import { openPage } from './open-page.tsx';

const skill = idOf('koken volgens recept');
const page = { page: 'skill', skill } as const;
const example = 'Toen deed ik dit';

describe('what else there is to say about a skill', () => {
  it('is reached from the passport, and keeps an example and where it was learned', async () => {
    const client = createFakeClient({ passport: examplePassport });
    const screen = await openPage(client, { page: 'passport' });
    const link = screen.get('link', 'Vertel meer: koken volgens recept');
    expect(link.getAttribute('href')).toBe(`#/skill/${encodeURIComponent(skill)}`);
    window.location.hash = link.getAttribute('href') ?? '';
    await screen.settle();
    expect(screen.get('heading', 'koken volgens recept')).toBe(document.activeElement);
    expect(screen.text()).toContain('Het blijft op jouw computer');
    await screen.type('textbox', example, '  Voor 40 mensen gekookt.  ');
    expect(screen.text()).toContain('Je kunt nog 973 letters typen.');
    await screen.click('checkbox', 'Als vrijwilliger');
    await screen.click('checkbox', 'Thuis');
    await screen.type('textbox', 'Wil je er iets bij zeggen?', 'In het buurthuis');
    await screen.expectAccessible();
    await screen.click('button', 'Bewaren');
    expect(client.asked.filter(({ name }) => name === 'passport.edit')).toEqual([
      {
        name: 'passport.edit',
        request: {
          edits: [
            { edit: 'example', id: skill, example: '  Voor 40 mensen gekookt.  ' },
            {
              edit: 'learned',
              id: skill,
              learned: { at: ['home', 'volunteering'], note: 'In het buurthuis' },
            },
          ],
        },
      },
    ]);
    expect(document.activeElement).toBe(screen.get('button', 'Verander: koken volgens recept'));
    expect(screen.text()).toContain('Bewaard: koken volgens recept.');
    expect(screen.text()).toContain('met voorbeeld');
    await screen.click('button', 'Zet terug');
    expect(screen.text()).not.toContain('met voorbeeld');
  });

  it('keeps what was typed when the person goes elsewhere, and nothing when nothing changed', async () => {
    const client = createFakeClient({ passport: examplePassport });
    const screen = await openPage(client, page);
    window.location.hash = '#/settings';
    await screen.settle();
    expect(client.asked.map(({ name }) => name)).not.toContain('passport.edit');
    window.location.hash = `#/skill/${encodeURIComponent(skill)}`;
    await screen.settle();
    await screen.type('textbox', example, 'Soep gemaakt.');
    window.location.hash = '#/settings';
    await screen.settle();
    expect(client.asked.filter(({ name }) => name === 'passport.edit')).toHaveLength(1);
    expect(screen.text()).toContain('Bewaard: koken volgens recept.');
    screen.get('button', 'Zet terug');
  });

  it('follows another tab while nothing is typed, and never puts the old words back', async () => {
    let elsewhere = examplePassport;
    const client = createFakeClient(
      {},
      { 'passport.load': () => ({ ok: true, value: { passport: elsewhere, revision: 1 } }) },
    );
    const screen = await openPage(client, page);
    elsewhere = {
      ...examplePassport,
      skills: examplePassport.skills.map((one) =>
        one.id === skill ? { ...one, example: 'In de andere tab getypt.' } : one,
      ),
    };
    client.announce('passport');
    await screen.settle();
    expect(screen.get('textbox', example)).toHaveProperty('value', 'In de andere tab getypt.');
    window.location.hash = '#/settings';
    await screen.settle();
    expect(client.asked.map(({ name }) => name)).not.toContain('passport.edit');
  });

  it('stays with what was typed when it cannot be kept', async () => {
    const client = createFakeClient(
      { passport: examplePassport },
      { 'passport.edit': () => err('storage-full') },
    );
    const screen = await openPage(client, page);
    await screen.type('textbox', example, 'Soep gemaakt.');
    await screen.click('button', 'Bewaren');
    expect(screen.get('textbox', example)).toHaveProperty('value', 'Soep gemaakt.');
    expect(screen.text()).toContain('Je schijf is vol');
  });

  it('names the proof with its source and its dates, and links without asking anything', async () => {
    const passport: Passport = {
      ...examplePassport,
      skills: [
        {
          id: skill,
          answer: 'often',
          changedAt: '2026-11-20T10:00:00.000Z',
          foundIn: [{ from: 'mijn-cv.pdf', addedAt: '2026-11-20T10:00:00.000Z' }],
          evidence: [
            {
              src: 'signed',
              level: 2,
              from: 'Koken – ROC Voorbeeld',
              issuedOn: '2026-05-03',
              addedAt: '2026-11-20T10:00:00.000Z',
              address: 'https://badges.example/koken/1',
            },
            {
              src: 'peer',
              level: 3,
              from: 'Een collega',
              issuedOn: '2026-99-99',
              address: 'https://[',
            },
          ],
        },
      ],
    };
    const screen = await openPage(createFakeClient({ passport }), page);
    expect(screen.text()).toContain('Koken – ROC Voorbeeld');
    expect(screen.text()).toContain(
      'Gegeven op 3 mei 2026. In je paspoort sinds 20 november 2026.',
    );
    const link = screen.get('link', 'Bekijk dit bij badges.example');
    expect(link.getAttribute('rel')).toBe('noreferrer');
    expect(screen.text()).toContain('Een collega');
    expect(screen.text()).toContain('mijn-cv.pdf. In je paspoort sinds 20 november 2026.');
    await screen.expectAccessible();
  });

  it('says so when the skill is not in the passport', async () => {
    const screen = await openPage(createFakeClient(), page);
    expect(screen.text()).toContain('Deze skill kennen we niet');
    await screen.expectAccessible();
  });

  it('shows the first of each group when there are very many, and the rest when asked', async () => {
    const many: Passport = {
      ...examplePassport,
      skills: Array.from({ length: 500 }, (_, n) => ({
        id: `urn:skill:${String(n).padStart(4, '0')}`,
        answer: 'alone' as const,
        changedAt: '2026-11-20T10:00:00.000Z',
      })),
    };
    const client = createFakeClient(
      { passport: many },
      {
        'skills.describe': ({ ids }) => ({
          ok: true,
          value: ids.map((id) => ({ id, label: id, type: 'skill' as const, group: 'S1.0' })),
        }),
      },
    );
    const screen = await openPage(client, { page: 'passport' });
    expect(screen.all('button', /^Verander/)).toHaveLength(30);
    await screen.click('button', 'Laat nog 300 dingen zien: Omgaan met mensen');
    expect(screen.all('button', /^Verander/)).toHaveLength(330);
    expect(document.activeElement).toBe(screen.get('button', 'Verander: urn:skill:0030'));
  });
});
