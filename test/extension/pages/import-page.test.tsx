import { describe, expect, it } from 'vitest';
import { checkIds } from '#core/credentials/checks.ts';
import { err, ok } from '#core/result.ts';
import { emptyPassport } from '#core/passport/passport.ts';
import { translator } from '#core/translator.ts';
import type { Screen } from '../../helpers/screen.ts';
import { badgeFor, makeBadgeIssuer } from '../../helpers/make-badge.ts';
import { NOW, skills } from './example-data.ts';
import { createFakeClient, type Answers, type FakeClient } from './fake-client.ts';
import { openPage } from './open-page.tsx';

const page = { page: 'import' } as const;
const [first, second] = skills;
if (!first || !second) throw new Error('the example has no skills');

const twoFound: Answers = {
  'import.text': ({ source }) =>
    ok([
      { skill: first.id, label: first.label, source, quote: '<b>Ik deed dit</b>', level: 3 },
      { skill: second.id, label: second.label, source, quote: "'; DROP TABLE skills; --" },
    ]),
  'import.release': () => ok({}),
};

/** Waits for what loads only when used. */
async function waitFor(screen: Screen, role: string, name: string | RegExp): Promise<void> {
  for (let tries = 0; tries < 200 && screen.all(role, name).length === 0; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await screen.settle();
  }
  screen.get(role, name);
}

async function give(screen: Screen, content: BlobPart, name = 'bestand'): Promise<void> {
  const field = screen.root.querySelector<HTMLInputElement>('input[type=file]');
  if (!field) throw new Error('No file field');
  Object.defineProperty(field, 'files', { value: [new File([content], name)], configurable: true });
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await screen.settle();
}

async function paste(client: FakeClient, text = 'Ik was kok.'): Promise<Screen> {
  const screen = await openPage(client, page);
  await screen.type('textbox', 'De tekst van je cv', text);
  await screen.click('button', 'Lees deze tekst');
  await waitFor(screen, 'heading', 'Dit vonden wij');
  return screen;
}

const edits = (client: FakeClient) => client.asked.filter(({ name }) => name === 'passport.edit');

describe('the page Halen', () => {
  it('is one step from the passport', async () => {
    const screen = await openPage(createFakeClient(), { page: 'passport' });
    expect(screen.get('link', 'Haal het op').getAttribute('href')).toBe('#/import');
  });

  it('shows proposals one by one with their words, and keeps only what is answered', async () => {
    const client = createFakeClient({}, twoFound);
    const screen = await paste(client);
    await screen.expectAccessible();
    expect(screen.text()).toContain('2 skills om over te nemen.');
    expect(edits(client)).toEqual([]);

    await screen.click('button', 'Begin');
    screen.get('heading', new RegExp(first.label));
    expect(screen.text()).toContain('1 van 2');
    expect(screen.text()).toContain('Gevonden in: Jouw tekst');
    expect(screen.text()).toContain('Daar staat: “<b>Ik deed dit</b>”');
    expect(screen.root.querySelector('b')).toBeNull();
    expect(screen.get('button', /^Vaak/).getAttribute('aria-pressed')).toBe('true');
    expect(screen.text()).toContain('ons voorstel');
    await screen.expectAccessible();

    await screen.click('button', /^Zelf/);
    expect(edits(client).map(({ request }) => request)).toEqual([
      {
        edits: [
          { edit: 'answer', id: first.id, answer: 'alone' },
          { edit: 'found-in', id: first.id, from: 'Jouw tekst' },
        ],
      },
    ]);
    screen.get('heading', new RegExp(second.label));
    await screen.click('button', 'Sla over');
    screen.get('heading', 'Klaar');
    expect(screen.text()).toContain('Eén skill staat nu in je paspoort.');
    expect(screen.text()).toContain('Eén skill sloeg je over.');
    expect(edits(client)).toHaveLength(1);
    await screen.expectAccessible();
  });

  it('takes an answer back and asks again', async () => {
    const client = createFakeClient({}, twoFound);
    const screen = await paste(client);
    await screen.click('button', 'Begin');
    await screen.click('button', /^Zelf/);
    await screen.click('button', 'Zet terug');
    screen.get('heading', new RegExp(first.label));
    expect(client.asked.map(({ name }) => name)).toContain('passport.undo');
  });

  it('goes back, stops at any time, and takes "weet ik niet" as skipping', async () => {
    const client = createFakeClient({}, twoFound);
    const screen = await paste(client);
    await screen.click('button', 'Begin');
    await screen.click('button', /^Weet ik niet/);
    screen.get('heading', new RegExp(second.label));
    await screen.click('button', 'Terug');
    screen.get('heading', new RegExp(first.label));
    await screen.click('button', 'Stop hier');
    expect(screen.text()).toContain('Je nam niets over.');
    expect(edits(client)).toEqual([]);
  });

  it('says what is in the passport already', async () => {
    const passport = {
      ...emptyPassport,
      skills: [{ id: second.id, answer: 'often' as const, changedAt: new Date(NOW).toISOString() }],
    };
    const screen = await paste(createFakeClient({ passport }, twoFound));
    expect(screen.text()).toContain('Eén skill om over te nemen.');
    expect(screen.text()).toContain('Eén skill stond al in je paspoort.');
  });

  it('asks for a text before it reads nothing', async () => {
    const screen = await openPage(createFakeClient({}, twoFound), page);
    await screen.click('button', 'Lees deze tekst');
    expect(screen.text()).toContain('Plak of typ eerst een tekst.');
    await screen.expectAccessible();
  });

  it('can be cancelled while it reads', async () => {
    const never = new Promise<never>(() => undefined);
    const client = createFakeClient({}, { 'import.text': () => never });
    const screen = await openPage(client, page);
    await screen.type('textbox', 'De tekst van je cv', 'Ik was kok.');
    await screen.click('button', 'Lees deze tekst');
    await waitFor(screen, 'button', 'Annuleren');
    expect(screen.text()).toContain('Wij lezen Jouw tekst…');
    await screen.expectAccessible();
    await screen.click('button', 'Annuleren');
    screen.get('button', 'Kies een bestand');
  });

  it.each([
    ['broken JSON', '{"type":', 'Dit bestand is beschadigd. Er is niets overgenomen.'],
    ['a program', new Uint8Array([0x4d, 0x5a, 0, 0]), 'Dit soort bestand kennen wij niet.'],
    ['a text without skills', 'Hallo.', 'Wij vonden hierin geen skills.'],
  ])('says in a sentence what is wrong with %s', async (_what, content, says) => {
    const client = createFakeClient({}, { 'import.text': () => ok([]) });
    const screen = await openPage(client, page);
    await give(screen, content);
    await waitFor(screen, 'alert', /.*/);
    expect(screen.text()).toContain(says);
    expect(edits(client)).toEqual([]);
    await screen.expectAccessible();
  });
});

