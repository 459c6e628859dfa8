import type { SkillKind } from '../taxonomy/concept.ts';
import type { Section } from '../vacancy/vacancy-text.ts';

/** Taught on the job, in words. Every quantifier is bounded: time stays linear. */
const LEARN_NL =
  /\b(?:leren|leert|leidt|leiden) (?:(?:wij|we|je|jou|jij|het|dat|dit|u) ){1,3}|\b(?:wij|we) (?:je|jou|u) (?:\S+ ){0,4}(?:leren|opleiden|op)\b|\b(?:wij|we) (?:leren|leiden|trainen|scholen) (?:je|jou|u|ze)\b|\bleer (?:je|jij)\b(?! (?:\S+ ){1,4}aan\b)|\bje leert\b|\bleert (?:\S+ ){1,4}(?:je|het je|jou)\b|\b(?:bereid|bereidheid|bereidt) (?:\S+ ){0,3}te (?:leren|behalen|halen|scholen|volgen|verdiepen)\b|\bbereid (?:bent )?(?:om )?(?:\S+ ){0,5}te (?:leren|behalen|halen|scholen|volgen)\b|\b(?:volg|krijg|krijgt|volgt|doorloop|doorloopt) (?:je |jij )?(?:\S+ ){0,6}(?:training|opleiding|cursus|scholing|workshop|instructie|les|lessen|onboarding|inwerkprogramma|inwerktraject)\b|\btrain(?:ing)? on the job\b|\btraining on the job\b|\bopleiding (?:van|door|via|bij) ons\b|\b(?:sturen|stuurt) (?:wij |we )?je (?:\S+ ){0,3}(?:cursus|opleiding|training)\b|\b(?:cursus|opleiding|training|certificaat) (?:\S+ ){0,3}(?:betalen|regelen|verzorgen|vergoeden|regelt|betaalt)\b|\b(?:betalen|regelen|verzorgen|vergoeden) (?:wij|we) (?:\S+ ){0,4}(?:cursus|opleiding|training)\b|\bgaan? (?:\S+ ){0,3}(?:op|naar) (?:les|cursus|training)\b|\b(?:word|wordt) je (?:\S+ ){0,3}(?:opgeleid|ingewerkt|getraind)\b|\bin opleiding tot\b|\bleren kan\b|\bwil(?:t|len)? (?:\S+ ){0,5}(?:bij)?leren\b|\bzin (?:\S+ ){0,3}(?:bij )?te leren\b|\bom (?:het|dat|dit|je dit|je dat|het je) te leren\b|\bwaarin (?:je|jij) (?:\S+ ){0,8}leert\b|\bheeft (?:\S+ )?aangeleerd\b|\baangeboden\b|\bmag je bij ons halen\b|\b(?:is|wordt) (?:je|jou) geleerd\b|\bje(?:zelf)? (?:\S+ ){0,4}eigen (?:te )?maken\b/iu;
