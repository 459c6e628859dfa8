import { describe, expect, it } from 'vitest';
import { err, ok } from '#core/result.ts';
import type { ApplyChoices } from '../../../extension/messages.ts';
import type { ApplyPreview } from '../../../extension/views/talk-view.ts';
import { examplePassport, examplePreview, exampleTalk } from './example-data.ts';
import { createFakeClient, type Answers, type FakeClient } from './fake-client.ts';
import { openPage } from './open-page.tsx';

const apply = { page: 'apply', draft: 'draft-1' } as const;

/** A preview that follows the choices, with a number that is the sum of what is shown. */
function previewOf(choices: ApplyChoices): ApplyPreview {
  const rows = examplePreview.rows.map((row) => ({
    ...row,
    shown: row.canShow && (choices.show?.includes(row.r) ?? row.shown),
  }));
  return {
    ...examplePreview,
    prepared: `prepared for ${JSON.stringify(choices)}`,
    rows,
    match: rows.reduce((sum, row) => sum + (row.shown ? row.points : 0), 0),
    learn: examplePreview.learn.map((item) => ({
      ...item,
      shown: choices.learn?.includes(item.id) ?? item.shown,
    })),
    gates: examplePreview.gates.map((gate) => ({
      ...gate,
      answer: gate.answer ?? 'yes',
      shown: choices.gates?.includes(gate.gate) ?? gate.shown,
    })),
  };
}

function applying(
  answers: Answers = {},
  start: Parameters<typeof createFakeClient>[0] = {},
): FakeClient {
  return createFakeClient(
    { passport: examplePassport, ...start },
    {
      'apply.prepare': ({ choices }) => ok({ step: 'preview', preview: previewOf(choices) }),
      'apply.send': () => ok({ ...exampleTalk, state: 'waiting' }),
      'talks.withdraw': () => ok({ ...exampleTalk, state: 'withdrawn', mayWithdraw: false }),
      'talks.open': () => ok({ ...exampleTalk, state: 'withdrawn', mayWithdraw: false, unread: 0 }),
      ...answers,
    },
  );
}

const lastRequest = (client: FakeClient, name: string): unknown =>
  client.asked.findLast((message) => message.name === name)?.request;

