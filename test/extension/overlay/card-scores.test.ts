import { describe, expect, it } from 'vitest';
import { err, ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import { MAX_BATCH } from '../../../extension/card-schema.ts';
import type { CardText } from '#core/vacancy/card-text.ts';
import type { Ask } from '../../../extension/overlay/ask.ts';
import { createCardScores } from '../../../extension/overlay/card-scores.ts';
import type { CardScore, CardScores } from '../../../extension/views/card-view.ts';

const score: CardScore = { job: 'kok', can: 5, alike: 0, of: 9 };
const cards = (count: number, name = 'Kok'): CardText[] =>
  Array.from({ length: count }, (_, at) => ({ title: `${name} ${at}`, snippet: '' }));

function makeScores() {
  const asked: (readonly CardText[])[] = [];
  const waiting: ((answer: Result<CardScores>) => void)[] = [];
  const ask = ((_name: string, request: { cards: readonly CardText[] }) => {
    asked.push(request.cards);
    return new Promise((resolve) => waiting.push(resolve));
  }) as Ask;
  const turns = { answered: 0 };
  const scores = createCardScores(ask, () => (turns.answered += 1));
  const answer = async (value: Result<CardScores>): Promise<void> => {
    waiting.shift()?.(value);
    await Promise.resolve();
    await Promise.resolve();
  };
  const answerAll = (given: CardScore | null = score): Promise<void> =>
    answer(ok({ state: 'scored', language: 'en', cards: (asked.at(-1) ?? []).map(() => given) }));
  return { scores, asked, turns, answer, answerAll };
}

describe('the estimates of a page', () => {
  it('are asked in batches, one at a time', async () => {
    const { scores, asked, turns, answerAll } = makeScores();
    expect(scores.ask(cards(5000))).toBe(true);
    expect(scores.ask(cards(3, 'Bakker'))).toBe(false);
    expect(asked).toEqual([cards(MAX_BATCH)]);
    await answerAll();
    expect(turns.answered).toBe(1);
    expect(scores.language).toBe('en');
    expect(scores.get({ title: 'Kok 0', snippet: '' })).toEqual(score);
    expect(scores.ask(cards(3, 'Bakker'))).toBe(true);
  });

  it('are asked once for the same words, also where there is no estimate', async () => {
    const { scores, answerAll } = makeScores();
    const [kok] = cards(1) as [CardText];
    expect(scores.isMissing(kok)).toBe(true);
    scores.ask([kok]);
    await answerAll(null);
    expect(scores.get(kok)).toBeNull();
    expect(scores.isMissing({ ...kok })).toBe(false);
    expect(scores.isMissing({ ...kok, snippet: 'Zwolle' })).toBe(true);
  });

  it('are asked again after the passport may have changed, and stay until the answer', async () => {
    const { scores, answerAll } = makeScores();
    const [kok] = cards(1) as [CardText];
    scores.ask([kok]);
    await answerAll();
    scores.again();
    expect(scores.get(kok)).toEqual(score);
    expect(scores.isMissing(kok)).toBe(true);
    scores.ask([kok]);
    await answerAll({ ...score, can: 7 });
    expect(scores.get(kok)?.can).toBe(7);
  });

  it.each([
    ['switched off', ok({ state: 'off' } as const)],
    ['locked', err('passport-locked')],
    ['of a program that was updated', err('extension-updated')],
  ])('are gone once they are %s, and nothing more is asked', async (_why, told) => {
    const { scores, asked, answer, answerAll } = makeScores();
    const [kok, bakker] = cards(2) as [CardText, CardText];
    scores.ask([kok]);
    await answerAll();
    scores.ask([bakker]);
    await answer(told);
    expect(scores.get(kok)).toBeUndefined();
    expect(scores.isMissing(kok)).toBe(false);
    expect(scores.ask([kok])).toBe(false);
    expect(asked).toHaveLength(2);
    scores.again();
    expect(scores.isMissing(kok)).toBe(true);
  });
});
