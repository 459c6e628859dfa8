import { searchOccupations } from '#core/linking/search-occupations.ts';
import { ok } from '#core/result.ts';
import type { Language, SkillIndex } from '#core/taxonomy/concept.ts';
import type { SkillView } from '../views/settings-view.ts';
import type { Context } from './context.ts';
import type { Handlers } from './handlers.ts';
import { languageOf } from './language.ts';

const LIMIT = 12;

type Group = 'skills.search' | 'skills.describe' | 'occupations.search' | 'occupations.skills';

/** A skill by name; none when the index does not know it. */
export function describeSkill(index: SkillIndex, id: string, language: Language): SkillView[] {
  const concept = index.concept(id);
  if (!concept) {
    // Of an index that is no longer in use: its name is all that is known of it.
    const label = index.label(id, language);
    return label === id ? [] : [{ id, label, type: 'skill', group: '' }];
  }
  const { type, group } = concept;
  return [{ id, label: index.label(id, language), type, group }];
}

/** Looking things up in the skills language, in the person's own language. */
export function searchHandlers(context: Context): Pick<Handlers, Group> {
  return {
    async 'skills.search'({ query }) {
      const index = await context.index();
      if (!index.ok) return index;
      const language = await languageOf(context);
      const hits = index.value.searchSkills(query, { language, limit: LIMIT });
      return ok(
        hits.flatMap(({ skill, label, via }) =>
          describeSkill(index.value, skill, language).map((view) => ({
            ...view,
            label,
            ...(via !== undefined && { via }),
          })),
        ),
      );
    },

    async 'skills.describe'({ ids }) {
      const index = await context.index();
      if (!index.ok) return index;
      const language = await languageOf(context);
      return ok(ids.flatMap((id) => describeSkill(index.value, id, language)));
    },

    async 'occupations.search'({ query }) {
      const index = await context.index();
      if (!index.ok) return index;
      const language = await languageOf(context);
      const hits = searchOccupations(index.value, query, language, LIMIT);
      return ok(hits.map(({ occupation, title }) => ({ id: occupation, title })));
    },

    async 'occupations.skills'({ id }) {
      const index = await context.index();
      if (!index.ok) return index;
      const language = await languageOf(context);
      const skills = index.value.occupation(id)?.skills ?? [];
      const telling = (skill: string): number => index.value.concept(skill)?.spec ?? 0;
      const ordered = skills.toSorted(
        (a, b) =>
          Number(b.kind === 'start') - Number(a.kind === 'start') ||
          telling(b.skill) - telling(a.skill),
      );
      return ok(ordered.flatMap(({ skill }) => describeSkill(index.value, skill, language)));
    },
  };
}
