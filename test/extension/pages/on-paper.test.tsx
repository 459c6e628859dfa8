import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Passport } from '#core/passport/passport.ts';
import { makeSkillsSheet } from '../../../extension/sheet/skills-sheet.ts';
import { examplePassport, idOf, skills } from './example-data.ts';
import { createFakeClient, type FakeClient } from './fake-client.ts';
import { openPage } from './open-page.tsx';

const passport: Passport = {
  ...examplePassport,
  skills: examplePassport.skills.map((one) =>
    one.id === idOf('luisteren')
      ? { ...one, example: 'Bij mijn buurvrouw.', learned: { at: ['home'], note: 'van opa' } }
      : one,
  ),
};
const open = (page: 'strengths' | 'print' | 'sheet', client: FakeClient) =>
  openPage(client, { page });
const paper = (screen: Awaited<ReturnType<typeof open>>): string =>
  screen.root.querySelector('.isp-paper')?.textContent ?? '';

describe('the strengths', () => {
  it('stand in a table by group, the fullest first, with the share that is proven', async () => {
    const screen = await open('strengths', createFakeClient({ passport }));
    const rows = [...screen.root.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows[0]).toEqual(['Groep', 'Dit kun je', 'Met bewijs', 'Hoeveel met bewijs']);
    expect(rows[1]).toEqual(['Omgaan met mensen', '2', '1', '50%']);
    expect(rows.at(-1)).toEqual(['Alles samen', '9', '2', '22%']);
    screen.get('heading', 'Jouw sterke kanten');
    expect(screen.text()).toContain(
      'Dit kun je al: 9 dingen. Het meeste kun je in: Omgaan met mensen.',
    );
    expect(screen.root.querySelector('canvas')?.getAttribute('aria-label')).toContain('tabel');
    await screen.expectAccessible();
  });

  it('say what to do when there is nothing yet', async () => {
    const screen = await open('strengths', createFakeClient());
    expect(screen.text()).toContain('Vul eerst in wat jij kunt.');
    expect(screen.root.querySelector('table, canvas')).toBeNull();
    await screen.expectAccessible();
  });
});

describe('printing', () => {
  it('leaves own words out until they are ticked, and shows what comes on paper', async () => {
    const client = createFakeClient({ passport });
    const screen = await open('print', client);
    expect(paper(screen)).toContain('luisteren: Aan anderen geleerd');
    expect(paper(screen)).toContain('Voorbeeld: niet echt');
    expect(paper(screen)).toContain('Bewijs: ROC Voorbeeld');
    expect(paper(screen)).toContain('medicijnen geven: wil ik leren');
    expect(paper(screen)).not.toMatch(/buurvrouw|opa|Sam de Vries|spreadsheets/);
    await screen.click('checkbox', 'Je voorbeelden');
    await screen.click('checkbox', 'Waar je het leerde');
    expect(paper(screen)).toContain('Bij mijn buurvrouw.');
    expect(paper(screen)).toContain('Geleerd: Thuis, van opa');
    for (const part of ['Hoe vaak je het deed', 'Je bewijs', 'Wat je wilt leren', 'Talen'])
      await screen.click('checkbox', part);
    expect(paper(screen)).not.toMatch(/Aan anderen geleerd|Bewijs|wil ik leren|Engels/);
    await screen.expectAccessible();
    await screen.click('button', 'Druk af');
    expect(client.printed.times).toBe(1);
  });

  it('puts a name on this print only', async () => {
    const client = createFakeClient({ passport });
    const screen = await open('print', client);
    await screen.type('textbox', 'Je naam, als je dat wilt', ' Noor ');
    expect(paper(screen)).toContain('Skillspaspoort van Noor');
    expect(JSON.stringify(client.asked)).not.toContain('Noor');
    window.location.hash = '#/passport';
    await screen.settle();
    window.location.hash = '#/print';
    await screen.settle();
    expect(paper(screen)).not.toContain('Noor');
  });
});

