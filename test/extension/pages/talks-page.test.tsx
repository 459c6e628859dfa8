import { describe, expect, it } from 'vitest';
import { err, ok } from '#core/result.ts';
import type { TalkDetail } from '../../../extension/views/talk-view.ts';
import { examplePassport, exampleTalk, rejectedTalk } from './example-data.ts';
import { createFakeClient, type Answers, type FakeClient } from './fake-client.ts';
import { openPage } from './open-page.tsx';

function talking(talk: TalkDetail, answers: Answers = {}): FakeClient {
  return createFakeClient(
    { passport: examplePassport, talks: [talk] },
    {
      'talks.open': () => ok(talk),
      'talks.mark-read': () => ok({ ...talk, unread: 0 }),
      'talks.answer': ({ text }) =>
        ok({ ...talk, messages: [...talk.messages, { from: 'me', at: 0, kind: 'answer', text }] }),
      'talks.reveal': ({ contact }) => ok({ ...talk, revealed: contact }),
      'talks.withdraw': () => ok({ ...talk, state: 'withdrawn', mayWithdraw: false }),
      ...answers,
    },
  );
}

const read = { ...exampleTalk, unread: 0 };
const open = { page: 'talk', app: exampleTalk.app } as const;
const requests = (client: FakeClient, name: string): unknown[] =>
  client.asked.filter((message) => message.name === name).map(({ request }) => request);

describe('the conversations', () => {
  it('stand with pseudonym, vacancy and state, newest first, new ones marked in words', async () => {
    const client = createFakeClient({ talks: [rejectedTalk, exampleTalk] });
    const screen = await openPage(client, { page: 'talks' });
    const [first, second] = screen.all('link', /Je heet hier/);
    expect(first?.textContent).toContain('Verzorgende in de wijk');
    expect(first?.textContent).toContain('nieuw');
    expect(first?.textContent).toContain('Blauwe Reiger 27');
    expect(first?.textContent).toContain('uitgenodigd');
    expect(second?.textContent).toContain('niet gekozen');
    screen.get('link', 'Gesprekken 1 nieuw');
    await screen.expectAccessible();
  });

  it('can be looked at for replies, which says what came', async () => {
    const client = createFakeClient(
      { talks: [rejectedTalk] },
      { 'talks.check': () => ok([rejectedTalk, exampleTalk]) },
    );
    const screen = await openPage(client, { page: 'talks' });
    await screen.click('button', 'Kijk of er antwoord is');
    expect(screen.text()).toContain('Er is één nieuw antwoord.');
    screen.get('link', /^Verzorgende in de wijk/);
  });

  it('help when there are none yet', async () => {
    const screen = await openPage(createFakeClient(), { page: 'talks' });
    expect(screen.text()).toContain('Open een vacature en reageer anoniem.');
    await screen.expectAccessible();
  });
});

