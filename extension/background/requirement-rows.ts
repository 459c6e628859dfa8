import { answeredIds } from '#core/passport/answered.ts';
import type { Entry, MatchRow, Requirement } from '#core/matching/requirement-list.ts';
import type { Passport } from '#core/passport/passport.ts';
import { claimsOf } from '#core/passport/claims.ts';
import type { Language, Level, SkillIndex } from '#core/taxonomy/concept.ts';
import type { RequirementRow } from '../views/score-view.ts';

/**
 * Rows for the screen, from the rows of a match. `own`: the level that the person has, for the person alone; `sent`:
 * what the employer would read, so never above the asked level and, without credentials, always as self.
 */
export function requirementRows(
  requires: readonly Requirement[],
  rows: readonly MatchRow[],
  passport: Passport,
  index: SkillIndex,
  language: Language,
  as: 'own' | 'sent',
): RequirementRow[] {
  const answered = answeredIds(passport);
  const claims = claimsOf(passport);
  const ownLevel = ({ id, min }: Entry): Level =>
    claims
      .filter((claim) => claim.id === id)
      .reduce((best, { level }) => (level > best ? level : best), min);
  const mine = (entry: Entry) => ({
    id: entry.id,
    label: index.label(entry.id, language),
    level: as === 'own' ? ownLevel(entry) : entry.min,
    src: as === 'own' ? entry.src : ('self' as const),
  });
  return rows.flatMap((row) => {
    const requirement = requires[row.r];
    if (!requirement) return [];
    const { id, kind, min, text } = requirement;
    return {
      r: row.r,
      id,
      label: index.label(id, language),
      kind,
      min,
      ...(text !== undefined && { text }),
      relation: row.relation,
      answered: answered.has(id) || row.relation === 'same' || row.relation === 'short',
      ...(row.entry && { mine: mine(row.entry) }),
      points: row.points,
      of: row.of,
    };
  });
}
