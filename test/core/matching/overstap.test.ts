import { makeEntries } from '#core/matching/make-entries.ts';
import { makeList } from '#core/matching/make-list.ts';
import { rankOccupations } from '#core/matching/overstap.ts';
import { itemsFromOccupation, overstapTable } from '#core/matching/overstap-table.ts';
import type { Claim } from '#core/matching/requirement-list.ts';
import { scoreMatch } from '#core/matching/score-match.ts';
import type { Occupation, SkillIndex } from '#core/taxonomy/concept.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claims, item, skill, treeIndex } from './arbitraries.ts';

const occupation = (
  name: string,
  skills: Occupation['skills'],
  over: Partial<Occupation> = {},
): Occupation => ({
  id: `http://data.europa.eu/esco/occupation/${name}`,
  isco: '5321',
  titles: { nl: name, en: name },
  sector: 'zorg',
  shortage: false,
  gates: [],
  skills,
  ...over,
});

/** The tree of skills with the given occupations; the parts that ranking never asks for stay away. */
const indexOf = (occupations: readonly Occupation[]): SkillIndex => ({
  ...treeIndex,
  hash: 'test',
  languages: ['nl', 'en'],
  skillCount: 40,
  occupationCount: occupations.length,
  label: (id) => id,
  occupation: (id) => occupations.find((one) => one.id === id),
  occupations: () => occupations.map(({ id }) => id),
  searchSkills: () => [],
  searchOccupations: () => [],
});

const start = (...numbers: number[]): Occupation['skills'] =>
  numbers.map((n) => ({ skill: skill(n), kind: 'start', level: 2 }));
const can = (...numbers: number[]): Claim[] =>
  numbers.map((n) => ({ id: skill(n), level: 2, src: 'self' }));

describe('occupations that fit', () => {
  it('get the same number, band and missing skills as a vacancy would', () => {
    const asked = fc
      .array(item, { minLength: 3, maxLength: 10 })
      .map((items) => items.map(({ id, kind, min }) => ({ skill: id, kind, level: min })));
    fc.assert(
      fc.property(fc.array(asked, { minLength: 1, maxLength: 5 }), claims, (jobs, own) => {
        const occupations = jobs.map((skills, n) => occupation(`o${n}`, skills));
        const index = indexOf(occupations);
        const ranked = rankOccupations(overstapTable(index), own, { limit: 10 });
        for (const one of occupations) {
          const list = makeList(itemsFromOccupation(one), index);
          const result = scoreMatch(list, makeEntries(list, own, index.isNarrowerOrSame));
          const found = ranked.find(({ occupation: id }) => id === one.id);
          if (result.match === undefined || result.connections === 0) {
            expect(found).toBeUndefined();
            continue;
          }
          const missing = result.rows
            .filter(({ r, relation }) => relation === 'none' && list[r]?.kind === 'start')
            .map(({ r }) => list[r]?.id);
          expect(found).toMatchObject({
            match: result.match,
            band: result.band,
            connections: result.connections,
          });
          expect(found?.missing.toSorted()).toEqual(missing.toSorted());
        }
      }),
      { numRuns: 500 },
    );
  });

  it('come best first, with what is missing heaviest first', () => {
    const index = indexOf([
      occupation('little', start(1, 20, 30)),
      occupation('well', start(1, 2, 3)),
      occupation('not', start(28, 29, 33)),
    ]);
    const ranked = rankOccupations(overstapTable(index), can(1, 2), { limit: 5 });
    expect(ranked.map((one) => one.occupation.split('/').at(-1))).toEqual(['well', 'little']);
    expect(ranked[1]?.missing).toHaveLength(2);
    expect(ranked[1]?.band).toBe('low');
  });

  it('are near by sector or kind of work, and far otherwise', () => {
    const index = indexOf([
      occupation('carer', start(1, 2, 3)),
      occupation('helper', start(1, 2, 9), { sector: '' }),
      occupation('cleaner', start(1, 2, 10), { sector: 'schoonmaak', isco: '9112' }),
    ]);
    const table = overstapTable(index);
    const distances = (from: string[]): Record<string, string> =>
      Object.fromEntries(
        rankOccupations(table, can(1, 2, 3), {
          limit: 5,
          from: from.map((name) => `http://data.europa.eu/esco/occupation/${name}`),
        }).map(({ occupation: id, distance }) => [id.split('/').at(-1), distance]),
      );
    expect(distances(['carer'])).toEqual({ carer: 'near', helper: 'near', cleaner: 'far' });
    expect(distances(['cleaner'])).toEqual({ carer: 'far', helper: 'far', cleaner: 'near' });
    expect(Object.values(distances(['unknown']))).toEqual(['near', 'near', 'near']);
  });

  it('are at most so many of each distance', () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      occupation(`o${n}`, start(1, 2, 3 + n), n % 2 ? { sector: 'ict', isco: '2512' } : {}),
    );
    const index = indexOf(many);
    const ranked = rankOccupations(overstapTable(index), can(1, 2), {
      limit: 2,
      from: [many[0]?.id ?? ''],
    });
    expect(ranked.map(({ distance }) => distance).toSorted()).toEqual([
      'far',
      'far',
      'near',
      'near',
    ]);
  });

  it('leave out what is not accepted, without counting it', () => {
    const index = indexOf([
      occupation('nurse', start(1, 2, 3), { gates: ['big'] }),
      occupation('carer', start(1, 2, 4)),
      occupation('helper', start(1, 8, 9)),
    ]);
    const ranked = rankOccupations(overstapTable(index), can(1, 2, 3), {
      limit: 1,
      accept: ({ gates }) => !gates.includes('big'),
    });
    expect(ranked.map(({ occupation: id }) => id.split('/').at(-1))).toEqual(['carer']);
  });

  it('are none for somebody who answered nothing', () => {
    const table = overstapTable(indexOf([occupation('carer', start(1, 2, 3))]));
    expect(rankOccupations(table, [], { limit: 5 })).toEqual([]);
  });
});
