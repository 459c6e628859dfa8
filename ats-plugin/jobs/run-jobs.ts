import type { Deps } from '../deps.ts';
import { endProcedures } from './end-procedures.ts';
import { publishBoard } from './publish-board.ts';

const MINUTE = 60_000;
/** A timer that waits longer than this overflows and fires at once. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** Runs `work` at every whole multiple of `interval` since the epoch, never twice at once, until stopped. */
function every(
  { clock, report }: Pick<Deps, 'clock' | 'report'>,
  interval: number,
  what: string,
  work: () => Promise<unknown>,
): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let isStopped = false;

  const run = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      report(`${what} failed: ${error instanceof Error ? error.name : 'unknown'}`);
    }
    plan();
  };
  const plan = (): void => {
    if (isStopped) return;
    const wait = Math.min(interval - (clock.now() % interval), LONGEST_WAIT);
    timer = setTimeout(() => {
      running = run();
    }, wait);
  };
  plan();

  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
}

/** Starts the plugin's background work in this process; gives the function that ends it. */
export function runJobs(deps: Deps): () => Promise<void> {
  const stops = [
    every(deps, deps.config.board.interval, 'publication', () => publishBoard(deps)),
    every(deps, MINUTE, 'retention', () => endProcedures(deps)),
  ];
  return async () => {
    for (const stop of stops) await stop();
  };
}
