import type { Level } from '../taxonomy/concept.ts';

/** Strongest first: what teaches others is 4 even when it also says "goed". */
const WORDS: readonly (readonly [Level, RegExp])[] = [
  [
    4,
    /\b(?:leidt|leid|leert|leer) (?:\S+ ){0,3}(?:anderen|collega['’]?s|stagiairs?|leerlingen|nieuwe mensen)\b|\b(?:anderen|collega['’]?s|stagiairs?) (?:\S+ ){0,3}(?:in opleiden|opleiden|leren|inwerken|coachen)\b|\b(?:het )?vak (?:\S+ )?over(?:dragen|brengen)\b|\bzo goed dat je (?:\S+ ){0,4}(?:leert|uitlegt)\b|\b(?:vraagbaak|autoriteit|expert(?:niveau)?|specialist op)\b|\bexpert(?:[- ]level| knowledge| in\b)|\b(?:teach|mentor|train|coach)(?:ing)? (?:others|colleagues|juniors|peers)\b|\bgo-to (?:person|expert)\b|\bshown others\b|\bcome to you\b/iu,
  ],
  [
    1,
    /\bbasis(?:kennis|niveau|vaardigheden|begrip|ervaring)?\b|\bin de basis\b|\b(?:enige|wat|beetje|globale|lichte|eerste|elementaire) (?:\S+ )?(?:kennis|ervaring|begrip|affiniteit|verstand)\b|\been beetje\b|\bbeetje\b|\ben(?:ig|ige) (?:kennis|ervaring)\b|\b(?:geen expert|eenvoudige)\b|\bbasic(?:s| knowledge| understanding| skills)?\b|\bsome (?:knowledge|experience|understanding|familiarity)\b|\bfamiliar(?:ity)? with\b|\ba bit of\b|\bfundamentals\b|\bexposure to\b|\bentry[- ]level\b/iu,
  ],
  [
    3,
    /\b(?:grondig|uitgebreid|ruim|diepgaand|gedegen|breed|brede|uitstekend|excellent|uitmuntend|aantoonbaar|jarenlang|vlot|vlotte|sterk|sterke|ervaren|zeer goed|perfect|bovengemiddeld|stevig)(?:e)?\b|\bgoede (?:\S+ )?(?:kennis|beheersing|kennis van)\b|\b(?:echt|heel|erg) goed in\b|\bgoed (?:in de vingers|op de hoogte|thuis)\b|\bbeheers\w{0,3} (?:\S+ ){1,5}(?:goed|uitstekend|volledig)\b|\btweede natuur\b|\bdoe je al jaren\b|\bals de beste\b|\bdoorgewinterd\w*\b|\b(?:strong|solid|advanced|extensive|thorough|excellent|in-depth|deep|proven|proficient|proficiency|seasoned|expert|very good|outstanding|demonstrable)\b|\bgood (?:knowledge|command|understanding|grasp)\b|\bsecond nature\b|\breally well\b|\bhands[- ]on experience\b|\btrack record\b/iu,
  ],
];

/** The level that the words near a requirement ask for; 2 when they say nothing (matching.md 3.5). */
export function levelOf(words: string): Level {
  for (const [level, pattern] of WORDS) if (pattern.test(words)) return level;
  return 2;
}
