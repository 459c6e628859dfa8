import { makeEntries } from '#core/matching/make-entries.ts';
import { makeList } from '#core/matching/make-list.ts';
import type { Claim, Requirement } from '#core/matching/requirement-list.ts';
import { scoreMatch } from '#core/matching/score-match.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claims, items, skill, treeIndex } from './arbitraries.ts';

const same = treeIndex.isNarrowerOrSame;
const asked: Requirement = {
  id: skill(1),
  kind: 'start',
  min: 3,
  w: 3000,
  near: [
    [skill(0), 500],
    [skill(2), 350],
  ],
};
const claim = (n: number, over: Partial<Claim> = {}): Claim => ({
  id: skill(n),
  level: 3,
  src: 'self',
  ...over,
});

describe('entries', () => {
  it('show a narrower skill under the asked id', () => {
    expect(makeEntries([asked], [claim(4)], same)).toEqual([
      { r: 0, id: skill(1), min: 3, src: 'self' },
    ]);
  });

  it('show a broader or a near skill under its own id', () => {
    expect(makeEntries([asked], [claim(0)], same)[0]?.id).toBe(skill(0));
    expect(makeEntries([asked], [claim(2)], same)[0]?.id).toBe(skill(2));
  });

  it('leave out what is neither', () => {
    expect(makeEntries([asked], [claim(3), claim(30)], same)).toEqual([]);
  });

  it('never show a level above the asked one, and the own level below it', () => {
    expect(makeEntries([asked], [claim(1, { level: 4 })], same)[0]?.min).toBe(3);
    expect(makeEntries([asked], [claim(1, { level: 2 })], same)[0]?.min).toBe(2);
    expect(makeEntries([asked], [claim(2, { level: 4 })], same)[0]?.min).toBe(3);
  });

  it('add a second one only when it is surer', () => {
    const two = makeEntries(
      [asked],
      [claim(1, { level: 4 }), claim(1, { level: 2, src: 'signed' })],
      same,
    );
    expect(two.map(({ min, src }) => [min, src])).toEqual([
      [3, 'self'],
      [2, 'signed'],
    ]);
    const one = makeEntries([asked], [claim(1), claim(1, { level: 1, src: 'peer' })], same);
    expect(one).toHaveLength(1);
  });

  it('prefer the confirmed one of two equally strong ones', () => {
    const entries = makeEntries([asked], [claim(1), claim(1, { src: 'peer' })], same);
    expect(entries).toEqual([{ r: 0, id: skill(1), min: 3, src: 'peer' }]);
  });

  it('serve several requirements with one claim', () => {
    const other: Requirement = { ...asked, id: skill(2), near: [[skill(1), 350]] };
    expect(makeEntries([asked, other], [claim(1)], same).map(({ r, id }) => [r, id])).toEqual([
      [0, skill(1)],
      [1, skill(1)],
    ]);
  });

  it('never disclose more than is asked, whatever a person can', () => {
    fc.assert(
      fc.property(items, claims, (wanted, own) => {
        const list = makeList(wanted, treeIndex);
        const entries = makeEntries(list, own, same);
        for (const [r, requirement] of list.entries()) {
          const mine = entries.filter((entry) => entry.r === r);
          const allowed = [requirement.id, ...requirement.near.map(([id]) => id)];
          expect(mine.length).toBeLessThanOrEqual(2);
          for (const entry of mine) {
            expect(allowed).toContain(entry.id);
            expect(entry.min).toBeLessThanOrEqual(requirement.min);
          }
        }
      }),
    );
  });

  it('lose nothing: two for each requirement give the number of all claims', () => {
    fc.assert(
      fc.property(items, claims, (wanted, own) => {
        const list = makeList(wanted, treeIndex);
        const all = own.flatMap((one) => makeEntries(list, [one], same));
        const full = scoreMatch(list, all);
        const sent = scoreMatch(list, makeEntries(list, own, same));
        expect([sent.match, sent.sure, sent.band, sent.connections]).toEqual([
          full.match,
          full.sure,
          full.band,
          full.connections,
        ]);
        expect(sent.rows).toEqual(full.rows);
      }),
      { numRuns: 2000 },
    );
  });

  it('score the same after a second reduction of what was disclosed', () => {
    fc.assert(
      fc.property(items, claims, (wanted, own) => {
        const list = makeList(wanted, treeIndex);
        const entries = makeEntries(list, own, same);
        expect(scoreMatch(list, [...entries, ...entries])).toEqual(scoreMatch(list, entries));
      }),
    );
  });
});