describe('a badge on the page Halen', () => {
  const did = 'did:web:school.example';
  async function badge() {
    const issuer = await makeBadgeIssuer();
    const key = { id: `${did}#1`, controller: did, publicKeyMultibase: issuer.did.slice(8) };
    const text = JSON.stringify(
      await issuer.sign(badgeFor(did, [{ id: first?.id ?? '', name: 'dit' }]), key.id),
    );
    return { text, document: { id: did, verificationMethod: [key], assertionMethod: [key.id] } };
  }
  async function open(client: FakeClient, text: string): Promise<Screen> {
    const screen = await openPage(client, page);
    await give(screen, text, '<script>alert(1)</script>.json');
    await waitFor(screen, 'heading', 'Dit vonden wij');
    return screen;
  }

  it('is confirmed after the person lets us ask the issuer, and its proof is kept with the answer', async () => {
    const { text, document } = await badge();
    const client = createFakeClient(
      {},
      { ...twoFound, 'import.fetch': () => ok({ status: 200, text: JSON.stringify(document) }) },
    );
    const screen = await open(client, text);
    expect(screen.text()).toContain('Niet bevestigd. Wij weten niet alles zeker.');
    expect(client.origins).toEqual([]);
    expect(client.asked.map(({ name }) => name)).not.toContain('import.fetch');
    await screen.expectAccessible();

    await screen.click('button', 'Vraag het aan school.example');
    await waitFor(screen, 'button', 'Begin');
    expect(client.origins).toEqual(['https://school.example']);
    for (let tries = 0; tries < 100 && !/Bevestigd\. Wij/.test(screen.text()); tries++)
      await screen.settle();
    expect(screen.text()).toContain('Bevestigd. Wij keken alles na.');
    expect(screen.text()).toContain('De handtekening klopt: ja');
    expect(client.asked.at(-1)).toMatchObject({ name: 'import.release' });

    await screen.click('button', 'Begin');
    expect(screen.text()).toContain(
      'Hier hoort bewijs bij: Schoon en veilig werken – Vakschool Voorbeeld, school.example',
    );
    await screen.click('button', /^Vaak/);
    expect(edits(client)[0]?.request).toMatchObject({
      edits: [
        { edit: 'answer', id: first?.id, answer: 'often' },
        { edit: 'evidence', id: first?.id, evidence: [{ src: 'signed', level: 2 }] },
      ],
    });
  });

  it('is not asked for when the person says no to the browser', async () => {
    const { text } = await badge();
    const client = createFakeClient({ allow: false }, twoFound);
    const screen = await open(client, text);
    await screen.click('button', 'Vraag het aan school.example');
    expect(client.asked.map(({ name }) => name)).not.toContain('import.fetch');
    expect(screen.text()).toContain('Je gaf geen toestemming.');
  });

  it('stays not confirmed when its issuer is silent, and the permission goes back', async () => {
    const { text } = await badge();
    const client = createFakeClient(
      {},
      { ...twoFound, 'import.fetch': () => err('host-unreachable') },
    );
    const screen = await open(client, text);
    await screen.click('button', 'Vraag het aan school.example');
    await screen.settle();
    expect(screen.text()).toContain('De uitgever gaf geen goed antwoord.');
    expect(client.asked.at(-1)).toMatchObject({ name: 'import.release' });
  });
});

describe('the log of checks', () => {
  it.each(['nl', 'en'] as const)('has words for everything in %s', (language) => {
    const t = translator(language);
    for (const id of checkIds) expect(t(`import.check-${id}`)).not.toContain('import.');
  });
});
