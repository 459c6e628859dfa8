import type { Passport } from '../passport/passport.ts';
import type { Result } from '../result.ts';

export interface StoredPassport {
  readonly passport: Passport;
  /** Rises by one with every save; a save names the revision it started from. */
  readonly revision: number;
}

/** Keeps one passport on the device. The same contract suite runs on every implementation. */
export interface PassportStore {
  /** `undefined` when there is none yet; `passport-damaged` when what is stored cannot be read. */
  load(): Promise<Result<StoredPassport | undefined>>;
  /**
   * Saves atomically and keeps the former version as automatic copy.
   * `passport-changed-elsewhere` when `basedOn` is not the stored revision (0: none yet, or damaged); `storage-full` keeps the old one.
   */
  save(passport: Passport, basedOn: number): Promise<Result<StoredPassport>>;
  /** The automatic copies, newest first (at most 5). */
  copies(): Promise<
    readonly { readonly savedAt: number; readonly skills: number; readonly copy: number }[]
  >;
  /** Puts an automatic copy back as the newest revision. */
  restore(copy: number): Promise<Result<StoredPassport>>;
  /** Deletes everything: passport and copies. */
  clear(): Promise<void>;
}
