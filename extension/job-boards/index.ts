import { indeed } from './indeed.ts';
import type { JobBoard } from './job-board.ts';
import { linkedin } from './linkedin.ts';

/** Every adapter, in the order in which they are asked; one line each. */
export const jobBoards: readonly JobBoard[] = [linkedin, indeed];

/** The adapter for this address, if one is written for its host. */
export function findJobBoard(url: URL): JobBoard | undefined {
  return jobBoards.find((board) =>
    board.hosts.some((host) =>
      host.startsWith('.') ? `.${url.hostname}`.endsWith(host) : url.hostname === host,
    ),
  );
}
