import { hyphenPieces, splitCompound } from './compounds.ts';
import type { Language } from './concept.ts';
import { isFunctionWord } from './function-words.ts';
import { verbStems } from './inflections.ts';
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
  /** Stem of a seldom form of a verb -> stem of the verb ("tekent" -> "teken"): phrases hold the verb, as texts are read. */
  readonly formOf: ReadonlyMap<string, string>;
}

/** Three letters are too little to be a part by chance alone: these are. */
const SHORT_PARTS = new Set(
  `vis wet vee zee bar gas bus les dag lak bos dak mal kas bed oog kok ijs bad wol las web net hak kop rug zit dek wal oor pur lab
   ict hbo mbo gps cad`.split(/\s+/),
);
/** Words of their own that as letters of a longer word are mostly something else: particles and endings. */
const NO_PARTS = new Set(
  'achter binnen buiten langs rond heid baar lijk schap loos ings iteit eren eerd atie aties ging'.split(
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
  const formOf = verbForms(seen);
  const tokens = [...stems].filter((stem) => !formOf.has(stem)).sort(byCodeUnit);
  const idOf = new Map(tokens.map((stem, id) => [stem, id]));
  const sorted = [...seen].sort(([a], [b]) => byCodeUnit(a, b));
  const parts = partForms(sorted, idOf);
  const id = (stem: string | undefined): number =>
    stem === undefined ? -1 : (idOf.get(stem) ?? -1);
  return {
    tokens,
    words: sorted.map(([norm, word]) => ({
      norm,
      ids: { nl: id(verbOf(word.stems.nl, formOf)), en: id(word.stems.en) },
    })),
    parts,
    compounds: splitTokens(sorted, idOf, new Map(parts)),
    formOf,
  };
}

const verbOf = (
  stem: string | undefined,
  formOf: ReadonlyMap<string, string>,
): string | undefined => (stem === undefined ? undefined : (formOf.get(stem) ?? stem));

/** A form that more phrases use is a word of its own ("kaart", "gedrag"). */
const SELDOM = 3;
/** Forms that are never another word, however often they are used. */
const ONLY_FORMS = new Set(
  `houdt doet werkt maakt komt blijft loopt belt speelt ligt zegt kijkt leest begint controleert checkt helpt stelt kent bouwt zoekt
   volgt hoort bereidt geleverd opgeruimd georganiseerd gemaakt gewerkte afgekeurde ingesteld betaald`.split(
    /\s+/,
  ),
);

/**
 * Dutch words that are seldom and may be a form of a verb that phrases use more: "schrijft", "opgeruimd". Words that are
 * English too, or whose stem has other words, stay as they are.
 */
function verbForms(seen: ReadonlyMap<string, Seen>): Map<string, string> {
  const uses = new Map<string, number>();
  const verbs = new Map<string, number>();
  const others = new Set<string>();
  for (const [norm, { stems, dutch, isName }] of seen) {
    if (stems.en !== undefined) others.add(stems.en);
    if (stems.nl === undefined) continue;
    if (isName || isFunctionWord(norm)) others.add(stems.nl);
    uses.set(stems.nl, (uses.get(stems.nl) ?? 0) + dutch);
    if (norm.endsWith('en')) verbs.set(stems.nl, (verbs.get(stems.nl) ?? 0) + dutch);
  }
  const formOf = new Map<string, string>();
  for (const [norm, { stems }] of seen) {
    const own = stems.nl;
    if (own === undefined || others.has(own)) continue;
    if ((uses.get(own) ?? 0) > SELDOM && !ONLY_FORMS.has(norm)) continue;
    const verb = verbStems(norm).find(
      (stem) => stem !== own && (verbs.get(stem) ?? 0) > (uses.get(own) ?? 0),
    );
    if (verb !== undefined) formOf.set(own, verb);
  }
  // a verb that is itself a form of another stays where it is
  for (const [form, verb] of formOf) if (formOf.has(verb)) formOf.delete(form);
  return formOf;
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
      for (const form of asPart(norm)) if (form.length > 3) add(form, stems.nl);
  return [...forms].sort(([a], [b]) => byCodeUnit(a, b));
}

/** How a verb or plural in -en is written as the first part of a compound: "lassen" -> las, "beheren" -> beheer. */
function asPart(norm: string): string[] {
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
