import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '#core/result.ts';
import type { ChangeTopic, MessageName, RequestOf, ResponseOf } from '../messages.ts';
import type { PagesClient } from './client.ts';

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface Loading<T> {
  readonly loaded: Loaded<T>;
  /** Asks again; what is shown stays until the answer is there. */
  readonly reload: () => void;
  /** Puts in place what an action already answered. */
  readonly put: (value: T) => void;
}

/** Asks the background when the page opens, when the request changes, and after each change of `topic`. */
export function useLoad<N extends MessageName>(
  client: PagesClient,
  name: N,
  request: RequestOf<N>,
  topic?: ChangeTopic,
): Loading<ResponseOf<N>> {
  const [loaded, setLoaded] = useState<Loaded<ResponseOf<N>>>({ state: 'loading' });
  const latest = useRef(0);
  const key = JSON.stringify(request);

  const reload = useCallback((): void => {
    const mine = ++latest.current;
    void client.ask(name, request).then((answer) => {
      if (mine !== latest.current) return;
      setLoaded(
        answer.ok
          ? { state: 'ready', value: answer.value }
          : { state: 'failed', failure: answer.error },
      );
    });
  }, [client, name, key]);

  useEffect(() => {
    reload();
    const stop = topic === undefined ? undefined : client.onChange(topic, reload);
    return () => {
      latest.current += 1;
      stop?.();
    };
  }, [reload, topic]);

  const put = useCallback((value: ResponseOf<N>): void => {
    latest.current += 1;
    setLoaded({ state: 'ready', value });
  }, []);

  return { loaded, reload, put };
}
