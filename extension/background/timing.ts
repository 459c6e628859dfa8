import type { Random } from '#core/ports/random.ts';
import type { Build } from './context.ts';

const MINUTE = 60_000;

/** Minutes until the board is asked again: at a moment of its own for each talk, so that two cannot be told to be one person's. */
export function minutesToNextLook(build: Build, random: Random): number {
  if (build !== 'production') return 0.5;
  const [byte = 0] = random.bytes(1);
  return 30 + (60 * byte) / 256;
}

/** When a message that the server took but never acknowledged on the board is sent once more (milliseconds). */
export const resendAfter = (build: Build): number =>
  build === 'production' ? 24 * 60 * MINUTE : MINUTE;

/** Waiting time after this many failures in a row: 1, 2, 4 ... at most 60 minutes (milliseconds). */
export const retryAfter = (failures: number): number => MINUTE * Math.min(60, 2 ** (failures - 1));
