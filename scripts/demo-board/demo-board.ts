import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { createBoardApp } from './board-app.ts';
import type { Snippets } from './vacancy-page.ts';

export interface DemoBoardOptions {
  /** 0: any free one. */
  readonly port: number;
  /** By the slug of the vacancy: the snippets of the recruiter's publish answer. */
  readonly participating: Readonly<Record<string, Snippets>>;
}

export interface RunningBoard {
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts the demo job board on this computer only. Throws when the port is taken. */
export function startDemoBoard({ port, participating }: DemoBoardOptions): Promise<RunningBoard> {
  return new Promise((resolve, reject) => {
    let origin = '';
    const app = createBoardApp({ participating, origin: () => origin, now: Date.now });
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' });
    server.once('error', reject);
    server.once('listening', () => {
      origin = `http://localhost:${(server.address() as AddressInfo).port}`;
      resolve({
        origin,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
  });
}
