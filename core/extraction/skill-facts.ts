import type { PhraseIndex } from '../taxonomy/phrase-index.ts';

/** The relation of close matches (matching.md section 4), 0..1. */
const CLOSE_MATCH = 0.95;

/** What extraction asks of a skill again and again, by ordinal. */
export interface SkillFacts {
  readonly knowledge: boolean;
  /** ln(1 + occupations that ask it). */
  readonly asked: number;
  readonly group: string;
  /** Related skills by ordinal, with a relation of 0..1; without the alternates. */
  readonly near: readonly (readonly [skill: number, rel: number])[];
  /** Skills by ordinal that texts cannot tell apart from it: close matches. */
  readonly alternates: readonly number[];
}

/** Facts of the skills of one index, worked out when first asked for. */
class FactTable {
  readonly #index: PhraseIndex;
  readonly #facts: (SkillFacts | undefined)[] = [];

  constructor(index: PhraseIndex) {
    this.#index = index;
  }

  of(skill: number): SkillFacts {
    const known = this.#facts[skill];
    if (known !== undefined) return known;
    const concept = this.#index.concept(this.#index.skillAt(skill));
    const related = (concept?.near ?? []).flatMap(([id, rel]) => {
      const ordinal = this.#index.skillOrdinal(id);
      return ordinal < 0 ? [] : [[ordinal, rel / 1000] as const];
    });
    const facts: SkillFacts = {
      knowledge: concept?.type === 'knowledge',
      asked: Math.log(1 + (concept?.n ?? 0)),
      group: concept?.group ?? '',
      near: related.filter(([, rel]) => rel < CLOSE_MATCH),
      alternates: related.filter(([, rel]) => rel >= CLOSE_MATCH).map(([ordinal]) => ordinal),
    };
    this.#facts[skill] = facts;
    return facts;
  }
}

const tables = new WeakMap<PhraseIndex, FactTable>();

export function factsOf(index: PhraseIndex, skill: number): SkillFacts {
  let table = tables.get(index);
  if (table === undefined) {
    table = new FactTable(index);
    tables.set(index, table);
  }
  return table.of(skill);
}
