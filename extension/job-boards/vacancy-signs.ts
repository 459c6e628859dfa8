import type { TextBlock } from '#core/vacancy/block-builder.ts';
import { headingSection } from '#core/vacancy/headings.ts';
import { isJobPath } from './job-path.ts';

/** What speaks for a page with one vacancy, counted; `score` at or above `ENOUGH_SIGNS` is enough. */
export interface VacancySigns {
  readonly score: number;
}

export const ENOUGH_SIGNS = 5;

/** Vacancies are shorter; the signs of the beginning are enough (characters). */
const MAX_LOOKED_AT = 60_000;

/** Headings of other languages: the page may be read, even though nothing is extracted from it. */
const OTHER_HEADINGS: readonly RegExp[] = [
  /\b(?:aufgaben|tätigkeiten|das erwartet|missions?|vos missions|funciones|tareas|funcions|responsabilidad\w*|responsabilit\w+|responsabilidades|arbeidsoppgaver|arbejdsopgaver|atividades|atribui\w+|mansioni)\b/i,
  /\b(?:anforderungen|profil|qualifikation\w*|requisitos|requisits|perfil|requeriments|requerimientos|kvalifikation\w*|kvalifikasjoner|qualificaç\w+|requisiti|competències|compétences)\b/i,
  /\b(?:wir bieden|wir bieten|das bieten|nous offrons|ofrecemos|oferim|s'ofereix|condiciones|condicions|vi tilbyr|vi tilbyder|oferecemos|benefícios|offriamo|vantagens)\b/i,
];

/** Words that stand in vacancies and hardly anywhere else; each pattern counts once. */
const WORDS: readonly RegExp[] = [
  /\b(?:solliciteer|solliciteren|sollicitatie\w*|reageer op deze vacature|stuur (?:je|jouw|uw) (?:cv|motivatie)|sollicitant\w*)\b/i,
  /\b(?:apply (?:now|online|for|before|via|by)|to apply|your application|applicants?|send (?:us )?your (?:cv|resume|résumé)|email us your resume|resume, references)\b/i,
  /\b(?:bewerbung|bewerben|postulez|candidature|candidatura|candidatar|candidature[sn]?|inscripción|inscríbete|inscriu|ansøg\w*|søknad|ansökan|candidati)\b/i,
  /\b(?:\d{1,2}(?:[ ]?(?:-|–|tot|à)[ ]?\d{1,2})?[ ]?(?:uur|uren|hours|hrs)(?:[ ](?:per|p\/|a|in de)[ ]?(?:week|wk))?|fulltime|full-time|parttime|part-time|vollzeit|teilzeit|jornada|temps (?:plein|partiel)|deltid|fuldtid)\b/i,
  /\b(?:bruto|salaris\w*|cao|schaal \d|reiskosten\w*|vakantiegeld|pensioen\w*|salary|compensation|401k|benefits|gehalt|vergütung|salario|salari|sueldo|salaire|lønn?|remuneració\w*|retribució\w*)\b/i,
  /\b(?:werkervaring|jaar ervaring|ervaring (?:met|in|als)|years?(?:'|’)? (?:of )?(?:\w+ )?experience|experience (?:in|with|as)|work experience|relevant \w*\s?experience|berufserfahrung|experiencia (?:de|en|mínima)|experiència|expérience|erfaring)\b/i,
  /\b(?:wij zoeken|we zoeken|op zoek naar een|zoekt een|ben jij|ga je aan de slag|jouw profiel|functie-?eisen|vaste aanstelling|dienstverband|tijdelijk contract|jaarcontract|proeftijd)\b/i,
  /\b(?:we are (?:looking|seeking|hiring)|is (?:seeking|hiring|looking for)|looking for (?:a|an|someone)|you will (?:be|work|have)|you(?:'|’)ll (?:be|work|have|need|help|build)|seeks an? |the (?:ideal|successful) candidate|candidates? (?:should|must|are)|responsibilities|qualifications|job description)\b/i,
  /\b(?:wir suchen|stellenangebot|stellenbeschreibung|nous recherchons|buscamos|es busca|se busca|estamos em busca|procuramos|vi søger|stillingen|la vacante|puesto de trabajo|lloc de treball|vaga)\b/i,
  /\b(?:m\s?\/\s?v(?:\s?\/\s?x)?|v\s?\/\s?m(?:\s?\/\s?x)?|m\s?\/\s?w\s?\/\s?d|w\s?\/\s?m\s?\/\s?d|all genders|h\s?\/\s?f)\b/i,
  /\b(?:mbo|hbo|wo|vmbo|havo)\b(?=.{0,40}\b(?:niveau|werk|denk|opleiding|diploma)|[- ]?\d)|\b(?:bachelor|master|phd|degree in|graduation|ensino superior|titulación|formació)\b/i,
];

const APPLY =
  /^(?:(?:direct |nu |online )?solliciteer\w*(?: .{0,20})?|(?:apply|apply now|apply for .{0,30}|apply online|easy apply|quick apply|reageer op deze vacature)|jetzt bewerben|bewerben|postuler|inscribirme|inscríbete|inscriure'?m|aplicar|candidatar-?se|candidatarme|ansøg|søg stillingen|søk)$/i;

/** First words of a title that announce many vacancies, or an employer's front page. */
const MANY =
  /\b(?:vacatures|vacancies|banen|openstaande|jobs|careers?|stellenangebote|ofertas|vacantes|emplois|werken bij|job search|zoekresultaten)\b/i;

/** Whether a title announces many vacancies instead of one. */
export const announcesMany = (title: string): boolean => MANY.test(title);

/** Counts the signs in a main text, in the address, in the title and on the page's buttons. */
export function countSigns(input: {
  readonly blocks: readonly TextBlock[];
  readonly path: string;
  /** The page's first heading, or else the first part of its document title. */
  readonly title: string;
  readonly buttons: readonly string[];
}): VacancySigns {
  const text = input.blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, MAX_LOOKED_AT);
  const sections = sectionsIn(input.blocks);
  const words = WORDS.filter((pattern) => pattern.test(text)).length;
  const jobPath = isJobPath(input.path) ? 1 : 0;
  const many = announcesMany(input.title) ? 3 : 0;
  const apply = input.buttons.some((button) => APPLY.test(button)) ? 2 : 0;
  // Words alone make an article about work, not a vacancy.
  const shaped = sections + jobPath + apply > 0;
  return { score: shaped ? sections + words + jobPath + apply - many : 0 };
}

/** Headings of the parts that vacancies have: each kind counts, further ones a little. */
function sectionsIn(blocks: readonly TextBlock[]): number {
  const kinds = new Set<string>();
  let headings = 0;
  for (const { kind, text } of blocks) {
    if (text.length > 90 || (kind !== 'heading' && !/[:?]$/.test(text))) continue;
    const known = headingSection(text);
    const other = OTHER_HEADINGS.findIndex((pattern) => kind === 'heading' && pattern.test(text));
    if (known !== undefined && known !== 'about') kinds.add(known);
    if (other >= 0) kinds.add(`other-${other}`);
    if ((known !== undefined && known !== 'about') || other >= 0) headings++;
  }
  return 1.5 * Math.min(kinds.size, 4) + 0.5 * Math.min(headings - kinds.size, 3);
}
