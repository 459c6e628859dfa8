import type { GateLanguage, LanguageLevel } from './gate-codes.ts';

/** A demanded language (or one of several), with its place in the sentence. */
export interface LanguageMention {
  readonly gate: string;
  readonly start: number;
  readonly end: number;
}

/** Stems of names: "Nederlands", "de Nederlandse taal", "Nederlandstalig"; "Dutch", "Dutch-speaking". */
const NAMES: Readonly<Record<string, GateLanguage>> = {
  nederlands: 'nl',
  dutch: 'nl',
  engels: 'en',
  english: 'en',
  duits: 'de',
  german: 'de',
  frans: 'fr',
  french: 'fr',
  spaans: 'es',
  spanish: 'es',
  italiaans: 'it',
  italian: 'it',
  portugees: 'pt',
  portuguese: 'pt',
  pools: 'pl',
  polish: 'pl',
  roemeens: 'ro',
  romanian: 'ro',
  bulgaars: 'bg',
  bulgarian: 'bg',
  hongaars: 'hu',
  hungarian: 'hu',
  tsjechisch: 'cs',
  czech: 'cs',
  slowaaks: 'sk',
  slovak: 'sk',
  oekraiens: 'uk',
  oekraïens: 'uk',
  ukrainian: 'uk',
  russisch: 'ru',
  russian: 'ru',
  turks: 'tr',
  turkish: 'tr',
  arabisch: 'ar',
  arabic: 'ar',
  farsi: 'fa',
  perzisch: 'fa',
  somalisch: 'so',
  somali: 'so',
  tigrinya: 'ti',
  chinees: 'zh',
  mandarijn: 'zh',
  chinese: 'zh',
  mandarin: 'zh',
  japans: 'ja',
  japanese: 'ja',
  hindi: 'hi',
  grieks: 'el',
  greek: 'el',
  deens: 'da',
  danish: 'da',
  zweeds: 'sv',
  swedish: 'sv',
  noors: 'no',
  norwegian: 'no',
  fins: 'fi',
  finnish: 'fi',
  fries: 'fy',
  papiaments: 'pap',
  papiamento: 'pap',
};

const LANGUAGE = new RegExp(
  String.raw`(?<![\p{L}-])(?<name>${Object.keys(NAMES).join('|')})(?<tail>e(?= (?:taal|spraak)\b)(?: taal| spraak)|talig\w{0,3}|sprekend\w?|[- ]speaking| language(?: skills)?)?(?![\p{L}-])`,
  'giu',
);

const STARTS = new Set(Object.keys(NAMES).map((name) => name.slice(0, 4)));

/** A quick look before the slow one: a capital and the first letters of a name. */
const mayName = (text: string): boolean =>
  (text.match(/\p{Lu}\p{L}{2,}/gu) ?? []).some((word) =>
    STARTS.has(word.slice(0, 4).toLowerCase()),
  );

/** The word after an English name that makes it an adjective: "the Dutch market", "English lessons". */
const ADJECTIVE =
  /^\s+(?!(?:and|or|is|are|at|on|in|to|with|level|skills?|proficiency|language|speaking|fluently|well|required|as|both|plus|native|preferred|for|is|en|of|op|goed|vloeiend|spreekt?|spreken|schrijft?|kunnen|perfect|prima|native|om|kan|ook|voldoende|zowel|is|niveau|door|minimaal|om|lezen|verstaan|begrijpt?|zijn|redt?|gaat|beheerst|moet|praten|te|een|als|lees|en|het|wordt|heb|hebt|je|dat|enough|fluent|both|written|spoken|mandatory|essential|a|but|if|since|you|communication)\b)\p{Ll}/u;

const CUE =
  /\b(?:spreek\w*|spreken|gesproken|praat|praten|schrijf\w*|schrijven|geschrift|lees|leest|lezen|begrijp\w*|verstaa\w*|versta|beheers\w*|machtig|taal|talen|taalniveau|taalvaardig\w*|niveau|vloeiend|moedertaal|foutloos|\p{L}*talig|redt?|redden|behelp\w*|uit(?:drukk\w*|te drukken)|mondeling\w*|schriftelijk\w*|woord|kennis|communiceren|communiceert|gesprek\w*|goed|goede|prima|perfect|vlot|uitstekend\w*|voldoende|beetje|typt?|native|fluent\w*|speak\w*|spoken|write|writ\w+|read\w*|languages?|level|command|proficien\w+|conversational|understand\w*|good|excellent|decent|strong|professional|verbal\w*|skills|communicat\w+|[ABC][12]|[1-4] ?F|required|vereist|must|verplicht)\b/iu;

