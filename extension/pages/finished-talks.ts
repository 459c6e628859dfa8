import type { TalkState } from '../views/talk-view.ts';

const finished: readonly TalkState[] = ['rejected', 'refused', 'closed', 'withdrawn'];

/** Nothing more is expected of either side. */
export const isFinished = (state: TalkState): boolean => finished.includes(state);
