/**
 * The closed list of gates (matching.md 3.6): conditions of law or place that stand beside the match and never in it.
 * A new one needs an ADR, its name in both languages (`gates` in the locales) and its words in `gates.ts`.
 */
export const gateCodes = [
  'vog',
  'big',
  'skj',
  'krf',
  'onderwijsbevoegdheid',
  'personenregister-kinderopvang',
  'kinder-ehbo',
  'werken-met-babys',
  'levensreddend-handelen-kinderen',
  'visum-zorgkundige',
  'bhv',
  'rijbewijs-b',
  'rijbewijs-be',
  'rijbewijs-c',
  'rijbewijs-ce',
  'rijbewijs-d',
  'rijbewijs-t',
  'code-95',
  'adr',
  'bestuurderskaart',
  'vca',
  'ba4-ba5',
  'nen-3140',
  'f-gassen',
  'co-certificaat',
  'lascertificaat',
  'heftruckcertificaat',
  'reachtruckcertificaat',
  'hoogwerkercertificaat',
  'kettingzaagbewijs',
  'beveiligingspas',
  'betrouwbaarheidsonderzoek',
  'veiligheidsonderzoek',
  'medische-geschiktheid',
  'leeftijd-18',
  'leeftijd-21',
  'werkvergunning',
  'eigen-vervoer',
] as const;

export type PlainGateCode = (typeof gateCodes)[number];

/** ISO 639 codes of the languages that a gate can name, as in `taal-nl-b1`. */
export const gateLanguages = [
  'nl',
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'pl',
  'ro',
  'bg',
  'hu',
  'cs',
  'sk',
  'uk',
  'ru',
  'tr',
  'ar',
  'fa',
  'so',
  'ti',
  'zh',
  'ja',
  'hi',
  'el',
  'da',
  'sv',
  'no',
  'fi',
  'fy',
  'pap',
] as const;

export type GateLanguage = (typeof gateLanguages)[number];

/** Levels of the Common European Framework of Reference for Languages. */
export const languageLevels = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'] as const;

export type LanguageLevel = (typeof languageLevels)[number];

export type GatePart =
  | { readonly plain: PlainGateCode }
  | { readonly language: GateLanguage; readonly level?: LanguageLevel };

const isOneOf = <T extends string>(list: readonly T[], value: string): value is T =>
  (list as readonly string[]).includes(value);

function part(code: string): GatePart | undefined {
  if (isOneOf(gateCodes, code)) return { plain: code };
  const [prefix, language = '', level, ...rest] = code.split('-');
  if (prefix !== 'taal' || rest.length > 0 || !isOneOf(gateLanguages, language)) return undefined;
  if (level === undefined) return { language };
  return isOneOf(languageLevels, level) ? { language, level } : undefined;
}

/** The parts of a gate (`x/y`: one of them suffices), or `undefined` when it is not on the closed list. */
export function parseGate(gate: string): readonly GatePart[] | undefined {
  const parts = gate.split('/').map(part);
  return parts.every((p) => p !== undefined) ? parts : undefined;
}
