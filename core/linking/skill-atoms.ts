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
  const last = new Int32Array(index.tokenCount).fill(-1);
  return index.occupations().map((id, at) => {
    const atoms: number[] = [];
    for (const { skill } of index.occupation(id)?.skills ?? []) {
      const ordinal = index.skillOrdinal(skill);
      if (ordinal < 0) continue;
      for (const atom of named(ordinal)) {
        if (last[atom] === at) continue;
        last[atom] = at;
        atoms.push(atom);
      }
    }
    return Uint32Array.from(atoms);
  });
}
