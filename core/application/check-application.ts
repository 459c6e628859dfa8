import { relationPermille } from '../matching/entry-strength.ts';
import type { Entry, MatchResult, RequirementList } from '../matching/requirement-list.ts';
import { scoreMatch } from '../matching/score-match.ts';
import { err, ok, type Result } from '../result.ts';
import type { ApplicationBody, ShownScore } from './messages.ts';

export interface CheckedApplication {
  /** The entries as they count: what is not proven counts as `self`. */
  readonly entries: readonly Entry[];
  /** Indexes into `skills` that were shown as more than `self` without proof. */
  readonly unproven: readonly number[];
  /** "De kandidaat zag". */
  readonly theirs: ShownScore;
  /** "Wij rekenen". */
  readonly ours: MatchResult;
  /** True: the two differ, and both sides must be told. */
  readonly differs: boolean;
}

const MAX_PER_REQUIREMENT = 2;

function areAsked({ skills }: ApplicationBody, { requires }: RequirementList): boolean {
  const perRequirement = new Map<number, string[]>();
  for (const { r, id, min } of skills) {
    const requirement = requires[r];
    if (!requirement || relationPermille(requirement, id) === 0 || min > requirement.min) {
      return false;
    }
    const shown = perRequirement.get(r) ?? [];
    if (shown.includes(id) || shown.length === MAX_PER_REQUIREMENT) return false;
    perRequirement.set(r, [...shown, id]);
  }
  return true;
}

const once = (keys: readonly string[]): boolean => new Set(keys).size === keys.length;

/**
 * Holds an application against the list it answers, and counts again. `skill-not-asked`: a skill (also one to learn)
 * that is neither asked nor near, more than two for one requirement, or a level above the asked one.
 * `message-fields`: an answer to a gate that nobody asked, or anything twice.
 */
export function checkApplication(
  body: ApplicationBody,
  list: RequirementList,
): Result<CheckedApplication> {
  const { skills, learn = [], gates = [], score } = body;
  if (!areAsked(body, list)) return err('skill-not-asked');
  const isKnown = (id: string): boolean =>
    list.requires.some((requirement) => relationPermille(requirement, id) > 0);
  if (!learn.every(({ id }) => isKnown(id))) return err('skill-not-asked');
  const asked = new Set(list.gates.map(({ gate }) => gate));
  if (!gates.every(({ gate }) => asked.has(gate))) return err('message-fields');
  if (!once(learn.map(({ id }) => id)) || !once(gates.map(({ gate }) => gate))) {
    return err('message-fields');
  }

  const entries = skills.map(({ r, id, min }): Entry => ({ r, id, min, src: 'self' }));
  const ours = scoreMatch(list.requires, entries);
  return ok({
    entries,
    unproven: skills.flatMap(({ src }, at) => (src === 'self' ? [] : [at])),
    theirs: score,
    ours,
    differs: ours.match !== score.match || ours.sure !== score.sure,
  });
}
