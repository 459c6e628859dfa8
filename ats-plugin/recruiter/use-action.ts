import { useRef, useState } from 'preact/hooks';
import type { Failure, Result } from '#core/result.ts';

export interface Action {
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  /** Runs one step; a second press while it runs does nothing. */
  readonly run: <T>(step: () => Promise<Result<T>>, then: (value: T) => void) => void;
  readonly forget: () => void;
}

/** One thing at a time that the server does, with its failure. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const running = useRef(false);
  return {
    busy,
    failure,
    run(step, then) {
      if (running.current) return;
      running.current = true;
      setBusy(true);
      setFailure(undefined);
      void step().then((answer) => {
        running.current = false;
        setBusy(false);
        if (answer.ok) then(answer.value);
        else setFailure(answer.error);
      });
    },
    forget: () => setFailure(undefined),
  };
}
