import type { Passport } from '#core/passport/passport.ts';

/** Reminds only when this many claims are new or changed since the last backup ... */
export const REMIND_AFTER_CHANGES = 10;
/** ... and the last backup, or the first claim when there was none, is this old (milliseconds). */
export const REMIND_AFTER = 14 * 24 * 60 * 60_000;

/** Moments in milliseconds since the epoch. */
export interface BackupHistory {
  readonly madeAt?: number;
  /** "Later". */
  readonly notBefore?: number;
  /** "Niet meer vragen". */
  readonly never?: boolean;
}

/** Whether one quiet line may ask for a backup now. The example passport never needs one. */
export function isBackupDue(passport: Passport, history: BackupHistory, now: number): boolean {
  const { madeAt, notBefore = 0, never = false } = history;
  if (never || now < notBefore || passport.fictional === true) return false;
  const changes = [...passport.skills, ...passport.learning].map(({ changedAt }) =>
    Date.parse(changedAt),
  );
  const since = madeAt ?? Math.min(...changes) - 1;
  if (now - since < REMIND_AFTER) return false;
  return changes.filter((at) => at > since).length >= REMIND_AFTER_CHANGES;
}