async function readSheet(bytes: Uint8Array) {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let page = 1; page <= file.numPages; page++) {
    const { items } = await (await file.getPage(page)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return {
    texts,
    metadata: await file.getMetadata(),
    raw: new TextDecoder('latin1').decode(bytes),
  };
}

describe('the sheet without a name', () => {
  it('holds the chosen skills with level and proof, and nothing else of the person', async () => {
    const client = createFakeClient({ passport });
    const screen = await open('sheet', client);
    expect(screen.text()).toContain('bijzondere skills samen kunnen laten zien wie jij bent');
    await screen.click('button', 'Maak de PDF');
    expect(screen.text()).toContain('Kies eerst iets.');
    expect(client.files).toEqual([]);
    await screen.click('checkbox', /^luisteren/);
    await screen.click('checkbox', /^planning maken/);
    expect(screen.text()).toContain('Je koos 2 dingen.');
    await screen.expectAccessible();
    await screen.click('button', 'Maak de PDF');
    await expect.poll(() => client.files.length).toBe(1);
    await screen.settle();
    expect(screen.text()).toContain('Het blad staat bij je downloads.');

    const [made] = client.files;
    expect(made?.name).toBe('skills.pdf');
    if (!(made?.content instanceof Uint8Array)) throw new Error('no PDF');
    const { texts, metadata, raw } = await readSheet(made.content);
    const text = texts.join(' ');
    expect(text).toContain('Dit kan ik (Voorbeeld: niet echt)');
    expect(text).toContain('luisteren: Aan anderen geleerd, bewijs: ja');
    expect(text).toContain('planning maken: Met hulp, bewijs: nee');
    expect(text).not.toMatch(/Sam|buurvrouw|opa|Linde|ROC|Engels|heftruck|medicijnen|20\d\d/);
    const { Creator, Author, Title, CreationDate, ModDate } = metadata.info as Record<
      string,
      unknown
    >;
    expect({ Creator, Author, Title, ModDate }).toEqual({});
    expect(CreationDate).toBe("D:20000101000000+00'00'");
    expect(metadata.metadata).toBeNull();
    expect(raw).toContain(`/ID [ <${'0'.repeat(32)}> <${'0'.repeat(32)}> ]`);
  });

  it('ticks what belongs to a work, and says what stands out there', async () => {
    const work = { id: 'urn:occupation:1', title: 'helpende' };
    const client = createFakeClient(
      { passport },
      {
        'occupations.search': () => ({ ok: true, value: [work] }),
        'occupations.skills': () => ({
          ok: true,
          value: skills.filter(({ label }) =>
            ['luisteren', 'samenwerken', 'medicijnen geven'].includes(label),
          ),
        }),
      },
    );
    const screen = await open('sheet', client);
    await screen.type('combobox', 'Voor welk werk is dit blad?', 'help');
    await screen.click('option', 'helpende');
    expect(screen.text()).toContain('Bij “helpende” passen 2 dingen die je kunt.');
    expect(screen.text()).toContain('Je koos 2 dingen.');
    expect(screen.all('heading', 'Let op: jouw combinatie is bijzonder')).toEqual([]);
    for (const name of [/^heftruck/, /^Engels/, /^planning/]) await screen.click('checkbox', name);
    screen.get('heading', 'Let op: jouw combinatie is bijzonder');
    await screen.expectAccessible();
    await screen.click('button', 'Laat weg: heftruck rijden');
    expect(document.activeElement).toBe(screen.get('button', 'Maak de PDF'));
    expect(screen.text()).toContain('Je koos 4 dingen.');
    expect(screen.all('heading', 'Let op: jouw combinatie is bijzonder')).toEqual([]);
    await screen.click('button', 'Kies alles');
    await screen.click('button', 'Nee, laat zo');
    expect(screen.all('heading', 'Let op: jouw combinatie is bijzonder')).toEqual([]);
  });

  const sheet = (names: readonly string[]) => ({
    language: 'nl' as const,
    title: 'Dit kan ik',
    intro: 'Dit blad heeft geen naam.',
    groups: [{ title: 'Groep', rows: names.map((skill) => ({ skill, says: 'Zelf' })) }],
    legend: 'Zelf: het lukt mij alleen.',
    pageOf: (n: number, of: number) => `Bladzijde ${n} van ${of}`,
  });

  it('is the same file each time, whoever makes it and whenever', () => {
    expect(makeSkillsSheet(sheet(['koken']))).toEqual(makeSkillsSheet(sheet(['koken'])));
  });

  it('goes on over pages without losing a line', async () => {
    const skills = Array.from({ length: 120 }, (_, n) => `skill nummer ${n} van een lange lijst`);
    const { texts } = await readSheet(makeSkillsSheet(sheet(skills)));
    expect(texts.length).toBeGreaterThan(2);
    for (const skill of skills) expect(texts.join(' ')).toContain(`${skill}: Zelf`);
    for (const [at, text] of texts.entries())
      expect(text).toContain(`Bladzijde ${at + 1} van ${texts.length}`);
  });

  it('writes the letters of names, and does not break on others', async () => {
    const { texts } = await readSheet(
      makeSkillsSheet(sheet(['cliënten ’s nachts – één façade', 'Łódź čeština 漢字 😀 )\\('])),
    );
    expect(texts[0]).toContain('cliënten ’s nachts – één façade: Zelf');
    expect(texts[0]).toContain('?ódz ceština ?? ? )\\(: Zelf');
  });
});
