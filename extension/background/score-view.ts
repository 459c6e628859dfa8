import { makeEntries } from '#core/matching/make-entries.ts';
import { MARGINS } from '#core/matching/margins.ts';
import type { MatchResult, Requirement } from '#core/matching/requirement-list.ts';
import { scoreMatch } from '#core/matching/score-match.ts';
import { answeredIds } from '#core/passport/answered.ts';
import { claimsOf } from '#core/passport/claims.ts';
import { gateAnswer } from '#core/matching/gate-answers.ts';
import type { Passport } from '#core/passport/passport.ts';
import type { Language } from '#core/taxonomy/concept.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import type { ReadPage } from '../vacancy-schema.ts';
import type { NoNumber, ScoreView } from '../views/score-view.ts';
import { requirementRows } from './requirement-rows.ts';
import { usualView } from './usual-view.ts';
import type { VacancyList } from './vacancy-list.ts';

interface Scored {
  readonly key: string;
  readonly page: ReadPage;
  readonly list: VacancyList;
  readonly passport: Passport;
  readonly index: PhraseIndex;
  readonly language: Language;
  readonly applied: ScoreView['applied'];
}

/** Scores a list against the passport and says everything the overlay shows. */
export function scoreView(scored: Scored): ScoreView {
  const { key, page, list, passport, index, language, applied } = scored;
  const entries = makeEntries(list.requires, claimsOf(passport), (id, other) =>
    index.isNarrowerOrSame(id, other),
  );
  const result = scoreMatch(list.requires, entries, answeredIds(passport));
  const noNumber = whyNoNumber(result, list, passport);
  const { match, sure, band, nextStep } = result;
  const guessed = list.origin === 'extracted' && list.extraction.thin;
  const usual = guessed ? usualView(page.vacancy, passport, index, language) : undefined;
  const step = nextStep && list.requires[nextStep.r];
  return {
    key,
    language,
    title: page.vacancy.title,
    ...(page.vacancy.employer !== undefined && { employer: page.vacancy.employer }),
    origin: list.origin,
    marginKind: list.origin === 'published' ? 'none' : list.origin,
    margin: MARGINS[list.origin],
    ...(noNumber
      ? { noNumber }
      : {
          ...(match !== undefined && { match }),
          ...(sure !== undefined && { sure }),
          ...(band && { band }),
          ...(nextStep &&
            step && {
              nextStep: {
                r: nextStep.r,
                label: index.label(step.id, language),
                match: nextStep.match,
              },
            }),
        }),
    asked: result.asked,
    connections: result.connections,
    rows: requirementRows(list.requires, result.rows, passport, index, language, 'own'),
    gates: list.gates.map((gate) => {
      const answer = gateAnswer(gate.gate, passport.gates);
      return { ...gate, ...(answer && { answer }) };
    }),
    notSkills: list.extraction.notSkills.map(({ kind, quote }) => ({ kind, quote })),
    thin: list.extraction.thin,
    ...(usual && { usual }),
    apply: applyOf(page, list),
    ...(applied && { applied }),
    fictional: passport.fictional ?? false,
  };
}

function whyNoNumber(
  result: MatchResult,
  list: VacancyList,
  passport: Passport,
): NoNumber | undefined {
  const learnThere = list.requires.some(isLearned) ? 'learn-there' : 'too-little';
  if (list.origin === 'extracted' && list.extraction.thin) return learnThere;
  if (result.match === undefined) return learnThere;
  return passport.skills.length === 0 ? 'no-passport' : undefined;
}

const isLearned = ({ kind }: Requirement): boolean => kind === 'learn';

function applyOf(page: ReadPage, { descriptor }: VacancyList): ScoreView['apply'] {
  if (descriptor) {
    const { organisation, submit } = descriptor;
    return { how: 'list', host: new URL(submit).host, organisation };
  }
  if (page.published?.kind === 'link') {
    return { how: 'link', host: new URL(page.published.href).host };
  }
  return { how: 'no' };
}
