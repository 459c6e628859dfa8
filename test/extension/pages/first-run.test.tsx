import { afterEach, describe, expect, it, vi } from 'vitest';
import { err } from '#core/result.ts';
import { PassportApp } from '../../../extension/pages/PassportApp.tsx';
import { show, type Screen } from '../../helpers/screen.ts';
import { skills } from './example-data.ts';
import { createFirstRun } from './fake-first-run.ts';
import { openPage } from './open-page.tsx';

const names = skills.map(({ label }) => label);
const heading = (n: number): string => `${names[n] ?? ''}. Hoe vaak heb je dit gedaan?`;

describe('the start', () => {
  it('is what an empty passport opens with, and says what happens', async () => {
    window.location.hash = '';
    const screen = await show(
      <PassportApp client={createFirstRun()} home={{ page: 'passport' }} />,
    );
    screen.get('heading', 'Wat kun jij?');
    expect(document.title).toContain('Wat kun jij?');
    expect(screen.text()).toContain('Alles blijft op jouw computer.');
    expect(screen.get('link', 'Begin').getAttribute('href')).toBe('#/choose');
    await screen.expectAccessible();
  });

  it('changes the language', async () => {
    const screen = await openPage(createFirstRun(), { page: 'start' });
    await screen.click('radio', 'English');
    screen.get('heading', 'What can you do?');
    screen.get('link', 'Begin');
  });

  it('stays reachable from the empty passport', async () => {
    const screen = await openPage(createFirstRun(), { page: 'passport' });
    expect(screen.get('link', 'Begin met een paar vragen').getAttribute('href')).toBe('#/start');
  });

  it('goes on where somebody stopped', async () => {
    const client = createFirstRun();
    await client.ask('start.answer', { id: skills[0]?.id ?? '', answer: 'often' });
    const screen = await openPage(client, { page: 'start' });
    expect(screen.get('link', 'Ga verder').getAttribute('href')).toBe('#/questions');
    expect(screen.text()).toContain('Je hebt al één vraag beantwoord.');
  });
});

describe('choosing', () => {
  it('finds work by its title and takes it back again', async () => {
    const client = createFirstRun();
    const screen = await openPage(client, { page: 'choose' });
    await screen.type('combobox', 'Zoek werk dat je deed', 'schoon');
    expect(screen.text()).toContain('Eén beroep. Kies met de pijltjes.');
    await screen.press('Enter');
    expect(screen.text()).toContain('Je koos één ding.');
    expect(client.asked).toContainEqual({
      name: 'start.choose',
      request: { chosen: [{ kind: 'work', id: 'urn:cleaner' }] },
    });
    await screen.expectAccessible();
    await screen.click('button', 'Weghalen: schoonmaker');
    expect(screen.text()).toContain('Je hebt nog niets gekozen.');
    await screen.click('button', 'Zet terug');
    screen.get('button', 'Weghalen: schoonmaker');
  });

  it('opens a sector, and counts care and hobbies', async () => {
    const screen = await openPage(createFirstRun(), { page: 'choose' });
    await screen.click('button', 'Zorg en welzijn');
    expect(screen.get('button', 'Zorg en welzijn').getAttribute('aria-expanded')).toBe('true');
    await screen.click('button', 'kok');
    expect(screen.get('button', 'kok').getAttribute('aria-pressed')).toBe('true');
    await screen.click('button', 'Zorg voor familie en huis');
    await screen.click('button', 'kinderen opvoeden');
    expect(screen.text()).toContain('Je koos 2 dingen.');
    screen.get('button', 'Weghalen: kinderen opvoeden');
    await screen.expectAccessible();
    await screen.click('button', 'kinderen opvoeden');
    expect(screen.text()).toContain('Je koos één ding.');
  });

  it('loses nothing when somebody presses faster than it is kept', async () => {
    const client = createFirstRun();
    const screen = await openPage(client, { page: 'choose' });
    await screen.click('button', 'Zorg voor familie en huis');
    const [children, household] = ['kinderen opvoeden', 'het huishouden doen'].map((name) =>
      screen.get('button', name),
    );
    children?.click();
    household?.click();
    await screen.settle();
    expect(screen.text()).toContain('Je koos 2 dingen.');
  });

  it('says when an occupation is not known, and lets somebody go on without', async () => {
    const screen = await openPage(createFirstRun(), { page: 'choose' });
    await screen.type('combobox', 'Zoek werk dat je deed', 'xyzzy');
    expect(screen.text()).toContain('Dit beroep kennen we niet.');
    screen.get('link', 'Verder zonder te kiezen');
  });
});