describe('the preview', () => {
  it('names the receiver, warns at the first contact, and tells what the employer can see', async () => {
    const screen = await openPage(applying(), apply);
    const text = screen.text();
    expect(text).toContain('Zorghuis De Linde');
    expect(text).toContain('Website: werken.delinde.example');
    expect(text).toContain('Let op: dit is de eerste keer');
    expect(text).toContain('De werkgever kan je netwerkadres zien.');
    expect(text).toContain('Jouw match is 78 van de 100. Deze baan past goed.');
    expect(text).toContain('Dit ziet de werkgever niet');
    expect(text).toContain('je leeftijd');
    await screen.expectAccessible();
  });

  it('shows the exact message text, letter for letter', async () => {
    const screen = await openPage(applying(), apply);
    expect(screen.root.querySelector('pre')?.textContent).toBe(examplePreview.body);
  });

  it('says nothing about a first contact with a known host', async () => {
    const known = { ...examplePreview, firstContact: false };
    const screen = await openPage(
      applying({ 'apply.prepare': () => ok({ step: 'preview', preview: known }) }),
      apply,
    );
    expect(screen.text()).not.toContain('eerste keer');
  });

  it('calculates the number again when a skill is left out, and says it', async () => {
    const client = applying();
    const screen = await openPage(client, apply);
    await screen.click('checkbox', 'Stuur mee: luisteren');
    expect(lastRequest(client, 'apply.prepare')).toEqual({
      draft: 'draft-1',
      choices: { show: [0, 2, 3] },
    });
    expect(screen.text()).toContain('Jouw match is 54 van de 100.');
    expect(screen.text()).toContain('Je match is nu 54 van de 100.');
  });

  it('lets each of learn, gates and practical be ticked by itself', async () => {
    const client = applying();
    const screen = await openPage(client, apply);
    await screen.click('checkbox', 'medicijnen geven (wil ik leren)');
    expect(lastRequest(client, 'apply.prepare')).toMatchObject({ choices: { learn: [] } });
    const licence = screen.get('group', 'rijbewijs B').querySelectorAll('input');
    licence[0]?.click();
    await screen.settle();
    expect(lastRequest(client, 'passport.edit')).toEqual({
      edits: [{ edit: 'gate', gate: 'rijbewijs-b', answer: 'yes' }],
    });
    expect(lastRequest(client, 'apply.prepare')).toMatchObject({
      choices: { gates: ['vog', 'rijbewijs-b'] },
    });
    await screen.click('checkbox', 'Laat zien hoeveel uur ik wil werken');
    await screen.type('textbox', 'Minstens (uren per week)', '24');
    await screen.type('textbox', 'Hoogstens (uren per week)', '16');
    expect(screen.text()).toContain('Het laagste getal moet eerst komen.');
    expect(screen.get('button', 'Stuur anoniem').getAttribute('aria-disabled')).toBe('true');
    await screen.type('textbox', 'Hoogstens (uren per week)', '32');
    await screen.click('checkbox', 'Laat zien wanneer ik kan beginnen');
    await screen.choose('combobox', 'Vanaf welke maand?', '2027-01');
    expect(lastRequest(client, 'apply.prepare')).toMatchObject({
      choices: { practical: { hours: [24, 32], from: '2027-01' } },
    });
    await screen.expectAccessible();
  });

  it('warns when the combination is rare, offers what to leave out, and accepts a no', async () => {
    const client = applying();
    const screen = await openPage(client, apply);
    expect(screen.text()).toContain('jouw combinatie is bijzonder');
    await screen.click('button', 'Laat weg: luisteren');
    expect(lastRequest(client, 'apply.prepare')).toMatchObject({ choices: { show: [0, 2, 3] } });
    await screen.click('button', 'Nee, laat zo');
    expect(screen.text()).not.toContain('jouw combinatie is bijzonder');
  });

  it('gives no number where there is none', async () => {
    const rest: ApplyPreview = { ...examplePreview };
    for (const key of ['match', 'sure', 'band'] as const) Reflect.deleteProperty(rest, key);
    const screen = await openPage(
      applying({ 'apply.prepare': () => ok({ step: 'preview', preview: rest }) }),
      apply,
    );
    expect(screen.text()).toContain(
      'Er is geen getal. Je leert het daar. Je hebt 4 aanknopingspunten.',
    );
  });

  it('cannot be sent to a blocked employer', async () => {
    const screen = await openPage(
      applying({
        'apply.prepare': () =>
          ok({ step: 'preview', preview: { ...examplePreview, blocked: true } }),
      }),
      apply,
    );
    expect(screen.text()).toContain('Je hebt werken.delinde.example geblokkeerd.');
    expect(screen.all('button', 'Stuur anoniem')).toEqual([]);
  });

  it('leads to the conversation when the person applied here before', async () => {
    const already = { app: 'app-9', pseudonym: 'Gele Vos 12' };
    const screen = await openPage(
      applying({
        'apply.prepare': () => ok({ step: 'preview', preview: { ...examplePreview, already } }),
      }),
      apply,
    );
    expect(screen.text()).toContain('Je heet hier Gele Vos 12.');
    expect(screen.get('link', 'Open het gesprek').getAttribute('href')).toBe('#/talks/app-9');
    expect(screen.all('button', 'Stuur anoniem')).toEqual([]);
  });
});

