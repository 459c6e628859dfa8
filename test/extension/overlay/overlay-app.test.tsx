import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import { OverlayApp } from '../../../extension/overlay/OverlayApp.tsx';
import type { Ask } from '../../../extension/overlay/ask.ts';
import type { ScoreView } from '../../../extension/views/score-view.ts';
import { show } from '../../helpers/screen.ts';
import { exampleRead, exampleScore } from './example-score.ts';

type Answer = (request: unknown) => Result<unknown>;

function fakeAsk(score: Partial<ScoreView> = {}, more: Readonly<Record<string, Answer>> = {}) {
  const asked: { name: string; request: unknown }[] = [];
  const answers: Readonly<Record<string, Answer>> = {
    'settings.language': () => ok({ language: 'nl' }),
    'score.page': () => ok({ ...exampleScore, ...score }),
    'skills.search': () => ok([{ id: 'x:windows', label: 'ramen wassen' }]),
    'surface.open': () => ok({}),
    ...more,
  };
  const ask = ((name: string, request: unknown) => {
    asked.push({ name, request });
    return Promise.resolve(answers[name]?.(request) ?? err('internal'));
  }) as Ask;
  return { ask, asked };
}

const open = async (
  score: Partial<ScoreView> = {},
  more: Readonly<Record<string, Answer>> = {},
) => {
  const { ask, asked } = fakeAsk(score, more);
  const screen = await show(<OverlayApp read={exampleRead} visits={0} ask={ask} />);
  return { screen, asked };
};

const openPanel = async (
  score: Partial<ScoreView> = {},
  more: Readonly<Record<string, Answer>> = {},
) => {
  const opened = await open(score, more);
  await opened.screen.click('button', /Bekijk waarom|niet echt/);
  return opened;
};

describe('the overlay of a vacancy that says too little', () => {
  it('shows what the title usually asks as an estimate', async () => {
    const skills = [
      { id: 'x:floors', label: 'vloeren schoonmaken', mine: true },
      { id: 'x:waste', label: 'afval sorteren', mine: false },
    ];
    const usual = { job: 'schoonmaker', skills };
    const { screen } = await openPanel({ thin: true, noNumber: 'too-little', rows: [], usual });
    expect(screen.text()).toContain('Meestal gevraagd: schoonmaker');
    expect(screen.text()).toContain('schatting');
    expect(screen.text().match(/kun jij al/g)).toHaveLength(1);
    await screen.expectAccessible();
  });
});

describe('the overlay of a locked passport', () => {
  const locked = { 'score.page': () => err('passport-locked') };

  it('shows no number, and leads to the page that asks for the passphrase', async () => {
    const { screen, asked } = await open({}, locked);
    expect(screen.text()).not.toMatch(/match|62/i);
    await screen.expectAccessible();
    await screen.click('button', /^Je paspoort zit op slot/);
    expect(asked).toContainEqual({ name: 'surface.open', request: { open: 'passport' } });
    await screen.click('button', 'Verberg op deze pagina');
    expect(screen.text()).toBe('');
  });

  it('takes the number away when the passport was locked meanwhile', async () => {
    const { ask } = fakeAsk();
    const screen = await show(<OverlayApp read={exampleRead} visits={0} ask={ask} />);
    expect(screen.text()).toContain('62');
    const later = fakeAsk({}, locked);
    await act(() =>
      render(<OverlayApp read={exampleRead} visits={1} ask={later.ask} />, screen.root),
    );
    await screen.settle();
    expect(screen.text()).not.toContain('62');
    expect(screen.text()).toContain('Je paspoort zit op slot');
  });
});

describe('the ring on a vacancy page', () => {
  it('says in one line that a number read from the text is about right', async () => {
    const { screen } = await open();
    expect(screen.text()).toContain('Match ongeveer 62: past redelijk');
    await screen.expectAccessible();
  });

  it('says the exact number when the employer published the list', async () => {
    const { screen } = await open({ origin: 'published', marginKind: 'none', margin: 0 });
    expect(screen.text()).toContain('Match 62: past redelijk');
    expect(screen.text()).not.toContain('ongeveer');
  });

  it('gives no number when the vacancy says too little', async () => {
    const { screen } = await open({
      noNumber: 'too-little',
      match: undefined,
      sure: undefined,
    } as never);
    expect(screen.text()).toContain('Deze vacature zegt te weinig');
    expect(screen.text()).not.toMatch(/Match \d/);
  });

  it('stays away until there is something to say', async () => {
    const { screen } = await open({}, { 'score.page': () => err('index-missing') });
    expect(screen.text().trim()).toBe('');
  });

  it('asks to reload after an update of the program', async () => {
    const { screen } = await open({}, { 'score.page': () => err('extension-updated') });
    expect(screen.text()).toContain('Ververs deze pagina');
  });

  it('can be put away', async () => {
    const { screen } = await open();
    await screen.click('button', 'Verberg op deze pagina');
    expect(screen.text().trim()).toBe('');
  });
});

