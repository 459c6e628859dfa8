import { encodeBase64url } from '#core/credentials/base64url.ts';
import { learningPlan, linesMetBy } from '#core/matching/learning-plan.ts';
import { makeEntries } from '#core/matching/make-entries.ts';
import { makeList, nearOf } from '#core/matching/make-list.ts';
import { MARGINS } from '#core/matching/margins.ts';
import { itemsFromOccupation } from '#core/matching/overstap-table.ts';
import type { Requirement } from '#core/matching/requirement-list.ts';
import { scoreMatch } from '#core/matching/score-match.ts';
import { answeredIds } from '#core/passport/answered.ts';
import { claimsOf } from '#core/passport/claims.ts';
import { setLearning } from '#core/passport/edits.ts';
import { GOAL_LIMITS } from '#core/passport/goal.ts';
import type { GoalInput } from '#core/passport/goal.ts';
import { isMonthAhead, plannedSkills } from '#core/passport/learning-edits.ts';
import type { LearningItem, Passport } from '#core/passport/passport.ts';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import type { Language } from '#core/taxonomy/concept.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import { toHash } from '../pages/routes.ts';
import type { ReadPage } from '../vacancy-schema.ts';
import type { GoalSummary, PlanView } from '../views/learn-view.ts';
import type { Context } from './context.ts';
import type { Handlers } from './handlers.ts';
import { languageOf } from './language.ts';
import { gatesOf } from './overstap.ts';
import { passportEditing } from './passport-editing.ts';
import { requirementRows } from './requirement-rows.ts';
import { vacancyKey } from './vacancy-key.ts';
import { vacancyList } from './vacancy-list.ts';
import { without } from './without.ts';

type Group = 'learn.plan' | 'learn.goals' | 'learn.set' | 'learn.open';

/** What there is to learn for a vacancy or an occupation. A vacancy is remembered until the browser closes, or as a goal. */
export function learnHandlers(context: Context): Pick<Handlers, Group> {
  const passport = passportEditing(context);
  /** The page opens before the list is made: it waits for it here. */
  const looking = new Map<string, Promise<unknown>>();

  const goalOf = async (
    towards: string,
    index: PhraseIndex,
    goals: Passport['goals'] = [],
    language: Language,
  ): Promise<GoalInput | undefined> => {
    const occupation = index.occupation(towards);
    if (occupation) return { id: occupation.id, title: occupation.titles[language] };
    const kept = goals.find(({ id }) => id === towards);
    if (kept) return without(kept, 'changedAt');
    await looking.get(towards);
    return (await context.looked.get(towards))?.goal;
  };

  return {
    async 'learn.plan'({ towards }) {
      const index = await context.index();
      if (!index.ok) return index;
      const stored = await passport.load();
      if (!stored.ok) return stored;
      const language = await languageOf(context);
      const own = stored.value.passport;
      const goal = await goalOf(towards, index.value, own.goals, language);
      const requires = goal && listOf(goal, index.value);
      if (!requires) return err('not-found');
      return ok(planView(goal, requires, own, index.value, language));
    },

    async 'learn.goals'() {
      const index = await context.index();
      if (!index.ok) return index;
      const stored = await passport.load();
      if (!stored.ok) return stored;
      const language = await languageOf(context);
      const own = stored.value.passport;
      return ok((own.goals ?? []).map((goal) => summary(goal, own, index.value, language)));
    },

    async 'learn.set'(item) {
      const now = new Date(context.clock.now()).toISOString();
      if (item.state === 'done' && item.month !== undefined && isMonthAhead(item.month, now))
        return err('learning-month-ahead');
      return passport.edit((old) => {
        const changed = setLearning(old, item, now);
        return changed.learning.some(({ id }) => id === item.id) ? changed : undefined;
      });
    },

    async 'learn.open'(page, asker) {
      if (!URL.canParse(page.url) || new URL(page.url).origin !== asker.origin)
        return err('permission-denied');
      const id = encodeBase64url(context.random.bytes(16));
      const hash = toHash({ page: 'learn', towards: id });
      // Before any `await`: a side panel opens only in the person's own click.
      const opened =
        asker.tab === undefined ? context.openPage(hash) : context.openBeside(asker.tab, hash);
      const kept = look(context, page, id);
      const over = (): void => void looking.delete(id);
      looking.set(id, kept.then(over, over));
      const [made] = await Promise.all([kept, opened]);
      return made;
    },
  };
}

