/**
 * The Snowball stemmer for Dutch (https://snowballstem.org/algorithms/dutch_porter/stemmer.html) as a pure function, then two
 * steps that it lacks and that matching needs: a final doubled consonant becomes single ("plannen" and "plan") and a final v or z
 * becomes f or s ("huizen" and "huis").
 */
export function stemDutch(word: string): string {
  return evenOut(snowballDutch(word));
}

const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && 'aeiouy'.includes(letter);

/** True when the letter before `end` exists and is no vowel. I and Y stand for consonants here. */
const consonantBefore = (word: string, end: number): boolean => end > 0 && !isVowel(word[end - 1]);

const undouble = (word: string): string => (/(?:kk|dd|tt)$/.test(word) ? word.slice(0, -1) : word);

/** Where the region after the first non-vowel that follows a vowel begins, seen from `from`. */
export function regionAfter(
  word: string,
  from: number,
  vowel: (l: string | undefined) => boolean,
): number {
  let at = from;
  while (at < word.length && !vowel(word[at])) at++;
  while (at < word.length && vowel(word[at])) at++;
  return at < word.length ? at + 1 : word.length;
}

/** The algorithm as published, on a lower-case word without accents. */
export function snowballDutch(input: string): string {
  let word = input
    .replace(/^y/, 'Y')
    .replace(/([aeiou])y/g, '$1Y')
    .replace(/([aeiouy])i(?=[aeiouy])/g, '$1I');
  const first = regionAfter(word, 0, isVowel);
  const r2 = regionAfter(word, first, isVowel);
  const r1 = Math.max(3, first);
  const inR1 = (suffix: string): boolean => word.length - suffix.length >= r1;
  const inR2 = (suffix: string): boolean => word.length - suffix.length >= r2;
  const cut = (suffix: string): string => word.slice(0, word.length - suffix.length);

  const dropEn = (suffix: string): void => {
    const rest = cut(suffix);
    if (!inR1(suffix) || !consonantBefore(rest, rest.length) || rest.endsWith('gem')) return;
    word = undouble(rest);
  };
  const dropE = (): boolean => {
    if (!word.endsWith('e') || !inR1('e') || !consonantBefore(word, word.length - 1)) return false;
    word = undouble(cut('e'));
    return true;
  };

  if (word.endsWith('heden')) {
    if (inR1('heden')) word = cut('heden') + 'heid';
  } else if (word.endsWith('ene')) dropEn('ene');
  else if (word.endsWith('en')) dropEn('en');
  else {
    const suffix = word.endsWith('se') ? 'se' : word.endsWith('s') ? 's' : '';
    const before = word[word.length - suffix.length - 1];
    if (suffix && inR1(suffix) && before !== undefined && before !== 'j' && !isVowel(before))
      word = cut(suffix);
  }

  const eFound = dropE();

  if (word.endsWith('heid') && inR2('heid') && !cut('heid').endsWith('c')) {
    word = cut('heid');
    if (word.endsWith('en')) dropEn('en');
  }

  const suffix = /(?:end|ing|ig|lijk|baar|bar)$/.exec(word)?.[0] ?? '';
  if (suffix && inR2(suffix)) {
    if (suffix === 'end' || suffix === 'ing') {
      word = cut(suffix);
      if (word.endsWith('ig') && inR2('ig') && !cut('ig').endsWith('e')) word = cut('ig');
      else word = undouble(word);
    } else if (suffix === 'ig') {
      if (!cut('ig').endsWith('e')) word = cut('ig');
    } else if (suffix === 'lijk') {
      word = cut('lijk');
      dropE();
    } else if (suffix === 'baar' || eFound) word = cut(suffix);
  }

  const end = word.length;
  const last = word[end - 1];
  if (
    /(?:aa|ee|oo|uu)$/.test(word.slice(0, -1)) &&
    last !== 'I' &&
    consonantBefore(word, end) &&
    consonantBefore(word, end - 3)
  )
    word = word.slice(0, -2) + (last ?? '');

  return word.toLowerCase();
}

function evenOut(stem: string): string {
  if (stem.length < 4) return stem;
  const single = /([bdfgklmnprst])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  if (single.endsWith('v')) return single.slice(0, -1) + 'f';
  return single.endsWith('z') ? single.slice(0, -1) + 's' : single;
}
