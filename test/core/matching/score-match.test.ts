import { makeEntries } from '#core/matching/make-entries.ts';
import { makeList } from '#core/matching/make-list.ts';
import type { Entry, MatchResult, Requirement } from '#core/matching/requirement-list.ts';
import { scoreMatch, simulate } from '#core/matching/score-match.ts';
import type { Level } from '#core/taxonomy/concept.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim, claims, items, listAndEntries, skill, skillId, treeIndex } from './arbitraries.ts';
import { referenceMatch } from './reference-match.ts';

const requirement = (n: number, over: Partial<Requirement> = {}): Requirement => ({
  id: skill(n),
  kind: 'start',
  min: 2,
  w: 3000,
  near: [],
  ...over,
});

const entry = (r: number, n: number, over: Partial<Entry> = {}): Entry => ({
  r,
  id: skill(n),
  min: 2,
  src: 'self',
  ...over,
});

const three = [requirement(1), requirement(2), requirement(3)];
const total = (result: MatchResult, key: 'points' | 'of'): number =>
  result.rows.reduce((sum, row) => sum + row[key], 0);

describe('isp-match/1 on random lists and entries', () => {
  it('gives the digits of a second implementation in exact numbers', () => {
    fc.assert(
      fc.property(listAndEntries, ([list, entries]) => {
        const result = scoreMatch(list, entries);
        const reference = referenceMatch(list, entries);
        expect(result.match).toBe(reference.match);
        expect(result.sure).toBe(reference.sure);
        expect(result.rows.map((row) => row.points)).toEqual(reference.points);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps SURE <= MATCH <= 100 and points that add up, none above its ceiling', () => {
    fc.assert(
      fc.property(listAndEntries, ([list, entries]) => {
        const result = scoreMatch(list, entries);
        const { match = -1, sure = -1 } = result;
        expect(sure).toBeGreaterThanOrEqual(0);
        expect(sure).toBeLessThanOrEqual(match);
        expect(match).toBeLessThanOrEqual(100);
        expect(total(result, 'points')).toBe(match);
        expect(total(result, 'of')).toBe(100);
        for (const row of result.rows) {
          expect(row.points).toBeLessThanOrEqual(row.of);
          if (row.relation === 'same') expect(row.points).toBe(row.of);
          if (row.relation === 'none') expect(row.points).toBe(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order of entries', () => {
    const shuffled = listAndEntries.chain(([list, entries]) =>
      fc.tuple(
        fc.constant(list),
        fc.constant(entries),
        fc.shuffledSubarray(entries, { minLength: entries.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, entries, other]) => {
        expect(scoreMatch(list, other)).toEqual(scoreMatch(list, entries));
      }),
    );
  });

  it('does not depend on the order of requirements', () => {
    const shuffled = listAndEntries.chain(([list, entries]) =>
      fc.tuple(
        fc.constant(list),
        fc.constant(entries),
        fc.shuffledSubarray([...list.keys()], { minLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([list, entries, order]) => {
        const moved = order.map((r) => list[r]).filter((row) => row !== undefined);
        const rebound = entries.flatMap((one) => {
          const r = order.indexOf(one.r);
          return r < 0 ? [] : [{ ...one, r }];
        });
        const before = scoreMatch(list, entries);
        const after = scoreMatch(moved, rebound);
        expect([after.match, after.sure, after.asked, after.band, after.connections]).toEqual([
          before.match,
          before.sure,
          before.asked,
          before.band,
          before.connections,
        ]);
        expect(after.nextStep?.match).toBe(before.nextStep?.match);
        for (const row of after.rows)
          expect({ ...row, r: 0, entry: 0 }).toEqual({
            ...before.rows[order[row.r] ?? -1],
            r: 0,
            entry: 0,
          });
      }),
    );
  });

  it('gives the same result for what comes out of the message as for what went in', () => {
    fc.assert(
      fc.property(listAndEntries, ([list, entries]) => {
        const sent = JSON.parse(JSON.stringify({ list, entries })) as {
          list: Requirement[];
          entries: Entry[];
        };
        expect(scoreMatch(sent.list, sent.entries)).toEqual(scoreMatch(list, entries));
      }),
    );
  });

  it('promises a next step that comes true', () => {
    fc.assert(
      fc.property(listAndEntries, ([list, entries]) => {
        const { match = 0, nextStep } = scoreMatch(list, entries);
        const promises = list.map((_, r) => simulate(list, entries, new Set([r])) ?? 0);
        if (!nextStep) {
          expect(Math.max(...promises)).toBe(match);
          return;
        }
        const asked = list[nextStep.r];
        const learned: Entry = { r: nextStep.r, id: asked?.id ?? '', min: 4, src: 'self' };
        expect(nextStep.match).toBe(Math.max(...promises));
        expect(scoreMatch(list, [...entries, learned]).match).toBe(nextStep.match);
      }),
    );
  });
});

describe('isp-match/1 from claims', () => {
  const number = (
    wanted: Parameters<typeof makeList>[0],
    own: Parameters<typeof makeEntries>[1],
  ): MatchResult => {
    const list = makeList(wanted, treeIndex);
    return scoreMatch(list, makeEntries(list, own, treeIndex.isNarrowerOrSame));
  };

  it('never goes down when a claim is added', () => {
    fc.assert(
      fc.property(items, claims, claim, (wanted, own, more) => {
        const before = number(wanted, own);
        const after = number(wanted, [...own, more]);
        expect(after.match ?? 0).toBeGreaterThanOrEqual(before.match ?? 0);
        expect(after.sure ?? 0).toBeGreaterThanOrEqual(before.sure ?? 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('never goes down when a level is raised', () => {
    fc.assert(
      fc.property(items, claims, claim, (wanted, own, one) => {
        const before = number(wanted, [...own, one]);
        const raised = { ...one, level: Math.min(4, one.level + 1) as Level };
        const after = number(wanted, [...own, raised]);
        expect(after.match ?? 0).toBeGreaterThanOrEqual(before.match ?? 0);
        expect(after.sure ?? 0).toBeGreaterThanOrEqual(before.sure ?? 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of claims', () => {
    fc.assert(
      fc.property(items, claims, (wanted, own) => {
        expect(number(wanted, own.toReversed())).toEqual(number(wanted, own));
      }),
    );
  });
});

describe('the number', () => {
  it('is absent with fewer than three start requirements, but connections are counted', () => {
    const list = [requirement(1), requirement(2), requirement(3, { kind: 'learn' })];
    const result = scoreMatch(list, [entry(0, 1), entry(2, 3)]);
    expect(result).not.toHaveProperty('match');
    expect(result).not.toHaveProperty('sure');
    expect(result).not.toHaveProperty('band');
    expect(result).not.toHaveProperty('nextStep');
    expect(result.connections).toBe(2);
    expect(result.rows.map((row) => row.relation)).toEqual(['same', 'none', 'same']);
  });

  it('is absent for an empty list and for a list without any weight', () => {
    expect(scoreMatch([], []).match).toBeUndefined();
    const weightless = three.map((row) => ({ ...row, w: 0 }));
    expect(scoreMatch(weightless, [entry(0, 1)]).match).toBeUndefined();
    expect(simulate(weightless, [], new Set([0]))).toBeUndefined();
  });

  it('rounds half up', () => {
    const eight = Array.from({ length: 8 }, (_, n) => requirement(n + 1, { w: 1000 }));
    expect(scoreMatch(eight, [entry(0, 1)]).match).toBe(13);
  });

  it('gives 1000, 700, 500 and 400 permille for a level reached and one, two, three short', () => {
    const list = three.map((row) => ({ ...row, min: 4 as const }));
    const strengths = ([4, 3, 2, 1] as const).map(
      (min) =>
        scoreMatch(
          list,
          [0, 1, 2].map((r) => entry(r, r + 1, { min })),
        ).match,
    );
    expect(strengths).toEqual([100, 70, 50, 40]);
  });

  it('counts a near skill by its relation and an unasked one for nothing', () => {
    const list = three.map((row) => ({ ...row, near: [[skill(9), 350] as const] }));
    const near = scoreMatch(
      list,
      [0, 1, 2].map((r) => entry(r, 9)),
    );
    expect(near.match).toBe(35);
    expect(near.rows.map((row) => row.relation)).toEqual(['alike', 'alike', 'alike']);
    expect(scoreMatch(list, [entry(0, 20), entry(7, 1), entry(-1, 1)]).match).toBe(0);
  });

  it('takes SURE from another entry when that one is surer', () => {
    const list = three.map((row) => ({ ...row, near: [[skill(9), 950] as const] }));
    const entries = [0, 1, 2].flatMap((r) => [entry(r, r + 1), entry(r, 9, { src: 'signed' })]);
    const result = scoreMatch(list, entries);
    expect([result.match, result.sure]).toEqual([100, 90]);
    expect(result.rows[0]?.entry?.id).toBe(skill(1));
  });

  it('lets the same skill win at a tie', () => {
    const list = three.map((row) => ({
      ...row,
      min: 4 as const,
      near: [[skill(9), 500] as const],
    }));
    const tied = [entry(0, 9, { min: 4, src: 'signed' }), entry(0, 1, { min: 2 })];
    expect(scoreMatch(list, tied).rows[0]).toMatchObject({ relation: 'short', entry: tied[1] });
  });

  it('gives points by largest remainder, and to the smaller skill id at a tie', () => {
    const all = [0, 1, 2].map((r) => entry(r, r + 1));
    expect(scoreMatch(three, all).rows.map((row) => row.points)).toEqual([34, 33, 33]);
  });
});

describe('ASKED', () => {
  it('is the share of the weight that was answered, in permille, rounded half up', () => {
    const answered = new Set([skill(1), skill(2)]);
    expect(scoreMatch(three, [], answered).asked).toBe(667);
    expect(scoreMatch(three, []).asked).toBe(0);
  });

  it('counts a shown skill as answered, a near one not', () => {
    const list = three.map((row) => ({ ...row, near: [[skill(9), 350] as const] }));
    expect(scoreMatch(list, [entry(0, 1), entry(1, 9)]).asked).toBe(333);
  });
});

describe('the band', () => {
  const nice = requirement(4, { kind: 'nice', w: 3000 });
  const learn = requirement(5, { kind: 'learn', w: 3000, min: 1 });

  it('follows the number', () => {
    const band = (n: number): MatchResult['band'] =>
      scoreMatch(
        three,
        [0, 1, 2].slice(0, n).map((r) => entry(r, r + 1)),
      ).band;
    expect([band(0), band(1), band(2), band(3)]).toEqual(['low', 'low', 'fair', 'good']);
  });

  it('is not good when less than half of the start weight is met by the same skill', () => {
    const list = [...three, nice, learn].map((row) => ({
      ...row,
      near: [[skill(9), 950] as const],
    }));
    const alike = [0, 1].map((r) => entry(r, 9));
    const rest = [entry(2, 3), entry(3, 4), entry(4, 5)];
    expect(scoreMatch(list, [...alike, ...rest])).toMatchObject({ match: 98, band: 'fair' });
    const more = [entry(1, 2), ...rest];
    expect(scoreMatch(list, [entry(0, 9), ...more])).toMatchObject({ match: 99, band: 'good' });
  });

  it('counts the same skill at a lower level as the same skill', () => {
    const list = [...three, nice, learn];
    const short = [0, 1, 2].map((r) => entry(r, r + 1, { min: 1 }));
    expect(scoreMatch(list, [...short, entry(3, 4), entry(4, 5)])).toMatchObject({
      match: 82,
      band: 'good',
    });
  });
});

describe('the next step', () => {
  const heavy = [requirement(1), requirement(2, { w: 3600 }), requirement(3)];

  it('is the skill that adds most, with the number it would give', () => {
    expect(scoreMatch(heavy, [entry(0, 1)]).nextStep).toEqual({ r: 1, match: 69 });
  });

  it('weighs the gain by the hours of learning where a course is known', () => {
    const hours = new Map([
      [skill(2), 80],
      [skill(3), 20],
    ]);
    expect(scoreMatch(heavy, [entry(0, 1)], new Set(), hours).nextStep).toEqual({
      r: 2,
      match: 63,
    });
  });

  it('is absent when everything is met', () => {
    const all = [0, 1, 2].map((r) => entry(r, r + 1));
    expect(scoreMatch(heavy, all)).not.toHaveProperty('nextStep');
  });

  it('can be asked for several at once', () => {
    expect(simulate(heavy, [entry(0, 1)], new Set([1, 2]))).toBe(100);
  });
});

describe('hostile entries', () => {
  it('never lift a row above its weight', () => {
    fc.assert(
      fc.property(listAndEntries, skillId, ([list], id) => {
        const foreign = list.map((_, r): Entry => ({ r, id, min: 4, src: 'signed' }));
        const { match = 0 } = scoreMatch(list, [...foreign, ...foreign]);
        expect(match).toBe(referenceMatch(list, foreign).match);
      }),
    );
  });
});
