import type { SkillId } from '../taxonomy/skill-id.ts';
import type { Passport } from './passport.ts';

/**
 * The skills a person said something about, for ASKED: every answer but "weet ik niet", never included, and everything
 * that somebody else confirmed. What is not in here is shown as "?", never as "no".
 */
export function answeredIds(passport: Passport): ReadonlySet<SkillId> {
  return new Set(
    passport.skills
      .filter(({ answer, evidence }) => answer !== 'unknown' || (evidence?.length ?? 0) > 0)
      .map(({ id }) => id),
  );
}
