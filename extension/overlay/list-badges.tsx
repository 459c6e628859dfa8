import { render } from 'preact';
import { translator } from '#core/translator.ts';
import { MAX_BATCH } from '../card-schema.ts';
import type { CardText } from '#core/vacancy/card-text.ts';
import controls from '../components/controls.css?inline';
import { ListBadges } from '../components/ListBadges.tsx';
import type { ListBadge } from '../components/ListBadges.tsx';
import style from '../components/ListBadges.css?inline';
import tokens from '../components/tokens.css?inline';
import { findJobCards, readCard } from '../job-boards/read-cards.ts';
import type { ResultCard } from '../job-boards/result-cards.ts';
import { createBadgePlaces } from './badge-places.ts';
import { createCardScores } from './card-scores.ts';
import { watchNear } from './near-cards.ts';
import { createOverlayHost } from './overlay-host.ts';
import type { OverlayWorld } from './overlay-host.ts';
import { whenIdle } from './when-idle.ts';

export interface MountedBadges {
  /** Our element on the page. */
  readonly element: Element;
  /** The page came to rest after a change: its lists are looked for again. */
  look(): void;
  /** The person comes back to this tab: the passport may have changed. */
  again(): void;
  stop(): void;
}

/** What stands in a card, as long as it leads to the same vacancy. */
interface Read {
  readonly href: string | null;
  readonly text: CardText | undefined;
}

/**
 * Lays an estimate over each entry of a result list that can be seen. Nothing of the page is touched or moved: the badges
 * stand in one element of ours at the end of the document. Cards are read when they come near the viewport, in pieces, and
 * scored in the background. Looking, reading and drawing are turns of their own, so that the page is never held up.
 */
export function mountListBadges(world: OverlayWorld, otherOwn: Element): MountedBadges {
  const { page } = world;
  const window = world.window as Window & typeof globalThis;
  const host = createOverlayHost(world, [tokens, controls, style], 'page');
  const layer = page.createElement('div');
  host.root.append(layer);
  const places = createBadgePlaces(layer, [host.element, otherOwn]);
  const stopped = new AbortController();
  let cards: ReadonlyMap<Element, ResultCard> = new Map();
  let reads = new WeakMap<Element, Read>();
  let drawn = '[]';
  let hidden = false;
  let frame: number | undefined;

  const textOf = ({ element, link }: ResultCard): CardText | undefined => {
    const href = link.getAttribute('href');
    const known = reads.get(element);
    // A list that is drawn while scrolling puts another vacancy into the same element.
    if (known?.href === href) return known.text;
    const text = readCard({ element, link });
    reads.set(element, { href, text });
    return text;
  };
  const nearCards = (): readonly ResultCard[] =>
    [...near.near].map((element) => cards.get(element)).filter((card) => card !== undefined);

  const draw = (badges: readonly ListBadge[]): void => {
    const now = JSON.stringify(badges);
    if (now === drawn) return;
    drawn = now;
    if (badges.length === 0) {
      render(null, layer);
      return;
    }
    render(
      <ListBadges
        badges={badges}
        view={places.view}
        t={translator(scores.language)}
        onHide={hide}
      />,
      layer,
    );
  };
  const clear = (): void => {
    draw([]);
    host.remove();
  };
  const place = (): void => {
    frame = undefined;
    if (stopped.signal.aborted || hidden) return;
    const seen = nearCards();
    const isNow = ({ element, link }: ResultCard): boolean =>
      reads.get(element)?.href === link.getAttribute('href');
    if (!seen.every(isNow)) readOn();
    const scored = seen.filter(isNow).flatMap((card) => {
      const text = textOf(card);
      const score = text && scores.get(text);
      return text && score ? [{ card, title: text.title, score }] : [];
    });
    if (scored.length === 0) {
      clear();
      return;
    }
    host.attach();
    const { badges, more } = places.of(scored);
    draw(badges);
    if (more) placeSoon();
  };
  const placeSoon = (): void => {
    frame ??= window.requestAnimationFrame(place);
  };

  /** Reads and asks for one batch; the answer brings the next turn. */
  const readOn = whenIdle(window, () => {
    if (hidden || stopped.signal.aborted) return;
    const batch: CardText[] = [];
    for (const card of nearCards()) {
      const text = textOf(card);
      if (text && scores.isMissing(text) && batch.push(text) === MAX_BATCH) break;
    }
    if (!scores.ask(batch)) placeSoon();
  });
  const scores = createCardScores(world.ask, () => {
    placeSoon();
    readOn();
  });
  const near = watchNear(window, readOn);
  const findCards = whenIdle(window, () => {
    if (hidden || stopped.signal.aborted) return;
    cards = new Map(findJobCards(page).map((card) => [card.element, card]));
    reads = new WeakMap();
    near.watch(new Set(cards.keys()));
    places.forget();
    readOn();
  });

  const resized = new window.ResizeObserver(placeSoon);
  const hide = (): void => {
    hidden = true;
    cards = new Map();
    near.watch(new Set());
    clear();
  };
  const { signal } = stopped;
  // Scrolling inside a list does not bubble; it is captured on its way down.
  page.addEventListener('scroll', placeSoon, { signal, capture: true, passive: true });
  window.addEventListener('resize', placeSoon, { signal, passive: true });
  resized.observe(page.documentElement);

  return {
    element: host.element,
    look: findCards,
    again() {
      scores.again();
      readOn();
    },
    stop() {
      stopped.abort();
      near.stop();
      resized.disconnect();
      clear();
    },
  };
}
