// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createDispatcher } from '../../../extension/background/dispatcher.ts';
import type { Handlers } from '../../../extension/background/handlers.ts';
import { messages } from '../../../extension/messages.ts';
import type { MessageName } from '../../../extension/messages.ts';

const page = { kind: 'page' } as const;
const content = { kind: 'content', origin: 'https://banen.example', tab: 1 } as const;
const names = Object.keys(messages) as MessageName[];

/** Handlers that tell which of them was called. */
const handlers = (answer: () => unknown): Handlers =>
  Object.fromEntries(
    names.map((name) => [name, () => Promise.resolve(answer())]),
  ) as unknown as Handlers;

const called = () => ({ ok: true, value: 'called' });

describe('the dispatcher of messages', () => {
  it('lets a content script ask for a score and never read the passport', () => {
    const allowed = names.filter((name) =>
      (messages[name].from as readonly string[]).includes('content'),
    );
    expect(allowed.toSorted()).toEqual([
      'apply.open',
      'learn.open',
      'list.confirm',
      'list.fetch',
      'list.reset',
      'overlay.load',
      'score.cards',
      'score.page',
      'settings.language',
      'skills.search',
      'surface.open',
    ]);
  });

  it.each(names.filter((name) => !(messages[name].from as readonly string[]).includes('content')))(
    'refuses %s from a content script',
    async (name) => {
      const dispatch = createDispatcher(handlers(called));
      expect(await dispatch({ skillspaspoort: name, request: {} }, content)).toEqual({
        ok: false,
        error: { code: 'permission-denied' },
      });
    },
  );

  it.each([
    ['a string', 'score.page'],
    ['nothing', undefined],
    ['another shape', { name: 'settings.load' }],
    ['an extra field', { skillspaspoort: 'settings.load', request: {}, also: 1 }],
    ['a name that every object has', { skillspaspoort: 'constructor', request: {} }],
  ])('does not answer %s', (_what, envelope) => {
    expect(createDispatcher(handlers(called))(envelope, page)).toBeUndefined();
  });

  it('refuses a request that does not fit, before any handler sees it', async () => {
    const dispatch = createDispatcher(
      handlers(() => {
        throw new Error('reached');
      }),
    );
    const hostile = [
      {},
      { query: 5 },
      { query: 'x'.repeat(201) },
      { query: 'x', __proto__: null, more: true },
    ];
    for (const request of hostile) {
      expect(await dispatch({ skillspaspoort: 'skills.search', request }, page)).toEqual({
        ok: false,
        error: { code: 'input-malformed' },
      });
    }
  });

  it('turns what a handler throws into a code, without its words', async () => {
    const failing = (thrown: unknown) =>
      createDispatcher({
        ...handlers(called),
        'settings.load': () => Promise.reject(thrown as Error),
      })({ skillspaspoort: 'settings.load', request: {} }, page);
    expect(await failing(new Error('geheim'))).toEqual({ ok: false, error: { code: 'internal' } });
    expect(await failing(new DOMException('', 'QuotaExceededError'))).toEqual({
      ok: false,
      error: { code: 'storage-full' },
    });
  });
});
