import { learningPlan, linesMetBy } from '#core/matching/learning-plan.ts';
import { makeEntries } from '#core/matching/make-entries.ts';
import { makeList } from '#core/matching/make-list.ts';
import { scoreMatch } from '#core/matching/score-match.ts';
import type { Entry, Requirement } from '#core/matching/requirement-list.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claims, item, skill, skillId, treeIndex } from './arbitraries.ts';

const cases = fc.record({
  items: fc.array(item, { minLength: 1, maxLength: 10 }),
  own: claims,
  planned: fc.array(fc.nat({ max: 9 }), { maxLength: 6 }),
  hours: fc.array(fc.tuple(skillId, fc.integer({ min: 1, max: 900 })), { maxLength: 8 }),
});
type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

const listOf = ({ items, own }: Pick<Case, 'items' | 'own'>): [Requirement[], Entry[]] => {
  const list = makeList(items, treeIndex);
  return [list, makeEntries(list, own, treeIndex.isNarrowerOrSame)];
};

describe('a learning plan', () => {
  it('starts with the next step that the match itself names', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const [list, entries] = listOf(one);
        const hours = new Map(one.hours);
        const { gaps } = learningPlan(list, entries, new Set(), hours);
        const { nextStep } = scoreMatch(list, entries, new Set(), hours);
        if (nextStep) expect(gaps[0]).toEqual({ r: nextStep.r, match: nextStep.match });
      }),
    );
  });

  it('never promises less than today or more than 100, and more plans never give less', () => {
    fc.assert(
      fc.property(cases, fc.nat({ max: 9 }), (one, more) => {
        const [list, entries] = listOf(one);
        const planned = new Set(one.planned);
        const { match, later } = learningPlan(list, entries, planned);
        expect(match).toBe(scoreMatch(list, entries).match);
        expect(later === undefined).toBe(match === undefined);
        if (match === undefined || later === undefined) return;
        expect(later).toBeGreaterThanOrEqual(match);
        expect(later).toBeLessThanOrEqual(100);
        const further = learningPlan(list, entries, new Set([...planned, more])).later;
        expect(further).toBeGreaterThanOrEqual(later);
      }),
    );
  });

  it('names every line that is not met in full once, and with all of them the match is 100', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const [list, entries] = listOf(one);
        const open = scoreMatch(list, entries).rows.filter(({ relation }) => relation !== 'same');
        const { gaps } = learningPlan(list, entries, new Set());
        const named = gaps.map(({ r }) => r);
        expect(named.toSorted((a, b) => a - b)).toEqual(open.map(({ r }) => r));
        const all = learningPlan(list, entries, new Set(named));
        if (all.later !== undefined) {
          expect(all.later).toBe(100);
          expect(all.laterBand).toBe('good');
        }
      }),
    );
  });

  it('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const [list, entries] = listOf(one);
        const planned = new Set(one.planned);
        expect(learningPlan(list, entries.toReversed(), planned)).toEqual(
          learningPlan(list, entries, planned),
        );
      }),
    );
  });

  it('puts a short course before a long one', () => {
    const items = [1, 2, 3].map((n) => ({ id: skill(n), kind: 'start' as const, min: 2 as const }));
    const list = makeList(items, { concept: () => undefined, isNarrowerOrSame: () => false });
    const hours = new Map([
      [skill(2), 40],
      [skill(3), 8],
    ]);
    expect(learningPlan(list, [], new Set(), hours).gaps.map(({ r }) => r)).toEqual([2, 1, 0]);
    expect(learningPlan(list, [], new Set([2])).later).toBe(33);
  });
});

describe('what a skill meets', () => {
  it('is its own line and that of everything it is narrower than', () => {
    const list = makeList(
      [skill(1), skill(2)].map((id) => ({ id, kind: 'start', min: 2 })),
      treeIndex,
    );
    const narrower = (id: string, other: string): boolean => id === skill(9) && other === skill(2);
    expect(linesMetBy(list, [skill(9)], narrower)).toEqual(new Set([1]));
    expect(linesMetBy(list, [skill(1)], narrower)).toEqual(new Set([0]));
    expect(linesMetBy(list, [skill(7)], narrower)).toEqual(new Set());
  });
});
