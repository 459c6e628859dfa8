import {
  bigint,
  bigserial,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';

/** PostgreSQL `bytea`; both drivers give plain bytes back. */
const bytea = customType<{ data: Uint8Array<ArrayBuffer>; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  toDriver: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength),
  fromDriver: (value) => new Uint8Array(value),
});

const moment = (name: string) =>
  timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });

/** Single values of the installation: organisation, hash of the one-time password, check of the server key. */
export const settings = pgTable('settings', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});

export const accounts = pgTable('accounts', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  /** The name in lower case: two accounts never differ in case only. */
  nameKey: text('name_key').notNull().unique(),
  passwordHash: text('password_hash').notNull(),
  createdAt: moment('created_at').notNull(),
});

export const sessions = pgTable(
  'sessions',
  {
    /** SHA-256 of the cookie's token: a copy of the table lets nobody in. */
    tokenHash: text('token_hash').primaryKey(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    /** Fixes the random order of the inbox for this session. */
    seed: text('seed').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [index('sessions_expires_at').on(table.expiresAt)],
);

/** The employer's ES256 keys; the newest signs, all are published. */
export const signingKeys = pgTable('signing_keys', {
  kid: text('kid').primaryKey(),
  publicJwk: jsonb('public_jwk').$type<JsonWebKey>().notNull(),
  /** The private JWK, sealed with the server key. */
  secret: bytea('secret').notNull(),
  createdAt: moment('created_at').notNull(),
});

export interface DraftRequirement {
  readonly id: string;
  readonly kind: 'start' | 'learn' | 'nice';
  readonly min: 1 | 2 | 3 | 4;
  readonly text?: string | undefined;
  /** Not yet confirmed by the recruiter. */
  readonly proposed?: true | undefined;
}

export interface DraftGate {
  readonly gate: string;
  readonly kind: 'start' | 'learn' | 'nice';
  readonly text?: string | undefined;
}

export const vacancies = pgTable('vacancies', {
  /** Also the descriptor's `jti` (`urn:uuid:`). */
  id: uuid('id').primaryKey(),
  state: text('state', { enum: ['draft', 'open', 'closed'] }).notNull(),
  revision: integer('revision').notNull(),
  title: text('title').notNull(),
  body: text('body').notNull(),
  requires: jsonb('requires').$type<readonly DraftRequirement[]>().notNull(),
  gates: jsonb('gates').$type<readonly DraftGate[]>().notNull(),
  createdAt: moment('created_at').notNull(),
  changedAt: moment('changed_at').notNull(),
  publishedAt: moment('published_at'),
  closedAt: moment('closed_at'),
  /** End of `exp` in the descriptor: later applications are refused. */
  expiresAt: moment('expires_at'),
  retentionDays: integer('retention_days').notNull(),
  /** The signed descriptor, as published. */
  jws: text('jws'),
  /** Hash of `jws`: binds every message to exactly this descriptor, and stands on the public list. */
  nonce: text('nonce'),
  /** The vacancy's HPKE private JWK, sealed with the server key; gone when the procedure has ended. */
  secret: bytea('secret'),
});

export const applications = pgTable(
  'applications',
  {
    id: uuid('id').primaryKey(),
    vacancyId: uuid('vacancy_id')
      .notNull()
      .references(() => vacancies.id, { onDelete: 'cascade' }),
    /** The 16 random bytes that the candidate chose, base64url. */
    app: text('app').notNull(),
    /** Hash of the signed body: a re-send is the same body. */
    bodyHash: text('body_hash').notNull(),
    /** Thumbprint of the candidate's key for this application: every later message must carry it. */
    signer: text('signer').notNull(),
    /** Where replies are sealed to: the candidate's X25519 key for this application. */
    mailbox: text('mailbox').notNull(),
    /** As received: sealed to the vacancy's key, opened only to show it. */
    envelope: bytea('envelope').notNull(),
    state: text('state', {
      enum: ['new', 'asked', 'answered', 'invited', 'revealed', 'rejected'],
    }).notNull(),
    receivedAt: moment('received_at').notNull(),
    openedAt: moment('opened_at'),
  },
  (table) => [unique('applications_vacancy_app').on(table.vacancyId, table.app)],
);

export const messages = pgTable(
  'messages',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    fromEmployer: boolean('from_employer').notNull(),
    kind: text('kind', {
      enum: ['received', 'question', 'invite', 'reject', 'close', 'answer', 'reveal'],
    }).notNull(),
    /** Counts the messages of one side; two at the same moment conflict. */
    seq: integer('seq').notNull(),
    /** Candidate: hash of the signed body. Employer: the reply's `jti`. */
    reference: text('reference').notNull(),
    /** Candidate: the envelope as received. Employer: the text sealed with a key made from the vacancy's. */
    content: bytea('content').notNull(),
    at: moment('at').notNull(),
    /** Employer: when it was published on the board. */
    publishedAt: moment('published_at'),
  },
  (table) => [
    unique('messages_seq').on(table.applicationId, table.fromEmployer, table.seq),
    unique('messages_reference').on(table.applicationId, table.reference),
  ],
);

/** What is left of an application that was withdrawn, or of a message whose refusal was told: random names only. */
export const tombstones = pgTable(
  'tombstones',
  {
    vacancyId: uuid('vacancy_id')
      .notNull()
      .references(() => vacancies.id, { onDelete: 'cascade' }),
    app: text('app').notNull(),
    why: text('why', { enum: ['withdrawn', 'refused'] }).notNull(),
    /** Hash of the application's body, or of the refused one. */
    bodyHash: text('body_hash').notNull(),
    signer: text('signer').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.vacancyId, table.app, table.why, table.bodyHash] })],
);

/** Who did what; holds codes, never what a person wrote. */
export const events = pgTable(
  'events',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    at: moment('at').notNull(),
    what: text('what').notNull(),
    /** Name of the account; empty for the candidate and the program itself. */
    by: text('by'),
    vacancyId: uuid('vacancy_id').references(() => vacancies.id, { onDelete: 'cascade' }),
    applicationId: uuid('application_id').references(() => applications.id, {
      onDelete: 'cascade',
    }),
  },
  (table) => [index('events_application').on(table.applicationId)],
);

/** Sealed cells that wait for the next publication. */
export const boardQueue = pgTable('board_queue', {
  id: bigserial('id', { mode: 'number' }).primaryKey(),
  cell: bytea('cell').notNull(),
  messageId: bigint('message_id', { mode: 'number' }).references(() => messages.id, {
    onDelete: 'set null',
  }),
});

export const boardPages = pgTable('board_pages', {
  /** From 1, without gaps; a page never changes. */
  page: integer('page').primaryKey(),
  bytes: bytea('bytes').notNull(),
  publishedAt: moment('published_at').notNull(),
});
