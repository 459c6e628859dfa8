import fc from 'fast-check';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEscoTables } from '#core/taxonomy/esco-tables.ts';
import { parseVocabulary } from '#core/taxonomy/parse-vocabulary.ts';
import { isOwnTool } from '#core/taxonomy/own-tools.ts';
import type { RelatedSkill } from '#core/taxonomy/relations.ts';
import { nearSkills, specOf } from '#core/taxonomy/relations.ts';
import { readVocabularyFiles } from '../../../scripts/taxonomy-embedded.ts';

const skill = (
  id: string,
  occupations: number[],
  rest: Partial<RelatedSkill> = {},
): RelatedSkill => ({ id, occupations, broader: [], groups: [], ...rest });

const range = (count: number, from = 0): number[] =>
  Array.from({ length: count }, (_, at) => from + at);

describe('specOf', () => {
  it('is 1000 where too few occupations ask', () => {
    expect([0, 1, 2].map((n) => specOf(n, 3039))).toEqual([1000, 1000, 1000]);
  });

  it('falls from rare to usual and stays within 750 and 1250', () => {
    const values = range(3037, 3).map((n) => specOf(n, 3039));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(Math.max(...values)).toBeLessThanOrEqual(1250);
    expect(Math.min(...values)).toBe(750);
    expect(specOf(30, 3039)).toBe(1038);
  });
});

describe('nearSkills', () => {
  it('gives a broader skill 500 and leaves out one that is not there', () => {
    const [near] = nearSkills(
      [skill('a', [], { broader: ['b', 'elsewhere'] }), skill('b', [])],
      10,
    );
    expect(near).toEqual([['b', 500]]);
  });

  it('gives siblings 350 only when one occupation asks both, and only in small families', () => {
    const family = (size: number): RelatedSkill[] => [
      skill('a', [1], { broader: ['up'] }),
      skill('together', [1], { broader: ['up'] }),
      skill('apart', [2], { broader: ['up'] }),
      ...range(size - 3).map((at) => skill(`other${String(at)}`, [], { broader: ['up'] })),
    ];
    expect(nearSkills(family(12), 10)[0]).toEqual([['together', 350]]);
    expect(nearSkills(family(13), 10)[0]).toEqual([]);
    const group = range(24).map((at) => skill(`g${String(at)}`, [1], { groups: ['S1'] }));
    expect(nearSkills(group, 10)[0]).toHaveLength(23);
    expect(nearSkills([...group, skill('x', [1], { groups: ['S1'] })], 10)[0]).toEqual([]);
  });

  it('gives neighbours at most 250, only from three shared occupations', () => {
    const near = nearSkills(
      [
        skill('a', range(5)),
        skill('same', range(5)),
        skill('half', range(10)),
        skill('two', [0, 1]),
      ],
      1000,
    )[0];
    expect(near?.[0]).toEqual(['same', 250]);
    expect(near?.map(([id]) => id)).toEqual(['same', 'half']);
    expect(near?.[1]?.[1]).toBeLessThan(250);
  });

  it('orders by rel, then by how few occupations ask, then by id, and never names the skill itself', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{2}$/), { minLength: 2, maxLength: 12 });
    const sets = fc.array(fc.uniqueArray(fc.nat(14), { maxLength: 9 }), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(ids, sets, (names, occupations) => {
        const skills = names.map((id, at) =>
          skill(id, occupations[at] ?? [], {
            groups: [at % 2 ? 'G' : 'H'],
            broader: [names[0] ?? ''],
          }),
        );
        const n = new Map(skills.map((one) => [one.id, one.occupations.length]));
        nearSkills(skills, 15).forEach((near, at) => {
          expect(near.length).toBeLessThanOrEqual(24);
          expect(near.map(([id]) => id)).not.toContain(names[at]);
          const sorted = [...near].sort(
            (a, b) =>
              b[1] - a[1] || (n.get(a[0]) ?? 0) - (n.get(b[0]) ?? 0) || (a[0] < b[0] ? -1 : 1),
          );
          expect(near).toEqual(sorted);
        });
      }),
    );
  });
});

const shared = path.resolve('../shared/data/esco');

describe('the numbers in the vocabulary', () => {
  it.skipIf(!existsSync(shared))(
    'are what these rules make of ESCO (skipped without ../shared/data/esco)',
    { timeout: 60_000 },
    async () => {
      const files = new Map(
        readdirSync(shared)
          .filter((name) => name.endsWith('.tsv'))
          .map((name) => [name, readFileSync(path.join(shared, name), 'utf8')]),
      );
      const esco = parseEscoTables(files);
      const own = parseVocabulary(await readVocabularyFiles());
      if (!esco.ok || !own.ok) throw new Error('not readable');
      const occupation = new Map(esco.value.occupations.map((one, at) => [one.id, at]));
      const asked = new Map<string, Set<number>>();
      for (const one of esco.value.relations) {
        const set = asked.get(one.skill) ?? new Set<number>();
        set.add(occupation.get(one.occupation) ?? -1);
        asked.set(one.skill, set);
      }
      const raw = new Map(esco.value.skills.map((one) => [one.id, one]));
      // Siblings count in the whole of ESCO; relations are those among the vocabulary's own skills.
      const inVocabulary = new Set(own.value.skills.map((one) => one.id));
      const related = esco.value.skills.map((one): RelatedSkill => ({
        id: one.id,
        broader: one.broader,
        groups: one.groups,
        occupations: inVocabulary.has(one.id) ? [...(asked.get(one.id) ?? [])] : [],
      }));
      const near = nearSkills(related, esco.value.occupations.length);
      const nearOf = new Map(related.map((one, at) => [one.id, near[at] ?? []]));
      let same = 0;
      const ofEsco = own.value.skills.filter((one) => !isOwnTool(one.id));
      for (const one of ofEsco) {
        const n = asked.get(one.id)?.size ?? 0;
        expect(one.n).toBe(n);
        expect(one.spec).toBe(specOf(n, esco.value.occupations.length));
        expect(raw.has(one.id)).toBe(true);
        const computed = (nearOf.get(one.id) ?? []).filter(([id]) => inVocabulary.has(id));
        if (JSON.stringify(computed) === JSON.stringify(one.near)) same++;
      }
      // A handful differ by one in the last digit of a logarithm.
      expect(same / ofEsco.length).toBeGreaterThan(0.999);
    },
  );
});
