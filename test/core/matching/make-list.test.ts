import type { ListIndex, ListItem } from '#core/matching/make-list.ts';
import { makeList } from '#core/matching/make-list.ts';
import type { SkillConcept } from '#core/taxonomy/concept.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { items, skill, treeIndex } from './arbitraries.ts';

const item = (n: number, over: Partial<ListItem> = {}): ListItem => ({
  id: skill(n),
  kind: 'start',
  min: 2,
  ...over,
});
const make = (wanted: readonly ListItem[]): ReturnType<typeof makeList> =>
  makeList(wanted, treeIndex);
const spec = (n: number): number => treeIndex.concept(skill(n))?.spec ?? 0;

describe('a list', () => {
  it('weighs start three times, learn and nice once, by how specific the skill is', () => {
    const list = make([
      item(4),
      item(5),
      item(6),
      item(8, { kind: 'learn' }),
      item(9, { kind: 'nice' }),
    ]);
    expect(list.map(({ w }) => w)).toEqual([
      3 * spec(4),
      3 * spec(5),
      3 * spec(6),
      spec(8),
      spec(9),
    ]);
  });

  it('weighs an unknown skill as neither specific nor general, without near skills', () => {
    expect(make([item(99)])[0]).toMatchObject({ w: 3000, near: [] });
  });

  it('merges equal ids to the strictest kind and the highest level, in the place of the first', () => {
    const list = make([
      item(4, { kind: 'nice', min: 3, text: 'koken' }),
      item(5),
      item(4, { kind: 'learn', min: 2 }),
      item(4, { kind: 'start', min: 1, text: 'chef' }),
    ]);
    expect(list.map(({ id, kind, min, text }) => [id, kind, min, text])).toEqual([
      [skill(4), 'start', 3, 'koken'],
      [skill(5), 'start', 2, undefined],
    ]);
  });

  it('calls learn stricter than nice', () => {
    expect(make([item(4, { kind: 'nice' }), item(4, { kind: 'learn' })])[0]?.kind).toBe('learn');
  });

  it('merges an exact match of another scheme, and keeps the first id', () => {
    const competent = 'https://linkeddata.competentnl.nl/id/skill/42';
    const index: ListIndex = {
      ...treeIndex,
      concept: (id): SkillConcept | undefined => {
        const known = treeIndex.concept(skill(4));
        if (id === competent) return known && { ...known, id, exact: [skill(4)] };
        return id === skill(4) ? known && { ...known, exact: [competent] } : treeIndex.concept(id);
      },
    };
    const list = makeList([item(4), { ...item(4), id: competent, min: 4 }], index);
    expect(list.map(({ id, min }) => [id, min])).toEqual([[skill(4), 4]]);
  });

  it('does not merge a narrower skill from other words', () => {
    expect(make([item(1, { text: 'koken' }), item(4, { text: 'soep koken' })])).toHaveLength(2);
    expect(make([item(1), item(4)])).toHaveLength(2);
  });

  it('lets the narrower of two skills from the same words stand', () => {
    const list = make([item(1, { text: 'soep koken' }), item(4, { text: 'soep koken' })]);
    expect(list.map(({ id }) => id)).toEqual([skill(4)]);
  });

  it('asks level 1 of what is learned there', () => {
    expect(make([item(4, { kind: 'learn', min: 4 })])[0]?.min).toBe(1);
  });

  it('holds an own weight within 2000..4000 for start and 500..1500 for the others', () => {
    const weigh = (kind: ListItem['kind'], weight: number): number | undefined =>
      make([item(1), item(2), item(3), item(8, { kind, weight })])[3]?.w;
    expect([1, 2500.4, 9000].map((weight) => weigh('start', weight))).toEqual([2000, 2500, 4000]);
    expect([1, 700, 9000].map((weight) => weigh('learn', weight))).toEqual([500, 700, 1500]);
    expect([1, 700, 9000].map((weight) => weigh('nice', weight))).toEqual([500, 700, 1500]);
    expect(weigh('start', Number.NaN)).toBe(3 * spec(8));
  });

  it('scales learn and nice apart, each down to a third of the start weight', () => {
    const own = { weight: 1500 };
    const list = make([
      item(1, { weight: 2000 }),
      item(2, { weight: 2000 }),
      item(3, { weight: 2000 }),
      ...[4, 5, 6].map((n) => item(n, { kind: 'learn', ...own })),
      item(7, { kind: 'nice', ...own }),
    ]);
    expect(list.map(({ w }) => w)).toEqual([2000, 2000, 2000, 666, 666, 666, 1500]);
  });

  it('weighs nothing when nothing is needed at the start', () => {
    expect(make([item(1, { kind: 'learn' }), item(2, { kind: 'nice' })]).map(({ w }) => w)).toEqual(
      [0, 0],
    );
  });

  it('takes at most 24 near skills, the nearest first, without the skill itself', () => {
    const near = Array.from({ length: 40 }, (_, n) => [skill(n), 100 + ((n * 7) % 40)] as const);
    const index: ListIndex = {
      ...treeIndex,
      concept: (id): SkillConcept | undefined => {
        const known = treeIndex.concept(id);
        return known && { ...known, near };
      },
    };
    const [first] = makeList([item(1)], index);
    const rels = first?.near.map(([, rel]) => rel) ?? [];
    expect(rels).toHaveLength(24);
    expect(rels).toEqual(rels.toSorted((a, b) => b - a));
    expect(first?.near.map(([id]) => id)).not.toContain(skill(1));
  });

  it('keeps its promises for any items', () => {
    fc.assert(
      fc.property(items, (wanted) => {
        const list = make(wanted);
        const sum = (kind: string): number =>
          list.filter((row) => row.kind === kind).reduce((total, { w }) => total + w, 0);
        expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        expect(3 * sum('learn')).toBeLessThanOrEqual(sum('start'));
        expect(3 * sum('nice')).toBeLessThanOrEqual(sum('start'));
        for (const { w, kind, min } of list) {
          expect(Number.isSafeInteger(w) && w >= 0 && w <= 4000).toBe(true);
          if (kind === 'learn') expect(min).toBe(1);
        }
        for (const { id } of list) expect(wanted.some((one) => one.id === id)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same list when it is made twice', () => {
    fc.assert(
      fc.property(items, (wanted) => {
        expect(make(wanted)).toEqual(make(structuredClone(wanted)));
      }),
    );
  });
});
