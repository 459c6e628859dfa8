import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import type { Decided } from './decide.ts';
import { factsOf } from './skill-facts.ts';

/** Two candidates claim the same words when they share this part of the shorter one's. */
const SHARED = 0.5;

function sharedPart(a: readonly number[], b: readonly number[]): number {
  const inB = new Set(b);
  const shared = a.filter((p) => inB.has(p)).length;
  return shared / Math.min(a.length, b.length);
}

/**
 * One skill per stretch of words: of candidates of one sentence that rest on the same words, or are alternates, the
 * likeliest stays; when the other one is narrower and nearly as likely, the narrower (matching.md 3.4). Takes and gives
 * most likely first.
 */
export function suppressOverlaps(decided: readonly Decided[], index: PhraseIndex): Decided[] {
  const kept: Decided[] = [];
  const bySentence = new Map<number, Decided[]>();
  for (const candidate of decided) {
    const others = bySentence.get(candidate.sentence) ?? [];
    const rival = others.find(
      (other) =>
        sharedPart(candidate.positions, other.positions) >= SHARED ||
        factsOf(index, candidate.skill).alternates.includes(other.skill),
    );
    if (rival === undefined) {
      kept.push(candidate);
      bySentence.set(candidate.sentence, [...others, candidate]);
    } else if (
      candidate.confidence > 0.85 * rival.confidence &&
      (candidate.hit?.matched ?? 0) >= (rival.hit?.matched ?? 0) &&
      index.isNarrowerOrSame(index.skillAt(candidate.skill), index.skillAt(rival.skill))
    ) {
      kept[kept.indexOf(rival)] = candidate;
      others[others.indexOf(rival)] = candidate;
    }
  }
  return kept;
}
