import { sentencesOf, type Sentence } from '../vacancy/sentences.ts';
import type { Section, VacancyText } from '../vacancy/vacancy-text.ts';

/**
 * Sentence by sentence cues for texts without headings ("badly written in one block"), and for what stands before the
 * first heading. First pattern that fits decides.
 */
const CUES: readonly (readonly [Section, RegExp])[] = [
  [
    'apply',
    /\b(?:solliciteer|solliciteren|sollicitatie\p{L}*|motivatie(?:brief)?|je cv|jouw cv|your cv|your resume|apply (?:now|via|by)|acquisitie)\b|^(?:mail|bel|app|stuur|interesse|reageer|kom) \b|\bmail(?:en)? naar\b|\b(?:bel|app) (?:met|naar|of)\b/iu,
  ],
  [
    'offers',
    /\b(?:salaris|bruto|netto|maandsalaris|uurloon|cao|fwg|schaal \d|(?<!met )pensioen\p{L}*|vakantiedagen|vakantiegeld|verlofdagen|reiskosten\p{L}*|kerstpakket|eindejaarsuitkering|dertiende maand|leaseauto|lease auto|arbeidsvoorwaarden|personeelsfeest|vrijdagmiddagborrel|bonusregeling|secundaire|marktconform\p{L}*|contract voor|vast contract|jaarcontract|groeimogelijkheden|doorgroeimogelijkheden|salary|gross|pension|holiday allowance|days (?:of )?leave|days off|bonus scheme)\b|€|\b(?:wij|we) (?:bieden|geven je)\b|\bwhat we offer\b|\bwe offer\b|\b(?:wat|dit) krijg je\b/iu,
  ],
  [
    'asks',
    /\b(?:wij|we) (?:vragen|verwachten|zoeken iemand)\b|\b(?:in huis|nodig) (?:moet )?heb(?:t|ben)\b|\bmoet (?:je|jij) (?:\S+ )?(?:hebben|kunnen)\b|\b(?:je|jij) (?:hebt|bent|beschikt|beheerst|spreekt|kunt|kan)\b|\b(?:in )?het bezit van\b|\byou (?:have|are|bring|can)\b|\b(?:ervaring|kennis|affiniteit|experience|knowledge) (?:met|van|in|with|of)\b|\b(?:rijbewijs|diploma)\b/iu,
  ],
  [
    'tasks',
    /\b(?:ga je|je gaat|je doet|doe je|je werkt|je zorgt|je helpt|je bent verantwoordelijk|je maakt|jouw taak|je taken|werkzaamheden|your tasks?|you will|you'll|you’ll|responsible for)\b|^(?:je|jij|daarnaast|ook|verder|you)\b/iu,
  ],
  [
    'about',
    /^(?:wij|we|onze?|ons|our) (?:zijn|is|are|werken|hebben|bestaan|groeien|team|bedrijf|company)\b|\b(?:opgericht|familiebedrijf|al \d+ jaar|founded in|marktleider|market leader)\b/iu,
  ],
];

const cueOf = (text: string): Section | undefined =>
  CUES.find(([, pattern]) => pattern.test(text))?.[0];

const REQUIRING: ReadonlySet<Section> = new Set(['tasks', 'asks', 'nice', 'learn']);

/**
 * The sentences of a vacancy with the best guess of their section. Where headings tell where the work and the demands
 * stand, what comes before the first heading is about the employer; where no heading helps, cues in the sentences do,
 * and a sentence without a cue goes on in the section of the one before it.
 */
export function readableSentences(vacancy: Pick<VacancyText, 'blocks'>): readonly Sentence[] {
  const sentences = sentencesOf(vacancy);
  const headed = vacancy.blocks.some((b) => b.kind === 'heading' && REQUIRING.has(b.section));
  let running: Section = 'unknown';
  return sentences.map((sentence) => {
    if (sentence.section !== 'unknown') return sentence;
    if (headed) return { ...sentence, section: 'about' };
    running = cueOf(sentence.text) ?? running;
    return running === 'unknown' ? sentence : { ...sentence, section: running };
  });
}