/** Remembers the list of a vacancy, in memory only. */
async function look(
  context: Context,
  page: ReadPage,
  id: string,
): Promise<Result<Record<string, never>>> {
  const index = await context.index();
  if (!index.ok) return index;
  const key = await vacancyKey(page.url, page.vacancy.title);
  const { origin, requires } = vacancyList(page, await context.lists.get(key), index.value);
  const asked = requires
    .slice(0, GOAL_LIMITS.lines)
    .map(({ id: skill, kind, min, w }) => ({ id: skill, kind, min, w }));
  const title = page.vacancy.title.trim().slice(0, 200) || '?';
  const goal: GoalInput = { id: key, title, vacancy: { origin, requires: asked } };
  await context.looked.put({ id, createdAt: context.clock.now(), goal });
  return ok({});
}

/** The list of a goal: an occupation's from the index, a vacancy's with its own weights. */
function listOf({ id, vacancy }: GoalInput, index: PhraseIndex): Requirement[] | undefined {
  if (vacancy)
    return vacancy.requires.map((asked) => ({ ...asked, near: nearOf(asked.id, index) }));
  const occupation = index.occupation(id);
  return occupation && makeList(itemsFromOccupation(occupation), index);
}

function planned(requires: readonly Requirement[], passport: Passport, index: PhraseIndex) {
  const isNarrowerOrSame: PhraseIndex['isNarrowerOrSame'] = (id, other) =>
    index.isNarrowerOrSame(id, other);
  const entries = makeEntries(requires, claimsOf(passport), isNarrowerOrSame);
  const met = linesMetBy(requires, plannedSkills(passport), isNarrowerOrSame);
  const hours = new Map(
    passport.learning.flatMap(({ id, hours: known }) => (known ? [[id, known] as const] : [])),
  );
  return { entries, met, plan: learningPlan(requires, entries, met, hours) };
}

function planView(
  goal: GoalInput,
  requires: readonly Requirement[],
  passport: Passport,
  index: PhraseIndex,
  language: Language,
): PlanView {
  const { entries, met, plan } = planned(requires, passport, index);
  const { rows: scored, band } = scoreMatch(requires, entries, answeredIds(passport));
  const rows = requirementRows(requires, scored, passport, index, language, 'own');
  const items = new Map<string, LearningItem>(passport.learning.map((item) => [item.id, item]));
  const occupation = index.occupation(goal.id);
  return {
    goal,
    title: goal.title,
    kept: passport.goals?.some(({ id }) => id === goal.id) ?? false,
    ...(plan.match !== undefined && { match: plan.match }),
    ...(plan.later !== undefined && { later: plan.later }),
    ...(band && { band }),
    ...(plan.laterBand && { laterBand: plan.laterBand }),
    margin: MARGINS[goal.vacancy?.origin ?? 'extracted'],
    met: rows.filter(({ relation }) => relation === 'same').length,
    total: rows.length,
    gaps: plan.gaps.flatMap(({ r, match: alone }) => {
      const row = rows[r];
      const item = row && items.get(row.id);
      if (!row) return [];
      return [
        {
          ...row,
          ...(alone !== undefined && { alone }),
          planned: met.has(r),
          ...(item && { item }),
        },
      ];
    }),
    gates: occupation ? gatesOf(occupation, passport) : [],
  };
}

function summary(
  goal: GoalInput,
  passport: Passport,
  index: PhraseIndex,
  language: Language,
): GoalSummary {
  const title = index.occupation(goal.id)?.titles[language] ?? goal.title;
  const of = goal.vacancy ? 'vacancy' : 'occupation';
  const requires = listOf(goal, index);
  if (!requires) return { id: goal.id, title, of };
  const { match, later, gaps } = planned(requires, passport, index).plan;
  return {
    id: goal.id,
    title,
    of,
    ...(match !== undefined && { match }),
    ...(later !== undefined && { later }),
    gaps: gaps.length,
  };
}
