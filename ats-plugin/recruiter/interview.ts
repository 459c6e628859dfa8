import type { Candidate } from '../api.ts';

export type CandidateRow = Candidate['rows'][number];

/** How a requirement is best spoken about: see the texts `recruiter.ask-<about>`. */
export type Topic = 'same' | 'short' | 'alike' | 'none' | 'learn';

export interface InterviewTopic {
  readonly row: CandidateRow;
  readonly about: Topic;
}

const isProven = ({ entry }: CandidateRow): boolean => entry !== undefined && entry.src !== 'self';

function topicOf({ relation, requirement }: CandidateRow): Topic | undefined {
  if (relation !== 'none') return relation;
  if (requirement.kind === 'learn') return 'learn';
  // What is merely nice to have and was not shown is not worth the minutes.
  return requirement.kind === 'start' ? 'none' : undefined;
}

/** What to ask about in the interview: everything that counts and is not proven, in the order of the list. */
export function interviewTopics(rows: readonly CandidateRow[]): InterviewTopic[] {
  return rows.flatMap((row) => {
    const about = isProven(row) ? undefined : topicOf(row);
    return about ? [{ row, about }] : [];
  });
}

/** Requirements with proof. */
export const provenCount = (rows: readonly CandidateRow[]): number => rows.filter(isProven).length;

/** Of what is learned on the job: how many the candidate wants to learn, is learning or has learned, and of how many. */
export function wantsToLearn({ rows, learn }: Pick<Candidate, 'rows' | 'learn'>): {
  readonly wants: number;
  readonly of: number;
} {
  const wanted = new Set(learn.map(({ id }) => id));
  const taught = rows.filter(({ requirement }) => requirement.kind === 'learn');
  return {
    wants: taught.filter(({ requirement }) => wanted.has(requirement.id)).length,
    of: taught.length,
  };
}
