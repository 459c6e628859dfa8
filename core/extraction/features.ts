import type { Token } from '../taxonomy/tokens.ts';
import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import type { Sentence } from '../vacancy/sentences.ts';
import type { CandidateContext } from './candidate-context.ts';
import type { Likeness } from './dense.ts';
import type { LexicalHit } from './lexical.ts';
import { factsOf } from './skill-facts.ts';

/** Names of `Candidate.features`, in order. `weights.ts` has one weight for each. */
export const FEATURES = [
  'hit',
  'score',
  'coverage',
  'full',
  'matched',
  'single',
  'density',
  'support',
  'relative',
  'rank',
  'share',
  'fullShare',
  'label',
  'named',
  'foreign',
  'ties',
  'unmatched',
  'cosine',
  'windowCosine',
  'cosineMargin',
  'cosineFirst',
  'scoreCosine',
  'prior',
  'priorCosine',
  'priorScore',
  'hasPrior',
  'asks',
  'tasks',
  'nice',
  'learn',
  'unknown',
  'item',
  'length',
  'you',
  'employer',
  'question',
  'written',
  'knowledge',
  'asked',
] as const;

/** What all candidates of one sentence have in common. */
export interface SentenceFacts {
  readonly sentence: Sentence;
  /** Sum of the idf of all its atoms. */
  readonly weight: number;
  readonly bestLexical: number;
  readonly bestDense: number;
  readonly words: number;
  readonly tokens: readonly Token[];
  /** Scores of the lexical hits, best first. */
  readonly lexical: readonly LexicalHit[];
  /** By token: written like a name ("Excel", "SAP", "S7") where an ordinary word would not be. */
  readonly named: readonly boolean[];
  /** Speaks to the reader, of the employer, or asks. */
  readonly address: SentenceAddress;
}

export interface SentenceAddress {
  readonly you: boolean;
  readonly employer: boolean;
  readonly question: boolean;
}

/** Which words of a sentence are written like names. The first word says nothing, nor does a text in capitals. */
export function namedWords(tokens: readonly Token[]): boolean[] {
  const looks = tokens.map(({ text }, i) => /\p{Lu}|\d/u.test(i === 0 ? text.slice(1) : text));
  const many = looks.filter(Boolean).length > 0.6 * tokens.length && tokens.length > 3;
  return many ? looks.map(() => false) : looks;
}

/** Hits that fit as well as this one on the same words. */
const NEARLY = 0.97;

/** How many of the other hits, best first, fit as well on some of the same words. */
function tiesOf(hit: LexicalHit, hits: readonly LexicalHit[]): number {
  let ties = 0;
  for (const other of hits) {
    if (other.score < NEARLY * hit.score) break;
    if (other.owner !== hit.owner && other.positions.some((p) => hit.positions.includes(p))) ties++;
  }
  return ties;
}

const YOU = /\b(?:je|jij|jou|jouw|u|uw|you|your)\b/iu;
/** The employer speaks of itself. */
const EMPLOYER = /^(?:wij|we|onze?|ons|our|het team|the team)\b/iu;

export const addressOf = (text: string): SentenceAddress => ({
  you: YOU.test(text),
  employer: EMPLOYER.test(text),
  question: text.endsWith('?'),
});

/** A single-word phrase that is a name ("STAF", "Swift"), where the text has the ordinary word. */
function writtenOtherwise(hit: LexicalHit, facts: SentenceFacts, index: PhraseIndex): boolean {
  if (hit.words > 1 || hit.atoms > 1) return false;
  const phrase = index.skills.text(hit.phrase);
  if (!/\p{Lu}/u.test(phrase)) return false;
  const word = facts.tokens[hit.from]?.text ?? '';
  return /^\p{Lu}{2}/u.test(phrase) ? !/^\p{Lu}{2}/u.test(word) : !/^\p{Lu}/u.test(word);
}

const bit = (yes: boolean): number => (yes ? 1 : 0);

/** What speaks for and against a candidate, in the order of `FEATURES`; all of the order of one. */
export function featuresOf(
  skill: number,
  hit: LexicalHit | undefined,
  rank: number,
  like: Likeness | undefined,
  facts: SentenceFacts,
  context: Pick<CandidateContext, 'index' | 'prior' | 'language'>,
): readonly number[] {
  const { index, prior } = context;
  const { sentence } = facts;
  const { knowledge, asked } = factsOf(index, skill);
  const coverage = hit === undefined ? 0 : hit.matched / hit.weight;
  const score = hit?.score ?? 0;
  const share = hit === undefined || facts.weight === 0 ? 0 : hit.matched / facts.weight;
  const full = bit(hit !== undefined && hit.atomsMatched === hit.atoms);
  const cosine = like?.sentence ?? 0;
  const window = like?.best ?? 0;
  const usual = prior.get(skill) ?? 0;
  return [
    bit(hit !== undefined),
    score,
    coverage,
    full,
    hit === undefined ? 0 : Math.log(1 + hit.matched) / 2,
    bit(hit?.words === 1),
    hit === undefined ? 0 : hit.words / (hit.to - hit.from + 1),
    hit === undefined ? 0 : Math.log(hit.support),
    facts.bestLexical === 0 ? 0 : score / facts.bestLexical,
    Math.log(1 + rank) / 3,
    share,
    full * share,
    bit(hit !== undefined && index.skills.source(hit.phrase) === 'label'),
    bit(hit?.positions.some((p) => facts.named[p] === true) === true),
    bit(hit !== undefined && index.skills.language(hit.phrase) !== context.language),
    hit === undefined ? 0 : Math.log(1 + tiesOf(hit, facts.lexical)),
    hit === undefined ? 0 : (hit.weight - hit.matched) / 5,
    cosine,
    window,
    window - facts.bestDense,
    bit(like !== undefined && window >= facts.bestDense),
    score * window,
    usual,
    usual * window,
    usual * score,
    bit(prior.size > 0),
    bit(sentence.section === 'asks'),
    bit(sentence.section === 'tasks'),
    bit(sentence.section === 'nice'),
    bit(sentence.section === 'learn'),
    bit(sentence.section === 'unknown'),
    bit(sentence.kind === 'item'),
    Math.log(1 + facts.words) / 3,
    bit(facts.address.you),
    bit(facts.address.employer),
    bit(facts.address.question),
    bit(hit !== undefined && writtenOtherwise(hit, facts, index)),
    bit(knowledge),
    asked / 5,
  ];
}
