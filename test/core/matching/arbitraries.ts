import type { ListIndex, ListItem } from '#core/matching/make-list.ts';
import type { Claim, Entry, EvidenceSource, Requirement } from '#core/matching/requirement-list.ts';
import type { Level, SkillConcept, SkillKind } from '#core/taxonomy/concept.ts';
import fc from 'fast-check';

const count = 40;

/** A made-up skill: 0 is the root; the parent of n is floor((n - 1) / 3), so there are chains of three and four. */
export const skill = (n: number): string =>
  `http://data.europa.eu/esco/skill/00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const numberOf = (id: string): number => Number(id.slice(-12));
const parentOf = (n: number): number => Math.floor((n - 1) / 3);

function concept(id: string): SkillConcept | undefined {
  const n = numberOf(id);
  if (n >= count) return undefined;
  const parent = parentOf(n);
  const siblings = Array.from({ length: count }, (_, at) => at).filter(
    (at) => at !== n && at > 0 && parentOf(at) === parent,
  );
  return {
    id,
    type: 'skill',
    labels: { nl: `skill ${n}`, en: `skill ${n}` },
    broader: n > 0 ? [skill(parent)] : [],
    group: 'S1.1.1',
    n: n + 3,
    spec: 750 + ((n * 137) % 501),
    near: [
      ...(n > 0 ? [[skill(parent), 500] as const] : []),
      ...(n > 0 ? siblings.map((at) => [skill(at), 350] as const) : []),
      ...(n + 7 < count ? [[skill(n + 7), 250 - n] as const] : []),
    ],
  };
}

/** An index of 40 made-up skills in a tree, with broader, sibling and neighbour relations. */
export const treeIndex: ListIndex = {
  concept,
  isNarrowerOrSame(id, other) {
    for (let n = numberOf(id); n >= 0; n = n > 0 ? parentOf(n) : -1)
      if (n === numberOf(other)) return true;
    return false;
  },
};

export const level = fc.constantFrom<Level[]>(1, 2, 3, 4);
export const kind = fc.constantFrom<SkillKind[]>('start', 'learn', 'nice');
export const source = fc.constantFrom<EvidenceSource[]>('self', 'peer', 'signed');
export const skillId = fc.nat({ max: count - 1 }).map(skill);

export const claim: fc.Arbitrary<Claim> = fc.record({ id: skillId, level, src: source });
export const claims = fc.array(claim, { maxLength: 30 });

export const item: fc.Arbitrary<ListItem> = fc.record(
  {
    id: skillId,
    kind,
    min: level,
    text: fc.constantFrom('schoonmaken', 'samenwerken', 'rapporteren', 'koken'),
    weight: fc.oneof(fc.integer({ min: -100, max: 9000 }), fc.double()),
  },
  { requiredKeys: ['id', 'kind', 'min'] },
);
export const items = fc.array(item, { maxLength: 15 });

const near = fc
  .uniqueArray(fc.tuple(skillId, fc.integer({ min: 1, max: 950 })), {
    maxLength: 6,
    selector: ([id]) => id,
  })
  .map((pairs) => pairs.toSorted((a, b) => b[1] - a[1]));

const requirement = (id: string): fc.Arbitrary<Requirement> =>
  fc.record({
    id: fc.constant(id),
    kind,
    min: level,
    w: fc.integer({ min: 1, max: 4000 }),
    near: near.map((pairs) => pairs.filter(([other]) => other !== id)),
  });

/** A list as any employer could publish it: unequal ids, at least three `start`. */
export const list: fc.Arbitrary<Requirement[]> = fc
  .uniqueArray(skillId, { minLength: 3, maxLength: 12 })
  .chain((ids) => fc.tuple(...ids.map(requirement)))
  .map((rows) => rows.map((row, r): Requirement => (r < 3 ? { ...row, kind: 'start' } : row)));

/** Entries that mostly hit the list, and some that a hostile sender could make. */
export const entriesFor = (rows: readonly Requirement[]): fc.Arbitrary<Entry[]> => {
  const hit = fc.nat({ max: rows.length - 1 }).chain((r) =>
    fc.record<Entry>({
      r: fc.constant(r),
      id: fc.constantFrom(rows[r]?.id ?? '', ...(rows[r]?.near.map(([id]) => id) ?? [])),
      min: level,
      src: source,
    }),
  );
  const wild = fc.record<Entry>({
    r: fc.integer({ min: -1, max: rows.length }),
    id: skillId,
    min: level,
    src: source,
  });
  return fc.array(fc.oneof({ weight: 4, arbitrary: hit }, { weight: 1, arbitrary: wild }), {
    maxLength: 24,
  });
};

export const listAndEntries: fc.Arbitrary<[Requirement[], Entry[]]> = list.chain((rows) =>
  fc.tuple(fc.constant(rows), entriesFor(rows)),
);
