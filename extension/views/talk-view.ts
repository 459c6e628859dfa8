import type { Band, EvidenceSource } from '#core/matching/requirement-list.ts';
import type { Contact, LearningItem } from '#core/passport/passport.ts';
import type { Failure } from '#core/result.ts';
import type { Level } from '#core/taxonomy/concept.ts';
import type { SkillId } from '#core/taxonomy/skill-id.ts';
import type { GateRow, RequirementRow } from './score-view.ts';

/** One requirement in the preview. Tick and untick with `choices.show` of `apply.prepare`. */
export interface PreviewRow extends Omit<RequirementRow, 'points' | 'of'> {
  /** There is something to show at all. */
  readonly canShow: boolean;
  /** It goes along in exactly this preview. */
  readonly shown: boolean;
  /** Points in the number of exactly this preview. */
  readonly points: number;
  readonly of: number;
}

/** The exact preview: everything that will leave the device, and nothing else will. */
export interface ApplyPreview {
  readonly draft: string;
  /** Names these exact bytes; `apply.send` sends them and no others. */
  readonly prepared: string;
  readonly title: string;
  readonly organisation: string;
  /** Host that receives it. */
  readonly host: string;
  /** Nothing was ever sent to this host: warn. */
  readonly firstContact: boolean;
  readonly blocked: boolean;
  /** Origins that the person must allow first: call `requestOrigins` of platform/permissions.ts in the click. */
  readonly needsPermission: readonly string[];
  readonly pseudonym: string;
  /** The number of exactly what is sent: "dit zag de kandidaat". */
  readonly match?: number;
  readonly sure?: number;
  readonly band?: Band;
  readonly rows: readonly PreviewRow[];
  readonly learn: readonly {
    readonly id: SkillId;
    readonly label: string;
    readonly state: LearningItem['state'];
    readonly shown: boolean;
  }[];
  readonly gates: readonly (GateRow & { readonly shown: boolean })[];
  /**
   * How many of 20,000 others could show the same (estimate). When `warn`, `rows` are those one could leave out: what
   * makes it rare, the one that weighs least first; never what the occupation itself asks.
   */
  readonly rarity: {
    readonly others: number;
    readonly warn: boolean;
    readonly rows: readonly number[];
  };
  /** The exact text that is signed and sealed, for "laat precies zien". */
  readonly body: string;
  /** Size on the wire, after padding. */
  readonly bytes: number;
  readonly retentionDays: number;
  /** Without a relay the employer can see the network address: always say so. */
  readonly addressVisible: true;
  readonly already?: { readonly app: string; readonly pseudonym: string };
}

/**
 * What the own page shows after "Reageren". `fetch-list`: the page only links to the employer's list; call
 * `requestOrigins(needsPermission)` and `apply.fetch-list` in one click.
 */
export type ApplyStep =
  | {
      readonly step: 'fetch-list';
      readonly host: string;
      readonly needsPermission: readonly string[];
      readonly title: string;
    }
  | { readonly step: 'preview'; readonly preview: ApplyPreview };

/** `sending`: not yet on the employer's server, tried again by itself. `waiting`: sent, not yet confirmed. */
export type TalkState =
  | 'sending'
  | 'waiting'
  | 'received'
  | 'refused'
  | 'question'
  | 'invited'
  | 'revealed'
  | 'rejected'
  | 'closed'
  | 'withdrawn';

export interface TalkSummary {
  readonly app: string;
  readonly pseudonym: string;
  readonly title: string;
  readonly organisation: string;
  readonly host: string;
  /** The vacancy's page, when it is known. */
  readonly url?: string;
  /** Milliseconds since the epoch, as all times here. */
  readonly appliedAt: number;
  readonly lastAt: number;
  readonly state: TalkState;
  readonly match?: number;
  readonly sure?: number;
  readonly unread: number;
}

export type TalkMessageKind =
  | 'application'
  | 'received'
  | 'refused'
  | 'question'
  | 'invite'
  | 'reject'
  | 'close'
  | 'answer'
  | 'reveal'
  | 'withdraw';

export interface TalkMessage {
  readonly from: 'me' | 'employer';
  readonly at: number;
  readonly kind: TalkMessageKind;
  readonly text?: string;
  /** With `reject`: about a skill (with its name), a legal demand (`id` is its code) or the vacancy as a whole. */
  readonly reasons?: readonly {
    readonly about: 'skill' | 'gate' | 'vacancy';
    readonly id: string;
    readonly label?: string;
    readonly code: string;
  }[];
  /** Why the employer's program refused it, with `refused`. */
  readonly failure?: Failure;
  /** What was shown, with `reveal`. */
  readonly contact?: Contact;
  /** Mine only: still waiting for a connection. */
  readonly pending?: boolean;
}

export interface TalkDetail extends TalkSummary {
  /** What was sent, row by row. */
  readonly shown: readonly {
    readonly id: SkillId;
    readonly asked: string;
    readonly label: string;
    readonly level: Level;
    readonly src: EvidenceSource;
  }[];
  /** The exact text that was sent. */
  readonly body: string;
  /** The number as the employer computed it again. */
  readonly theirScore?: { readonly match?: number; readonly sure?: number };
  /** The two numbers differ: both sides are told. */
  readonly differs: boolean;
  readonly messages: readonly TalkMessage[];
  readonly mayAnswer: boolean;
  readonly mayReveal: boolean;
  readonly mayWithdraw: boolean;
  /** A message on the board carried our seal and not the employer's signature: it is not shown, but the person is told. */
  readonly unreadable: boolean;
  /** What was revealed so far. */
  readonly revealed?: Contact;
  /** Why the last attempt to send or fetch failed; it is tried again by itself. */
  readonly problem?: Failure;
}

/** One thing that left this device. Repeated look-ups at one board are one entry a day, counted. */
export interface LogEntry {
  readonly id: string;
  readonly at: number;
  readonly host: string;
  readonly kind:
    'application' | 'answer' | 'reveal' | 'withdraw' | 'fetch-list' | 'check' | 'board' | 'import';
  readonly times: number;
  /** Bytes of the last one, as sent. */
  readonly bytes: number;
  /** The exact text inside a sealed message; look-ups have none. */
  readonly content?: string;
}
