/** As it lies on the disk: `passport` is parsed, and migrated, on every read. */
export interface PassportRecord {
  readonly revision: number;
  readonly savedAt: number;
  readonly passport: unknown;
}

export interface PassportCopyRecord {
  /** The revision that it was. */
  readonly copy: number;
  readonly savedAt: number;
  readonly skills: number;
  readonly passport: unknown;
}
