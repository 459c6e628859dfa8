import type { JobBoard } from './job-board.ts';

/** Every adapter, in the order in which they are asked; one line each. */
export const jobBoards: readonly JobBoard[] = [];

/** The adapter for this address, if one is written for its host. */
export function findJobBoard(url: URL): JobBoard | undefined {
  return jobBoards.find((board) =>
    board.hosts.some((host) =>
      host.startsWith('.')
        ? url.hostname.endsWith(host) || url.hostname === host.slice(1)
        : url.hostname === host,
    ),
  );
}
