import type { Clock } from '#core/ports/clock.ts';
import type { HttpPort } from '#core/ports/http-port.ts';
import type { PassportStore } from '#core/ports/passport-store.ts';
import type { Random } from '#core/ports/random.ts';
import type { Result } from '#core/result.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import type { ChangeTopic } from '../messages.ts';
import type { DraftStore } from '../platform/draft-store.ts';
import type { HostRecord } from '../platform/host-store.ts';
import type { IndexSource } from '../platform/index-source.ts';
import type { KeptList } from '../platform/list-store.ts';
import type { LookedStore } from '../platform/looked-store.ts';
import type { LogRecord } from '../platform/log-store.ts';
import type { RecordStore } from '../platform/record-store.ts';
import type { SettingsRecord } from '../platform/settings-store.ts';
import type { StartRecord } from '../platform/start-store.ts';
import type { TalkRecord } from '../platform/talk-store.ts';
import type { Vault } from '../platform/vault.ts';

export type Build = 'production' | 'demo' | 'e2e';

/**
 * Everything the background works with. All state is behind it, in storage: the worker may die at any line.
 * Tests hand in fakes.
 */
export interface Context {
  readonly build: Build;
  readonly clock: Clock;
  readonly random: Random;
  readonly http: HttpPort;
  /** Loads on the first call. */
  index(): Promise<Result<PhraseIndex>>;
  /** Where `index` comes from. */
  readonly indexes: Omit<IndexSource, 'index'>;
  /** While it is locked, every store but the settings throws `VaultLocked`. */
  readonly vault: Vault;
  readonly passport: PassportStore;
  readonly settings: RecordStore<SettingsRecord>;
  readonly lists: RecordStore<KeptList>;
  readonly hosts: RecordStore<HostRecord>;
  readonly talks: RecordStore<TalkRecord>;
  readonly log: RecordStore<LogRecord>;
  /** One record, `current`: see `StartRecord`. */
  readonly start: RecordStore<StartRecord>;
  readonly drafts: DraftStore;
  readonly looked: LookedStore;
  hasOrigin(origin: string): Promise<boolean>;
  removeOrigin(origin: string): Promise<boolean>;
  /** Gives back every origin that the person ever allowed. */
  removeEveryOrigin(): Promise<void>;
  /** Runs our scripts on exactly these sites. */
  syncSites(sites: readonly string[]): Promise<void>;
  runOnOpenTabs(site: string): Promise<void>;
  loadOverlay(tab: number, frame?: number): Promise<void>;
  openPage(hash: string): Promise<void>;
  openBeside(tab: number, hash: string): Promise<void>;
  /** Wakes the background for this talk; a later call for the same talk replaces the earlier. */
  wakeFor(app: string, inMinutes: number): Promise<void>;
  showUnread(count: number): Promise<void>;
  announce(topic: ChangeTopic): void;
  /** Deletes everything that is kept, on the disk and in memory, also when the vault is locked. */
  clearStorage(): Promise<void>;
  /** The export file of the demo's fictional person; absent in every other build. */
  examplePassport?(): Promise<string>;
}
