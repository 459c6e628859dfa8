import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure, Result } from '#core/result.ts';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface Loading<T> {
  readonly loaded: Loaded<T>;
  /** Asks again; what is shown stays until the answer is there, and also when there is none. */
  readonly reload: () => void;
  /** Puts in place what an action already answered. */
  readonly put: (value: T) => void;
}

/** Asks when the page opens and when `key` changes. An answer that comes after a newer one is dropped. */
export function useLoad<T>(key: string, load: () => Promise<Result<T>>): Loading<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const latest = useRef(0);
  const ask = useRef(load);
  ask.current = load;

  const reload = useCallback((): void => {
    const mine = ++latest.current;
    void ask.current().then((answer) => {
      if (mine !== latest.current) return;
      setLoaded((before) => {
        if (answer.ok) return { state: 'ready', value: answer.value };
        const isGone = answer.error.code === 'not-found';
        return before.state === 'ready' && !isGone
          ? before
          : { state: 'failed', failure: answer.error };
      });
    });
  }, []);

  useEffect(() => {
    reload();
    return () => {
      latest.current += 1;
    };
  }, [key]);

  const put = useCallback((value: T): void => {
    latest.current += 1;
    setLoaded({ state: 'ready', value });
  }, []);

  return { loaded, reload, put };
}

const REFRESH = 15_000;

/** Asks again while the page is in view, and at once when somebody comes back to it: replies come by themselves. */
export function useRefresh(reload: () => void): void {
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') reload();
    };
    const timer = window.setInterval(look, REFRESH);
    document.addEventListener('visibilitychange', look);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [reload]);
}
