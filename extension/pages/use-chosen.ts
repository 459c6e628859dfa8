import { useRef } from 'preact/hooks';
import type { ChosenItem } from '#core/questions/experience.ts';
import type { Failure } from '#core/result.ts';
import type { StartView } from '../views/start-view.ts';
import type { PagesClient } from './client.ts';

export interface Chosen {
  /** The list as it will be once everything that was pressed is kept. */
  readonly now: () => readonly ChosenItem[];
  readonly choose: (items: readonly ChosenItem[]) => void;
}

/** Keeps what is chosen. Presses that follow each other faster than the answers come build on each other, in order. */
export function useChosen(
  client: PagesClient,
  stored: readonly ChosenItem[],
  onKept: (view: StartView) => void,
  onFailure: (failure: Failure) => void,
): Chosen {
  const wanted = useRef<readonly ChosenItem[] | undefined>(undefined);
  /** An undo may come many screens later: it too builds on the newest list. */
  const latest = useRef(stored);
  latest.current = stored;
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  return {
    now: () => wanted.current ?? latest.current,
    choose(items) {
      const chosen = items.map(({ kind, id }) => ({ kind, id }));
      wanted.current = chosen;
      queue.current = queue.current.then(async () => {
        const answer = await client.ask('start.choose', { chosen });
        if (answer.ok) onKept(answer.value);
        else onFailure(answer.error);
        if (wanted.current === chosen || !answer.ok) wanted.current = undefined;
      });
    },
  };
}