describe('the questions', () => {
  it('follow each other by keyboard, with the focus in each new one', async () => {
    const client = createFirstRun();
    const screen = await openPage(client, { page: 'questions' });
    for (let n = 0; n < 3; n++) {
      expect(document.activeElement).toBe(screen.get('heading', heading(n)));
      await screen.press(String(n + 2));
    }
    expect(screen.text()).toContain('Je hebt 3 vragen beantwoord. Stoppen kan altijd.');
    expect(
      client.asked.filter(({ name }) => name === 'start.answer').map(({ request }) => request),
    ).toEqual(['with-help', 'alone', 'often'].map((answer, n) => ({ id: skills[n]?.id, answer })));
    await screen.expectAccessible();
  });

  it('explain a skill in other words', async () => {
    const screen = await openPage(createFirstRun(), { page: 'questions' });
    await screen.press('3');
    await screen.press('3');
    expect(screen.text()).toContain('Ook wel: goed luisteren, aandacht geven.');
  });

  it('go back, show the answer that stands, and go on after it', async () => {
    const screen = await openPage(createFirstRun(), { page: 'questions' });
    await screen.press('1');
    await screen.press('6');
    await screen.press('Escape');
    screen.get('heading', heading(1));
    await screen.click('button', 'Vorige vraag');
    screen.get('heading', heading(0));
    const chosen = screen
      .all('button')
      .filter((one) => one.getAttribute('aria-pressed') === 'true');
    expect(chosen.map((one) => one.getAttribute('aria-keyshortcuts'))).toEqual(['1']);
    await screen.press('4');
    screen.get('heading', heading(1));
    await screen.press('4');
    screen.get('heading', heading(2));
    expect(screen.text()).toContain('Je hebt 2 vragen beantwoord.');
  });

  it('lead back to choosing from the first one', async () => {
    const screen = await openPage(createFirstRun(), { page: 'questions' });
    await screen.click('button', 'Terug naar kiezen');
    screen.get('heading', 'Wat heb je gedaan?');
  });

  it('ask how often knowledge was used', async () => {
    const client = createFirstRun();
    for (const { id } of skills.slice(0, 9))
      await client.ask('start.answer', { id, answer: 'alone' });
    const screen = await openPage(client, { page: 'questions' });
    screen.get('heading', 'eerste hulp. Hoe vaak heb je deze kennis gebruikt?');
  });

  it('stay when an answer cannot be kept, and say so', async () => {
    const client = createFirstRun({ 'start.answer': () => err('storage-full') });
    const screen = await openPage(client, { page: 'questions' });
    await screen.press('3');
    screen.get('heading', heading(0));
    expect(screen.text()).toContain('Je schijf is vol');
    await screen.press('3');
    expect(client.asked.filter(({ name }) => name === 'start.answer')).toHaveLength(2);
  });

  it('end with what a person can, by theme, and with work that connects', async () => {
    const client = createFirstRun();
    for (const { id } of skills.slice(0, -1))
      await client.ask('start.answer', { id, answer: 'alone' });
    const screen = await openPage(client, { page: 'questions' });
    await screen.press('1');
    screen.get('heading', 'Dit kun jij');
    screen.get('heading', 'Omgaan met mensen');
    expect(screen.text()).toContain('11 dingen. Misschien is het meer dan je dacht.');
    expect(screen.text()).toContain('Bij 12 beroepen heb je aanknopingspunten.');
    expect(screen.text()).toContain('gastvrouw1 aanknopingspunt');
    const more = screen.get('link', 'Bekijk al het werk dat past');
    expect(more.getAttribute('href')).toBe('#/overstap');
    await screen.expectAccessible();
  });
});

describe('reading aloud', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const spoken: string[] = [];
  const withVoices = (...voices: { lang: string; localService: boolean }[]): EventTarget => {
    spoken.length = 0;
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: ({ text }: { text: string }) => spoken.push(text),
      cancel: () => undefined,
    });
    vi.stubGlobal('speechSynthesis', synthesis);
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
    return synthesis;
  };
  const buttons = (screen: Screen): number => screen.all('button', 'Lees voor').length;

  it('has no button without a voice of this computer in the language', async () => {
    withVoices({ lang: 'nl-NL', localService: false }, { lang: 'en-GB', localService: true });
    const screen = await openPage(createFirstRun(), { page: 'start' });
    expect(buttons(screen)).toBe(0);
    await screen.click('radio', 'English');
    screen.get('button', 'Read aloud');
  });

  it('reads the question with its answers, and stops', async () => {
    withVoices({ lang: 'nl-NL', localService: true });
    const screen = await openPage(createFirstRun(), { page: 'questions' });
    await screen.click('button', 'Lees voor');
    expect(spoken).toHaveLength(1);
    expect(spoken[0]).toContain(`${names[0] ?? ''}. Hoe vaak heb je dit gedaan?`);
    expect(spoken[0]).toContain('Weet ik niet.');
    await screen.click('button', 'Stop met voorlezen');
    screen.get('button', 'Lees voor');
  });

  it('shows the button when the voices come later', async () => {
    const voices: { lang: string; localService: boolean }[] = [];
    const synthesis = withVoices();
    Object.assign(synthesis, { getVoices: () => voices });
    const screen = await openPage(createFirstRun(), { page: 'start' });
    expect(buttons(screen)).toBe(0);
    voices.push({ lang: 'nl', localService: true });
    synthesis.dispatchEvent(new Event('voiceschanged'));
    await screen.settle();
    expect(buttons(screen)).toBe(1);
  });
});
