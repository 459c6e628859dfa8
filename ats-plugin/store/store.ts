import type { accounts, applications, messages, signingKeys, vacancies } from './schema.ts';

export type AccountRow = typeof accounts.$inferSelect;
export type SigningKeyRow = typeof signingKeys.$inferSelect;
export type VacancyRow = typeof vacancies.$inferSelect;
export type ApplicationRow = typeof applications.$inferSelect;
export type MessageRow = typeof messages.$inferSelect;
export type ApplicationState = ApplicationRow['state'];

export interface SessionRecord {
  readonly tokenHash: string;
  readonly account: { readonly id: string; readonly name: string };
  readonly seed: string;
}

export interface EventRow {
  readonly at: Date;
  readonly what: string;
  readonly by: string | null;
}

export interface VacancyCounts {
  readonly applications: number;
  /** Without an invite or a rejection. */
  readonly open: number;
}

export type VacancyContent = Pick<VacancyRow, 'title' | 'body' | 'requires' | 'gates'>;

/** Where a message of the employer goes: the row that keeps it and the sealed cell for the board. */
export interface Outgoing {
  readonly kind: MessageRow['kind'];
  readonly seq: number;
  readonly reference: string;
  readonly content: Uint8Array<ArrayBuffer>;
  readonly cell: Uint8Array<ArrayBuffer>;
}

/** `same`: this body was taken in before (also when it was withdrawn since); `other`: another body or key under the same name. */
export type AcceptOutcome = 'stored' | 'same' | 'other' | 'closed';

/** `busy`: the employer wrote at the same moment: make the reply anew with the next `seq`. */
export type IncomingOutcome = 'stored' | 'busy' | 'gone';

/** What decides whether a later message of a candidate is new. */
export interface Conversation {
  readonly followUps: readonly { readonly seq: number; readonly hash: string }[];
  /** `jti` of every invitation. */
  readonly invites: readonly string[];
  /** The `seq` that the employer's next message must carry. */
  readonly nextSeq: number;
}

export interface AccountStore {
  count(): Promise<number>;
  /** False when the name is taken (names are compared without case). */
  create(row: Omit<AccountRow, 'nameKey'>): Promise<boolean>;
  byName(name: string): Promise<AccountRow | undefined>;
  openSession(row: {
    readonly tokenHash: string;
    readonly accountId: string;
    readonly seed: string;
    readonly expiresAt: Date;
  }): Promise<void>;
  session(tokenHash: string, now: Date): Promise<SessionRecord | undefined>;
  closeSession(tokenHash: string): Promise<void>;
  /** Removes sessions that have expired. */
  purgeSessions(now: Date): Promise<void>;
}

export interface SettingStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<void>;
  /** Stores `value` if there is none yet; gives back what is stored. */
  setIfAbsent(key: string, value: string): Promise<string>;
  /** Removes the value if it is still `value`: of several callers one gets true. */
  take(key: string, value: string): Promise<boolean>;
  signingKeys(): Promise<readonly SigningKeyRow[]>;
  addSigningKey(row: SigningKeyRow): Promise<void>;
}

export interface VacancyStore {
  create(row: {
    readonly id: string;
    readonly content: VacancyContent;
    readonly retentionDays: number;
    readonly at: Date;
    readonly by: string;
  }): Promise<VacancyRow>;
  get(id: string): Promise<VacancyRow | undefined>;
  /** Rises with every change of the row. */
  revision(id: string): Promise<number | undefined>;
  list(): Promise<readonly (VacancyRow & VacancyCounts)[]>;
  counts(id: string): Promise<VacancyCounts>;
  /** `undefined` when it is no draft or has another revision. */
  update(
    id: string,
    revision: number,
    content: VacancyContent,
    at: Date,
  ): Promise<VacancyRow | undefined>;
  /** False when it is no draft. */
  removeDraft(id: string): Promise<boolean>;
  /** `undefined` when it is no draft or has another revision. */
  publish(
    id: string,
    revision: number,
    published: {
      readonly jws: string;
      readonly nonce: string;
      readonly secret: Uint8Array<ArrayBuffer>;
      readonly expiresAt: Date;
      readonly at: Date;
      readonly by: string;
    },
  ): Promise<VacancyRow | undefined>;
  /** `undefined` when it is not open. */
  close(id: string, at: Date, by: string | null): Promise<VacancyRow | undefined>;
  /** Vacancies that take applications at `now`. */
  open(now: Date): Promise<readonly VacancyRow[]>;
  /** Open vacancies whose end has passed. */
  expired(now: Date): Promise<readonly VacancyRow[]>;
  /** Closed vacancies whose retention has ended and that still have a key. */
  dueForDestruction(now: Date): Promise<readonly VacancyRow[]>;
  /** Ends the procedure: the key and every application go, `cells` (last words) are queued. */
  destroy(id: string, cells: readonly Uint8Array<ArrayBuffer>[], at: Date): Promise<void>;
}

