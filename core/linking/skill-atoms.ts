import type { PhraseIndex } from '../taxonomy/phrase-index.ts';

/** By occupation: the distinct words in the names of the skills it asks, in both languages. */
export function skillAtoms(index: PhraseIndex): readonly Uint32Array[] {
  const bySkill = new Map<number, readonly number[]>();
  const named = (skill: number): readonly number[] => {
    let atoms = bySkill.get(skill);
    if (atoms === undefined) {
      atoms = [...index.skills.phrasesOf(skill)]
        .filter((phrase) => index.skills.source(phrase) === 'label')
        .flatMap((phrase) => [...index.skills.atoms(phrase)]);
      bySkill.set(skill, atoms);
    }
    return atoms;
  };
  return index.occupations().map((id) => {
    const atoms = new Set<number>();
    for (const { skill } of index.occupation(id)?.skills ?? []) {
      const ordinal = index.skillOrdinal(skill);
      if (ordinal >= 0) for (const atom of named(ordinal)) atoms.add(atom);
    }
    return Uint32Array.from(atoms);
  });
}
