/** The driving licences that a text names, as one gate code per alternative group. */
export interface LicenceMention {
  /** `rijbewijs-c`, or `rijbewijs-c/rijbewijs-ce` where one of them suffices. */
  readonly gate: string;
  readonly start: number;
  readonly end: number;
}

const CATEGORY: Readonly<Record<string, string>> = {
  b: 'b',
  be: 'be',
  'b+e': 'be',
  'b-e': 'be',
  c: 'c',
  c1: 'c',
  ce: 'ce',
  'c+e': 'ce',
  'c-e': 'ce',
  c1e: 'ce',
  d: 'd',
  d1: 'd',
  de: 'd',
  t: 't',
};

const LETTERS = String.raw`(?:B ?[+-] ?E|C ?[+-] ?E|C1E|BE|CE|C1|D1|DE|B|C|D|T)(?![\p{L}\p{N}])`;
const LICENCE = new RegExp(
  [
    // rijbewijs B, rijbewijs C/CE, rijbewijs (categorie) B of BE, driving licence (category B)
    String.raw`\b(?:rijbewij(?:s|zen)|driv(?:ing|er['’]?s?) licen[cs]e)(?:[\s(:-]{1,3}(?:category|categorie|type|klasse|cat\.?)?[\s'"‘’“-]{0,2}(?<after>${LETTERS}(?: ?(?:\/|of|or|en|and|,|\+) ?${LETTERS}){0,3}))?`,
    // B-rijbewijs, CE rijbewijs
    String.raw`\b(?<before>${LETTERS})[- ](?:rijbewijs|driv(?:ing|er['’]?s?) licen[cs]e)\b`,
    String.raw`\b(?<special>(?:vrachtwagen|groot|tractor|trekker|bus)[- ]?rijbewijs)\b`,
  ].join('|'),
  'giu',
);

/** A quick look before the slow one. */
const ANY = /rijbewij|driv/iu;

const codes = (letters: string): string[] =>
  [...letters.matchAll(new RegExp(LETTERS, 'giu'))].flatMap((m) => {
    const category = CATEGORY[m[0].toLowerCase().replaceAll(' ', '')];
    return category === undefined ? [] : [`rijbewijs-${category}`];
  });

const special = (word: string): string =>
  /^(?:vracht|groot)/i.test(word)
    ? 'rijbewijs-c'
    : /^bus/i.test(word)
      ? 'rijbewijs-d'
      : 'rijbewijs-t';

/** Finds licences; a licence without a category is B. "Rijbewijs B en C" gives two gates, "B of BE" one. */
export function drivingLicences(text: string): LicenceMention[] {
  if (!ANY.test(text)) return [];
  const found: LicenceMention[] = [];
  for (const match of text.matchAll(LICENCE)) {
    const { after, before, special: word } = match.groups ?? {};
    const place = { start: match.index, end: match.index + match[0].length };
    if (word !== undefined) {
      found.push({ gate: special(word), ...place });
      continue;
    }
    const letters = after ?? before ?? '';
    const list = [...new Set(codes(letters))];
    if (list.length === 0) list.push('rijbewijs-b');
    if (/\ben\b|\band\b|,|\+ /iu.test(letters)) {
      for (const gate of list) found.push({ gate, ...place });
    } else {
      found.push({ gate: list.join('/'), ...place });
    }
  }
  return found;
}
