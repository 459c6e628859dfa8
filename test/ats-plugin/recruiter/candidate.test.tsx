// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../ats-plugin/api.ts';
import {
  candidate,
  card,
  createFakeServer,
  type FakeServer,
  failure,
  inbox,
  openVacancy,
  requires,
} from './fake-server.ts';
import { openPage } from './open-page.tsx';

const inboxPage = { page: 'inbox', id: openVacancy.id } as const;
const inboxPath = `GET vacancies/${openVacancy.id}/applications`;
const { id } = card();
const page = { page: 'candidate', id } as const;
const serve = (change: Partial<Candidate> = {}): FakeServer =>
  createFakeServer({ [`GET applications/${id}`]: () => candidate(change) });

describe('the inbox', () => {
  it('tells what to do while it is empty', async () => {
    const screen = await openPage(createFakeServer({ [inboxPath]: () => inbox([]) }), inboxPage);
    expect(screen.text()).toContain('Nog geen reacties');
    await screen.expectAccessible();
  });

  it('shows bands with one bar per requirement, and says that the order is random', async () => {
    const answer = inbox([
      { band: 'good', applications: [card({ id: 'a', ours: { match: 90, sure: 50 } })] },
      { band: 'none', applications: [card({ id: 'b', pseudonym: 'Rode Vos 3', ours: {} })] },
    ]);
    const screen = await openPage(createFakeServer({ [inboxPath]: () => answer }), inboxPage);
    screen.get('heading', 'Past goed (1)');
    screen.get('heading', 'Zonder getal (1)');
    expect(screen.text()).toContain('Binnen een groep is de volgorde willekeurig.');
    const [bars] = screen.all('list', 'Per eis');
    expect(bars?.querySelectorAll('li')).toHaveLength(5);
    expect(bars?.textContent).toContain('koken: lijkt erop, 15 van 25 punten');
    expect(bars?.textContent).toContain('rekenen: niet getoond');
    expect(screen.text()).toContain('3 van 5 aanknopingspunten');
    expect(screen.text()).toContain('Kan dit regelen: VOG');
    expect(screen.text()).toContain('Antwoord uiterlijk op 11 december 2026: nog 10 dagen.');
    await screen.expectAccessible();
  });

  it('filters on gates, proof and what waits, with how many are left', async () => {
    const answer = inbox([
      {
        band: 'fair',
        applications: [
          card({ id: 'a' }),
          card({ id: 'b', pseudonym: 'Rode Vos 3', gates: [{ gate: 'vog', kind: 'start' }] }),
        ],
      },
    ]);
    const screen = await openPage(createFakeServer({ [inboxPath]: () => answer }), inboxPage);
    await screen.click('checkbox', /^VOG .* \(1\)$/);
    expect(screen.text()).toContain('Je ziet 1 van 2 reacties.');
    expect(screen.all('link', 'Rode Vos 3')).toEqual([]);
    await screen.click('checkbox', 'met bewijs (0)');
    expect(screen.text()).toContain('Je ziet 0 van 2 reacties.');
    await screen.click('button', 'Laat alles zien');
    screen.get('link', 'Rode Vos 3');
  });

  it('says when an answer is late, and when a number differs', async () => {
    const late = card({ answerDue: '2026-11-29', differs: true, unread: false });
    const answer = inbox([{ band: 'fair', applications: [late] }]);
    const screen = await openPage(createFakeServer({ [inboxPath]: () => answer }), inboxPage);
    expect(screen.text()).toContain('Je antwoord is 2 dagen te laat');
    expect(screen.text()).toContain('getal verschilt');
  });
});

