import { stemWord } from './stem.ts';

/** Separable parts before which a participle gets its "ge" ("op-ge-leid", "schoon-ge-maakt"). */
const PARTICIPLE =
  /^(aan|achter|af|bij|binnen|dicht|door|goed|in|klaar|los|mee|na|om|onder|op|over|samen|schoon|tegen|terug|toe|uit|vast|voor|vrij|weg)?ge([a-z]{3,})$/;
const UNSTRESSED = /^(?:be|er|ge|her|ont|ver|mis)[a-z]{3,}/;
/** "gaat" is of "gaan": the verbs whose infinitive has no -en. */
const SHORT_VERB = /^([a-z]*)(gaat|staat|slaat|doet|ziet)$/;

/**
 * Stems of the Dutch verbs that a word of a text may be a form of, which the stemmer leaves apart: third person ("verzorgt"),
 * participle ("gepland", "opgeleide", "verzorgd"). A guess: use it only where no phrase knows the word itself.
 */
export function verbStems(norm: string): readonly string[] {
  if (!/^[a-z]{4,}$/.test(norm)) return [];
  const short = SHORT_VERB.exec(norm);
  if (short) return [stemWord(norm.slice(0, -1) + 'n', 'nl')];
  const bases = new Set<string>();
  const plain = /[dt]e$/.test(norm) ? norm.slice(0, -1) : norm;
  const participle = PARTICIPLE.exec(plain);
  if (participle) {
    const base = (participle[1] ?? '') + (participle[2] ?? '');
    if (/[dt]$/.test(base)) bases.add(base.slice(0, -1));
    bases.add(base);
  }
  if (norm.endsWith('t') && !norm.endsWith('tt')) bases.add(norm.slice(0, -1));
  if (plain.endsWith('d') && UNSTRESSED.test(plain)) bases.add(plain.slice(0, -1));
  if (plain.endsWith('erd')) bases.add(plain.slice(0, -1));
  const verbs = [...bases].filter((base) => base.length > 2).map(openSyllable);
  return [...new Set(verbs.map((verb) => stemWord(verb, 'nl')))];
}

/** "geef" -> "geven": with f or s after a long vowel the infinitive has v or z. */
function openSyllable(base: string): string {
  const match = /^(.*)([aeou])\2([fs])$/.exec(base);
  if (!match) return base;
  return `${match[1] ?? ''}${match[2] ?? ''}${match[3] === 'f' ? 'v' : 'z'}en`;
}