describe('sending', () => {
  it('takes one click, asks for the permission in that click, and sends exactly what was shown', async () => {
    const client = applying();
    const screen = await openPage(client, apply);
    await screen.click('checkbox', 'Stuur mee: planning maken');
    await screen.click('button', 'Stuur anoniem');
    expect(client.origins).toEqual(['https://werken.delinde.example']);
    expect(lastRequest(client, 'apply.send')).toEqual({
      draft: 'draft-1',
      prepared: 'prepared for {"show":[0,1,2]}',
    });
    expect(document.activeElement).toBe(screen.get('heading', 'Gelukt'));
    expect(screen.text()).toContain('Je heet hier Blauwe Reiger 27.');
    await screen.expectAccessible();
  });

  it('sends nothing when the person refuses the permission', async () => {
    const client = applying({}, { allow: false });
    const screen = await openPage(client, apply);
    await screen.click('button', 'Stuur anoniem');
    expect(screen.text()).toContain('Je gaf geen toestemming. Er is niets verstuurd.');
    expect(lastRequest(client, 'apply.send')).toBeUndefined();
  });

  it('stays at the preview when it fails, and says why', async () => {
    const screen = await openPage(
      applying({ 'apply.send': () => err('descriptor-not-listed') }),
      apply,
    );
    await screen.click('button', 'Stuur anoniem');
    expect(screen.text()).toContain('niet op de openbare lijst van de werkgever');
    screen.get('button', 'Stuur anoniem');
  });

  it('tells when the message waits for a connection', async () => {
    const screen = await openPage(
      applying({ 'apply.send': () => ok({ ...exampleTalk, state: 'sending' }) }),
      apply,
    );
    await screen.click('button', 'Stuur anoniem');
    expect(screen.text()).toContain('Je bericht staat klaar.');
  });

  it('sends nothing while the preview is still behind the choices', async () => {
    let answered = 0;
    const client = applying({
      'apply.prepare': ({ choices }) =>
        answered++ === 0
          ? ok({ step: 'preview', preview: previewOf(choices) })
          : new Promise(() => undefined),
    });
    const screen = await openPage(client, apply);
    await screen.click('checkbox', 'Stuur mee: luisteren');
    await screen.click('button', 'Stuur anoniem');
    expect(lastRequest(client, 'apply.send')).toBeUndefined();
  });

  it('can be withdrawn at once, after a second question', async () => {
    const client = applying();
    const screen = await openPage(client, apply);
    await screen.click('button', 'Stuur anoniem');
    await screen.click('button', 'Trek mijn reactie terug');
    screen.get('dialog', 'Reactie terugtrekken?');
    await screen.click('button', 'Annuleren');
    expect(lastRequest(client, 'talks.withdraw')).toBeUndefined();
    await screen.click('button', 'Trek mijn reactie terug');
    await screen.click('button', 'Ja, trek terug');
    expect(lastRequest(client, 'talks.withdraw')).toEqual({ app: 'app-1' });
    expect(screen.text()).toContain('Je reactie is teruggetrokken.');
  });
});

describe('before there is a preview', () => {
  it('gets the employer’s list only after a click', async () => {
    const client = applying({
      'apply.prepare': () =>
        ok({
          step: 'fetch-list',
          host: 'werken.delinde.example',
          needsPermission: ['https://werken.delinde.example'],
          title: 'Verzorgende in de wijk',
        }),
      'apply.fetch-list': () => ok({ step: 'preview', preview: examplePreview }),
    });
    const screen = await openPage(client, apply);
    expect(lastRequest(client, 'apply.fetch-list')).toBeUndefined();
    await screen.expectAccessible();
    await screen.click('button', 'Haal de lijst van de werkgever');
    expect(client.origins).toEqual(['https://werken.delinde.example']);
    screen.get('button', 'Stuur anoniem');
  });

  it('says what to do when no vacancy was chosen', async () => {
    const screen = await openPage(applying(), { page: 'apply' });
    expect(screen.text()).toContain('Open een vacature.');
    await screen.expectAccessible();
  });

  it('says so when the draft is gone', async () => {
    const screen = await openPage(applying({ 'apply.prepare': () => err('not-found') }), apply);
    expect(screen.text()).toContain('Dit bestaat niet (meer).');
    await screen.expectAccessible();
  });
});
