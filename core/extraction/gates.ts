import type { SkillKind } from '../taxonomy/concept.ts';
import type { Sentence } from '../vacancy/sentences.ts';
import type { Section } from '../vacancy/vacancy-text.ts';
import { drivingLicences } from './driving-licences.ts';
import { gateWords } from './gate-words.ts';
import { saysLearn, saysNice } from './kinds.ts';
import { languageMentions } from './language-gates.ts';
import type { ExtractedGate } from './requirement.ts';

/** Where conditions stand. */
const READ: ReadonlySet<Section> = new Set(['tasks', 'asks', 'nice', 'learn', 'unknown']);
/** What the procedure asks of everybody is often named at the very end, or among what the employer says of itself. */
const PROCEDURAL: ReadonlySet<string> = new Set([
  'vog',
  'veiligheidsonderzoek',
  'betrouwbaarheidsonderzoek',
  'werkvergunning',
]);

/** The person who reads is asked for something. */
const ASKS =
  /\b(?:je|jij|jouw|u|uw) (?:\S+ ){0,4}(?:hebt|heb|heeft|bent|beschikt|bezit|haalt|behaalt|volgt)\b|\b(?:heb|hebt|ben|bent|beschik|haal|behaal) (?:je|jij|u)\b|\b(?:in )?(?:het )?bezit\b|\b(?:diploma|certificaat|certificate|attest|bewijs|papieren|geldige?|bereid|vereist|verplicht|must|required|nodig|minimaal|minstens|valid)\b|\byou (?:have|are|hold|must)\b|\b(?:at least|over) \d/iu;

const NOT_NEEDED =
  /\b(?:niet|geen) (?:\S+ )?(?:nodig|vereist|vereiste|verplicht|noodzakelijk|voorwaarde|must|eis)\b|\bhoeft? (?:\S+ ){0,3}niet\b|\bhoef je (?:\S+ ){0,3}niet\b|\bniet (?:per se|perse)\b|\bnot (?:\S+ )?(?:required|needed|necessary|mandatory)\b|\bno need\b/iu;
const WITHOUT = /\b(?:zonder|geen|no|without)(?: een| a| geldige?)?\s*$/iu;
/** "Geen VCA? Dan halen we die samen": the condition stands, it is got here. */
const OPEN_QUESTION = /^\s*(?:\p{L}+ ){0,2}\?/u;
const NEGATION_REACH = 40;

const GOT_HERE =
  /\b(?:haal|haalt|behaal|behaalt|halen|behalen|krijg|krijgt|doe|volg|volgt|wilt?) (?:\S+ ){0,5}(?:je|jij|dat|die|deze|dit|het|examen|opleiding|cursus|ervoor|hier|bij ons|leren|maand|jaar|tijd|les)\b|\b(?:je|jij) (?:\S+ ){0,3}(?:haalt|behaalt|krijgt)\b|\b(?:of|or) (?:\S+ ){0,4}(?:bereid|willing|behalen|halen|obtain)\b|\b(?:haal|behaal) je\b|\b(?:binnen|in) (?:\S+ ){0,3}(?:eerste|drie|zes|twee|one|two|first|three) (?:maand|maanden|jaar|weken|months?|year)\b|\b(?:regelen|betalen|vergoeden) (?:wij|we)\b|\b(?:wij|we) (?:regelen|betalen|vergoeden)\b|\bna het examen\b|\bwilling to (?:register|obtain|get)\b/iu;

/** "Spreek je Pools, dan vinden we dat mooi": who does not is no less welcome. */
const CONDITIONAL = /^(?:spreek|heb|kun|ken|beheers) (?:je|jij|u) [^?]{2,60}, dan\b/iu;

interface Mention {
  readonly gate: string;
  readonly start: number;
  readonly end: number;
  readonly learnable: boolean;
}

