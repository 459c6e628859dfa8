import type { Sentence } from '../vacancy/sentences.ts';
import type { Section } from '../vacancy/vacancy-text.ts';
import type { NotSkill } from './requirement.ts';

type Kind = NotSkill['kind'];

const ASKING: ReadonlySet<Section> = new Set(['asks', 'nice', 'unknown']);
const ASKING_OR_END: ReadonlySet<Section> = new Set([...ASKING, 'apply']);
const WORKING: ReadonlySet<Section> = new Set([...ASKING, 'tasks']);

const COUNT =
  '(?:\\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|tien|enkele|enige|meerdere|paar|ruime|one|two|three|four|five|six|seven|eight|ten|several|some|few)';

const KINDS: readonly (readonly [Kind, ReadonlySet<Section>, RegExp])[] = [
  [
    'diploma',
    ASKING_OR_END,
    /\b(?:[vm]?mbo|hbo|wo(?! t)|vwo|havo|mavo|mts|hts|lts)\b(?![- ]?(?:studenten|stagiair|leerling|school))[- ]?(?:\d|niveau|diploma|opleiding|opgeleid|werk|er\b|[+/,(]|of\b|\p{L})?|\b(?:afgeronde?|voltooide?|relevante|passende|technische|erkende?|genoten?|genoot|juiste) (?:\S+ ){0,4}(?:opleiding|studie|vooropleiding|diploma)\b|(?<![\p{L}-])(?:vak)?diploma(?! uit)\b|\b(?:bachelor|master)(?:['’]?s)?(?: degree|diploma|opleiding|['’]s level)?\b(?! (?:data|of ceremonies))|\b(?:university|college|academic|recogni[sz]ed|relevant|completed) (?:\S+ ){0,2}(?:degree|diploma|education)\b|\b(?:a |your )?degree in\b|\b(?:BSc|MSc|PhD|MBA|BA)\b|\bwerk-? en denkniveau\b|\b(?:kwalificatiebewijs|getuigschrift|papiertje)\b|\bmet papieren\b|\bopleiding (?:\S+ ){0,4}op (?:mbo|hbo|wo)\b|\bvocational (?:\S+ )?(?:level|education|training|qualification)\b|\b(?:high|secondary|hotel) school (?:diploma|level)\b/iu,
  ],
  [
    'diploma',
    new Set(['tasks']),
    /\b(?:completed|finished|obtained) (?:\S+ ){0,3}(?:degree|diploma|studies)\b|\b(?:bachelor|master)['’]?s degree\b|\b(?:a|your) degree in\b|\bafgeronde (?:\S+ ){0,3}(?:opleiding|studie)\b|\b(?:hbo|mbo|wo) werk-? en denkniveau\b/iu,
  ],
  [
    'years',
    ASKING,
    new RegExp(
      String.raw`\b${COUNT}\+?(?: (?:a|à|tot|to|of|or|-|–) ?${COUNT}|\s?[-–]\s?\d{1,2})?(?: (?:of|or) (?:meer|more))?\+? (?:jaar|jaren|jr|years?['’]?)\b(?=(?:\s+\S+){0,8}?\s+(?:\S*ervaring|gewerkt|werkervaring|experience|\S*gefreesd|rijervaring|in (?:a|een) (?:soortgelijke|vergelijkbare|similar))\b)` +
        String.raw`|\b(?:jarenlange|meerjarige|relevante|aantoonbare|eerste|ruime|enkele jaren|years of|previous|prior|proven|several years['’]?|some years['’]? (?:of )?) ?(?:werk)?(?:ervaring|experience) (?:als|in|binnen|bij|op|as|within)\b|\bervaring als\b|\bexperience as an?\b|\b\d{1,2}\+ (?:jaar|years) in\b|\b(?:minimaal|minstens|tenminste|at least) (?:een|één|${COUNT}) (?:jaar|years?)\b(?! (?:oud|of age|old|of ouder))(?=[^.]{0,60}(?:werk|ervaring|experience|gewerkt|uur|in de|in het))|\b(?:wat|enige) (?:werk)?ervaring$`,
      'iu',
    ),
  ],
  [
    'availability',
    WORKING,
    /\b(?:\p{L}*weekend(?:en|diensten|dienst|dagen)?|\p{L}*nacht(?:en|dienst|diensten)|avond(?:en|dienst|diensten)|\p{L}*ploegen(?:dienst|diensten|stelsel)?|(?:wisselende|onregelmatige|vroege|late|flexibele) (?:\S+ ){0,3}(?:diensten?|(?:werk)?tijden|uren)|consignatie(?:dienst)?|storingsdienst|piketdienst|bereikbaarheidsdienst|slaapdiensten?|bereikbaarheid|volcontinu\p{L}*|permanentie|koopavonden?)\b(?=.{0,90})|\b(?:beschikbaar|inzetbaar|beschikbaarheid)\b|\b(?:bereid|bereidheid) (?:\S+ ){0,4}(?:reizen|werken|overwerk|verhuizen)\b|\b(?:woont|woon|woonachtig|wonen) (?:\S+ ){0,3}(?:in|binnen|nabij|dicht|op|rond|omgeving|regio|buurt)\b|\b(?:van|tussen) \d{1,2}[.:u]?\d{0,2} (?:uur )?(?:tot|en) \d{1,2}[.:u]?\d{0,2}(?: uur)?\b|\bvan (?:maandag|zondag|dinsdag) (?:tot|t\/m)\b|\b(?:van huis|in het buitenland|op montage)\b|\bvroeg (?:op(?:staan)?|beginnen)\b|\bstaat vroeg op\b|\b(?:fulltime|parttime) beschikbaar\b|\b\d{2}-urige week\b|\b(?:flexible|irregular|rotating|available|availability|willing to travel|night shifts?|evening shifts?|weekends?|shift work|public holidays|on[- ]call)\b|\bflexibel(?: inzetbaar)?: |\b['’]s nachts\b/iu,
  ],
  [
    'attitude',
    ASKING,
    /\b(?:aanpakker|aanpakken|doener|doorzetter|teamspeler met|duizendpoot|topper|hunter|hart voor|passie|gepassioneerd|gedreven|enthousiast\w*|energiek|humor|lef|frisse blik|open houding|positieve (?:instelling|houding)|proactieve? (?:houding|instelling)|\w*mentaliteit|mindset|drive|spontaan|spontane|representatie(?:f|ve)|uitstraling|verzorgd voorkomen|gastvrij van nature|van nature|resultaatgericht|klantgericht van|klantvriendelijk naar|gezonde dosis|ambitieus|gemotiveerd|leergierig|nieuwsgierig|hands-on(?! (?:experience|ervaring))|no-nonsense|nuchter|vrolijk|goede zin|goed humeur|zin in|commercieel (?:gevoel|instinct)|nine-to-five|9[- ]to[- ]5|9-tot-5|clock-?watchers?|passionate|enthusiastic|can-do|self-starter|friendly by nature|well-groomed|well-spoken|positive attitude|energetic|motivated|ambitious|sense of humou?r|eager|go-getter)\b/iu,
  ],
];

/** Taught or paid for here: "je haalt bij ons je mbo-diploma" asks for no diploma. */
const GIVEN =
  /\b(?:wij|we) (?:betalen|vergoeden|bieden|leiden)\b|\b(?:bij ons|hier|via ons) (?:\S+ ){0,3}(?:diploma|opleiding)\b|\b(?:krijg|krijgt|haal|haalt|behaal|volgt) (?:je|jij) (?:\S+ ){0,4}(?:diploma|opleiding)\b/iu;
const NOT_NEEDED =
  /\b(?:geen|zonder) (?:\S+ ){0,2}(?:diploma|opleiding|ervaring)\b|\b(?:diploma|opleiding) (?:ook )?(?:niet|hoeft)\b|\bniet nodig\b|\bhoeft? (?:\S+ ){0,3}niet\b|\bnot (?:needed|required)\b|\bno (?:degree|diploma|experience) (?:needed|required)\b/iu;

/** The part of a sentence between commas and the like around a place, at most the whole sentence. */
function clauseAround(text: string, at: number): readonly [number, number] {
  const cuts = [...text.matchAll(/[,:](?=\s)|\s(?:maar|but)\s/giu)].map((m) => m.index);
  const from = cuts.filter((c) => c < at).at(-1);
  const to = cuts.find((c) => c > at);
  const start =
    from === undefined ? 0 : from + 1 + (/^[,:]?\s+/u.exec(text.slice(from))?.[0].length ?? 1) - 1;
  return [Math.min(start, at), to ?? text.length];
}

const MIN_CLAUSE = 12;

/**
 * What vacancies ask for that is no skill: shown as such and never part of a number (matching.md 3.6). One per kind
 * and sentence; the quote is the clause that says it.
 */
export function extractNotSkills(sentences: readonly Sentence[]): NotSkill[] {
  const found: NotSkill[] = [];
  for (const sentence of sentences) {
    if (sentence.kind === 'heading') continue;
    const { text } = sentence;
    for (const [kind, sections, pattern] of KINDS) {
      if (!sections.has(sentence.section)) continue;
      const match = pattern.exec(text);
      if (match === null) continue;
      if ((kind === 'diploma' || kind === 'years') && (GIVEN.test(text) || NOT_NEEDED.test(text)))
        continue;
      let [start, end] = clauseAround(text, match.index);
      if (end - start < MIN_CLAUSE || match.index + match[0].length > end)
        [start, end] = [0, text.length];
      const quote = text.slice(start, end).trimEnd();
      found.push({
        kind,
        quote,
        start: sentence.start + start,
        end: sentence.start + start + quote.length,
      });
    }
  }
  return found;
}
