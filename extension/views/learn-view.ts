import type { Band } from '#core/matching/requirement-list.ts';
import type { GoalInput } from '#core/passport/goal.ts';
import type { LearningItem } from '#core/passport/passport.ts';
import type { GateRow, RequirementRow, ScoreView } from './score-view.ts';

/** A line that is not met in full. */
export interface PlanGap extends RequirementRow {
  /** MATCH when only this is learned; absent without a number. */
  readonly alone?: number;
  /** It counts in `later`. */
  readonly planned: boolean;
  /** What the person said about learning it. */
  readonly item?: LearningItem;
}

export interface PlanView {
  /** What is kept when the person makes it a goal. */
  readonly goal: GoalInput;
  readonly title: string;
  readonly kept: boolean;
  /** Absent together: fewer than three lines are needed at the start. */
  readonly match?: number;
  readonly later?: number;
  readonly band?: Band;
  readonly laterBand?: Band;
  readonly margin: ScoreView['margin'];
  /** Lines that are met in full, of how many. */
  readonly met: number;
  readonly total: number;
  /** The best to begin with first. */
  readonly gaps: readonly PlanGap[];
  readonly gates: readonly GateRow[];
}

export interface GoalSummary {
  readonly id: string;
  readonly title: string;
  readonly of: 'occupation' | 'vacancy';
  readonly match?: number;
  readonly later?: number;
  /** Absent when the skills index does not know the occupation (any more). */
  readonly gaps?: number;
}
