import type { PhraseIndex } from '../taxonomy/phrase-index.ts';

/** What extraction asks of a skill again and again, by ordinal. */
export interface SkillFacts {
  readonly knowledge: boolean;
  /** ln(1 + occupations that ask it). */
  readonly asked: number;
  readonly group: string;
  /** Related skills by ordinal, with a relation of 0..1. */
  readonly near: readonly (readonly [skill: number, rel: number])[];
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
    const facts: SkillFacts = {
      knowledge: concept?.type === 'knowledge',
      asked: Math.log(1 + (concept?.n ?? 0)),
      group: concept?.group ?? '',
      near: (concept?.near ?? []).flatMap(([id, rel]) => {
        const ordinal = this.#index.skillOrdinal(id);
        return ordinal < 0 ? [] : [[ordinal, rel / 1000] as const];
      }),
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
