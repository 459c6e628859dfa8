// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_PAGE_TEXT } from '../../../extension/job-boards/page-outline.ts';
import { readPage } from '../../../extension/job-boards/read-page.ts';
import { openFixture, openPage } from './page-fixtures.ts';

const url = 'https://www.vacatureboom.test/vacature/1-kok';
const text = `
  <h2>Wat ga je doen?</h2><ul><li>Je kookt voor tachtig gasten.</li><li>Je bestelt en controleert de voorraad.</li></ul>
  <h2>Wat vragen wij?</h2><ul><li>Twee jaar ervaring in een keuken.</li><li>Je werkt volgens HACCP.</li></ul>
  <h2>Wat bieden wij?</h2><p>Een salaris volgens de cao Horeca, 32 uur per week, en een gezellig team. We zijn op maandag en dinsdag dicht, en je rooster is vier weken vooruit bekend. Na een half jaar volgt een vaste aanstelling.</p>
  <a href="/reageer">Solliciteer direct</a>`;

describe('readPage', () => {
  it('fails on a document without content', () => {
    expect(readPage(openPage(''), url)).toEqual({ ok: false, error: { code: 'not-a-vacancy' } });
  });

  it('takes any string for an address', () => {
    const page = openPage(`<h1>Kok</h1>${text}`);
    for (const address of ['', 'about:blank', 'geen adres', 'file:///C:/vacature.html']) {
      expect(readPage(page, address).ok).toBe(true);
    }
  });

  it('says that a page is too large when its text is', () => {
    const page = openPage(`<h1>Kok</h1>${text}<p id="long"></p>`);
    const long = page.querySelector('#long');
    if (long) long.textContent = 'woord '.repeat(MAX_PAGE_TEXT / 5);
    expect(readPage(page, url)).toEqual({ ok: false, error: { code: 'page-too-large' } });
  });

  it('is not stopped by deep nesting', () => {
    const read = readPage(openPage(`<h1>Kok</h1>${text}${'<div>'.repeat(500)}diep`), url);
    expect(read.ok).toBe(true);
  });

  it('ignores a megabyte of broken JSON-LD', () => {
    const script = `<script type="application/ld+json">{"title": "${'"x'.repeat(400_000)}</script>`;
    const read = readPage(openPage(`${script}<h1>Kok</h1>${text}`), url);
    expect(read.ok && read.value.sources.text).toBe('page');
  });

  it('shows nothing when two vacancies of a list are described and neither is open', () => {
    const posting = (title: string): string =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title, description: `<p>${title}: ${'je doet van alles en nog wat op een dag. '.repeat(10)}</p>` })}</script>`;
    const page = openPage(
      `<title>Alle vacatures</title>${posting('Kok')}${posting('Lasser')}<h1>Alle vacatures</h1><p>Kies links een vacature om te lezen.</p>`,
    );
    expect(readPage(page, 'https://www.vacatureboom.test/vacatures').ok).toBe(false);
  });

  it('takes the posting that the page shows among several', () => {
    const posting = (title: string): string =>
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title, description: `<p>${title}: ${'je doet van alles en nog wat op een dag. '.repeat(10)}</p>` })}</script>`;
    const page = openPage(
      `<title>Lasser | Vacatureboom</title>${posting('Kok')}${posting('Lasser')}<h1>Lasser</h1><div id="app"></div>`,
    );
    const read = readPage(page, 'https://www.vacatureboom.test/vacature/2');
    expect(read.ok && read.value.title).toBe('Lasser');
    expect(read.ok && read.value.text).toContain('Lasser: je doet');
  });

  it('believes the page, not the agency, about whose vacancy it is', () => {
    const posting = {
      '@type': 'JobPosting',
      title: 'Kok',
      description: 'Kort.',
      hiringOrganization: { name: 'Bemiddelaar BV' },
    };
    const page = openPage(
      `<script type="application/ld+json">${JSON.stringify(posting)}</script><h1>Kok</h1><p class="company-name">Brasserie De Wissel</p>${text}`,
    );
    const read = readPage(page, url);
    expect(read.ok && [read.value.employer, read.value.sources.employer]).toEqual([
      'Brasserie De Wissel',
      'page',
    ]);
  });

  it('gives sections to the blocks', () => {
    const { page, url: address } = openFixture('generic--teaser');
    const read = readPage(page, address);
    const sections = read.ok ? new Set(read.value.blocks.map((block) => block.section)) : new Set();
    expect(sections).toEqual(new Set(['unknown', 'tasks', 'asks', 'offers']));
  });

  it('never throws, whatever the page is made of', () => {
    const piece = fc.constantFrom(
      ...'<div> </div> <form> <input name="parentElement"> <h1>Kok</h1> <p>Functie-eisen: <li> <ul> </ul> <table><td> <br> <script type="application/ld+json">{"@type":"JobPosting" </script> <svg> <template> <a href="/vacature/1">x</a> <img name="body"> <body id="body">'.split(
        ' ',
      ),
      text,
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        expect(() => readPage(openPage(pieces.join('')), url)).not.toThrow();
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('leaves a page alone whose elements hide members of the document', () => {
    for (const name of ['querySelector', 'querySelectorAll', 'body', 'documentElement']) {
      const page = openPage(`<h1>Kok</h1>${text}<img name="${name}">`);
      expect(() => readPage(page, url)).not.toThrow();
    }
  });
});
