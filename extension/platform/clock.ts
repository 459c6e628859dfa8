import type { Clock } from '#core/ports/clock.ts';

/** The device's clock. */
export const clock: Clock = { now: () => Date.now() };
