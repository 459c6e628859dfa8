import type { Section } from './vacancy-text.ts';

type Named = Exclude<Section, 'unknown'>;

/**
 * What a heading says, most telling first: the first pattern that fits decides. Patterns see the heading in lower
 * case without accents, numbers, marks or trailing punctuation. Anchored patterns (`^...$`) are for words that are
 * also ordinary ones ("extra", "you").
 */
const PATTERNS: readonly (readonly [Named, RegExp])[] = [
  // what is learned here: before `asks` and `tasks`, since "wat leer je" looks like both
  [
    'learn',
    /\b(wat|dit|hier|zo|hoe|waar) (ga |zul )?(leer|leert|leren|leerde)\b|\b(wij|we) (leren|leiden) (je|jou)\b|\b(wij|we) je (hier )?leren\b|\bje (hier |bij ons )?leert\b|^(je )?leren (bij|van)\b|^je leert( \w+)*$|\bleren bij ons\b/,
  ],
  [
    'learn',
    /\b(you|youll|you will) (\w+ )?learn\b|\b(we|well|we will) (teach|train) you\b|^grow with us|^your (growth|development)\b|^(training|learning) (and|on|you)\b/,
  ],
  // pluses
  [
    'nice',
    /^(een |dit is een |is een |als )?(pre|pres|pluspunt|pluspunten|plus|extra|extras|bonus|voordeel)$|\bnice ?to ?haves?\b|\b(mooi|leuk) meegenomen\b|\b(fijn|leuk|mooi|handig) als je\b|\bstreepje voor\b|\b(geen must|niet verplicht|geen eis)\b|^wensen$|\bwat (een|is een) pre\b|^(een )?pre is\b/,
  ],
  [
    'nice',
    /\bbonus points?\b|^(a )?bonus\b|^pluses$|^(a )?plus$|\bdesirable\b|^desired\b|^preferred\b|\bwould be (nice|great|a plus)\b|\bgood to have\b|\badvantageous\b|^extra credit\b|^(its )?(an )?(advantage|asset)s?\b/,
  ],
  // how to apply
  [
    'apply',
    /\b(solliciteer|solliciteren|sollicitatie\w*|aanmelden|reageren|reageer|meedoen|instappen|acquisitie)\b|^(interesse|interesse gewekt|geinteresseerd|enthousiast|nieuwsgierig|benieuwd|zin in|wat nu|contact|contactgegevens|procedure|de procedure|bijzonderheden|vragen|inclusief|vog)\b( (om|in|naar|over)\b.*)?$|\b(meer|nog iets) (weten|informatie)\b|\b(kom|eerst) (kennismaken|langs)\b|\bheb je (nog )?(vragen|zin)\b|\bhoe (meld|reageer) je\b|^wil je (dit|meer|bij|aan de slag)\b|\bspreekt (dit|deze) \w+ je aan\b|\bop het lijf geschreven\b|^bellen of\b|^bel \b|\bzie jij jezelf\b|\biets voor jou\b/,
  ],
  [
    'apply',
    /\b(how to apply|to apply|apply now|apply|interested|how we hire|next steps|hiring process|the process|application process|recruitment process|ready for|hit that button|contact us|contact|questions|safeguarding|equal opportunit\w*|diversity)\b|^process$|\bget in touch\b/,
  ],
  // offers: before `asks`, since "wat mag je verwachten" is an offer and "wat verwachten we" is not
  [
    'offers',
    /\b(wij|we|dit|wat) (bieden|biedt|bied)\b|\b(bieden|biedt) (wij|we)\b|\bte bieden\b|\b(ons|het) aanbod\b|^aanbod\b|\b(krijg|krijgt) (je|jij)\b|\b(je|jij) (krijgt|krijg)\b|^dit krijg\b|\barbeidsvoorwaarden\b|\bsalaris\b|\bvoorwaarden\b|\b(mag|kun|kunt|kan) (je|jij|u) (\w+ )?(verwachten|rekenen)\b|\b(je|jij) op (mag|kunt|kan) rekenen\b|\bop (kunt|mag|kan) rekenen\b|\brekenen op\b|\bwat (staat er|zit er) (\w+ )?(tegenover|in)\b|^waarom (\w+)( \w+)?( \w+)?$|\b(secundaire|primaire)\b|^wij hebben$|\bdaarom (kies|werk) je\b|\bpluspunten van\b|^voordelen\b|^ontwikkeling$/,
  ],
  [
    'offers',
    /\b(what )?we (can )?offer\b|\b(our|the) offer\b|\bwhat (do )?you(ll)? (will )?get\b|\bin it for you\b|^(the )?(deal|benefits?|perks?|rewards?|compensation|salary|package)\b|\b(benefits|perks)\b|\bwhat you can expect\b|\bpart of the package\b|^why (\w+)( \w+)?( \w+)?$|^we$/,
  ],
  // what is asked
  [
    'asks',
    /\b(functie|functie ?)?eisen\b|\b(vereisten|vereiste|kwalificaties|competenties|vaardigheden|must ?haves?)\b|\bprofiel(schets)?\b|\bwat (vragen|verwachten|verlangen|zoeken|wij vragen|we vragen|wij zoeken|we zoeken|wij belangrijk vinden|wij van jou|we van jou|wij van je|we van je)\b|\b(vragen|verwachten|verlangen) (wij|we)\b|^(dit|wij|we) (vragen|vragen wij|verwachten|zoeken)\b|\b(breng|neem|brengt) (je|jij) mee\b|\b(je|jij) mee(brengt|neemt)\b|\bheb (je|jij) (nodig|in huis|al)\b|\b(je|jij) (in huis|nodig) (hebt|heb)\b|\b(dit|wat) heb (je|jij)\b|\b(in huis|nodig) (moet|hebt)\b|\bwie (ben|zoek|zoeken|wij zoeken|we zoeken)\b|\b(dit|zo|dat) ben (je|jij)\b|^(jij|je) (hebt|bent|beschikt|kunt|herkent|brengt)\b|^ben (je|jij)\b|\bmoet (je|jij) (kunnen|hebben|weten)\b|^(heb|beschik|herken) (je|jij)\b|^dit kun (je|jij)\b|\b(kun|kan) (je|jij) goed\b|\bwaar (ben|blink) (je|jij)\b|^(jouw|je) (kwaliteiten|skills|talent|talenten|achtergrond|kracht|ervaring)\b|\bkennis en (ervaring|vaardigheden)\b|\bopleiding en ervaring\b|^(opleiding|ervaring|jij|eigenschappen|gezocht)$|\bwij zoeken (iemand|een|jou)\b|\bwie jij bent\b|\bwat jij (meebrengt|hebt|kunt)\b/,
  ],
  [
    'asks',
    /\brequire(ments?|d)\b|\bqualifications?\b|\bwhat (do )?you(ll)? (will )?(bring|need|have)\b|\b(your|the|ideal|candidate) (profile|background|skills?|experience|qualities)\b|\bwho (are )?you( are)?\b|\bthis is you\b|\bwhat (were|we are|we) look(ing)? for\b|\bwho (were|we are|we) look(ing)? for\b|\bwhat (we|were) (ask|asking|expect|seek)\b|\byou (have|bring|are)\b|^you$|\bskills\b|\bmust ?haves?\b|\bideal candidate\b|\babout you\b|^(experience|education|essential|profile|minimum|basic qualifications)\b|\byoull fit in\b|\bperson specification\b|\bwe expect\b/,
  ],
  // the work
  [
    'tasks',
    /\b(ga|doe) (je|jij|jij dan) (\w+ ){0,3}(doen|mee|aan|aan de slag|werken|zoal)\b|^(wat|dit|waar) (ga|doe|doet) (je|jij)\b|\b(ga|doe) (je|jij) (\w+ )?doen\b|\bwat je (gaat doen|doet)\b|\b(dit|wat) (doe|ga) (je|jij)\b|\btaken(pakket)?\b|\bwerkzaamheden\b|\bverantwoordelijkheden\b|\bfunctie ?(omschrijving|inhoud|beschrijving)\b|\b(job|taak|werk)omschrijving\b|^(de|jouw|je|over de|over deze|deze|functie) ?(functie|rol|job|baan|werk|vacature|opdracht|taak)\b( in het kort)?|^functie$|^(het|jouw|je|ons) werk$|\bhoudt (het|de functie|de job|de baan|deze functie|je baan|het werk|dit) in\b|\b(ziet|zien) (je|jouw|de|een) (\w+ )?(dag|werkdag|dagen|week|werkweek)\b|^(een|jouw|je) (werk)?dag\b|\b(dat|dit|het) ziet er zo uit\b|\bwaar (ga|ben|werk) (je|jij)\b|^wat doet een\b|^jouw (bijdrage|impact|uitdaging|opdracht)\b|\bopdracht$|\bals \w+ (ga|ben|zorg) (je|jij)\b|\bin deze (rol|functie)\b|^aan de slag\b/,
  ],
  [
    'tasks',
    /\bresponsibilit(y|ies)\b|\bwhat (will )?you(ll)? (will )?(do|be doing|work on)\b|\b(the|your|about the|this) (role|job|position|work|mission|challenge)\b|\b(key )?(duties|tasks|accountabilities)\b|\b(job|role|position) (description|summary|overview|purpose)\b|^your day\b|\bday to day\b|\bin this role\b|^(role|the opportunity)$|\byour impact\b|\bas an? \w+( \w+)? you\b/,
  ],
  // the employer
  [
    'about',
    /^over (ons|de|het|\w+)\b|\b(wie|wat) (zijn|wij zijn|we zijn|doen|wij doen) ?(wij|we)?$|\bwie (wij|we) zijn\b|\bons (verhaal|team|bedrijf)\b|\b(het|jouw|je) team\b|\b(onze|de|jouw) (organisatie|visie|missie|collega ?s|klant|afdeling|school|fabriek)\b|^bedrijfsprofiel$|\beven voorstellen\b|\bhier (kom|ga) je (te )?werken\b|\bcollega ?s (zeggen|vinden|vertellen|aan het woord)\b|\bwaar kom je (te )?(werken|terecht)\b|\bmaak kennis met\b|\bhier werk je\b|\bwerken bij\b/,
  ],
  [
    'about',
    /\b(about|who) (us|we are|the company|the team|our)\b|^about (?!you|the (role|job|position))\w+|\bour (story|company|team|mission|culture|values)\b|^(the|your) (team|company)\b|\bcompany (description|profile|overview)\b|\bmeet the team\b/,
  ],
];