/** Strongest words first; `undefined` level: nothing said. */
const LEVELS: readonly (readonly [LanguageLevel, RegExp])[] = [
  ['c2', /\b(?:moedertaal\w*|native|mother tongue|C2)\b/iu],
  [
    'c1',
    /\b(?:C1|4 ?F|vloeiend\w*|uitstekend\w*|uitmuntend\w*|perfect\w*|excellent|fluent\w*|flawless|impeccable)\b/iu,
  ],
  [
    'b2',
    /\b(?:B2|3 ?F|goed|goede|foutloos|foutloze|vlot|vlotte|prima|sterke?|professional|good|well|strong|correct|proficien\w+|business)\b/iu,
  ],
  [
    'b1',
    /\b(?:B1|2 ?F|gespreks\w*|redelijke?|voldoende|behoorlijk|conversational|decent|reasonable|sufficient|intermediate|working knowledge|aardig)\b/iu,
  ],
  [
    'a2',
    /\b(?:A2|1 ?F|redt?|redden|behelp\w*|begrijp\w*|verstaa\w*|versta|lees|leest|lezen|basis\w*|basic|understand|understanding|op weg)\b/iu,
  ],
  ['a1', /\b(?:A1|een beetje|beetje|a little|a bit|some|enige|paar woorden)\b/iu],
];

const NAMED = /\b([ABC][12])\b/iu;

function levelIn(words: string): LanguageLevel | undefined {
  const named = NAMED.exec(words)?.[1];
  if (named !== undefined) return named.toLowerCase() as LanguageLevel;
  return LEVELS.find(([, pattern]) => pattern.test(words))?.[0];
}

interface Named {
  readonly language: GateLanguage;
  readonly start: number;
  readonly end: number;
}

function namesIn(text: string): Named[] {
  if (!mayName(text)) return [];
  const found: Named[] = [];
  for (const match of text.matchAll(LANGUAGE)) {
    const name = match.groups?.['name'] ?? '';
    const language = NAMES[name.toLowerCase()];
    // "fins", "pools", "fries" without a capital are other words
    if (language === undefined || !/^\p{Lu}/u.test(name)) continue;
    const end = match.index + match[0].length;
    if (match.groups?.['tail'] === undefined && ADJECTIVE.test(text.slice(end, end + 24))) continue;
    found.push({ language, start: match.index, end });
  }
  return found;
}

/** Names joined by "of", "or", "/" or in a list that ends so are alternatives. */
function groups(text: string, names: readonly Named[]): Named[][] {
  const out: Named[][] = [];
  const oneOf = /\bone of (?:these|the following)|\b(?:een|één) van (?:deze|de volgende)/iu.exec(
    text,
  );
  for (const [i, name] of names.entries()) {
    const group = out.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined) {
      out.push([name]);
      continue;
    }
    const between = text.slice(last.end, name.start);
    const next = names[i + 1];
    const after = next === undefined ? '' : text.slice(name.end, next.start);
    const alternative =
      /^\s*(?:\/|,?\s*(?:en\/)?of|,?\s*(?:and\/)?or)\s*(?:(?:het|de|in het) )?$/iu;
    const list = /^\s*,\s*$/u;
    const listEndsInOr =
      list.test(between) &&
      (alternative.test(after) || list.test(after) || (oneOf !== null && oneOf.index < last.start));
    const isList = listEndsInOr && /\b(?:of|or)\b/iu.test(text.slice(last.end));
    if (
      alternative.test(between) ||
      isList ||
      (oneOf !== null && oneOf.index < last.start && list.test(between))
    )
      group.push(name);
    else out.push([name]);
  }
  return out;
}

/**
 * Languages that a sentence demands, with the level it says (`taal-nl-b1`; no level: none said). The caller decides
 * whether the sentence asks at all and whether it is only a plus; where it is (`plus`), a bare name is enough.
 */
export function languageMentions(text: string, plus: () => boolean): LanguageMention[] {
  const names = namesIn(text);
  if (names.length === 0 || !(CUE.test(text) || plus())) return [];
  const found: LanguageMention[] = [];
  const grouped = groups(text, names);
  let from = 0;
  let lastEnd = 0;
  let earlier: LanguageLevel | undefined;
  for (const [i, group] of grouped.entries()) {
    const first = group[0];
    const last = group.at(-1);
    if (first === undefined || last === undefined) continue;
    const following = grouped[i + 1]?.[0];
    const to = following === undefined ? text.length : following.start;
    // words between two languages belong to the later one, but for a closing "fluently" or "(B2)"
    const tail = text.slice(last.end, to);
    const own = /^[^,;]*?(?=\s*(?:[,;]|\b(?:en|and|met|with)\b|$))/iu.exec(tail)?.[0] ?? '';
    const words = `${text.slice(from, first.start)} ${own}`;
    const joined =
      i > 0 &&
      /^[\s,]*(?:en|and|&)?\s*(?:het |de |in het )?$/iu.test(text.slice(lastEnd, first.start));
    const shared = following !== undefined && /^\s*(?:en|and|&)\s*(?:het |de )?$/iu.test(tail);
    const level =
      levelIn(words) ??
      (joined ? earlier : undefined) ??
      (shared ? levelIn(text.slice(following.end)) : undefined) ??
      (following === undefined ? levelIn(tail) : undefined);
    earlier = level;
    const suffix = level === undefined ? '' : `-${level}`;
    found.push({
      gate: [...new Set(group.map((n) => `taal-${n.language}${suffix}`))].join('/'),
      start: first.start,
      end: last.end,
    });
    from = last.end + own.length;
    lastEnd = last.end;
  }
  return found;
}
