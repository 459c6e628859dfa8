import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { parsePath, type Route, toPath } from './routes.ts';

export interface Place {
  readonly route: Route;
  /** Rises with every change of route; 0 is the page as it was opened. */
  readonly step: number;
}

export interface Navigation {
  readonly place: Place;
  /** Where somebody wanted to go while something is not saved; `leave` goes there, `stay` does not. */
  readonly pending: Route | undefined;
  readonly go: (route: Route) => void;
  /** The same page under its new address (a draft that now has one): nothing is read out or scrolled. */
  readonly rename: (route: Route) => void;
  readonly leave: () => void;
  readonly stay: () => void;
  /** Says whether there is something that would be lost. */
  readonly setUnsaved: (unsaved: boolean) => void;
  readonly hasUnsaved: () => boolean;
}

/** The route in the address bar (back and forward too), with a question before anything unsaved is lost. */
export function useNavigation(): Navigation {
  const [place, setPlace] = useState<Place>(() => ({
    route: parsePath(window.location.pathname),
    step: 0,
  }));
  const [pending, setPending] = useState<Route>();
  const unsaved = useRef(false);
  const current = useRef(place.route);

  const show = useCallback((route: Route): void => {
    current.current = route;
    unsaved.current = false;
    setPending(undefined);
    setPlace((old) => ({ route, step: old.step + 1 }));
    window.scrollTo(0, 0);
  }, []);

  const visit = useCallback((route: Route): void => {
    window.history.pushState(null, '', toPath(route));
    show(route);
  }, []);

  const go = useCallback((route: Route): void => {
    if (unsaved.current) setPending(route);
    else visit(route);
  }, []);

  useEffect(() => {
    const onPop = (): void => {
      const route = parsePath(window.location.pathname);
      if (!unsaved.current) {
        show(route);
        return;
      }
      // The browser has left already: stand back on the page that asks.
      window.history.pushState(null, '', toPath(current.current));
      setPending(route);
    };
    const onUnload = (event: BeforeUnloadEvent): void => {
      if (unsaved.current) event.preventDefault();
    };
    window.addEventListener('popstate', onPop);
    window.addEventListener('beforeunload', onUnload);
    return () => {
      window.removeEventListener('popstate', onPop);
      window.removeEventListener('beforeunload', onUnload);
    };
  }, []);

  return {
    place,
    pending,
    go,
    rename: useCallback((route: Route): void => {
      window.history.replaceState(null, '', toPath(route));
      current.current = route;
    }, []),
    leave: useCallback((): void => {
      if (pending) visit(pending);
    }, [pending]),
    stay: useCallback((): void => setPending(undefined), []),
    setUnsaved: useCallback((value: boolean): void => {
      unsaved.current = value;
    }, []),
    hasUnsaved: useCallback((): boolean => unsaved.current, []),
  };
}
