import type { PlainGateCode } from './gate-codes.ts';

export interface GateWords {
  readonly code: PlainGateCode;
  /** What texts call it, Dutch and English. Bounded quantifiers only. */
  readonly pattern: RegExp;
  /** May be got on the job: words like "haal je bij ons" then mean `learn`. */
  readonly learnable?: true;
  /** A task of some jobs or an ordinary word: counts only where the sentence also asks for it. */
  readonly askedOnly?: true;
}

/** Driving licences stand in `driving-licences.ts`, languages in `language-gates.ts`. */
export const gateWords: readonly GateWords[] = [
  {
    code: 'vog',
    pattern:
      /\bVOG\b|\bVOG['’-]\p{L}+|\bverklaring\w{0,3} (?:omtrent|van|omtrend)(?: het)? goed(?:e)? ?(?:gedrag|zeden)?|\bverklaring omtrent(?: het)? gedrag\b|\buittreksel (?:uit )?(?:het )?strafregister\b|\bbewijs van goed (?:gedrag|zedelijk gedrag)\b|\bcertificate of (?:good )?conduct\b|\b(?:criminal record|police|background|DBS) checks?\b|\bgoed gedrag en zeden\b/iu,
  },
  {
    code: 'big',
    pattern:
      /\bBIG\b(?=[\s-]*(?:\(|-?registrat|-?geregistreerd|-?register|nummer|registered|registration|art|en\b|of\b|,|\.|$))|\b[Bb]ig-(?:registratie|geregistreerd|register)\w*|\bBIG[- ](?:registered|registration|register)\b/u,
  },
  {
    code: 'skj',
    pattern: /\bSKJ\b|\bKwaliteitsregister Jeugd\b|\bskj-\p{L}+/u,
  },
  { code: 'krf', pattern: /\bKRF\b|\b[Kk]waliteitsregister [Ff]ysiotherapie\b/u },
  {
    code: 'onderwijsbevoegdheid',
    pattern:
      /\b(?:onderwijs|les|docent(?:en)?)bevoegdheid\b|\b(?:eerste|tweede|1e|2e|eerste- of tweede)[- ]?graads?(?: les)?bevoegdheid\b|\bbevoegd(?:heid)? (?:docent|leraar|leerkracht|om les te geven|voor het (?:basis|primair|voortgezet|speciaal))\b|\b(?:bevoegdheid|bevoegd) (?:als|voor) (?:docent|leraar|leerkracht)\b|\bPABO[- ]?diploma\b|\bqualified teacher status\b|\bQTS\b|\bteaching (?:licen[cs]e|qualification|certificate|credential)\b|\bPDG\b/iu,
  },
  {
    code: 'personenregister-kinderopvang',
    pattern:
      /\bpersonenregister(?: kinderopvang)?\b|\bcontinue(?:-| )screening\b|\bchildcare register\b/iu,
  },
  {
    code: 'kinder-ehbo',
    pattern:
      /\bkinder-? ?EHBO\b|\bEHBO (?:aan|voor|bij) kinderen\b|\bp(?:a)?ediatric first aid\b/iu,
    learnable: true,
  },
  {
    code: 'werken-met-babys',
    pattern: /\b(?:certificaat|scholing|training|cursus)? ?werken met baby['’]?s\b/iu,
    learnable: true,
    askedOnly: true,
  },
  {
    code: 'levensreddend-handelen-kinderen',
    pattern: /\blevensreddend handelen\b/iu,
    learnable: true,
  },
  {
    code: 'visum-zorgkundige',
    pattern: /\bvisum (?:\S+ ){0,3}(?:zorgkundige|verpleegkundige)\b/iu,
  },
  {
    code: 'bhv',
    pattern:
      /\bBHV(?:['’]?er)?(?:[- ](?:diploma|certificaat|papieren|opleiding))?\b|\bbedrijfshulpverlen(?:ing|er)\b|\bemergency response officer\b/iu,
    learnable: true,
    askedOnly: true,
  },
  { code: 'code-95', pattern: /\bcode[ -]?95\b|\bcode vakbekwaamheid\b/iu, learnable: true },
  {
    code: 'adr',
    pattern: /\bADR(?:[- ](?:certificaat|basis|diploma|papieren|bewijs))?\b/u,
    learnable: true,
  },
  {
    code: 'bestuurderskaart',
    pattern: /\b(?:bestuurders|tachograaf|chauffeurs)kaart\b|\b(?:driver|tachograph) card\b/iu,
    learnable: true,
  },
  {
    code: 'vca',
    pattern: /\bVCA\b(?:[- ]?(?:basis|vol|diploma|certificaat|attest))?|\bVCA-\p{L}+/iu,
    learnable: true,
  },
  { code: 'ba4-ba5', pattern: /\bBA ?4\b|\bBA ?5\b/u, learnable: true },
  {
    code: 'nen-3140',
    pattern:
      /\bNEN[- ]?(?:EN[- ]?)?(?:3140|50110)\b|\b(?:aanwijzing|certificaat) (?:als )?(?:VOP|VP|WV)\b/iu,
    learnable: true,
  },
  {
    code: 'f-gassen',
    pattern: /\bF-? ?gas(?:sen|ses)?[- ]?\p{L}*|\bSTEK[- ](?:certificaat|diploma|erkend\w*)\b/iu,
    learnable: true,
  },
  {
    code: 'co-certificaat',
    pattern: /\bCO[- ]?(?:certificaat|vakmanschap\w*|certificering)\b|\bgasketelwet\b/iu,
    learnable: true,
  },
  {
    code: 'lascertificaat',
    pattern:
      /\blas(?:sers?)?-?(?:certifica(?:at|ten)|diploma['’]?s?|kwalificaties?|papieren)\b|\bISO 9606(?:-1)?\b|\bEN 287\b|\bweld(?:ing|er)['’]?s? (?:certifica\w+|qualifications?)\b/iu,
    learnable: true,
  },
  {
    code: 'heftruckcertificaat',
    pattern:
      /\b(?:heftruck|hef- en reachtruck|vorkheftruck)-?(?:certificaat|diploma|rijbewijs|bewijs|attest|papieren)\b|\bheftruck-? en\/?o?f? reachtruck-?(?:certificaat|diploma|rijbewijs)|\b(?:certificaat|attest|rijbewijs) (?:\S+ ){0,3}heftruck\b|\bheftruck(?= (?:en|of|\/) reachtruck-?certificaat)|\breachtruck- en heftruck-?(?:certificaat|diploma|rijbewijs)\b|\bfork-?lift (?:licen[cs]e|certificate|ticket)\b/iu,
    learnable: true,
  },
  {
    code: 'reachtruckcertificaat',
    pattern:
      /\breachtruck-?(?:certificaat|diploma|rijbewijs|bewijs|attest)\b|\breachtruck- en heftruck|\bheftruck-? en\/?o?f? reachtruck-?(?:certificaat|diploma|rijbewijs)|\bhef- en reachtruck-?(?:certificaat|diploma)|\b(?:certificaat|attest) (?:\S+ ){0,3}reachtruck\b|\breach truck (?:licen[cs]e|certificate)\b/iu,
    learnable: true,
  },
  {
    code: 'hoogwerkercertificaat',
    pattern:
      /\bhoogwerker-?(?:certificaat|diploma|bewijs|attest|papieren)\b|\b(?:certificaat|attest|IPAF) (?:\S+ ){0,2}hoogwerker\b|\bIPAF\b/iu,
    learnable: true,
  },
  {
    code: 'kettingzaagbewijs',
    pattern:
      /\bketting-?zaag-?(?:bewijs|certificaat|diploma|papieren)\b|\bECC?[- ]?(?:certificaat )?(?:kettingzaag|motorzaag)\b|\bmotorzaag-?(?:bewijs|certificaat)\b|\bchainsaw (?:licen[cs]e|certificate|ticket)\b/iu,
    learnable: true,
  },
  {
    code: 'beveiligingspas',
    pattern:
      /\b(?:grijze|groene|blauwe|gele) (?:beveiligings)?pas\b|\bbeveiliging(?:s)?(?:pas|legitimatie)\b|\blegitimatiebewijs (?:particuliere )?beveilig\w+|\bsecurity (?:pass|licen[cs]e)\b/iu,
    learnable: true,
  },
  {
    code: 'betrouwbaarheidsonderzoek',
    pattern:
      /\b(?:betrouwbaarheids|integriteits)(?:onderzoek|toets|screening)\b|\b(?:geen|zonder) (?:strafrechtelijke )?veroordelingen\b|\breliability (?:check|investigation)\b/iu,
  },
  {
    code: 'veiligheidsonderzoek',
    pattern:
      /\bveiligheids(?:onderzoek|screening)\b|\b(?:AIVD|MIVD)(?:[- ](?:screening|onderzoek))?\b|\bverklaring van geen bezwaar\b|\bVGB\b|\bsecurity (?:clearance|screening)\b/iu,
  },
  {
    code: 'medische-geschiktheid',
    pattern:
      /\bmedisch(?:e)? (?:goedgekeurd|geschikt|keuring|geschiktheid|fit)\w*\b|\battest (?:van )?medische\b|\b(?:aanstellings|rijbewijs)keuring\b|\bmedical (?:examination|fitness|clearance|check)\b|\bmedically fit\b/iu,
  },
  {
    code: 'leeftijd-18',
    pattern:
      /\b18 (?:jaar )?(?:of|en) ouder\b|\b(?:minimaal|minstens|tenminste|ten minste|vanaf|boven de) 18(?: jaar)?\b(?! (?:uur|(?:jaar )?(?:werk)?ervaring|maanden))|\b18 jaar oud\b|\bje bent (?:al )?18\b|\b18\+(?=\W|$)|\bmeerderjarig\b|\b(?:at least|over|minimum age(?: of)?) 18(?: years)?(?: old| of age)?\b(?! (?:hours|months|years of))|\b18 years (?:old|of age|or older)\b/iu,
    askedOnly: true,
  },
  {
    code: 'leeftijd-21',
    pattern:
      /\b21 (?:jaar )?(?:of|en) ouder\b|\b(?:minimaal|minstens|tenminste|ten minste|vanaf|boven de) 21 jaar\b(?! ervaring)|\b21 jaar oud\b|\bje bent (?:al )?21\b|\b(?:at least|over|minimum age(?: of)?) 21(?: years)?(?: old| of age)\b|\b21 years (?:old|of age|or older)\b/iu,
    askedOnly: true,
  },
  {
    code: 'werkvergunning',
    pattern:
      /\b(?:geldige|in bezit van een|hebt een|heb je een) (?:werk|verblijfs|tewerkstellings)vergunning\b|\bin (?:Nederland|België|de EU) (?:mogen|mag|kunt|te mogen) werken\b|\b(?:mag|mogen) (?:legaal )?in (?:Nederland|België|de EU) werken\b|\btwv\b|\b(?:right|eligible|eligibility|authori[sz]ed|authori[sz]ation|permitted|allowed|able|(?:valid )?permit) to work in (?:the )?(?:Netherlands|EU|Europe|Belgium)\b|\b(?:valid )?(?:work|residence) permit\b|\bEU (?:passport|citizenship|work permit)\b|\bwithout (?:visa )?sponsorship\b/iu,
  },
  {
    code: 'eigen-vervoer',
    pattern:
      /\beigen (?:vervoer|auto|transport)\b|\bfiets,? (?:\S+ ){0,2}(?:of|scooter|auto)\b|\b(?:scooter|brommer) of (?:een )?auto\b|\b(?:rijbewijs\s?B?) en (?:een )?(?:eigen )?auto\b|\bin bezit van (?:een )?(?:eigen )?auto\b|\bown (?:transport(?:ation)?|car|vehicle)\b/iu,
  },
];
