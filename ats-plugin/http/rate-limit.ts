import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Clock } from '#core/ports/clock.ts';

const MAX_KEYS = 50_000;

/** True: this one may pass. */
export type Limiter = (key: string) => boolean;

/**
 * At most `limit` passes per key within `window` milliseconds (fixed windows; 0: no limit). Lives in memory only:
 * no address is ever stored. Full of keys, it forgets all of them rather than grow.
 */
export function createLimiter(clock: Clock, limit: number, window = 60_000): Limiter {
  const passes = new Map<string, number>();
  let started = clock.now();
  return (key) => {
    if (limit === 0) return true;
    const now = clock.now();
    if (now - started >= window || passes.size >= MAX_KEYS) {
      passes.clear();
      started = now;
    }
    const count = (passes.get(key) ?? 0) + 1;
    passes.set(key, count);
    return count <= limit;
  };
}

/** The network address of the caller, as the key of a limiter; never logged or stored. */
export function addressOf(c: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : '';
  if (forwarded) return forwarded;
  // Without a socket (in-process tests) there is no address.
  return c.env === undefined || !('incoming' in (c.env as object))
    ? 'in-process'
    : (getConnInfo(c).remote.address ?? 'unknown');
}
