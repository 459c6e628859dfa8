import { claimsOf } from '#core/passport/claims.ts';
import type { Answer, Passport } from '#core/passport/passport.ts';
import { rankOccupations } from '#core/matching/overstap.ts';
import type { OccupationMatch } from '#core/matching/overstap.ts';
import { experiencesOf } from '#core/questions/experience.ts';
import { nextQuestion } from '#core/questions/next-question.ts';
import { commonOccupations } from '#core/questions/sectors.ts';
import { ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import type { Language } from '#core/taxonomy/concept.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import type { SkillId } from '#core/taxonomy/skill-id.ts';
import type { StartRecord } from '../platform/start-store.ts';
import type { ConnectedOccupation, StartStep, StartView } from '../views/start-view.ts';
import type { Context } from './context.ts';
import type { Handlers } from './handlers.ts';
import { languageOf } from './language.ts';
import { passportEditing } from './passport-editing.ts';
import { applyEdits } from './passport-edits.ts';
import { questionTableOf } from './question-tables.ts';
import { describeSkill } from './search.ts';

type Group =
  | 'start.load'
  | 'start.choose'
  | 'start.sector'
  | 'start.question'
  | 'start.answer'
  | 'start.result';

const CURRENT = 'current';
const NOTHING: StartRecord = { chosen: [], asked: [] };
const WORDS = 3;
/** Fewer skills in common say nothing of an occupation. */
const CONNECTED = 3;
const SHOWN = 3;

/** The first run: what somebody did, one question at a time, and what it leads to. All state is in storage. */
export function startHandlers(context: Context): Pick<Handlers, Group> {
  const passport = passportEditing(context);

  const record = async (): Promise<StartRecord> => (await context.start.get(CURRENT)) ?? NOTHING;

  const view = async ({ chosen, asked }: StartRecord): Promise<Result<StartView>> => {
    const index = await context.index();
    if (!index.ok) return index;
    const language = await languageOf(context);
    return ok({
      chosen: chosen.map((one) => {
        const title = index.value.occupation(one.id)?.titles[language];
        return { ...one, ...(title !== undefined && { title }) };
      }),
      answered: asked.length,
    });
  };

  return {
    'start.load': async () => view(await record()),

    async 'start.choose'({ chosen }) {
      const kept = await context.start.change(CURRENT, (old = NOTHING) => ({ ...old, chosen }));
      context.announce('passport');
      return view(kept ?? NOTHING);
    },

    async 'start.sector'({ sector }) {
      const index = await context.index();
      if (!index.ok) return index;
      const language = await languageOf(context);
      return ok(
        commonOccupations[sector].flatMap((id) => {
          const title = index.value.occupation(id)?.titles[language];
          return title === undefined ? [] : [{ id, title }];
        }),
      );
    },

    async 'start.question'({ back }) {
      const index = await context.index();
      if (!index.ok) return index;
      const stored = await passport.load();
      if (!stored.ok) return stored;
      const language = await languageOf(context);
      const { chosen, asked } = await record();
      const answers = answersOf(stored.value.passport);
      const former = back > 0 ? asked.at(-back) : undefined;
      const skill = former ?? next(index.value, chosen, asked, answers);
      if (skill === undefined) return ok({ step: 'done', answered: asked.length });
      return ok(
        question(index.value, skill, language, {
          answered: asked.length,
          back: former === undefined ? 0 : back,
          current: answers.get(skill),
        }),
      );
    },

    async 'start.answer'({ id, answer }) {
      // First where we are: the change of the passport is what the other pages hear of.
      await context.start.change(CURRENT, (old = NOTHING) =>
        old.asked.includes(id) ? undefined : { ...old, asked: [...old.asked, id] },
      );
      return passport.edit((old) =>
        applyEdits(old, [{ edit: 'answer', id, answer }], context.clock.now()),
      );
    },

    async 'start.result'() {
      const index = await context.index();
      if (!index.ok) return index;
      const stored = await passport.load();
      if (!stored.ok) return stored;
      const language = await languageOf(context);
      const { chosen } = await record();
      const { overstap } = questionTableOf(index.value);
      const ranked = rankOccupations(overstap, claimsOf(stored.value.passport), {
        from: chosen.filter(({ kind }) => kind === 'work').map(({ id }) => id),
        limit: overstap.occupations.length,
      });
      const connected = ranked.filter(({ connections }) => connections >= CONNECTED);
      const best = (distance: OccupationMatch['distance']): ConnectedOccupation[] =>
        connected
          .filter((one) => one.distance === distance)
          .filter(({ occupation }) => !chosen.some(({ id }) => id === occupation))
          .slice(0, SHOWN)
          .map(({ occupation, connections }) => ({
            id: occupation,
            title: index.value.occupation(occupation)?.titles[language] ?? occupation,
            connections,
          }));
      return ok({ occupations: connected.length, near: best('near'), far: best('far') });
    },
  };
}

const answersOf = ({ skills }: Passport): ReadonlyMap<SkillId, Answer> =>
  new Map(skills.map(({ id, answer }) => [id, answer]));

function next(
  index: PhraseIndex,
  chosen: StartRecord['chosen'],
  asked: readonly SkillId[],
  answers: ReadonlyMap<SkillId, Answer>,
): SkillId | undefined {
  return nextQuestion(questionTableOf(index), {
    experiences: experiencesOf(chosen, index),
    answers,
    given: asked.flatMap((id) => answers.get(id) ?? []),
  })?.skill;
}

function question(
  index: PhraseIndex,
  skill: SkillId,
  language: Language,
  place: { readonly answered: number; readonly back: number; readonly current: Answer | undefined },
): StartStep {
  const { answered, back, current } = place;
  const [described] = describeSkill(index, skill, language);
  return {
    step: 'question',
    skill: described ?? { id: skill, label: skill, type: 'skill', group: '' },
    words: otherWords(index, skill, language),
    answered,
    back,
    ...(current !== undefined && { current }),
  };
}

/** Other names in this language, as the vocabulary has them: the shortest, which are the plainest. */
function otherWords(index: PhraseIndex, skill: SkillId, language: Language): string[] {
  const ordinal = index.skillOrdinal(skill);
  if (ordinal < 0) return [];
  const { skills } = index;
  return [...skills.phrasesOf(ordinal)]
    .filter((phrase) => skills.language(phrase) === language && skills.source(phrase) === 'own')
    .map((phrase) => skills.text(phrase))
    .sort((a, b) => a.length - b.length)
    .slice(0, WORDS);
}
