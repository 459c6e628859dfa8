import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_JSON, parseTolerantJson } from '../../../core/vacancy/tolerant-json.ts';

describe('parseTolerantJson', () => {
  it('reads sound JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(value !== null);
        expect(parseTolerantJson(JSON.stringify(value, null, 2))).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
      }),
    );
  });

  it('never throws, whatever it gets', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\\',
      '\n',
      '//',
      '/*',
      '*/',
      'a',
      '&quot;',
      '1',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
        ),
        (text) => {
          expect(() => parseTolerantJson(text)).not.toThrow();
        },
      ),
    );
  });

  it('escapes raw line breaks and tabs inside strings, and keeps every character of the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const json = JSON.stringify({ title: 'Kok', description: `a\n${text}\tz` })
          .replaceAll('\\n', '\n')
          .replaceAll('\\t', '\t');
        fc.pre(!text.includes('\\'));
        expect(parseTolerantJson(json)).toEqual({ title: 'Kok', description: `a\n${text}\tz` });
      }),
    );
  });

  it.each([
    ['CDATA in line comments', '//<![CDATA[\n{"a": 1}\n//]]>'],
    ['CDATA in block comments', '/*<![CDATA[*/ {"a": 1} /*]]>*/'],
    ['an HTML comment', '<!-- {"a": 1} -->'],
    ['a semicolon and a byte order mark', '\ufeff{"a": 1};'],
    ['comments inside', '{ // for search engines\n "a": /* one */ 1 }'],
    ['trailing commas', '{"a": 1,}'],
    ['the whole block entity-encoded', '{&quot;a&quot;: 1}'],
    ['the whole block entity-encoded by number', '{&#34;a&#34;: 1}'],
  ])('reads JSON with %s', (_name, text) => {
    expect(parseTolerantJson(text)).toEqual({ a: 1 });
  });

  it('adds a comma that is missing between two lines', () => {
    expect(parseTolerantJson('{"a": "x"\n  "b": {"c": 1}\n  "d": 2}')).toEqual({
      a: 'x',
      b: { c: 1 },
      d: 2,
    });
  });

  it('drops the backslash of an illegal escape', () => {
    expect(parseTolerantJson('{"pay": "\\$ 12 \\& meer"}')).toEqual({ pay: '$ 12 & meer' });
  });

  it('takes a quote that cannot end its string as part of it', () => {
    expect(parseTolerantJson('{"a": "de "beste" baan", "b": "<a href="x">y</a>"}')).toEqual({
      a: 'de "beste" baan',
      b: '<a href="x">y</a>',
    });
  });

  it('leaves what looks like a comment inside a string alone', () => {
    expect(
      parseTolerantJson('{"url": "https://voorbeeld.test/a", /* x */ "b": "/* y */",}'),
    ).toEqual({
      url: 'https://voorbeeld.test/a',
      b: '/* y */',
    });
  });

  it('does not decode entities in JSON that is sound', () => {
    expect(
      parseTolerantJson('{"description": "&lt;p&gt;Hallo &quot;jij&quot;&lt;/p&gt;"}'),
    ).toEqual({
      description: '&lt;p&gt;Hallo &quot;jij&quot;&lt;/p&gt;',
    });
  });

  it('gives nothing for an empty block, plain text, or a block beyond the limit', () => {
    expect(parseTolerantJson('  ')).toBeUndefined();
    expect(parseTolerantJson('geen json')).toBeUndefined();
    expect(parseTolerantJson('{"a": ')).toBeUndefined();
    expect(parseTolerantJson(`"${'x'.repeat(MAX_JSON)}"`)).toBeUndefined();
  });
});