/** Longest line that can be a heading. */
export const MAX_HEADING = 90;

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The section that a heading opens, or `undefined` when its words are not known. */
export function headingSection(heading: string): Named | undefined {
  if (heading.length > MAX_HEADING) return undefined;
  const folded = fold(heading);
  if (folded === '' || folded.split(' ').length > 10) return undefined;
  for (const [section, pattern] of PATTERNS) if (pattern.test(folded)) return section;
  return undefined;
}

/**
 * Headings that stand inside a line without any mark after them ("... in Delft. Functie-eisen Minimaal mbo"). Only
 * words that hardly ever begin an ordinary sentence; matched with a capital, after a sentence end or at the start.
 */
const INLINE =
  /(?:Functie-?\s?eisen|Functie-?\s?omschrijving|Functie-?\s?inhoud|Functie-?\s?profiel|Jouw profiel|Gewenst profiel|Profielschets|Taken|Takenpakket|Jouw taken|Werkzaamheden|Verantwoordelijkheden|Eisen|Arbeidsvoorwaarden|Wij bieden|Wij vragen|Ons aanbod|Aanbod|Over ons|Wat ga je doen|Wat breng je mee|Wat vragen wij|Wat bieden wij|Wat wij vragen|Wat wij bieden|Wie ben jij|Wie zijn wij|Sollicitatieprocedure|Requirements|Responsibilities|Key responsibilities|Qualifications|Nice to haves?|Must haves?|What you'?ll do|What you will do|What you bring|What we offer|We offer|About us|About the role|Benefits)(?=\s*[:?]|\s*[-–•*]\s|\s+\p{Lu})/gu;

/** Starts and ends of headings inside a line of running text; `end` is after its mark. */
export function inlineHeadings(line: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of line.matchAll(INLINE)) {
    const start = match.index;
    const before = line.slice(Math.max(0, start - 3), start);
    if (start > 0 && !/(?:[.!?;:)\]"”…]\s*|\s{2,}|[-–•*|]\s*)$/u.test(before)) continue;
    const mark = /^\s*[:?]+/u.exec(
      line.slice(start + match[0].length, start + match[0].length + 8),
    );
    found.push({ start, end: start + match[0].length + (mark?.[0].length ?? 0) });
  }
  return found;
}
