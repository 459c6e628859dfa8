import type { Band } from '#core/matching/requirement-list.ts';
import type { GateRow, ScoreView } from './score-view.ts';

export interface OverstapRow {
  readonly id: string;
  readonly title: string;
  readonly match: number;
  readonly band: Band;
  /** Empty: the index knows nothing of sector, shortage and legal demands of this work. */
  readonly sector: string;
  readonly shortage: boolean;
  /** Needed at the start, and met by a related skill only. */
  readonly alike: number;
  /** The heaviest that are needed at the start, at most three. */
  readonly missing: readonly string[];
  /** How many more are missing. */
  readonly missingMore: number;
}

export interface OverstapView {
  /** How many occupations were compared. */
  readonly compared: number;
  readonly near: readonly OverstapRow[];
  readonly far: readonly OverstapRow[];
  /** There are more than were asked for. */
  readonly more: boolean;
  /** Points either way. */
  readonly margin: number;
  /** Sectors to choose from. */
  readonly sectors: readonly string[];
  /** Some occupations have no sector in the index. */
  readonly someUnknown: boolean;
}

/** One occupation with its number and the reasons. */
export interface OccupationScore extends Pick<
  ScoreView,
  'noNumber' | 'match' | 'sure' | 'band' | 'margin' | 'marginKind' | 'connections' | 'rows'
> {
  readonly id: string;
  readonly title: string;
  readonly sector: string;
  readonly shortage: boolean;
  readonly gates: readonly GateRow[];
}
