import { render } from 'preact';
import controls from '../components/controls.css?inline';
import match from '../components/match.css?inline';
import search from '../components/SkillSearch.css?inline';
import tokens from '../components/tokens.css?inline';
import { OverlayApp } from './OverlayApp.tsx';
import { mountListBadges } from './list-badges.tsx';
import { watchLocation } from './location.ts';
import { createOverlayHost } from './overlay-host.ts';
import type { OverlayWorld } from './overlay-host.ts';
import { observePage } from './page-observer.ts';
import style from './overlay.css?inline';
import { isSamePage, readVacancyPage } from './vacancy-reader.ts';
import type { ReadPage } from '../vacancy-schema.ts';

/**
 * Shows the match on this page as long as it holds a vacancy that we can read and estimates over its result list,
 * follows navigation inside the page, and leaves everything else on the page as it was. Returns the way to take it away.
 */
export function mountOverlay(world: OverlayWorld): () => void {
  const { page, window } = world;
  const host = createOverlayHost(world, [tokens, controls, search, match, style]);
  const place = page.createElement('div');
  place.className = 'isp-overlay';
  host.root.append(place);
  const badges = mountListBadges(world, host.element);
  let shown: ReadPage | undefined;
  let visits = 0;

  const show = (read: ReadPage | undefined): void => {
    shown = read;
    if (!read) {
      render(null, place);
      host.remove();
      return;
    }
    host.attach();
    render(<OverlayApp key={read.url} read={read} visits={visits} ask={world.ask} />, place);
  };
  const look = (): void => {
    const read = readVacancyPage(page, window.location.href);
    if (!isSamePage(read, shown)) show(read);
    else if (read) host.attach();
    badges.look();
  };
  /** The passport may have changed in another tab meanwhile. */
  const onReturn = (): void => {
    if (page.visibilityState === 'hidden') return;
    visits += 1;
    show(shown);
    badges.again();
  };

  const stops = [
    watchLocation(window, look),
    observePage({ page, window, own: [host.element, badges.element], settled: look }),
    () => page.removeEventListener('visibilitychange', onReturn),
    () => window.removeEventListener('focus', onReturn),
    () => show(undefined),
    () => badges.stop(),
  ];
  page.addEventListener('visibilitychange', onReturn);
  window.addEventListener('focus', onReturn);
  look();
  return () => stops.forEach((stop) => stop());
}
