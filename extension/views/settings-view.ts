import type { Language } from '#core/taxonomy/concept.ts';
import type { SkillId } from '#core/taxonomy/skill-id.ts';
import type { Passport } from '#core/passport/passport.ts';

/** Which skills index is in use. */
export interface IndexView {
  readonly kind: 'embedded' | 'full';
  /** When the full one was put here; milliseconds since the epoch. */
  readonly addedAt?: number;
  /** A full one is kept here, but it is damaged or of another version: the embedded one is used. */
  readonly problem?: 'damaged' | 'outdated';
}

export interface SettingsView {
  readonly language: Language;
  /** False until the person chose one: first run. */
  readonly languageChosen: boolean;
  /** Sites where the overlay may look. `granted` false: the browser's permission was taken away elsewhere. */
  readonly sites: readonly { readonly origin: string; readonly granted: boolean }[];
  /** Estimates stand on the result lists of these sites too. */
  readonly lists: boolean;
  /** Employers that something was sent to, or that are blocked. */
  readonly hosts: readonly {
    readonly host: string;
    readonly organisation: string;
    readonly firstAt: number;
    readonly blocked: boolean;
  }[];
  /** What opens the sealed data: a passphrase, or this device by itself. */
  readonly protection: 'device' | 'passphrase';
  readonly locked: boolean;
  readonly build: 'production' | 'demo' | 'e2e';
  readonly index: IndexView;
  readonly skillCount: number;
  readonly occupationCount: number;
}

export interface PassportView {
  /** The empty passport with revision 0 when there is none yet. */
  readonly passport: Passport;
  readonly revision: number;
}

export interface CopyView {
  /** Hand to `passport.restore`. */
  readonly copy: number;
  readonly savedAt: number;
  readonly skills: number;
}

/** A skill by name, in the person's language. */
export interface SkillView {
  readonly id: SkillId;
  readonly label: string;
  /** The words that matched, when not the label. */
  readonly via?: string;
  readonly type: 'skill' | 'knowledge';
  /** ESCO group code, for themes. */
  readonly group: string;
}

export interface OccupationView {
  readonly id: string;
  readonly title: string;
}
