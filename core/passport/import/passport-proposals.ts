import { LEVEL_OF_ANSWER } from '../claims.ts';
import { sameProof } from '../evidence.ts';
import type { Passport } from '../passport.ts';
import type { Proposal } from './proposal.ts';

/**
 * What another passport can add to this one: answers that stand for a level, with their proof and example. What this
 * passport holds already with the same answer and proof is left out.
 */
export function proposeFromPassport(
  other: Passport,
  mine: Passport,
  source: string,
): readonly Proposal[] {
  const present = new Map(mine.skills.map((skill) => [skill.id, skill]));
  return other.skills.flatMap(({ id, answer, evidence = [], example, learned }) => {
    const own = present.get(id);
    const known = own?.evidence ?? [];
    const fresh = evidence.filter((proof) => !known.some((other) => sameProof(proof, other)));
    const level = LEVEL_OF_ANSWER[answer];
    if (level === undefined && fresh.length === 0) return [];
    if (own?.answer === answer && fresh.length === 0) return [];
    return [
      {
        skill: id,
        ...(level && { level }),
        source,
        ...(fresh.length > 0 && { evidence: fresh }),
        ...(example !== undefined && own?.example === undefined && { example }),
        ...(learned !== undefined && own?.learned === undefined && { learned }),
      },
    ];
  });
}
