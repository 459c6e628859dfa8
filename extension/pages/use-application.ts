import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '#core/result.ts';
import type { ApplyChoices } from '../messages.ts';
import type { ApplyStep } from '../views/talk-view.ts';
import type { PagesClient } from './client.ts';

export interface Application {
  readonly step: ApplyStep | undefined;
  readonly failure: Failure | undefined;
  /** True until the preview belongs to the newest choices: nothing may be sent before. */
  readonly preparing: boolean;
  /** The person changed something since the page opened. */
  readonly changed: boolean;
  /** Changes what goes along and asks for the preview of exactly that. */
  readonly choose: (change: Partial<ApplyChoices>) => void;
  /** Asks again for the same choices. */
  readonly again: () => void;
  readonly put: (step: ApplyStep) => void;
}

/** The preview of one application, kept in step with what is ticked; late answers to older choices are dropped. */
export function useApplication(client: PagesClient, draft: string): Application {
  const [step, setStep] = useState<ApplyStep>();
  const [failure, setFailure] = useState<Failure>();
  const [preparing, setPreparing] = useState(true);
  const [changed, setChanged] = useState(false);
  const choices = useRef<ApplyChoices>({});
  const latest = useRef(0);

  const again = (): void => {
    const mine = ++latest.current;
    setPreparing(true);
    void client.ask('apply.prepare', { draft, choices: choices.current }).then((answer) => {
      if (mine !== latest.current) return;
      setPreparing(false);
      setFailure(answer.ok ? undefined : answer.error);
      if (answer.ok) setStep(answer.value);
    });
  };

  useEffect(() => {
    choices.current = {};
    setStep(undefined);
    again();
    return () => {
      latest.current += 1;
    };
  }, [client, draft]);

  return {
    step,
    failure,
    preparing,
    changed,
    again,
    choose: (change) => {
      setChanged(true);
      choices.current = { ...choices.current, ...change };
      again();
    },
    put: (next) => {
      latest.current += 1;
      setPreparing(false);
      setFailure(undefined);
      setStep(next);
    },
  };
}
