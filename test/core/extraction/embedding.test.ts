import { describe, expect, it } from 'vitest';
import type { SourceSkill, TaxonomySource } from '#core/taxonomy/taxonomy-source.ts';
import { seeded } from '../../../scripts/bench/statistics.ts';
import {
  readEmbedding,
  rowsOfText,
  writeEmbedding,
} from '../../../scripts/training/embedding-file.ts';
import { trainingSet } from '../../../scripts/training/samples.ts';
import { addWords, train, type Trained } from '../../../scripts/training/trainer.ts';

const skill = (id: string, ...texts: string[]): SourceSkill => ({
  id: `https://example.org/skill/${id}`,
  type: 'skill',
  phrases: texts.map((text, i) => ({ text, language: 'nl', source: i === 0 ? 'label' : 'own' })),
  broader: [],
  group: 'S1',
  n: 5,
  spec: 1000,
  near: [],
  mappings: [],
  collections: [],
});

const source: TaxonomySource = {
  skills: [
    skill('a', 'boeketten binden', 'bloemen schikken', 'bruidswerk maken'),
    skill('b', 'kassa bedienen', 'afrekenen met klanten', 'pinbetalingen aannemen'),
    skill('c', 'planten water geven', 'kamerplanten verzorgen', 'planten verpotten'),
  ],
  occupations: [],
  groups: [],
};
const shape = { rows: 512, dimensions: 16 };

function trainSmall(seed: number): Trained & { ids: readonly string[] } {
  const set = trainingSet(
    source,
    [{ skills: [source.skills[0]?.id ?? ''], sentence: 'Jij maakt van losse rozen iets moois.' }],
    shape.rows,
    seeded(3),
  );
  const trained = train(set.samples, {
    ...shape,
    skills: set.ids.length,
    epochs: 20,
    batch: 8,
    sharpness: 10,
    rate: 0.1,
    dropout: 0.2,
    near: set.near,
    random: seeded(seed),
  });
  return { ...trained, ids: set.ids };
}

/** Number of the skill whose vector is most like the text. */
function nearest({ table, concepts }: Trained, text: string): number {
  const vector = new Float32Array(shape.dimensions);
  addWords(table, shape.dimensions, rowsOfText(text, shape.rows), vector);
  const dots = source.skills.map((_, i) =>
    vector.reduce((sum, v, d) => sum + v * (concepts[i * shape.dimensions + d] ?? 0), 0),
  );
  return dots.indexOf(Math.max(...dots));
}

describe('the embedding', () => {
  it('is the same for the same seed and vocabulary', () => {
    const [one, two] = [trainSmall(1), trainSmall(1)];
    expect(writeEmbedding(one, one.ids, shape).equals(writeEmbedding(two, two.ids, shape))).toBe(
      true,
    );
    const other = trainSmall(2);
    expect(
      writeEmbedding(one, one.ids, shape).equals(writeEmbedding(other, other.ids, shape)),
    ).toBe(false);
  });

  it('learns from phrases and example sentences, and knows words it never saw by their parts', () => {
    const trained = trainSmall(1);
    expect(nearest(trained, 'een bruidsboeket binden')).toBe(0);
    expect(nearest(trained, 'losse rozen')).toBe(0);
    expect(nearest(trained, 'kassawerk')).toBe(1);
    expect(nearest(trained, 'plantenverzorging')).toBe(2);
  });

  it('goes through its file; a skill that came later gets the mean of its phrases', () => {
    const trained = trainSmall(1);
    const file = writeEmbedding(trained, trained.ids, shape);
    const later: TaxonomySource = {
      ...source,
      skills: [...source.skills, skill('aa', 'bloemen schikken')],
    };
    const read = readEmbedding(file, later);
    expect(read?.rows).toBe(shape.rows + 4);
    expect(read?.dimensions).toBe(shape.dimensions);
    const row = (i: number): number[] => [
      ...(read?.values ?? []).slice(
        (shape.rows + i) * shape.dimensions,
        (shape.rows + i + 1) * shape.dimensions,
      ),
    ];
    const cosine = (a: number[], b: number[]): number => {
      const dot = (x: number[], y: number[]): number =>
        x.reduce((s, v, d) => s + v * (y[d] ?? 0), 0);
      return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
    };
    // sorted by id: a, aa, b, c
    expect(cosine(row(1), row(0))).toBeGreaterThan(cosine(row(1), row(2)));
    expect(cosine(row(1), row(0))).toBeGreaterThan(cosine(row(1), row(3)));
  });

  it('is refused when its file is cut off or another', () => {
    const trained = trainSmall(1);
    const file = writeEmbedding(trained, trained.ids, shape);
    expect(readEmbedding(file.subarray(0, file.length - 1), source)).toBeUndefined();
    expect(readEmbedding(Buffer.from('not an embedding at all'), source)).toBeUndefined();
    expect(readEmbedding(Buffer.alloc(0), source)).toBeUndefined();
  });
});
