import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import type { Token } from '../taxonomy/tokens.ts';
import { tokenize } from '../taxonomy/tokens.ts';
import type { Language } from '../taxonomy/concept.ts';
import type { Sentence } from '../vacancy/sentences.ts';
import type { Section } from '../vacancy/vacancy-text.ts';
import { LexicalFinder, type LexicalHit, sentenceAtoms } from './lexical.ts';
import type { ExtractionSteps } from './steps.ts';
import type { SkillPrior } from './title-prior.ts';

/** A skill that a sentence may ask for, with what speaks for and against it. */
export interface Candidate {
  /** Ordinal of the skill in the index. */
  readonly skill: number;
  /** Index into the sentences of the vacancy. */
  readonly sentence: number;
  readonly hit: LexicalHit;
  /** Offsets in the sentence of the first and last word that matched. */
  readonly from: number;
  readonly to: number;
  readonly features: readonly number[];
}

/** Names of `Candidate.features`, in order. The weights in `decide.ts` have the same order. */
export const FEATURES = [
  'score',
  'coverage',
  'full',
  'matched',
  'single',
  'density',
  'support',
  'best',
  'rank',
  'share',
  'asks',
  'tasks',
  'nice',
  'learn',
  'item',
  'prior',
  'hasPrior',
  'knowledge',
  'asked',
  'label',
] as const;

const READ: ReadonlySet<Section> = new Set(['tasks', 'asks', 'nice', 'learn', 'unknown']);

export const isReadForSkills = (sentence: Sentence): boolean =>
  sentence.kind !== 'heading' && READ.has(sentence.section);

/** A stretch of the vacancy's text that says something else (a diploma, a gate): its words are no evidence. */
export interface Masked {
  readonly start: number;
  readonly end: number;
}

interface Context {
  readonly index: PhraseIndex;
  readonly language: Language;
  readonly steps: ExtractionSteps;
  readonly prior: SkillPrior;
  readonly masked: readonly Masked[];
}

const bit = (yes: boolean): number => (yes ? 1 : 0);

function featuresOf(
  hit: LexicalHit,
  sentence: Sentence,
  rank: number,
  best: number,
  sum: number,
  context: Context,
): readonly number[] {
  const { index, prior } = context;
  const concept = index.concept(index.skillAt(hit.owner));
  const coverage = hit.matched / hit.weight;
  return [
    hit.score,
    coverage,
    bit(hit.atomsMatched === hit.atoms),
    Math.log(1 + hit.matched),
    bit(hit.words === 1),
    hit.words / (hit.to - hit.from + 1),
    Math.log(hit.support),
    hit.score / best,
    Math.log(1 + rank),
    sum === 0 ? 0 : hit.matched / sum,
    bit(sentence.section === 'asks'),
    bit(sentence.section === 'tasks'),
    bit(sentence.section === 'nice'),
    bit(sentence.section === 'learn'),
    bit(sentence.kind === 'item'),
    prior.get(hit.owner) ?? 0,
    bit(prior.size > 0),
    bit(concept?.type === 'knowledge'),
    Math.log(1 + (concept?.n ?? 0)),
    bit(index.skills.source(hit.phrase) === 'label'),
  ];
}

/** Words of the sentence that may be evidence. */
export function readableTokens(
  sentence: Sentence,
  context: Pick<Context, 'language' | 'masked'>,
): Token[] {
  const tokens = tokenize(sentence.text, context.language);
  const masks = context.masked.filter((m) => m.start < sentence.end && m.end > sentence.start);
  if (masks.length === 0) return tokens;
  return tokens.filter((t) =>
    masks.every((m) => sentence.start + t.end <= m.start || sentence.start + t.start >= m.end),
  );
}

/** All candidates of a vacancy, sentence by sentence, best first within each. */
export function findCandidates(sentences: readonly Sentence[], context: Context): Candidate[] {
  const finder = new LexicalFinder(context.index);
  const table = context.index.skills;
  const found: Candidate[] = [];
  for (const [number, sentence] of sentences.entries()) {
    if (!isReadForSkills(sentence)) continue;
    const tokens = readableTokens(sentence, context);
    const atoms = sentenceAtoms(tokens, context.index, context.steps);
    let sum = 0;
    for (const atom of atoms.positions.keys()) sum += table.idf(atom);
    const hits = finder.find(atoms, {
      minCoverage: 0.5,
      maxWindow: 24,
      limit: 48,
    });
    const best = hits[0]?.score ?? 1;
    for (const [rank, hit] of hits.entries()) {
      found.push({
        skill: hit.owner,
        sentence: number,
        hit,
        from: tokens[hit.from]?.start ?? 0,
        to: tokens[hit.to]?.end ?? 0,
        features: featuresOf(hit, sentence, rank, best, sum, context),
      });
    }
  }
  return found;
}
