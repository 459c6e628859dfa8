import type { Answer } from '#core/passport/passport.ts';
import type { ChosenItem } from '#core/questions/experience.ts';
import type { SkillView } from './settings-view.ts';

/** Where somebody is in the first run. */
export interface StartView {
  readonly chosen: readonly ChosenView[];
  /** Questions answered so far. */
  readonly answered: number;
}

export interface ChosenView extends ChosenItem {
  /** The occupation's title; absent for an activity, which has its name in the locales. */
  readonly title?: string;
}

export type StartStep =
  | {
      readonly step: 'question';
      readonly skill: SkillView;
      /** Other words for it, at most three. */
      readonly words: readonly string[];
      /** The answer that stands, when this question was answered before. */
      readonly current?: Answer;
      readonly answered: number;
      /** How many answers ago this one was asked; 0 is new. */
      readonly back: number;
    }
  /** Nothing is left that is worth asking. */
  | { readonly step: 'done'; readonly answered: number };

export interface ConnectedOccupation {
  readonly id: string;
  readonly title: string;
  /** Skills that connect. */
  readonly connections: number;
}

/** What the answers lead to. */
export interface StartResult {
  /** Occupations in which at least three skills connect. */
  readonly occupations: number;
  /** The best of what is close to what the person did, and of other work. */
  readonly near: readonly ConnectedOccupation[];
  readonly far: readonly ConnectedOccupation[];
}