const LEARN_EN =
  /\b(?:we|we'll|we’ll|we will|we can|can also|us to|happy to) (?:also |gladly |happily )?(?:teach|train|show) (?:you|them|everyone)\b|\byou(?:'ll|’ll| will) (?:also )?(?:learn|be trained|be taught|be coached)\b|\blearn(?:ing)? on the job\b|\bon[- ]the[- ]job training\b|\btraining (?:is |will be )?(?:provided|given|included)\b|\b(?:full|in-house) training\b|\bwilling(?:ness)? to (?:learn|be trained|obtain|get|train)\b|\b(?:eager|keen|ready) to learn\b|\byou(?:'ll|’ll| will)? (?:also )?(?:get|receive|follow|attend|take) (?:\S+ ){0,5}(?:training|course|lessons|classes)\b|\bor (?:you )?(?:obtain|get|gain) it\b|\btrain you\b|\btraining (?:\S+ ){0,2}(?:is|are) part of\b/iu;

/** "Spreek je ook Turks, dan zijn we blij": a plus among demands, a condition among tasks. */
const IF_YOU = /^(?:spreek|heb|kun|kan|ken|beheers|ben) (?:je|jij|u) [^.?]{3,80}[?,] dan\b/iu;

/** A plus, in words. */
const NICE_NL =
  /\b(?:een |grote |dikke |absolute |zeker een |is )?(?:pré|pre|pluspunt|plus|bonus|troef)(?=\W|$)|\bbij voorkeur\b|\b(?:mooi|leuk|goed|is|zijn|wordt) meegenomen\b|\bvoordeel\b|\bnice to have\b|\b(?:is|zijn|zou|zouden|wel|zo) (?:\S+ ){0,3}(?:fijn|mooi|handig|leuk|welkom|prettig|ideaal|wenselijk|tof)\b(?! (?:om|dat|als je))|\b(?:fijn|mooi|handig|leuk|prettig|top|ideaal|super) als je\b|\b(?:geen|niet een|niet per se een) (?:must|eis|vereiste|voorwaarde|vereist)\b|\bhoeft niet\b|\bniet (?:verplicht|nodig|noodzakelijk|vereist)\b|\bstreepje voor\b|\bdubbel welkom\b|\bspekkoper\b|\b(?:liefst|het liefst)\b|\bwens\b|\bgraag\b(?= gezien)|\bbuitenkans\b|\bspringen (?:wij|we) een gat\b|\bmaakt je populair\b|(?<!\b(?:je|jij|u)\b.{0,160})\bhelpt (?:in|bij|je|mee|soms)\b|\bdan (?:ben|heb) je (?:\S+ ){0,3}(?:welkom|voor|voordeel|koningin|held|top)\b/iu;
const NICE_EN =
  /\b(?:a|an|big|real|huge|strong|definite|nice|is|as|considered|are) (?:big |real |huge |strong |definite |great )?(?:plus|bonus|advantage|asset|pre|pluses)\b|\bnice[- ]to[- ]have\b|\bpreferred\b|\bpreferably\b|\bideally\b|\bdesirable\b|\badvantageous\b|\bbeneficial\b|\b(?:would|will) be (?:\S+ ){0,2}(?:nice|great|good|useful|helpful|ideal|welcome|appreciated)\b|\b(?:is|are) (?:\S+ ){0,2}(?:nice|welcome|appreciated|useful|helpful)\b|\bbonus points?\b|\bnot (?:required|needed|necessary|a must|essential|mandatory)\b|\bnot a requirement\b|\boptional\b|\bextra credit\b/iu;

export const saysLearn = (text: string): boolean => LEARN_NL.test(text) || LEARN_EN.test(text);
export const saysNice = (text: string): boolean => NICE_NL.test(text) || NICE_EN.test(text);

const NOT_NEEDED =
  /\b(?:niet|geen) (?:\S+ )?(?:nodig|vereist|vereiste|verplicht|noodzakelijk|voorwaarde|eis)\b|\bhoeft? (?:\S+ ){0,4}niet\b|\bhoef je (?:\S+ ){0,4}niet\b|\bnot (?:\S+ )?(?:required|needed|necessary)\b|\bno (?:\S+ ){1,3}(?:required|needed|necessary)\b/iu;
/** "Niet verplicht, wel fijn": welcome all the same. */
const WELCOME =
  /\b(?:wel|maar|fijn|mooi|leuk|handig|welkom|pr[eé]|plus|voordeel|graag|but|welcome|nice|plus|bonus|advantage|asset|helps?)(?=\W|$)/iu;

/**
 * To where a sentence says what is not asked (an offset): "Ervaring is niet nodig, je lost storingen op" asks what stands
 * behind the comma. 0 when it says nothing of the kind, the whole length when it asks nothing at all.
 */
export function notNeededUntil(text: string): number {
  const match = NOT_NEEDED.exec(text);
  if (match === null || WELCOME.test(text) || saysLearn(text)) return 0;
  const end = match.index + match[0].length;
  const rest = /[,:;]/u.exec(text.slice(end));
  return rest === null ? text.length : end + rest.index;
}

/** A sentence that only comments on the one before it: "Dat is een pré.", "Dan leren wij het je." */
const REFERS_BACK =
  /^(?:dat|dit|dan|die|deze|zo niet|niet|nee|nog niet|nog nooit|anders|geen (?:probleem|nood|zorg)|mooi|fijn|top|(?:werk|ken|kun|kan|heb|weet|ben) je (?:\S+ ){0,3}(?:niet|geen|nooit)|that|this|then|if not|no (?:problem|worries)|otherwise|a)\b/iu;
/** What is promised behind a semicolon: "Je wilt iets met security; wij leren je werken met ..." */
const PROMISES =
  /^(?:wij|we|leren|dat leren|dit leren|we['’]ll|we will) (?:wij |we )?(?:je|jou|leren|leiden|teach|train)\b/iu;
const MAX_COMMENT = 110;
const MAX_COMMENTS = 2;

/** What the sentence around a requirement says about it. */
export interface KindContext {
  readonly section: Section;
  readonly sentence: string;
  /** The next sentences of the same block, which may comment on this one. */
  readonly after: readonly string[];
}

/** The sentences behind this one that speak of it: what answers its question, refers back to it, or hangs on its semicolon. */
function commentsOn({ sentence, after }: KindContext): string {
  const comments: string[] = [];
  for (const next of after.slice(0, MAX_COMMENTS)) {
    const answers = comments.length === 0 && sentence.endsWith('?');
    const hangs = comments.length === 0 && /[\p{L}\p{N})]$/u.test(sentence) && PROMISES.test(next);
    const goesOn = comments.at(-1)?.endsWith('?') === true;
    const speaks = answers || hangs || goesOn || REFERS_BACK.test(next);
    if (next.length > MAX_COMMENT || !(speaks || (sentence.endsWith('?') && saysLearn(next))))
      break;
    comments.push(next);
  }
  return comments.join(' ');
}

/**
 * `learn` beats `nice` ("a plus, and we teach it"), both beat the section; `start` is what nothing else is said of
 * (matching.md 3.5).
 */
export function kindOf(context: KindContext): SkillKind {
  const { section, sentence } = context;
  const comments = commentsOn(context);
  if (saysLearn(sentence) || section === 'learn' || saysLearn(comments)) return 'learn';
  if (saysNice(sentence) || section === 'nice' || saysNice(comments)) return 'nice';
  return section !== 'tasks' && IF_YOU.test(sentence) ? 'nice' : 'start';
}
