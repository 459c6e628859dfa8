import type { Clock } from '#core/ports/clock.ts';
import type { Random } from '#core/ports/random.ts';
import type { PhraseIndex } from '#core/taxonomy/phrase-index.ts';
import type { Config } from './config.ts';
import type { Keyring } from './employer-keys.ts';
import type { VacancyFinder } from './vacancies/published-vacancy.ts';
import type { Store } from './store/store.ts';
import type { Vault } from './vault.ts';

/** What `createApp` and the jobs are given; nothing in the plugin reaches for the world by itself. */
export interface Deps {
  readonly store: Store;
  readonly index: PhraseIndex;
  readonly clock: Clock;
  readonly random: Random;
  /** Seals the keys in the database. */
  readonly vault: Vault;
  readonly keyring: Keyring;
  readonly findVacancy: VacancyFinder;
  /** Origin under which candidates reach the plugin. */
  readonly origin: string;
  readonly config: Pick<
    Config,
    'organisation' | 'board' | 'vacancyDays' | 'retentionDays' | 'messagesPerMinute' | 'trustProxy'
  >;
  /** Folder of the built recruiter pages. */
  readonly pagesDir: string;
  /** Tells the operator of a broken invariant: a code or a name, never what a person wrote. */
  readonly report: (what: string) => void;
}
