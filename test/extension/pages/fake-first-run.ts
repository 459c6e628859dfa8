import { ok } from '#core/result.ts';
import type { Answer } from '#core/passport/passport.ts';
import type { ChosenItem } from '#core/questions/experience.ts';
import type { StartView } from '../../../extension/views/start-view.ts';
import { skills } from './example-data.ts';
import { createFakeClient, type Answers, type FakeClient } from './fake-client.ts';

const occupations = [
  { id: 'urn:cleaner', title: 'schoonmaker' },
  { id: 'urn:cook', title: 'kok' },
];

/** A background that asks the example skills from the first to the last. */
export function createFirstRun(more: Answers = {}): FakeClient {
  const state: { chosen: readonly ChosenItem[]; asked: [string, Answer][] } = {
    chosen: [],
    asked: [],
  };
  const view = (): StartView => ({
    chosen: state.chosen.map((one) => {
      const title = occupations.find(({ id }) => id === one.id)?.title;
      return { ...one, ...(title !== undefined && { title }) };
    }),
    answered: state.asked.length,
  });
  const client: FakeClient = createFakeClient(
    {},
    {
      'start.load': () => ok(view()),
      'start.choose': ({ chosen }) => {
        state.chosen = chosen;
        return ok(view());
      },
      'start.sector': () => ok(occupations),
      'occupations.search': ({ query }) =>
        ok(occupations.filter(({ title }) => title.includes(query.toLowerCase()))),
      'start.question': ({ back }) => {
        const answered = state.asked.length;
        const former = back > 0 ? state.asked.at(-back) : undefined;
        const skill = former
          ? skills.find(({ id }) => id === former[0])
          : skills.find(({ id }) => !state.asked.some(([other]) => other === id));
        if (!skill) return ok({ step: 'done', answered });
        return ok({
          step: 'question',
          skill,
          words: skill.label === 'luisteren' ? ['goed luisteren', 'aandacht geven'] : [],
          answered,
          back: former ? back : 0,
          ...(former && { current: former[1] }),
        });
      },
      'start.answer': async ({ id, answer }) => {
        const at = state.asked.findIndex(([other]) => other === id);
        if (at < 0) state.asked.push([id, answer]);
        else state.asked[at] = [id, answer];
        return client.ask('passport.edit', { edits: [{ edit: 'answer', id, answer }] });
      },
      'start.result': () =>
        ok({
          occupations: 12,
          near: [{ id: 'urn:near', title: 'helpende', connections: 5 }],
          far: [{ id: 'urn:far', title: 'gastvrouw', connections: 1 }],
        }),
      ...more,
    },
  );
  return client;
}