export interface ApplicationStore {
  /** Stores a new application and its `received` reply in one transaction. */
  accept(
    row: Omit<ApplicationRow, 'state' | 'openedAt'>,
    received: Outgoing,
  ): Promise<AcceptOutcome>;
  get(id: string): Promise<ApplicationRow | undefined>;
  byApp(vacancyId: string, app: string): Promise<ApplicationRow | undefined>;
  list(vacancyId: string): Promise<readonly ApplicationRow[]>;
  messages(id: string): Promise<readonly MessageRow[]>;
  events(id: string): Promise<readonly EventRow[]>;
  conversation(id: string): Promise<Conversation>;
  /** Stores an answer or reveal with its `received` reply in one transaction. */
  addIncoming(
    id: string,
    message: {
      readonly kind: 'answer' | 'reveal';
      readonly seq: number;
      /** Hash of the signed body. */
      readonly reference: string;
      readonly content: Uint8Array<ArrayBuffer>;
      readonly at: Date;
    },
    received: Outgoing,
  ): Promise<IncomingOutcome>;
  /**
   * Stores a message of the employer, moves the application on and queues the cell, in one transaction. False when
   * the application is gone, in a state from which there is no step (absent in `steps`), or its `seq` was taken.
   */
  addOutgoing(
    id: string,
    message: Outgoing & {
      readonly at: Date;
      readonly by: string;
      readonly steps: Readonly<Partial<Record<ApplicationState, ApplicationState>>>;
    },
  ): Promise<boolean>;
  /** Deletes the application with everything that belongs to it and queues the last `cell`. False when it was gone. */
  withdraw(id: string, cell: Uint8Array<ArrayBuffer>, at: Date): Promise<boolean>;
  /** Queues a refusal, once per refused body. */
  refuse(
    refused: {
      readonly vacancyId: string;
      readonly app: string;
      readonly bodyHash: string;
      readonly signer: string;
    },
    cell: Uint8Array<ArrayBuffer>,
    at: Date,
  ): Promise<void>;
  markOpened(id: string, at: Date, by: string): Promise<void>;
}

export interface PublishRequest {
  /** Publish also when no cell waits. */
  readonly always: boolean;
  /** Number of the interval since the epoch: one publication per interval, over all processes. */
  readonly slot: number;
  readonly at: Date;
  /** Makes pages of `real` cells (at most 16 each), filled with dummies. */
  makePages(real: readonly Uint8Array<ArrayBuffer>[]): Promise<readonly Uint8Array<ArrayBuffer>[]>;
}

export interface BoardStore {
  /** Number of the newest page, 0 when there is none. */
  last(): Promise<number>;
  page(page: number): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Publishes what waits, under the database's lock; the number of new pages. */
  publish(request: PublishRequest): Promise<number>;
}

/** Everything the plugin remembers. One implementation, on PostgreSQL or embedded PGlite. */
export interface Store {
  /** `PGlite`, or `PostgreSQL 15.18`. */
  readonly engine: string;
  readonly accounts: AccountStore;
  readonly settings: SettingStore;
  readonly vacancies: VacancyStore;
  readonly applications: ApplicationStore;
  readonly board: BoardStore;
  /** True while the database answers. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
}
