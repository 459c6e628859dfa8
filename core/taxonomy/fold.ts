/** Letters that Unicode decomposition leaves whole, as they are typed without them. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const ASCII = /^[a-z0-9'.-]*$/;

/**
 * One word in the form in which words are compared: lower case, no diacritics or ligatures, straight apostrophes and hyphens, no
 * invisible characters; points of an abbreviation gone ("m.b.o." -> "mbo"), the point of .NET and Node.js kept.
 */
export function foldWord(word: string): string {
  let folded = word.toLowerCase();
  if (!ASCII.test(folded)) {
    // Letters in another shape (mathematical, full width) have their case only after decomposition.
    folded = folded
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}\u00AD\u200B-\u200D\u2060]/gu, '')
      .replace(/[ßæœøłđðþı]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter)
      .replace(/[‘’ʼ′]/gu, "'")
      .replace(/[\u2010\u2011]/gu, '-');
  }
  return /^(?:\p{L}\.){2,}\p{L}?$/u.test(folded) ? folded.replaceAll('.', '') : folded;
}
