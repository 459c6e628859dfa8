import { toUri } from '#core/taxonomy/skill-id.ts';
import type { TaxonomySource } from '#core/taxonomy/taxonomy-source.ts';
import { rowsOfText } from './embedding-file.ts';
import type { Sample } from './trainer.ts';

/** How often each example sentence is seen beside each phrase. */
const EXAMPLES = 4;
/** So many pairs of phrases per phrase: vacancies name several skills in one breath. */
const PAIRS = 0.5;

export interface TrainingSet {
  readonly ids: readonly string[];
  readonly samples: readonly Sample[];
  /** By skill: ordinals of its relations, as hard negatives. */
  readonly near: readonly (readonly number[])[];
}

/** A sentence and the skills it names, by id. */
export interface Example {
  readonly skills: readonly string[];
  readonly sentence: string;
}

/** `examples-*.tsv` of the vocabulary: skills, language, sentence. */
export function parseExamples(text: string): Example[] {
  return text
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [skills = '', , sentence = ''] = line.split('\t');
      return sentence === '' ? [] : [{ skills: skills.split('|').map(toUri), sentence }];
    });
}

/** Everything the embedding learns from, in a fixed order. Skills in the order of a compiled index. */
export function trainingSet(
  source: TaxonomySource,
  examples: readonly Example[],
  rows: number,
  random: () => number,
): TrainingSet {
  const skills = [...source.skills].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ordinal = new Map(skills.map((skill, i) => [skill.id, i]));
  const known = (ids: readonly string[]): number[] =>
    ids.flatMap((id) => {
      const at = ordinal.get(id);
      return at === undefined ? [] : [at];
    });
  const phrases: Sample[] = skills.flatMap((skill, i) =>
    skill.phrases
      .map(({ text }) => ({ words: rowsOfText(text, rows), skills: [i] }))
      .filter(({ words }) => words.length > 0),
  );
  const sentences: Sample[] = examples
    .map((e) => ({ words: rowsOfText(e.sentence, rows), skills: known(e.skills) }))
    .filter((s) => s.words.length > 0 && s.skills.length > 0);
  const pairs: Sample[] = [];
  const pick = (): Sample | undefined => phrases[Math.floor(random() * phrases.length)];
  for (let i = 0; i < PAIRS * phrases.length; i++) {
    const a = pick();
    const b = pick();
    if (a === undefined || b === undefined) continue;
    pairs.push({
      words: [...a.words, ...b.words],
      skills: [...new Set([...a.skills, ...b.skills])],
    });
  }
  return {
    ids: skills.map((skill) => skill.id),
    samples: [...phrases, ...Array.from({ length: EXAMPLES }, () => sentences).flat(), ...pairs],
    near: skills.map((skill) => known(skill.near.map(([id]) => id))),
  };
}
