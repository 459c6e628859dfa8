import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ok } from '#core/result.ts';
import type { Result } from '#core/result.ts';
import type { CardText } from '#core/vacancy/card-text.ts';
import type { Ask } from '../../../extension/overlay/ask.ts';
import { mountListBadges } from '../../../extension/overlay/list-badges.tsx';
import type { MountedBadges } from '../../../extension/overlay/list-badges.tsx';
import type { CardScores } from '../../../extension/views/card-view.ts';
import { fakeSight } from './fake-sight.ts';

const card = (title: string, at: number): string =>
  `<li><h3><a href="/vacature/${at}-een-baan">${title}</a></h3><p>Helder BV, Zwolle, ${at} uur</p></li>`;
const fill = (titles: readonly string[], dir = 'ltr'): void => {
  document.body.innerHTML = `<main dir="${dir}"><ul>${titles.map(card).join('')}</ul></main>`;
};
const titles = (count: number): string[] => Array.from({ length: count }, (_, at) => `Kok ${at}`);

const scored = (cards: readonly CardText[]): Result<CardScores> =>
  ok({
    state: 'scored',
    language: 'nl',
    cards: cards.map(({ title }) =>
      title.startsWith('Kok') ? { job: 'kok', can: 5, alike: 0, of: 9 } : null,
    ),
  });

let mounted: MountedBadges | undefined;
const asked: (readonly CardText[])[] = [];
let answer = scored;
let sight: ReturnType<typeof fakeSight>;

function mount(root: 'open' | 'closed' = 'open'): MountedBadges {
  const ask = ((_name: string, { cards }: { cards: readonly CardText[] }) => {
    asked.push(cards);
    return Promise.resolve(answer(cards));
  }) as Ask;
  const world = { page: document, window, ask, root };
  mounted = mountListBadges(world, document.createElement('div'));
  mounted.look();
  return mounted;
}
const badges = (): string[] =>
  [...(mounted?.element.shadowRoot?.querySelectorAll('.isp-badge') ?? [])].map(
    (one) => one.getAttribute('aria-label') ?? '',
  );
const settle = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 120));
};

beforeEach(() => {
  sight = fakeSight(() => [...document.querySelectorAll('li')]);
  answer = scored;
  asked.length = 0;
});
afterEach(() => {
  mounted?.stop();
  mounted = undefined;
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('badges on a result list', () => {
  it('stand over the cards that are seen, and leave the page as it was', async () => {
    fill([...titles(3), 'Wij zoeken jou']);
    const before = document.body.outerHTML;
    mount();
    await vi.waitFor(() => expect(badges()).toHaveLength(3));
    expect(badges()[0]).toContain('Kok 0. Wat een');
    expect(document.body.outerHTML).toBe(before);
    expect(mounted?.element.parentElement).toBe(document.documentElement);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.[0]).toEqual({ title: 'Kok 0', snippet: 'Helder BV, Zwolle, 0 uur' });
  });

  it('cannot be read by the page: their root is closed', async () => {
    fill(titles(3));
    mount('closed');
    await vi.waitFor(() => expect(mounted?.element.isConnected).toBe(true));
    expect(mounted?.element.shadowRoot).toBeNull();
    expect(mounted?.element.textContent).toBe('');
  });

  it('ask only for what is in or near the viewport, in batches, each card once', async () => {
    fill(titles(5000));
    mount();
    await vi.waitFor(() => expect(badges()).toHaveLength(8), 8000);
    await settle();
    expect(asked.flat()).toHaveLength(11);
    mounted?.look();
    await settle();
    expect(asked.flat()).toHaveLength(11);
  }, 15_000);

  it('are not drawn where something of the page lies over the card', async () => {
    fill(titles(3));
    const wall = document.createElement('div');
    mount();
    await vi.waitFor(() => expect(badges()).toHaveLength(3));
    sight.covered.by = wall;
    window.dispatchEvent(new Event('resize'));
    await vi.waitFor(() => expect(badges()).toHaveLength(0));
    sight.covered.by = undefined;
    window.dispatchEvent(new Event('resize'));
    await vi.waitFor(() => expect(badges()).toHaveLength(3));
  });

  it('follow when another vacancy is put into the same element', async () => {
    fill(titles(3));
    mount();
    await vi.waitFor(() => expect(badges()).toHaveLength(3));
    const link = document.querySelector('a');
    link?.setAttribute('href', '/vacature/99-een-baan');
    link?.replaceChildren('Kok van morgen');
    document.dispatchEvent(new Event('scroll'));
    await vi.waitFor(() => expect(badges()[0]).toContain('Kok van morgen'));
    expect(badges().join()).not.toContain('Kok 0');
  });

  it('go with the list, and when they may no longer be shown', async () => {
    fill(titles(3));
    mount();
    await vi.waitFor(() => expect(badges()).toHaveLength(3));
    answer = () => ok({ state: 'off' });
    mounted?.again();
    await vi.waitFor(() => expect(badges()).toHaveLength(0));
    answer = scored;
    mounted?.again();
    await vi.waitFor(() => expect(badges()).toHaveLength(3));
    document.body.replaceChildren();
    mounted?.look();
    await vi.waitFor(() => expect(mounted?.element.isConnected).toBe(false));
  });

  it('take hostile titles as words and skip empty ones', async () => {
    fill(['', '&lt;script&gt;alert(1)&lt;/script&gt;', 'Kok \u202e \u05d0\u05d1', 'Kok']);
    mount();
    await vi.waitFor(() => expect(badges()).toHaveLength(2));
    expect(asked.flat().map(({ title }) => title)).toContain('<script>alert(1)</script>');
    expect(asked.flat().every(({ title }) => title !== '')).toBe(true);
  });

  it('ask nothing on a page without a list', async () => {
    document.body.innerHTML = '<main><p>Het nieuws van vandaag.</p></main>';
    mount();
    await settle();
    expect(asked).toEqual([]);
    expect(mounted?.element.isConnected).toBe(false);
  });
});
