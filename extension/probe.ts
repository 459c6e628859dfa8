import { probePage } from './job-boards/probe-page.ts';

/** Pages that draw themselves after loading get two more looks (milliseconds after each navigation). */
const LATER_LOOKS = [1000, 3000];

interface Probed {
  readonly page: Document;
  readonly window: Window;
  /** Loads the whole overlay into this frame. */
  load(): void;
}

/**
 * Looks whether this page may hold a vacancy, now and after each navigation inside the page, and loads the overlay the
 * first time it may. Watches nothing and changes nothing: on other pages this is all of us that runs. Returns the
 * way to stop.
 */
export function startProbe({ page, window, load }: Probed): () => void {
  const stopped = new AbortController();
  const timers = new Set<number>();

  const look = (): void => {
    if (stopped.signal.aborted || !probePage(page, window.location.href)) return;
    stop();
    load();
  };
  const lookNowAndLater = (): void => {
    timers.forEach((timer) => window.clearTimeout(timer));
    timers.clear();
    LATER_LOOKS.forEach((wait) => timers.add(window.setTimeout(look, wait)));
    look();
  };
  const stop = (): void => {
    stopped.abort();
    timers.forEach((timer) => window.clearTimeout(timer));
  };

  const { signal } = stopped;
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('navigatesuccess', lookNowAndLater, { signal });
  if (!navigation) window.addEventListener('popstate', lookNowAndLater, { signal });
  lookNowAndLater();
  return stop;
}
