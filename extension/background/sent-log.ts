import type { LogRecord } from '../platform/log-store.ts';
import type { SentMessage } from '../platform/talk-store.ts';
import type { Context } from './context.ts';

/** Records a look-up: one line a day, host and kind, counted. */
export async function logLookUp(
  { log, clock }: Context,
  kind: 'fetch-list' | 'check' | 'board' | 'import',
  url: string,
): Promise<void> {
  const at = clock.now();
  const { host } = new URL(url);
  const id = `${kind}|${host}|${new Date(at).toISOString().slice(0, 10)}`;
  await log.change(id, (old) => ({ id, at, host, kind, times: 1 + (old?.times ?? 0), bytes: 0 }));
}

/** Records a message with its exact content; sent again, it is the same line. */
export async function logMessage(
  { log, clock }: Context,
  url: string,
  { hash, kind, body, envelope }: SentMessage,
): Promise<void> {
  await log.change(hash, (old): LogRecord => ({
    id: hash,
    at: clock.now(),
    host: new URL(url).host,
    kind,
    times: 1 + (old?.times ?? 0),
    bytes: envelope?.length ?? 0,
    content: body,
  }));
}
