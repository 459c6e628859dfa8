import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Landing } from './page-props.ts';
import { parseHash, toHash, type Route } from './routes.ts';

export interface Place {
  readonly route: Route;
  readonly landing: Landing;
  /** Rises with every change of route; 0 is the page as it was opened. */
  readonly step: number;
}

/**
 * The route in the address bar, and the way to another one (the browser's own back and forward work too).
 * `onLeave` is called before each change.
 */
export function useRoute(
  home: Route,
  onLeave: () => void,
): [Place, (route: Route, landing?: Landing) => void] {
  const [place, setPlace] = useState<Place>(() => ({
    route: parseHash(window.location.hash, home),
    landing: 'heading',
    step: 0,
  }));
  const current = useRef(place.route);

  useEffect(() => {
    const onHash = (): void => {
      const route = parseHash(window.location.hash, home);
      if (toHash(current.current) === toHash(route)) return;
      current.current = route;
      onLeave();
      setPlace((old) => ({ route, landing: 'heading', step: old.step + 1 }));
    };
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, [home]);

  const go = useCallback((route: Route, landing: Landing = 'heading'): void => {
    current.current = route;
    onLeave();
    setPlace((old) => ({ route, landing, step: old.step + 1 }));
    window.location.hash = toHash(route);
    window.scrollTo(0, 0);
  }, []);

  return [place, go];
}
