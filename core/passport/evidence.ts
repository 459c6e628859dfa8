import type { Evidence } from './passport.ts';

/** True when two proofs say the same; dates and addresses make no difference. */
export const sameProof = (a: Evidence, b: Evidence): boolean =>
  a.src === b.src && a.level === b.level && a.from === b.from;
