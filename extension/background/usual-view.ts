import { usualSkills } from '#core/linking/usual-skills.ts';
import { claimsOf } from '#core/passport/claims.ts';
import type { Passport } from '#core/passport/passport.ts';
import type { Language } from '#core/taxonomy/concept.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import type { VacancyText } from '#core/vacancy/vacancy-text.ts';
import type { ScoreView } from '../views/score-view.ts';

/** What the title of a vacancy usually means, and which of it the person already can; nothing when the title says nothing. */
export function usualView(
  vacancy: VacancyText,
  passport: Passport,
  index: PhraseIndex,
  language: Language,
): ScoreView['usual'] {
  const usual = usualSkills(index, {
    title: vacancy.title,
    text: vacancy.blocks.map(({ text }) => text).join('\n'),
    language: vacancy.language === 'en' || vacancy.language === 'nl' ? vacancy.language : undefined,
  });
  const job = usual && index.occupation(usual.occupation)?.titles[language];
  if (!usual || job === undefined) return undefined;
  const claims = claimsOf(passport);
  return {
    job,
    skills: usual.skills.map(({ skill }) => ({
      id: skill,
      label: index.label(skill, language),
      mine: claims.some(({ id }) => index.isNarrowerOrSame(id, skill)),
    })),
  };
}
