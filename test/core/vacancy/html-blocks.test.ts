import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksFromHtml, lineFromHtml } from '../../../core/vacancy/html-blocks.ts';
import { decodeEntities } from '../../../core/vacancy/html-entities.ts';

const shape = (html: string): string[] =>
  blocksFromHtml(html).map((block) => `${block.kind}: ${block.text}`);

describe('blocksFromHtml', () => {
  it('tells headings, items and paragraphs apart', () => {
    expect(shape('<h3>Taken</h3><p>Je <em>kookt</em>.</p><ul><li>soep<li>brood</ul>')).toEqual([
      'heading: Taken',
      'paragraph: Je kookt.',
      'item: soep',
      'item: brood',
    ]);
  });

  it('takes a bold line of its own as a heading, and bold words in a sentence as text', () => {
    expect(
      shape('<p><strong>Wat vragen wij?</strong></p><p>Je hebt <b>rijbewijs B</b>.</p>'),
    ).toEqual(['heading: Wat vragen wij?', 'paragraph: Je hebt rijbewijs B.']);
    expect(shape('<b>Functie-eisen</b><br>- mbo 4<br>- rijbewijs B<br>')).toEqual([
      'heading: Functie-eisen',
      'item: mbo 4',
      'item: rijbewijs B',
    ]);
  });

  it('keeps the lines of a text without tags, and reads its bullets', () => {
    expect(shape('Wij zoeken een kok.\n\nTAKEN\n• koken\n- plannen\n-5 graden')).toEqual([
      'paragraph: Wij zoeken een kok.',
      'heading: TAKEN',
      'item: koken',
      'item: plannen',
      'paragraph: -5 graden',
    ]);
  });

  it('does not take line breaks in the source for lines when there are tags', () => {
    expect(shape('<p>Je werkt\nin Zwolle.</p>')).toEqual(['paragraph: Je werkt in Zwolle.']);
  });

  it('reads neither scripts, styles, comments nor attributes', () => {
    expect(
      shape(
        '<p title="</p>geheim">a</p><script>alert("b")</script><style>p{}</style><!-- c --><p>d</p><svg><title>e</title></svg>',
      ),
    ).toEqual(['paragraph: a', 'paragraph: d']);
  });

  it('takes a less-than sign in running text as that', () => {
    expect(shape('<p>team < 10 mensen en > 2 jaar</p>')).toEqual([
      'paragraph: team < 10 mensen en > 2 jaar',
    ]);
  });

  it('removes characters that are invisible or turn the direction of a line', () => {
    expect(lineFromHtml('Ver\u00adpleeg\u200bkundige \u202etfeel\u202c\u0000')).toBe(
      'Verpleegkundige tfeel',
    );
  });

  it('never gives markup back, and never throws', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</p>',
      '<p',
      '"',
      "'",
      '=',
      ' ',
      'x',
      '<li>',
      '<!--',
      '-->',
      '<script>',
      '&lt;',
      '<b>',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        for (const { text } of blocksFromHtml(pieces.join(''))) {
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/\n|<(?:p|li|b|script)>/);
        }
      }),
    );
  });

  it('stays linear on hostile input', () => {
    const size = 200_000;
    for (const html of [
      '<'.repeat(size),
      '<a "'.repeat(size / 4),
      '<p>'.repeat(size / 3),
      `${'<a "'.repeat(size / 4)}>`,
      '&'.repeat(size),
    ]) {
      expect(blocksFromHtml(html).length).toBeLessThanOrEqual(1);
    }
  });
});

describe('decodeEntities', () => {
  it('decodes names and numbers once, as browsers do', () => {
    expect(
      decodeEntities('caf&eacute; &euro;&nbsp;12 &#39;s &#x2019; &#146; &amp;lt; &onbekend;'),
    ).toBe("café €\u00a012 's ’ ’ &lt; &onbekend;");
  });

  it('replaces numbers that are no character', () => {
    expect(decodeEntities('&#0; &#xD800; &#9999999;')).toBe('\ufffd \ufffd \ufffd');
  });
});
