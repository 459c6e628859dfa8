import type { Language } from '#core/taxonomy/concept.ts';

const SECOND = 1000;
const units: Readonly<Record<string, number>> = {
  ms: 1,
  s: SECOND,
  m: 60 * SECOND,
  h: 3600 * SECOND,
  d: 86_400 * SECOND,
};

/** Everything the plugin can be told, typed and checked. */
export interface Config {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Folder of the embedded database and of the server key. */
  readonly dataDir: string;
  /** PostgreSQL in place of the embedded database. */
  readonly databaseUrl?: string | undefined;
  /** Origin under which candidates reach the plugin; by default `http://localhost:<port>`. */
  readonly publicOrigin?: string | undefined;
  /** Name of the organisation until somebody changes it on screen. */
  readonly organisation: string;
  readonly board: {
    /** Milliseconds between publications, counted from the epoch (12h: at 0.00 and 12.00 UTC). */
    readonly interval: number;
    /** Publish dummy cells also when there is no news; off only for demo and tests. */
    readonly always: boolean;
  };
  /** 32 bytes that seal the keys in the database; by default a file in `dataDir`. */
  readonly serverKey?: Uint8Array<ArrayBuffer> | undefined;
  /** The compiled skills index. */
  readonly indexFile: string;
  /** Days that a published vacancy takes applications. */
  readonly vacancyDays: number;
  /** Days from closing to destruction of the key and the applications. */
  readonly retentionDays: number;
  /** Messages per minute from one network address; 0: no limit. */
  readonly messagesPerMinute: number;
  /** Believe `X-Forwarded-For` (only behind a balancer that sets it). */
  readonly trustProxy: boolean;
  /** Language of what the program prints. */
  readonly language: Language;
}

/** One wrong variable: its name and what it must be. The value is not repeated: it may be a secret. */
export interface ConfigProblem {
  readonly variable: string;
  readonly expected: string;
}

const isLoopback = (hostname: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(hostname);

function isPublicOrigin(text: string): boolean {
  try {
    const url = new URL(text);
    return (
      url.origin === text &&
      (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
    );
  } catch {
    return false;
  }
}

function isDatabaseUrl(text: string): boolean {
  try {
    return ['postgres:', 'postgresql:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

function toMilliseconds(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,6})(ms|s|m|h|d)$/.exec(text) ?? [];
  const size = units[unit ?? ''];
  return count === undefined || size === undefined ? undefined : Number(count) * size;
}

const whole = (min: number, max: number) => (text: string) =>
  /^\d{1,9}$/.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : undefined;

const oneOf =
  <T extends string>(...values: readonly T[]) =>
  (text: string): T | undefined =>
    values.find((value) => value === text);

const text = (max: number) => (value: string) =>
  value.trim() !== '' && value.length <= max ? value.trim() : undefined;

/**
 * Reads the environment. Gives the configuration, or every problem at once, so that an administrator mends them
 * in one go. An empty variable counts as absent.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
): { readonly config: Config } | { readonly problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];

  function read<T>(variable: string, expected: string, parse: (value: string) => T | undefined) {
    const value = env[variable];
    if (value === undefined || value === '') return undefined;
    const parsed = parse(value);
    if (parsed === undefined) problems.push({ variable, expected });
    return parsed;
  }

  const config: Config = {
    host: read('HOST', 'a host name or address', text(255)) ?? '127.0.0.1',
    port: read('PORT', 'a number from 0 to 65535', whole(0, 65_535)) ?? 8787,
    dataDir: read('DATA_DIR', 'a folder', text(1000)) ?? 'data',
    databaseUrl: read('DATABASE_URL', 'postgresql://…', (url) =>
      isDatabaseUrl(url) ? url : undefined,
    ),
    publicOrigin: read('PUBLIC_ORIGIN', 'https://<host>, nothing after it', (origin) =>
      isPublicOrigin(origin) ? origin : undefined,
    ),
    organisation: read('ORGANISATION', 'a name of at most 120 characters', text(120)) ?? '',
    board: {
      interval:
        read('BOARD_INTERVAL', 'a time from 100ms to 7d (2s, 30m, 12h)', (value) => {
          const time = toMilliseconds(value);
          return time !== undefined && time >= 100 && time <= 7 * 86_400 * SECOND
            ? time
            : undefined;
        }) ?? 12 * 3600 * SECOND,
      always:
        (read('BOARD_PUBLISH', 'always or news', oneOf('always', 'news')) ?? 'always') === 'always',
    },
    serverKey: read('SERVER_KEY', '32 bytes as base64url', (value) => {
      const bytes = new Uint8Array(Buffer.from(value, 'base64url'));
      return bytes.length === 32 ? bytes : undefined;
    }),
    indexFile: read('ISP_INDEX', 'a file', text(1000)) ?? 'dist/index/embedded.isp',
    vacancyDays: read('VACANCY_DAYS', 'a number from 1 to 365', whole(1, 365)) ?? 60,
    retentionDays: read('RETENTION_DAYS', 'a number from 1 to 365', whole(1, 365)) ?? 28,
    messagesPerMinute:
      read('MESSAGES_PER_MINUTE', 'a number from 0 to 100000', whole(0, 100_000)) ?? 60,
    trustProxy: (read('TRUST_PROXY', 'yes or no', oneOf('yes', 'no')) ?? 'no') === 'yes',
    language: read('ISP_LANGUAGE', 'nl or en', oneOf('nl', 'en')) ?? 'nl',
  };
  return problems.length > 0 ? { problems } : { config };
}