describe('a candidate', () => {
  it('has a pseudonym, both numbers, and a sentence for every requirement', async () => {
    const screen = await openPage(serve(), page);
    screen.get('heading', 'Kandidaat Blauwe Reiger 27');
    const text = screen.text();
    expect(text).toContain('Wij rekenen 63. De kandidaat zag 63.');
    expect(text).toContain('Zeker: 40.');
    expect(text).toContain('Bewezen: 0 van 5.');
    expect(text).toContain('Wil leren: 1 van 1.');
    expect(text).toContain('De kandidaat heeft dit zelf gedaan. Dat vragen jullie.');
    expect(text).toContain('met hulp gedaan. Jullie vragen meer: zelf gedaan.');
    expect(text).toContain('De kandidaat kan iets wat erop lijkt: bakken (zelf gedaan).');
    expect(text).toContain('De kandidaat liet dit niet zien. Dat is geen nee: vraag ernaar.');
    expect(text).toContain('Je leert het bij jullie. De kandidaat wil dit leren.');
    expect(text).toContain('16 tot 24 uur per week');
    expect(text).toContain('Kan beginnen vanaf januari 2027');
    expect(text).toContain('Je kunt al “bakken”');
    expect(text).not.toContain('Let op: de getallen verschillen.');
    await screen.expectAccessible();
  });

  it('explains a difference between the numbers', async () => {
    const screen = await openPage(serve({ differs: true, theirs: { match: 99, sure: 40 } }), page);
    expect(screen.text()).toContain('Wij rekenen 63. De kandidaat zag 99.');
    expect(screen.text()).toContain('Ga uit van ons getal.');
    expect(screen.text()).toContain('De kandidaat ziet dit verschil ook.');
    const sure = await openPage(serve({ differs: true, theirs: { match: 63, sure: 50 } }), page);
    expect(sure.text()).toContain('Bij “Zeker” rekenen wij 40. De kandidaat zag 50.');
  });

  it('has no number where the list asks too little', async () => {
    const screen = await openPage(serve({ band: 'none', ours: {}, theirs: {} }), page);
    expect(screen.text()).toContain('Er is geen getal');
    expect(screen.text()).toContain('De kandidaat zag ook geen getal.');
  });

  it('is asked a question', async () => {
    const server = serve();
    server.on(`POST applications/${id}/question`, () => candidate({ state: 'asked' }));
    const screen = await openPage(server, page);
    await screen.click('button', 'Stel een vraag');
    expect(document.activeElement).toBe(screen.get('heading', 'Stel een vraag'));
    await screen.click('button', 'Stuur de vraag');
    expect(screen.text()).toContain('Vul dit in.');
    await screen.type('textbox', 'Jullie vraag', 'é'.repeat(751));
    expect(screen.text()).toContain('2 tekens te veel.');
    await screen.expectAccessible();
    await screen.click('button', 'Stuur de vraag');
    expect(server.asked.filter(({ method }) => method === 'POST')).toEqual([]);
    await screen.type('textbox', 'Jullie vraag', 'Wanneer kun je beginnen?');
    await screen.click('button', 'Stuur de vraag');
    expect(server.asked.at(-1)).toEqual({
      method: 'POST',
      path: `applications/${id}/question`,
      body: { text: 'Wanneer kun je beginnen?' },
    });
    expect(document.activeElement).toBe(screen.get('heading', 'Gesprek'));
    expect(screen.text()).toContain('De vraag is verstuurd.');
  });

  it('is invited with words that can be changed', async () => {
    const server = serve();
    server.on(`POST applications/${id}/invite`, () => candidate({ state: 'invited' }));
    const screen = await openPage(server, page);
    await screen.click('button', 'Uitnodigen');
    await screen.click('button', 'Stuur de uitnodiging');
    expect(server.asked.at(-1)?.body).toMatchObject({ text: expect.stringContaining('kennis') });
    expect(screen.all('button', 'Uitnodigen')).toEqual([]);
    expect(screen.text()).toContain('De kandidaat kiest nu');
  });

  it('is declined with a reason per requirement, never without', async () => {
    const server = serve();
    server.on(`POST applications/${id}/reject`, () =>
      candidate({
        state: 'rejected',
        messages: [
          {
            from: 'employer',
            kind: 'reject',
            reasons: [{ id: requires[1].id, code: 'level-too-low' }],
            at: '2026-12-01T09:00:00.000Z',
            published: false,
          },
        ],
      }),
    );
    const screen = await openPage(server, page);
    await screen.click('button', 'Niet uitnodigen');
    await screen.click('button', 'Stuur dit besluit');
    expect(screen.text()).toContain('Kies eerst een reden.');
    await screen.expectAccessible();
    await screen.click('button', 'meer ervaring nodig');
    await screen.click('button', 'is wettelijk nodig');
    await screen.click('button', 'Stuur dit besluit');
    expect(server.asked.at(-1)?.body).toEqual({
      reasons: [
        { id: requires[1].id, code: 'level-too-low' },
        { id: 'vog', code: 'gate-missing' },
      ],
    });
    expect(screen.text()).toContain('helpen bij aankleden: We vragen hier meer ervaring.');
    expect(screen.text()).toContain('staat klaar');
    expect(screen.all('button', 'Stel een vraag')).toEqual([]);
  });

  it('asks before a half-written message is lost, and keeps it when sending fails', async () => {
    const server = serve();
    server.on(`POST applications/${id}/question`, () => failure(429, 'rate-limited'));
    const screen = await openPage(server, page);
    await screen.click('button', 'Stel een vraag');
    await screen.type('textbox', 'Jullie vraag', 'Hoe');
    await screen.click('button', 'Stuur de vraag');
    expect(screen.text()).toContain('Te veel pogingen.');
    expect(screen.get('textbox', 'Jullie vraag')).toHaveProperty('value', 'Hoe');
    await screen.click('link', 'Vacatures');
    screen.get('dialog', 'Nog niet bewaard');
  });

  it('shows after the reveal only what the candidate chose, and when', async () => {
    const reveal = { name: 'Fatima', phone: '06 12345678', at: '2026-12-02T12:00:00.000Z' };
    const screen = await openPage(serve({ state: 'revealed', reveal }), page);
    expect(screen.text()).toContain('De kandidaat liet dit zien op 2 december 2026');
    expect(screen.text()).toContain('NaamFatima');
    expect(screen.text()).toContain('E-mailniet getoond');
    await screen.expectAccessible();
  });

  it('is gone after withdrawing, also while the page is open', async () => {
    const server = serve();
    const screen = await openPage(server, page);
    server.on(`GET applications/${id}`, () => failure(404, 'not-found'));
    document.dispatchEvent(new Event('visibilitychange'));
    await screen.settle();
    screen.get('heading', 'Niet gevonden');
    expect(screen.text()).toContain('De kandidaat trok zich terug');
    expect(screen.text()).not.toContain('Blauwe Reiger');
    await screen.expectAccessible();
  });

  it('keeps text of others text', async () => {
    const text = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const at = '2026-12-01T09:00:00.000Z';
    const message = { from: 'candidate', kind: 'answer', text, at, published: true } as const;
    const screen = await openPage(serve({ messages: [message], state: 'answered' }), page);
    expect(screen.text()).toContain(text);
    expect(screen.root.querySelector('img, script')).toBeNull();
  });
});
