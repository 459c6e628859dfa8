import { answeredIds } from '#core/passport/answered.ts';
import type { Entry, MatchRow, Requirement } from '#core/matching/requirement-list.ts';
import type { Passport } from '#core/passport/passport.ts';
import type { Language, SkillIndex } from '#core/taxonomy/concept.ts';
import type { RequirementRow } from '../views/score-view.ts';

/** Rows for the screen, from the rows of a match. */
export function requirementRows(
  requires: readonly Requirement[],
  rows: readonly MatchRow[],
  passport: Passport,
  index: SkillIndex,
  language: Language,
): RequirementRow[] {
  const answered = answeredIds(passport);
  const mine = ({ id, min, src }: Entry) => ({
    id,
    label: index.label(id, language),
    level: min,
    src,
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
