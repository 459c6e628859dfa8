/** What a command writes to: results as JSON lines on `out`, everything for people on `error`. */
export interface CliIo {
  out(line: string): void;
  error(line: string): void;
}

/** Resolves to the exit code: 0 ok, 1 something failed, 2 wrong usage. */
export type Run = (args: readonly string[], io: CliIo) => Promise<number>;
