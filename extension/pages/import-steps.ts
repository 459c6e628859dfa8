import { LEVEL_OF_ANSWER } from '#core/passport/claims.ts';
import type { Answer, Passport } from '#core/passport/passport.ts';
import type { PassportEdit } from '../messages.ts';
import type { ProposalView } from '../views/import-view.ts';

const MAX_SOURCE = 500;

/** Proposals that say something new: a skill that is not there yet, another level, or proof. */
export function newProposals(
  proposals: readonly ProposalView[],
  passport: Passport,
): readonly ProposalView[] {
  const present = new Map(passport.skills.map((skill) => [skill.id, skill]));
  return proposals.filter(({ skill, level, evidence = [] }) => {
    const own = present.get(skill);
    if (!own) return true;
    const known = new Set((own.evidence ?? []).map(({ from }) => from));
    const proof = evidence.some(({ from }) => !known.has(from));
    return proof || (level !== undefined && LEVEL_OF_ANSWER[own.answer] !== level);
  });
}

/** What keeps a confirmed proposal: the answer, and what comes along with it. Who never did it keeps no proof of it. */
export function editsFor(
  { skill, source, evidence, example, learned }: ProposalView,
  answer: Answer,
): readonly PassportEdit[] {
  const edits: PassportEdit[] = [{ edit: 'answer', id: skill, answer }];
  if (answer === 'never') return edits;
  if (evidence && evidence.length > 0)
    edits.push({ edit: 'evidence', id: skill, evidence: [...evidence] });
  else edits.push({ edit: 'found-in', id: skill, from: source.slice(0, MAX_SOURCE) });
  if (example !== undefined) edits.push({ edit: 'example', id: skill, example });
  if (learned !== undefined) edits.push({ edit: 'learned', id: skill, learned });
  return edits;
}
