import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

/** B1: at most this many words in a sentence, and this many on average. */
export const LONGEST = 15;
export const MEAN = 10;

export interface Sentence {
  /** `section.name` of the catalogue. */
  readonly key: string;
  readonly text: string;
  readonly words: number;
}

interface Texts {
  readonly [key: string]: string | Texts;
}

const flatten = (texts: Texts, prefix = ''): (readonly [string, string])[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as const]
      : flatten(value, `${prefix}${key}.`),
  );

/** The wordings of a text: both sides of the bar. What a placeholder brings along is not ours, so it is one word. */
const wordings = (text: string): string[] => text.replace(/\{\w+\}/g, '0').split('|');

/** Every sentence and loose text of a catalogue with the number of its words. */
export function sentencesOf(catalogue: Texts): Sentence[] {
  return flatten(catalogue).flatMap(([key, text]) =>
    wordings(text)
      .flatMap((wording) => wording.split(/(?<=[.!?…][”"’)]?)\s+(?=\p{Lu}|0|[“"‘(])|\n+/u))
      .map((sentence) => ({
        key,
        text: sentence,
        words: sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length,
      }))
      .filter(({ words }) => words > 0),
  );
}

/** The words of a catalogue in small letters, each with the texts it stands in. */
export function wordsOf(catalogue: Texts): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [key, text] of flatten(catalogue))
    for (const wording of wordings(text))
      for (const [word] of wording.matchAll(/\p{L}+(?:['’-]\p{L}+)*/gu)) {
        const plain = word.toLowerCase().replace('’', "'").replace(/^eén/, 'één');
        found.set(plain, [...(found.get(plain) ?? []), key]);
      }
  return found;
}

const ENDINGS = [
  "'s",
  's',
  'e',
  'en',
  'n',
  't',
  'd',
  'te',
  'de',
  'ten',
  'den',
  'er',
  'je',
  'jes',
  'tje',
  'tjes',
];

/** A stem as it is written at the end of a word: pakk- is pak, mak- is maak, gev- is geef, lez- is lees. */
function spellings(stem: string): string[] {
  const hard = stem.replace(/v$/, 'f').replace(/z$/, 's');
  const single = hard.replace(/([bdfgklmnprst])\1$/, '$1');
  const long = hard.replace(/([^aeiou]|^)([aeou])([^aeiou])$/, '$1$2$2$3');
  return [stem, hard, single, long];
}

/** What a word may be a regular form of: `gewerkt`, `werken` and `werkt` of `werk`. */
function basesOf(word: string): string[] {
  const cut = ENDINGS.filter(
    (ending) => word.endsWith(ending) && word.length > ending.length + 1,
  ).flatMap((ending) => spellings(word.slice(0, -ending.length)));
  const done = /^(?:be|ver|op|in|uit|aan|af)?ge(.{3,})$/.exec(word)?.[1];
  return [word, ...cut, ...(done === undefined ? [] : basesOf(done))];
}

/** The infinitives that a stem may have: maak is of maken, stop of stoppen, geef of geven, lees of lezen. */
function infinitivesOf(stem: string): string[] {
  const soft = stem.replace(/f$/, 'v').replace(/s$/, 'z');
  const open = (text: string): string => text.replace(/([aeou])\1([^aeiou])$/, '$1$2');
  const doubled = stem.replace(/([^aeiou][aeiou]|^[aeiou])([bdfgklmnprst])$/, '$1$2$2');
  return [
    `${stem}en`,
    `${stem}n`,
    `${doubled}en`,
    `${soft}en`,
    `${open(stem)}en`,
    `${open(soft)}en`,
  ];
}

/** True for a word of the list and for a regular form of one. */
export const isPlain = (word: string, list: ReadonlySet<string>): boolean =>
  basesOf(word).some(
    (base) => list.has(base) || infinitivesOf(base).some((infinitive) => list.has(infinitive)),
  );

/** docs/plain-words.txt: words apart by white space; a line that begins with `#` says what follows. */
export const parseWordList = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split(/\s+/))
      .filter((word) => word !== '')
      .map((word) => word.toLowerCase()),
  );

/** docs/plain-words-kept.tsv: a word that is not plain, a tab, and why it stays. */
export const parseKept = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => {
        const [word = '', reason = ''] = line.split('\t');
        return [word, reason.trim()] as const;
      }),
  );

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
export const readDutch = (): Texts => JSON.parse(read('core/locales/nl.json')) as Texts;
export const readPlainWords = (): ReadonlySet<string> =>
  parseWordList(read('docs/plain-words.txt'));
export const readKept = (): ReadonlyMap<string, string> =>
  parseKept(read('docs/plain-words-kept.tsv'));

export const meanOf = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { words }) => sum + words, 0) / Math.max(sentences.length, 1);

/** Sentences that end as one, without the loose words of buttons and labels. */
export const wholeSentences = (sentences: readonly Sentence[]): Sentence[] =>
  sentences.filter(({ text }) => /[.!?]["”’)]?$/.test(text));

/** `npx tsx scripts/plain-dutch.ts`: how the Dutch texts of every screen stand against B1. */
function report(): void {
  const catalogue = readDutch();
  const sentences = sentencesOf(catalogue);
  const whole = wholeSentences(sentences);
  console.log(
    `${String(sentences.length)} texts, ${String(whole.length)} of them sentences; words in a sentence: ${meanOf(whole).toFixed(1)} on average (at most ${String(MEAN)}), ${String(Math.max(...sentences.map(({ words }) => words)))} in the longest (at most ${String(LONGEST)})`,
  );
  for (const { key, text, words } of sentences.filter((one) => one.words > LONGEST))
    console.log(`too long (${String(words)}): ${key}: ${text}`);
  const list = readPlainWords();
  const kept = readKept();
  const outside = [...wordsOf(catalogue)].filter(([word]) => !isPlain(word, list)).sort();
  console.log(`\n${String(outside.length)} words outside docs/plain-words.txt:`);
  for (const [word, keys] of outside)
    console.log(
      `  ${word.padEnd(28)} ${kept.get(word) ?? `NO REASON, in ${keys.slice(0, 3).join(', ')}`}`,
    );
}

if (process.argv[1] === import.meta.filename) report();
