import type { NotSkill } from '#core/extraction/requirement.ts';
import type { Band, EvidenceSource, ListOrigin } from '#core/matching/requirement-list.ts';
import type { GateAnswer } from '#core/passport/passport.ts';
import type { Language, Level, SkillKind } from '#core/taxonomy/concept.ts';
import type { SkillId } from '#core/taxonomy/skill-id.ts';

/** One requirement, as the panel shows it. Texts are labels in the person's language and quotes; never HTML. */
export interface RequirementRow {
  /** Index into the list; stable as long as the list is. */
  readonly r: number;
  readonly id: SkillId;
  readonly label: string;
  readonly kind: SkillKind;
  /** The asked level. */
  readonly min: Level;
  /** The vacancy's or the employer's own words. */
  readonly text?: string;
  /** `same` asked skill at the asked level, `short` below it, `alike` a related skill, `none` nothing to show. */
  readonly relation: 'same' | 'short' | 'alike' | 'none';
  /** False: the person never answered, so a row without entry reads "?" and not "nog niet". */
  readonly answered: boolean;
  /** The skill of the person behind the points. `label` differs from the row's only when `relation` is `alike`. */
  readonly mine?: {
    readonly id: SkillId;
    readonly label: string;
    readonly level: Level;
    readonly src: EvidenceSource;
  };
  /** Points this row gives, and could give; over all rows they add up to MATCH and to 100. */
  readonly points: number;
  readonly of: number;
}

/** A legal gate; stands beside the match. `gate` is a code of core/extraction/gates.ts. */
export interface GateRow {
  readonly gate: string;
  readonly kind: SkillKind;
  readonly text?: string;
  readonly answer?: GateAnswer['answer'];
}

/** Why there is no number; `undefined` when there is one. */
export type NoNumber = 'no-passport' | 'too-little' | 'learn-there';

/** How sure the number is: `none` an employer's list, `confirmed` +-8, `extracted` +-15 and written with "ongeveer". */
export type MarginKind = 'none' | 'confirmed' | 'extracted';

/** Everything the overlay shows of one vacancy. */
export interface ScoreView {
  /** Names this vacancy on this device. */
  readonly key: string;
  readonly language: Language;
  readonly title: string;
  readonly employer?: string;
  readonly origin: ListOrigin;
  readonly marginKind: MarginKind;
  /** Points either way: 0, 8 or 15. */
  readonly margin: number;
  readonly noNumber?: NoNumber;
  /** Both are present exactly when `noNumber` is not. */
  readonly match?: number;
  readonly sure?: number;
  readonly band?: Band;
  /** Permille of the weight that the person answered. */
  readonly asked: number;
  /** "Aanknopingspunten": rows with an entry of any strength. */
  readonly connections: number;
  readonly rows: readonly RequirementRow[];
  readonly gates: readonly GateRow[];
  readonly notSkills: readonly Pick<NotSkill, 'kind' | 'quote'>[];
  /** "Leer X, dan is je match N." */
  readonly nextStep?: { readonly r: number; readonly label: string; readonly match: number };
  /** The text says too little; the list may still have rows. */
  readonly thin: boolean;
  /** For a text that says too little: what work with this title usually asks. An estimate, never part of a number. */
  readonly usual?:
    | {
        readonly job: string;
        readonly skills: readonly {
          readonly id: SkillId;
          readonly label: string;
          /** The person can it, or something narrower. */
          readonly mine: boolean;
        }[];
      }
    | undefined;
  /** Whether one can apply here: `list` with the employer's list at hand, `link` when it must be fetched first. */
  readonly apply:
    | { readonly how: 'no' }
    | { readonly how: 'link'; readonly host: string }
    | { readonly how: 'list'; readonly host: string; readonly organisation: string };
  /** An application that this person already sent here. */
  readonly applied?: { readonly app: string; readonly pseudonym: string };
  /** True when the passport is the example of the demo build. */
  readonly fictional: boolean;
}

/** Answer to "Haal de lijst van de werkgever". */
export type FetchListAnswer =
  | { readonly state: 'read'; readonly score: ScoreView }
  /** The person must first allow this host; our own page was opened for that. Ask the score again on return. */
  | { readonly state: 'asking-permission'; readonly host: string };