describe('one conversation', () => {
  it('is read once it is opened', async () => {
    const client = talking(exampleTalk);
    await openPage(client, open);
    expect(requests(client, 'talks.mark-read')).toEqual([{ app: 'app-1' }]);
  });

  it('shows every message, and what the employer wrote as plain text', async () => {
    const hostile = {
      ...read,
      messages: [
        { from: 'employer', at: 0, kind: 'question', text: '<img src=x onerror=alert(1)>' },
      ],
    } as const;
    const screen = await openPage(talking(hostile), open);
    expect(screen.text()).toContain('<img src=x onerror=alert(1)>');
    expect(screen.root.querySelector('img')).toBeNull();
  });

  it('says that both numbers are the same', async () => {
    const screen = await openPage(talking(read), open);
    expect(screen.text()).toContain('Hun getal was ook 78.');
    await screen.expectAccessible();
  });

  it('says what differs between the numbers', async () => {
    const screen = await openPage(talking(rejectedTalk), open);
    expect(screen.text()).toContain('Jij zag 62. Zij rekenen 57. Dat is een verschil van 5.');
    const sure = { ...read, differs: true, theirScore: { match: 78, sure: 60 } };
    const other = await openPage(talking(sure), open);
    expect(other.text()).toContain('Jullie getal is gelijk: 78. Bij Zeker zag jij 64 en zij 60.');
  });

  it('gives the reason of a rejection per requirement', async () => {
    const screen = await openPage(talking(rejectedTalk), open);
    expect(screen.text()).toContain('Jammer, deze keer niet.');
    expect(screen.text()).toContain('medicijnen geven: Dit liet je niet zien.');
    expect(screen.text()).toContain('planning maken: Ze vragen hier meer ervaring.');
    expect(screen.text()).toContain('rijbewijs B: Dit moet volgens de wet.');
    await screen.expectAccessible();
  });

  it('answers a question of at most 1000 characters, once', async () => {
    const asked = {
      ...read,
      state: 'question',
      mayReveal: false,
      messages: exampleTalk.messages.slice(0, 3),
    } as const;
    const client = talking(asked);
    const screen = await openPage(client, open);
    await screen.click('button', 'Stuur dit');
    expect(screen.text()).toContain('Schrijf eerst iets.');
    await screen.type('textbox', 'Jouw antwoord', 'x'.repeat(1003));
    await screen.click('button', 'Stuur dit');
    expect(screen.text()).toContain('3 tekens te veel.');
    expect(requests(client, 'talks.answer')).toEqual([]);
    await screen.type('textbox', 'Jouw antwoord', ' Ja, om het weekend. ');
    await screen.click('button', 'Stuur dit');
    expect(requests(client, 'talks.answer')).toEqual([
      { app: 'app-1', text: 'Ja, om het weekend.' },
    ]);
    expect(screen.text()).toContain('Je antwoord is verstuurd.');
  });

  it('keeps what was written when sending fails', async () => {
    const screen = await openPage(
      talking(read, { 'talks.answer': () => err('host-refused') }),
      open,
    );
    await screen.type('textbox', 'Schrijf de werkgever, anoniem', 'Mag ik iets vragen?');
    await screen.click('button', 'Stuur dit');
    expect(screen.get('textbox', 'Schrijf de werkgever, anoniem')).toHaveProperty(
      'value',
      'Mag ik iets vragen?',
    );
  });

  it('reveals only ticked fields, with exactly what is sent beforehand', async () => {
    const client = talking(read);
    const screen = await openPage(client, open);
    expect(screen.text()).toContain('Je stuurt nu niets.');
    await screen.click('button', 'Laat dit zien');
    expect(screen.text()).toContain('Kies eerst wat je laat zien.');
    await screen.click('checkbox', 'Laat mijn naam zien');
    expect(screen.get('textbox', 'Mijn naam')).toHaveProperty('value', 'Sam de Vries');
    await screen.click('checkbox', 'Laat mijn telefoon zien');
    await screen.click('button', 'Laat dit zien');
    expect(screen.text()).toContain('Vul dit in, of zet het vinkje uit.');
    expect(requests(client, 'talks.reveal')).toEqual([]);
    await screen.type('textbox', 'Mijn telefoon', '06 1234 5678');
    expect(screen.root.querySelector('dl')?.textContent).toContain('06 1234 5678');
    await screen.expectAccessible();
    await screen.click('button', 'Laat dit zien');
    expect(requests(client, 'talks.reveal')).toEqual([
      { app: 'app-1', contact: { name: 'Sam de Vries', phone: '06 1234 5678' } },
    ]);
    expect(requests(client, 'passport.edit')).toEqual([
      {
        edits: [{ edit: 'contact', contact: { name: 'Sam de Vries', phone: '06 1234 5678' } }],
      },
    ]);
    expect(screen.text()).toContain('Dit heb je laten zien');
    expect(screen.text()).toContain('Wil je nog meer laten zien?');
    expect(screen.all('checkbox').map((tick) => tick.closest('label')?.textContent)).toEqual([
      'Laat mijn e-mail zien',
    ]);
    screen.get('textbox', 'Schrijf de werkgever');
  });

  it('is withdrawn after a second question, Escape says no', async () => {
    const client = talking(read);
    const screen = await openPage(client, open);
    await screen.click('button', 'Trek mijn reactie terug');
    screen.get('dialog', 'Reactie terugtrekken?');
    await screen.expectAccessible();
    screen.get('button', 'Ja, trek terug').focus();
    await screen.press('Escape');
    expect(screen.all('dialog')).toEqual([]);
    await screen.click('button', 'Trek mijn reactie terug');
    await screen.click('button', 'Ja, trek terug');
    expect(requests(client, 'talks.withdraw')).toEqual([{ app: 'app-1' }]);
    expect(screen.all('button', 'Trek mijn reactie terug')).toEqual([]);
  });

  it('is taken off this device once it is finished, after a second question', async () => {
    const client = talking(rejectedTalk, { 'talks.forget': () => ok([]) });
    const screen = await openPage(client, open);
    await screen.click('button', 'Haal dit gesprek weg');
    expect(requests(client, 'talks.forget')).toEqual([]);
    await screen.click('button', 'Ja, haal weg');
    expect(requests(client, 'talks.forget')).toEqual([{ app: 'app-1' }]);
    screen.get('heading', 'Je hebt nog geen gesprekken');
    expect(screen.text()).toContain('Het gesprek is weggehaald.');
  });

  it('tells about a message that was not the employer’s, and about a failed attempt', async () => {
    const screen = await openPage(
      talking({ ...read, unreadable: true, problem: { code: 'host-unreachable' } }),
      open,
    );
    expect(screen.text()).toContain('Een bericht was niet van de werkgever.');
    expect(screen.text()).toContain('De website van de werkgever antwoordt niet.');
  });
});
