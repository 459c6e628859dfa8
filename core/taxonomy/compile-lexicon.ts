import { hyphenPieces, splitCompound } from './compounds.ts';
import type { Language } from './concept.ts';
import { isFunctionWord } from './function-words.ts';
import { stemWord } from './stem.ts';
import type { SourcePhrase } from './taxonomy-source.ts';
import { tokenize } from './tokens.ts';

/** The words of an index: what a number means, how words are written, and which words are made of others. */
export interface Lexicon {
  /** Stems by token id, sorted by code unit. */
  readonly tokens: readonly string[];
  /** Words as written in phrases (folded), sorted by code unit, with the token of each language; -1 for none. */
  readonly words: readonly {
    readonly norm: string;
    readonly ids: Readonly<Record<Language, number>>;
  }[];
  /** Letters that stand for a word inside a compound, sorted by code unit. */
  readonly parts: readonly (readonly [letters: string, token: number])[];
  /** By token id: the tokens a compound is made of; empty for other words. */
  readonly compounds: readonly (readonly number[])[];
}

/** Three letters are too little to be a part by chance alone: these are. */
const SHORT_PARTS = new Set(
  `vis wet vee zee bar gas bus les dag lak bos dak mal kas bed oog kok ijs bad wol las web net hak kop rug zit dek wal oor pur lab
   ict hbo mbo gps cad`.split(/\s+/),
);
/** Words of their own that as letters of a longer word are mostly something else: particles and endings. */
const NO_PARTS = new Set(
  'achter binnen buiten langs rond heid baar lijk schap loos ings iteit eren eerd atie aties'.split(
    ' ',
  ),
);
const PLAIN = /^[a-z]+$/;

interface Seen {
  readonly stems: Record<Language, string | undefined>;
  /** How often it stands in Dutch phrases. */
  dutch: number;
  /** Written like TypeScript or PowerPoint: a name, never cut. */
  isName: boolean;
}

/** Collects the words of all phrases. Same phrases, same lexicon. */
export function compileLexicon(phrases: Iterable<SourcePhrase>): Lexicon {
  const seen = new Map<string, Seen>();
  const stems = new Set<string>();
  for (const { text, language } of phrases)
    for (const token of tokenize(text, language)) {
      const word = seen.get(token.norm) ?? {
        stems: { nl: undefined, en: undefined },
        dutch: 0,
        isName: false,
      };
      word.stems[language] = token.stem;
      if (language === 'nl') word.dutch++;
      if (/\p{Ll}\p{Lu}/u.test(token.text)) word.isName = true;
      seen.set(token.norm, word);
      stems.add(token.stem);
      for (const piece of hyphenPieces(token.norm)) stems.add(stemWord(piece, language));
    }
  const tokens = [...stems].sort(byCodeUnit);
  const idOf = new Map(tokens.map((stem, id) => [stem, id]));
  const sorted = [...seen].sort(([a], [b]) => byCodeUnit(a, b));
  const parts = partForms(sorted, idOf);
  const id = (stem: string | undefined): number =>
    stem === undefined ? -1 : (idOf.get(stem) ?? -1);
  return {
    tokens,
    words: sorted.map(([norm, word]) => ({
      norm,
      ids: { nl: id(word.stems.nl), en: id(word.stems.en) },
    })),
    parts,
    compounds: splitTokens(sorted, idOf, new Map(parts)),
  };
}

function partForms(
  words: readonly (readonly [string, Seen])[],
  idOf: ReadonlyMap<string, number>,
): [string, number][] {
  const forms = new Map<string, number>();
  const add = (letters: string, stem: string): void => {
    const token = idOf.get(stem);
    if (token !== undefined && stemWord(letters, 'nl') === stem && !forms.has(letters))
      forms.set(letters, token);
  };
  for (const [norm, { stems, dutch }] of words) {
    if (stems.nl === undefined || !PLAIN.test(norm)) continue;
    if (isFunctionWord(norm) || NO_PARTS.has(norm)) continue;
    if (norm.length < 4 ? !SHORT_PARTS.has(norm) : norm.length === 4 && dutch < 2) continue;
    add(norm, stems.nl);
  }
  for (const [norm, { stems }] of words)
    if (stems.nl !== undefined && PLAIN.test(norm) && norm.endsWith('en') && forms.has(norm))
      for (const form of verbForms(norm)) if (form.length > 3) add(form, stems.nl);
  return [...forms].sort(([a], [b]) => byCodeUnit(a, b));
}

/** How a verb or plural in -en is written as the first part of a compound: "lassen" -> las, "beheren" -> beheer. */
function verbForms(norm: string): string[] {
  const base = norm.slice(0, -2).replace(/([bdfgklmnprst])\1$/, '$1');
  const long = base.replace(/([^aeiou])([aeou])([bdfgklmnprstvz])$/, '$1$2$2$3');
  return [...new Set([base, long])].map((form) => form.replace(/v$/, 'f').replace(/z$/, 's'));
}

function splitTokens(
  words: readonly (readonly [string, Seen])[],
  idOf: ReadonlyMap<string, number>,
  parts: ReadonlyMap<string, number>,
): number[][] {
  const compounds: number[][] = Array.from({ length: idOf.size }, () => []);
  const names = new Set<number>();
  const usual = [...words].sort(([a, x], [b, y]) => y.dutch - x.dutch || byCodeUnit(a, b));
  for (const [norm, { stems, isName }] of usual) {
    for (const language of ['nl', 'en'] as const) {
      const token = idOf.get(stems[language] ?? '');
      if (token === undefined || (compounds[token]?.length ?? 0) > 0 || names.has(token)) continue;
      if (isName) names.add(token);
      const pieces = hyphenPieces(norm);
      if (pieces.length > 0)
        compounds[token] = pieces.flatMap((piece) => idOf.get(stemWord(piece, language)) ?? []);
      else if (language === 'nl' && !isName && PLAIN.test(norm))
        compounds[token] = [
          ...(splitCompound(norm, (letters) =>
            letters === norm ? undefined : parts.get(letters),
          ) ?? []),
        ];
    }
  }
  return compounds.map((own, token) => flatten(token, own, compounds, 4));
}

/** Parts that are compounds themselves are cut too, so that both sides of a comparison end at the same atoms. */
function flatten(
  token: number,
  own: readonly number[],
  all: readonly number[][],
  depth: number,
): number[] {
  return own.flatMap((part) => {
    const inner = all[part] ?? [];
    return part === token || inner.length === 0 || depth === 0
      ? [part]
      : flatten(part, inner, all, depth - 1);
  });
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
