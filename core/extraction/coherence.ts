import type { PhraseIndex } from '../taxonomy/phrase-index.ts';
import type { Candidate } from './candidates.ts';
import { factsOf } from './skill-facts.ts';

/** Names of what `coherence` adds to the features of a candidate, in order. */
export const COHERENCE_FEATURES = ['nearBest', 'nearSum', 'group', 'first', 'others'] as const;

/** From this first probability on a candidate says something about the rest of the vacancy. */
const SPEAKS = 0.12;

interface Voice {
  readonly skill: number;
  readonly sentence: number;
  readonly probability: number;
  readonly group: string;
}

interface Support {
  readonly sentence: number;
  readonly value: number;
}

/** The likeliest mention of each skill, when it is likely enough. */
function voicesOf(
  candidates: readonly Candidate[],
  first: readonly number[],
  index: PhraseIndex,
): Voice[] {
  const best = new Map<number, number>();
  for (const [i, { skill }] of candidates.entries()) {
    const known = best.get(skill);
    if (known === undefined || (first[i] ?? 0) > (first[known] ?? 0)) best.set(skill, i);
  }
  const voices: Voice[] = [];
  for (const [skill, i] of best) {
    const probability = first[i] ?? 0;
    const sentence = candidates[i]?.sentence ?? 0;
    if (probability <= SPEAKS) continue;
    const { group } = factsOf(index, skill);
    voices.push({ skill, sentence, probability, group });
  }
  return voices;
}

/**
 * What the other sentences of a vacancy say about each candidate: skills that belong together (`near`, groups) make
 * each other likelier. `first` holds the probabilities of the candidates by themselves. Gives the candidates' features
 * with `COHERENCE_FEATURES` behind them.
 */
export function withCoherence(
  candidates: readonly Candidate[],
  first: readonly number[],
  index: PhraseIndex,
): number[][] {
  const voices = voicesOf(candidates, first, index);
  const support = new Map<number, Support[]>();
  const groups = new Map<string, number>();
  let total = 0;
  for (const { skill, sentence, probability, group } of voices) {
    total += probability;
    groups.set(group, (groups.get(group) ?? 0) + probability);
    for (const [other, rel] of factsOf(index, skill).near) {
      const said = { sentence, value: rel * probability };
      const list = support.get(other);
      if (list === undefined) support.set(other, [said]);
      else list.push(said);
    }
  }
  const bySentence = new Map<number, Voice[]>();
  for (const voice of voices)
    bySentence.set(voice.sentence, [...(bySentence.get(voice.sentence) ?? []), voice]);
  return candidates.map(({ skill, sentence, features }, i) => {
    let best = 0;
    let sum = 0;
    for (const s of support.get(skill) ?? []) {
      if (s.sentence === sentence) continue;
      best = Math.max(best, s.value);
      sum += s.value;
    }
    const { group } = factsOf(index, skill);
    let same = groups.get(group) ?? 0;
    for (const voice of bySentence.get(sentence) ?? [])
      if (voice.group === group) same -= voice.probability;
    const p = first[i] ?? 0;
    return [
      ...features,
      best,
      Math.log(1 + sum),
      total === 0 ? 0 : Math.max(0, same) / total,
      Math.log(p / (1 - p)),
      Math.log(1 + voices.length) / 3,
    ];
  });
}