describe('the panel', () => {
  it('explains the number by what fits, is alike, and is not known yet', async () => {
    const { screen } = await openPanel();
    expect(document.activeElement).toBe(screen.get('heading', 'Schoonmaker kantoren'));
    const text = screen.text();
    expect(text).toContain('Waarschijnlijk tussen 47 en 77.');
    expect(text).toContain('Leer machines bedienen. Dan is je match 87.');
    expect(text).toContain('Jij: vaak gedaan, ook als het lastig was. Een collega bevestigt dit.');
    expect(text).toContain('Jij: met hulp gedaan. Ze vragen: zelf gedaan.');
    expect(text).toContain('Jij kunt: gasten ontvangen (zelf gedaan).');
    expect(text).toContain('Dit weten we nog niet');
    expect(text).toContain('kan ik regelen');
    expect(text).toContain('2 jaar ervaring');
    await screen.expectAccessible();
  });

  it('closes with Escape and gives the focus back', async () => {
    const { screen } = await openPanel();
    await screen.press('Escape');
    expect(document.activeElement).toBe(screen.get('button', /Match ongeveer 62/));
  });

  it('opens the passport at the skill that is not filled in', async () => {
    const { screen, asked } = await openPanel();
    await screen.click('button', 'Vul in: machines bedienen');
    expect(asked.at(-1)).toEqual({
      name: 'surface.open',
      request: { open: 'passport', skill: exampleScore.rows[3]?.id },
    });
  });

  it('leads to our own page to apply, and names who receives', async () => {
    const { screen, asked } = await openPanel(
      {
        origin: 'published',
        apply: { how: 'list', host: 'werk.example', organisation: 'Helder BV' },
      },
      { 'apply.open': () => ok({ draft: 'd1' }) },
    );
    expect(screen.text()).toContain('Naar Helder BV, via werk.example.');
    await screen.click('button', 'Reageer anoniem');
    expect(asked.at(-1)?.name).toBe('apply.open');
  });

  it('leads to our own page to learn what is missing, and shows nothing of it here', async () => {
    const { screen, asked } = await openPanel({}, { 'learn.open': () => ok({}) });
    await screen.click('button', 'Leren: wat mis ik nog?');
    expect(asked.at(-1)).toEqual({ name: 'learn.open', request: exampleRead });
    const without = await openPanel({ match: 100 });
    expect(without.screen.all('button', 'Leren: wat mis ik nog?')).toEqual([]);
  });

  it('fetches the list of the employer only after a click', async () => {
    const { screen, asked } = await openPanel(
      { apply: { how: 'link', host: 'werk.example' } },
      {
        'list.fetch': () =>
          ok({
            state: 'read',
            score: { ...exampleScore, match: 71, marginKind: 'none', margin: 0 },
          }),
      },
    );
    expect(asked.map(({ name }) => name)).not.toContain('list.fetch');
    await screen.click('button', 'Haal de lijst van de werkgever');
    expect(screen.text()).toContain('Jouw match is 71 van de 100.');
  });

  it('says what went wrong in words', async () => {
    const { screen } = await openPanel(
      { apply: { how: 'link', host: 'werk.example' } },
      { 'list.fetch': () => err('offline') },
    );
    await screen.click('button', 'Haal de lijst van de werkgever');
    expect(screen.get('alert').textContent).toContain('Je hebt geen internet.');
  });
});

describe('"Klopt de lijst?"', () => {
  it('removes, puts back, adds and keeps the whole list', async () => {
    const { screen, asked } = await openPanel(
      {},
      {
        'list.confirm': () =>
          ok({ ...exampleScore, origin: 'confirmed', marginKind: 'confirmed', margin: 8 }),
      },
    );
    await screen.click('button', 'Klopt de lijst?');
    await screen.click('button', 'Klopt niet: afval sorteren');
    expect(screen.text()).toContain('afval sorteren is weg.');
    await screen.click('button', 'Zet terug');
    await screen.click('button', 'Klopt niet: klanten helpen');
    await screen.choose('combobox', /^Wanneer nodig: machines bedienen/, 'learn');
    await screen.type('combobox', 'Ontbreekt er iets? Zet het erbij.', 'ramen');
    await screen.click('option', 'ramen wassen');
    await screen.expectAccessible();
    await screen.click('button', 'Bewaar deze lijst');
    const sent = asked.find(({ name }) => name === 'list.confirm')?.request as {
      items: { id: string; kind: string }[];
    };
    expect(sent.items.map(({ id, kind }) => `${id.split('/').at(-1)} ${kind}`)).toEqual([
      'vloeren-schoonmaken start',
      'afval-sorteren start',
      'machines-bedienen learn',
      'x:windows start',
    ]);
    expect(screen.text()).toContain('Waarschijnlijk tussen 54 en 70.');
  });

  it('keeps nothing when the person cancels', async () => {
    const { screen, asked } = await openPanel();
    await screen.click('button', 'Klopt de lijst?');
    await screen.click('button', 'Klopt niet: afval sorteren');
    await screen.click('button', 'Annuleren');
    expect(asked.map(({ name }) => name)).not.toContain('list.confirm');
    expect(screen.text()).toContain('afval sorteren');
  });
});
