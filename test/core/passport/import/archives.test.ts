import { strToU8, zipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readArchive, textOfWordXml } from '#core/passport/import/archive-text.ts';
import { badgeInPng, badgeInSvg } from '#core/passport/import/baked-badge.ts';
import { detectForm } from '#core/passport/import/detect-kind.ts';

const paragraph = (text: string, item = false): string =>
  `<w:p>${item ? '<w:pPr><w:numPr/></w:pPr>' : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

describe('a CV in Word', () => {
  it('is its paragraphs, with dashes for a list and characters as they are meant', () => {
    const xml = `<w:document><w:body>${paragraph('Werk &amp; ervaring')}${paragraph('Vegen', true)}<w:p/><w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p></w:body></w:document>`;
    expect(textOfWordXml(xml)).toBe('Werk & ervaring\n- Vegen\na\tb');
    const docx = zipSync({
      'word/document.xml': strToU8(xml),
      'word/media/a.png': new Uint8Array(9),
    });
    expect(detectForm(docx)).toBe('zip');
    expect(readArchive(docx)).toEqual({
      ok: true,
      value: { kind: 'word', text: 'Werk & ervaring\n- Vegen\na\tb' },
    });
  });

  it('is refused when it is cut off, or holds no text part', () => {
    const docx = zipSync({ 'word/document.xml': strToU8(paragraph('Vegen'.repeat(2000))) });
    expect(readArchive(docx.subarray(0, 60))).toMatchObject({ error: { code: 'import-damaged' } });
    expect(readArchive(zipSync({ 'a.txt': strToU8('a') }))).toMatchObject({
      error: { code: 'import-kind-unknown' },
    });
    expect(readArchive(new Uint8Array([0x50, 0x4b, 3, 4]))).toMatchObject({
      error: { code: 'import-damaged' },
    });
  });

  it('is refused when a small file unpacks to a huge one, whatever it says of its size', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(readArchive(bomb)).toMatchObject({ error: { code: 'import-too-large' } });
    // The size that the archive states, in its list and before the file itself: ten bytes.
    const view = new DataView(bomb.buffer);
    for (let at = 0; at < bomb.length - 30; at++) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    }
    expect(readArchive(bomb)).toMatchObject({ error: { code: 'import-too-large' } });
  });

  it('is refused when it holds thousands of files', () => {
    const files = Object.fromEntries(
      Array.from({ length: 2500 }, (_, at) => [`${at}`, new Uint8Array(0)]),
    );
    expect(readArchive(zipSync(files))).toMatchObject({ error: { code: 'import-too-large' } });
  });
});

describe('what LinkedIn hands over', () => {
  it('gives skills and jobs, and nothing of names and addresses', () => {
    const archive = zipSync({
      'Skills.csv': strToU8('Name\nExcel\n"Vegen, dweilen"\n'),
      'Positions.csv': strToU8(
        'Company Name,Title,Description\nHotel,Schoonmaker,Kamers schoonmaken\n',
      ),
      'Profile.csv': strToU8('First Name,Last Name,Headline\nNoor,Jansen,Teamleider\n'),
      'Email Addresses.csv': strToU8('Email\nnoor@example.org\n'),
    });
    const read = readArchive(archive);
    expect(read.ok && read.value.kind).toBe('linkedin');
    const text = read.ok ? read.value.text : '';
    expect(text).toContain('Vegen, dweilen');
    expect(text).toContain('Schoonmaker\nKamers schoonmaken');
    expect(text).not.toMatch(/Jansen|noor@|Hotel/);
  });
});

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const bytes = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => [...part]));

function chunk(type: string, data: Uint8Array): Uint8Array {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, data.length);
  return bytes(length, text(type), data, [0, 0, 0, 0]);
}
const png = (...chunks: readonly Uint8Array[]): Uint8Array =>
  bytes(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    chunk('IHDR', new Uint8Array(13)),
    ...chunks,
    chunk('IEND', new Uint8Array(0)),
  );

describe('a badge in a picture', () => {
  it('is found in a PNG, plain or packed, under both names', () => {
    const plain = bytes(text('openbadges'), [0, 0, 0, 0, 0], text('{"a":"é"}'));
    expect(badgeInPng(png(chunk('iTXt', plain)))).toBe('{"a":"é"}');
    const packed = bytes(text('openbadgecredential'), [0, 1, 0, 0, 0], zlibSync(text('{"b":1}')));
    expect(badgeInPng(png(chunk('iTXt', packed)))).toBe('{"b":1}');
    expect(
      badgeInPng(png(chunk('tEXt', bytes(text('openbadges'), [0], text('https://a.example'))))),
    ).toBe('https://a.example');
  });

  it('is not found where there is none, where it is cut off, or where it unpacks to too much', () => {
    expect(badgeInPng(png(chunk('tEXt', bytes(text('Author'), [0], text('me')))))).toBeUndefined();
    const whole = png(chunk('iTXt', bytes(text('openbadges'), [0, 0, 0, 0, 0], text('{}'))));
    for (let end = 0; end < whole.length - 14; end++)
      expect(badgeInPng(whole.subarray(0, end))).toBeUndefined();
    const bomb = zlibSync(new Uint8Array(10 * 1024 * 1024));
    expect(
      badgeInPng(png(chunk('iTXt', bytes(text('openbadges'), [0, 1, 0, 0, 0], bomb)))),
    ).toBeUndefined();
  });

  it('is found in an SVG, as its text or as its attribute', () => {
    const svg = (inner: string): string =>
      `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;
    expect(detectForm(text(svg('')))).toBe('svg');
    expect(
      badgeInSvg(svg('<openbadges:credential><![CDATA[{"a":1}]]></openbadges:credential>')),
    ).toBe('{"a":1}');
    expect(badgeInSvg(svg('<openbadges:assertion verify="eyJ.a.b"/>'))).toBe('eyJ.a.b');
    expect(badgeInSvg(svg('<openbadges:assertion>{&quot;a&quot;:1}</openbadges:assertion>'))).toBe(
      '{"a":1}',
    );
    expect(badgeInSvg(svg('<openbadges:assertion verify=""'))).toBeUndefined();
    expect(badgeInSvg(svg(''))).toBeUndefined();
  });
});

describe('the kind of a file', () => {
  it.each([
    ['%PDF-1.7', 'pdf'],
    ['\n%PDF-1.4', 'pdf'],
    ['{"a":1}', 'json'],
    ['\uFEFF [1]', 'json'],
    ['{\\rtf1 text}', 'binary'],
    ['eyJhbGciOiJFUzI1NiJ9.e30.x', 'jwt'],
    ['age-encryption.org/v1\n', 'age'],
    ['-----BEGIN AGE ENCRYPTED FILE-----', 'age'],
    ['Ik was kok.', 'text'],
    ['<html>', 'text'],
    ['a\u0000b', 'binary'],
  ])('of %j is %s', (beginning, form) => {
    expect(detectForm(text(beginning))).toBe(form);
  });

  it('of text in UTF-16 is text', () => {
    expect(detectForm(bytes([0xff, 0xfe], [0x61, 0, 0x62, 0]))).toBe('text');
  });
});