const everywhere = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags}g`);
/** For the whole text at once: `^` and `$` are those of its lines, so that no sentence is missed. */
const anywhere = (pattern: RegExp): RegExp => new RegExp(pattern.source, `${pattern.flags}m`);
const WORDS = gateWords.map((words) => ({
  ...words,
  all: everywhere(words.pattern),
  some: anywhere(words.pattern),
}));
type Words = (typeof WORDS)[number];

function mentionsIn(sentence: Sentence, words: readonly Words[]): Mention[] {
  const { text, section } = sentence;
  const procedural = !READ.has(section);
  const found: Mention[] = [];
  for (const { code, all, learnable, askedOnly } of words) {
    if (procedural && !PROCEDURAL.has(code)) continue;
    for (const match of text.matchAll(all)) {
      if (askedOnly === true && !ASKS.test(text)) continue;
      found.push({
        gate: code,
        start: match.index,
        end: match.index + match[0].length,
        learnable: learnable ?? false,
      });
      break;
    }
  }
  if (procedural) return found;
  for (const licence of drivingLicences(text)) found.push({ ...licence, learnable: true });
  // in the tasks a language is what is worked in, not what is demanded, unless it says how well
  for (const language of languageMentions(text, () => section === 'nice' || saysNice(text))) {
    if (section === 'learn') continue;
    if (section === 'tasks' && !/-[abc][12]$/.test(language.gate)) continue;
    found.push({ ...language, learnable: false });
  }
  return found;
}

/** The clause around a mention: up to the nearest comma-separated "maar", semicolon or the sentence's ends. */
function negated(text: string, mention: Mention): boolean {
  const after = text.slice(mention.end, mention.end + NEGATION_REACH);
  const before = text.slice(Math.max(0, mention.start - NEGATION_REACH), mention.start);
  if (OPEN_QUESTION.test(after)) return false;
  if (WITHOUT.test(before)) return true;
  const untilNext = /^[^,;.]*/u.exec(after)?.[0] ?? '';
  return NOT_NEEDED.test(`x${untilNext}`);
}

function kindOfGate(sentence: Sentence, next: Sentence | undefined, mention: Mention): SkillKind {
  const { text, section } = sentence;
  // a plus that belongs to another part of the sentence ("VCA; Frans is een pré") is not this gate's
  const clauseStart =
    Math.max(text.lastIndexOf(',', mention.start), text.lastIndexOf('(', mention.start)) + 1;
  const clauseEnd = text.slice(mention.end).search(/[,;(]/u);
  const clause = text.slice(clauseStart, clauseEnd < 0 ? text.length : mention.end + clauseEnd);
  if (mention.learnable) {
    const comment = next !== undefined && next.block === sentence.block ? ` ${next.text}` : '';
    const whole =
      text + (/^(?:heb|geen|nog|niet|dan|if|no)\b/iu.test(comment.trim()) ? comment : '');
    if (section === 'learn' || GOT_HERE.test(whole) || saysLearn(whole)) return 'learn';
  }
  return section === 'nice' || saysNice(clause) || CONDITIONAL.test(text) ? 'nice' : 'start';
}

const STRICTNESS: Readonly<Record<SkillKind, number>> = { start: 2, learn: 1, nice: 0 };

/** A gate, or a language that is only a plus, in one sentence. */
interface Found extends ExtractedGate {
  readonly sentence: number;
}

function foundIn(sentences: readonly Sentence[]): Found[] {
  // most vacancies name few gates: look for each once in everything, then only for those in each sentence
  const everything = sentences.map((s) => s.text).join('\n');
  const words = WORDS.filter(({ some }) => some.test(everything));
  return sentences.flatMap((sentence, i) =>
    mentionsIn(sentence, words)
      .filter((mention) => !negated(sentence.text, mention))
      .map((mention) => ({
        gate: mention.gate,
        kind: kindOfGate(sentence, sentences[i + 1], mention),
        quote: sentence.text.slice(mention.start, mention.end),
        start: sentence.start + mention.start,
        end: sentence.start + mention.end,
        sentence: i,
      })),
  );
}

const isLanguage = (gate: string): boolean => gate.startsWith('taal-');
/** Without its level: "taal-en-b2" -> "taal-en". */
const languageOf = (gate: string): string => gate.replace(/-[abc][12]$/, '');

export interface GateReading {
  readonly gates: readonly ExtractedGate[];
  /** Languages that are only a plus: each is a `nice` skill and no gate (matching.md 3.6). */
  readonly languagePluses: readonly ExtractedGate[];
  /** Numbers of the sentences that speak of a language that the reader has or should have. */
  readonly onLanguages: ReadonlySet<number>;
}

/**
 * The gates of a vacancy, each code once (the strictest kind, its first words), and the languages that are a plus. What
 * a text says is not needed gives nothing.
 */
export function readGates(sentences: readonly Sentence[]): GateReading {
  const all = foundIn(sentences);
  const gates = new Map<string, ExtractedGate>();
  for (const { gate, kind, quote, start, end } of all) {
    if (kind === 'nice' && isLanguage(gate)) continue;
    const known = gates.get(gate);
    if (known === undefined || STRICTNESS[known.kind] < STRICTNESS[kind])
      gates.set(gate, { gate, kind, quote, start, end });
  }
  // "Nederlands op B1 ... want wij werken in het Nederlands": the one that says how well is enough
  const levelled = (gate: string): boolean =>
    [...gates.keys()].some((g) => g.startsWith(`${gate}-`));
  const isDemanded = (language: string): boolean =>
    [...gates.keys()].some((gate) => gate.split('/').some((one) => languageOf(one) === language));
  return {
    gates: [...gates.values()]
      .filter((g) => !(isLanguage(g.gate) && levelled(g.gate)))
      .sort((a, b) => a.start - b.start || a.gate.localeCompare(b.gate)),
    languagePluses: all.filter(
      (g) => g.kind === 'nice' && isLanguage(g.gate) && !isDemanded(languageOf(g.gate)),
    ),
    onLanguages: new Set(all.filter((g) => isLanguage(g.gate)).map((g) => g.sentence)),
  };
}
