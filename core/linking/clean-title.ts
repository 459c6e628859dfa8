/** What a job title says, cut into what names the job and what only comes with it. */
export interface CleanTitle {
  /** The job itself: "medewerker bediening". */
  readonly main: string;
  /** Weaker evidence: what stood in brackets, after a dash, or says the level. */
  readonly extra: string;
}

/** Longer titles are cut: no title is longer, but a page may call anything a title. */
export const MAX_TITLE = 300;

const GENDER = String.raw`(?:[mvfhdxw](?:\s?[/|,]\s?[mvfhdxw*]){1,3}|m\/v\/?x?|v\/m)`;
const NOISE: readonly RegExp[] = [
  new RegExp(String.raw`[(\[]\s*${GENDER}\s*[)\]]`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}/])${GENDER}(?![\p{L}\p{N}/])`, 'giu'),
  /(?<![\p{L}\p{N}])\(?(?:ca\.?\s?)?\d{1,2}(?:[.,]\d)?(?:\s?(?:-|–|\/|tot|of|à|to)\s?\d{1,2}(?:[.,]\d)?)?\s?(?:\+\s?)?(?:uur|uren|u|hours?|hrs?|fte)(?:\s?(?:\/|p\.?|per|a|in de)\s?(?:w(?:eek|k)?)?\.?)?(?![\p{L}\p{N}])\)?/giu,
  /(?:€|eur(?:o)?\b)\s?\d[\d.,]*(?:\s?(?:-|–|tot)\s?(?:€\s?)?\d[\d.,]*)?(?:,-)?(?:\s?(?:bruto|netto|per (?:uur|maand)|p\/[um]))*/giu,
  /\b(?:full|part)[\s-]?time(?:r)?\b|\b(?:vol|deel)tijd\b|\b0?[.,]\d{1,2}\s?fte\b|\bfte\b/giu,
  /\b(?:gezocht|gevraagd|vacature|vacancy|per direct|per \d+ \p{L}+|met spoed|z\.?s\.?m\.?|direct beschikbaar|wanted|we(?:'re| are) hiring|hiring|(?:wij|we) zoeken(?: een)?|zoekt(?: een)?|immediate start|goed salaris|thuiswerk(?:en)? mogelijk|hybride|remote|hybrid|on-?site)\b[!?.]*/giu,
  /\b(?:ref(?:erentie)?|vac(?:aturenummer)?|job ?id|nr)\.?\s?[:#]?\s?[\p{L}]{0,3}\d[\p{L}\p{N}-]*/giu,
];
/** A place or an employer: only before a name, so that "medewerker in de bediening" stays. */
const AT_NAME =
  /(?<=\S\s)(?:in|te|bij|regio|omgeving|locatie|at|near|@|voor)\s+(?:(?:de|het|regio|omgeving|gemeente|the|region)\s+)?(?=\p{Lu})[^,;|()/]*$/u;
const LEVEL =
  /(?<![\p{L}\p{N}-])(?:junior|jr\.?|medior|senior|sr\.?|starter|startend|starting|ervaren|experienced|beginnend|aankomend|leerling|trainee|stagiaire?|stage|internship|intern|bbl|bol|allround|all-round|zelfstandig(?: werkend)?|enthousiaste?|gedreven|flexibele|parttime|bijbaan|vakantiewerk|zaterdaghulp|zzp(?:'er)?|freelance|tijdelijk|mbo|hbo|wo|vmbo|niveau \d(?:\+|-\d)?|mbo-?\d|hbo-?\p{L}*|lead|principal)(?![\p{L}\p{N}-])/giu;

/** What a word of a title implies without saying it. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:1e|eerste)[\s-]?graads?\b/iu, 'voortgezet onderwijs leerkracht'],
  [/\b(?:2e|tweede)[\s-]?graads?\b/iu, 'voortgezet onderwijs beroepsonderwijs'],
  [/\b(?:hoogleraar|hoogleraren|universitair|professor)\b/iu, 'docent hoger onderwijs'],
  [/\b(?:basisschool|groep [1-8]|pabo)\b/iu, 'leerkracht basisonderwijs'],
  [/\bce?\b.{0,20}\bchauffeur\b|\bchauffeur\b.{0,20}\bce?\b/iu, 'vrachtwagenchauffeur'],
];

const squeeze = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;:.|/–-]+|[\s,;:|/–-]+$/gu, '')
    .trim();

const hasWord = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Cuts off each piece that leaves something behind. */
function cutOff(text: string, pattern: RegExp): { readonly rest: string; readonly cut: string } {
  const cut: string[] = [];
  const rest = text.replace(pattern, (piece) => {
    cut.push(piece);
    return ' ';
  });
  return hasWord(rest) ? { rest: squeeze(rest), cut: cut.join(' ') } : { rest: text, cut: '' };
}

/**
 * Takes apart a title as boards print it: gender marks, hours, pay, calls ("gezocht") go; brackets, what follows a dash or a bar,
 * and words of level become weaker evidence. Something always stays when there was a word. Never throws; time is linear.
 */
export function cleanTitle(title: string): CleanTitle {
  let text = squeeze(title.slice(0, MAX_TITLE));
  const extra: string[] = [];
  for (const pattern of NOISE) text = cutOff(text, pattern).rest;
  const brackets = cutOff(text, /(?<![\p{L}-])[([][^()[\]]*(?:[)\]](?![\p{L}-])|$)/gu);
  text = brackets.rest;
  extra.push(brackets.cut.replace(/[()[\]]/gu, ' '));
  const [first = text, ...others] = text
    .split(/\s[–—|•·-]+\s|\s*[|•·;]\s*|:\s|,\s(?=\p{Lu})/u)
    .map(squeeze)
    .filter(hasWord);
  text = first;
  extra.push(...others);
  text = cutOff(text, AT_NAME).rest;
  const level = cutOff(text, LEVEL);
  extra.push(level.cut);
  for (const [sign, meaning] of MEANINGS) if (sign.test(title)) extra.push(meaning);
  return { main: squeeze(level.rest), extra: squeeze(extra.join(' ')) };
}

/**
 * The ways to read a title with alternatives: "bedrijfsleider / ondernemer bioscoop" is also "ondernemer bioscoop", "bloemen- of
 * plantenkwekerij" also "bloemenkwekerij". The title as it stands comes first; a handful at most.
 */
export function readings(main: string): readonly string[] {
  const all = new Set([main]);
  const shared = /^(.*?)(\p{L}+)-\s(?:of|en|\/|,)\s?(\p{L}+)(.*)$/u.exec(main);
  if (shared) {
    const [, before = '', one = '', other = '', after = ''] = shared;
    all.add(squeeze(before + other + after));
    for (let at = other.length - 4; at >= 3; at--)
      if (KNOWN_TAILS.test(other.slice(at))) {
        all.add(squeeze(before + one + other.slice(at) + after));
        break;
      }
  }
  const optional = /^(.*?)\((\p{L}+)\)-?(\p{L}+)(.*)$/u.exec(main);
  if (optional) {
    const [, before = '', part = '', word = '', after = ''] = optional;
    all.add(squeeze(before + word + after));
    all.add(squeeze(before + part + word + after));
  }
  const parts = main
    .split(/\s*\/\s*|(?<!-)\s+(?:of|or)\s+|\s+en\/of\s+/u)
    .map(squeeze)
    .filter(hasWord);
  if (parts.length > 1 && parts.length <= MOST_PARTS) {
    const tail = /^\S+\s+(.*)$/u.exec(parts.at(-1) ?? '')?.[1];
    for (const part of parts)
      all.add(tail !== undefined && !part.includes(' ') ? `${part} ${tail}` : part);
  }
  return [...all].slice(0, MOST_READINGS);
}

const MOST_PARTS = 4;
const MOST_READINGS = 8;
/** Second parts that a shared compound ends with ("land- en tuinbouw"). */
const KNOWN_TAILS =
  /^(?:bouw|kwekerij|teelt|handel|industrie|techniek|zorg|winkel|bedrijf|verkoop|machines|materialen|producten|artikelen|monteur|werker|medewerker|meester|leider|leraar|docent|chauffeur|bakker|maker|inspecteur|adviseur|technicus|schilder|besturen)$/u;
