import type { Token } from '../taxonomy/tokens.ts';
import { tokenize } from '../taxonomy/tokens.ts';
import type { Sentence } from '../vacancy/sentences.ts';
import type { Section } from '../vacancy/vacancy-text.ts';
import { withoutOrdinaryWords } from './ambiguous-names.ts';
import type { Likeness } from './dense.ts';
import type { CandidateContext } from './candidate-context.ts';
import { addressOf, featuresOf, namedWords, type SentenceFacts } from './features.ts';
import { notNeededUntil } from './kinds.ts';
import { LexicalFinder, type LexicalHit, sentenceAtoms } from './lexical.ts';

/** A skill that a sentence may ask for, with what speaks for and against it. */
export interface Candidate {
  /** Ordinal of the skill in the index. */
  readonly skill: number;
  /** Index into the sentences of the vacancy. */
  readonly sentence: number;
  /** Absent when only the embedding found it. */
  readonly hit: LexicalHit | undefined;
  /** Numbers of the tokens it rests on, ascending, at least one. */
  readonly positions: readonly number[];
  /** Offsets in the sentence of the first and last of these. */
  readonly from: number;
  readonly to: number;
  readonly features: readonly number[];
}

const READ: ReadonlySet<Section> = new Set(['tasks', 'asks', 'nice', 'learn', 'unknown']);

export const isReadForSkills = (sentence: Sentence): boolean =>
  sentence.kind !== 'heading' &&
  READ.has(sentence.section) &&
  notNeededUntil(sentence.text) < sentence.text.length;

const LEXICAL = { minCoverage: 0.34, maxWindow: 24, limit: 40 };
/** So many of the embedding's best per sentence are candidates, whatever their words. */
const DENSE_BEST = 10;
/** What the title's occupations ask is a candidate from this cosine on. */
const PRIOR_COSINE = 0.25;

/** Words of the sentence that may be evidence. */
function readableTokens(sentence: Sentence, context: CandidateContext): Token[] {
  const from = notNeededUntil(sentence.text);
  const all = tokenize(sentence.text, context.language);
  const tokens = from === 0 ? all : all.filter((token) => token.start >= from);
  const masks = context.masked.filter((m) => m.start < sentence.end && m.end > sentence.start);
  if (masks.length === 0) return tokens;
  return tokens.filter((t) =>
    masks.every((m) => sentence.start + t.end <= m.start || sentence.start + t.start >= m.end),
  );
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** All candidates of a vacancy, sentence by sentence. */
export function findCandidates(
  sentences: readonly Sentence[],
  context: CandidateContext,
): Candidate[] {
  const finder = new LexicalFinder(context.index);
  const table = context.index.skills;
  const found: Candidate[] = [];
  for (const [number, sentence] of sentences.entries()) {
    if (!isReadForSkills(sentence)) continue;
    const tokens = readableTokens(sentence, context);
    if (tokens.length === 0) continue;
    const atoms = sentenceAtoms(tokens, context.index, context.steps);
    const read = withoutOrdinaryWords(finder.find(atoms, LEXICAL), tokens, context.index);
    const hits = context.steps.languages
      ? read
      : read.filter(({ phrase }) => table.language(phrase) === context.language);
    const dense = context.dense?.sentence(tokens);
    const top = dense?.nearest(DENSE_BEST) ?? [];
    let weight = 0;
    for (const atom of atoms.positions.keys()) weight += table.idf(atom);
    const facts: SentenceFacts = {
      sentence,
      weight,
      bestLexical: hits[0]?.score ?? 0,
      bestDense: top[0] === undefined ? 0 : (dense?.likeness(top[0]).best ?? 0),
      words: tokens.length,
      tokens,
      lexical: hits,
      named: namedWords(tokens),
      address: addressOf(sentence.text),
    };
    const put = (
      skill: number,
      hit: LexicalHit | undefined,
      rank: number,
      like: Likeness | undefined,
    ): void => {
      const positions = hit?.positions ?? range(like?.from ?? 0, like?.to ?? tokens.length - 1);
      found.push({
        skill,
        sentence: number,
        hit,
        positions,
        from: tokens[positions[0] ?? 0]?.start ?? 0,
        to: tokens[positions.at(-1) ?? 0]?.end ?? 0,
        features: featuresOf(skill, hit, rank, like, facts, context),
      });
    };
    const seen = new Set<number>();
    for (const [rank, hit] of hits.entries()) {
      put(hit.owner, hit, rank, dense?.likeness(hit.owner));
      seen.add(hit.owner);
    }
    if (dense === undefined) continue;
    for (const skill of top) {
      if (!seen.has(skill)) put(skill, undefined, hits.length, dense.likeness(skill));
      seen.add(skill);
    }
    for (const skill of context.prior.keys()) {
      if (seen.has(skill)) continue;
      const like = dense.likeness(skill);
      if (like.best >= PRIOR_COSINE) put(skill, undefined, hits.length, like);
    }
  }
  return found;
}
