import type { Result } from '#core/result.ts';
import type { ChangeTopic, MessageName, RequestOf, ResponseOf } from '../messages.ts';

/** The page in front of the person, as far as the browser lets us know it. */
export interface CurrentTab {
  readonly tab: number;
  /** Absent for pages no extension may read. */
  readonly origin?: string;
}

/** How far putting an index in place is. */
export interface IndexProgress {
  readonly step: 'read' | 'check' | 'keep';
  /** Share of the step, 0..1; only `read` knows it. */
  readonly share: number;
}

export interface IndexInstall {
  readonly onProgress: (progress: IndexProgress) => void;
  readonly signal: AbortSignal;
}

/** Files in the `age` format, sealed with a passphrase. */
export interface AgeFiles {
  seal(text: string, passphrase: string): Promise<Result<Uint8Array<ArrayBuffer>>>;
  /** `passphrase-wrong`, `import-damaged`, `backup-unknown`. */
  open(bytes: Uint8Array, passphrase: string): Promise<Result<Uint8Array>>;
}

/** Everything the pages need from outside; tests hand in a fake. */
export interface PagesClient {
  ask<N extends MessageName>(name: N, request: RequestOf<N>): Promise<Result<ResponseOf<N>>>;
  /** Calls back after a change elsewhere; returns the way to stop. */
  onChange(topic: ChangeTopic, listener: () => void): () => void;
  /** Must be called in the click itself, before any `await`. */
  requestOrigins(origins: readonly string[]): Promise<boolean>;
  currentTab(): Promise<CurrentTab | undefined>;
  /** Checks a skills index and keeps it on this device; `undefined` when stopped. After it, `index.reload`. */
  installIndex(file: Blob, options: IndexInstall): Promise<Result<null> | undefined>;
  /** Backups behind a passphrase; over a second of work, beside the page. */
  readonly ageFiles: AgeFiles;
  /** Puts a file among the person's downloads. */
  saveFile(name: string, content: string | Uint8Array<ArrayBuffer>): void;
  /** Opens the browser's own print window for this page. */
  print(): void;
  /** Milliseconds since the epoch. */
  now(): number;
}
