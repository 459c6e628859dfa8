import { useEffect } from 'preact/hooks';
import type { PagesClient } from './client.ts';

/** Said at most this often (milliseconds). */
const SAY_EVERY = 60_000;

/** Tells the background that somebody is at this page, so that it does not lock meanwhile. */
export function useActivity(client: PagesClient): void {
  useEffect(() => {
    let saidAt = -Infinity;
    const onActivity = (): void => {
      if (client.now() - saidAt < SAY_EVERY) return;
      saidAt = client.now();
      void client.ask('vault.touch', {});
    };
    const signs = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const sign of signs) window.addEventListener(sign, onActivity, { passive: true });
    return () => signs.forEach((sign) => window.removeEventListener(sign, onActivity));
  }, [client]);
}
