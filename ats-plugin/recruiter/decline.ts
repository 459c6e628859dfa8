import type { Candidate, Reason, ReasonCode } from '../api.ts';
import type { CandidateRow } from './interview.ts';

export interface ReasonChoice {
  /** A requirement's skill id, a gate code, or `vacancy`. */
  readonly id: string;
  readonly codes: readonly ReasonCode[];
  /** A gate without an answer: that is no "no", so asking comes first. */
  readonly isUnanswered: boolean;
}

const CODES: Readonly<Record<CandidateRow['relation'], readonly ReasonCode[]>> = {
  none: ['not-shown', 'others-stronger'],
  alike: ['not-shown', 'proof-needed', 'others-stronger'],
  short: ['level-too-low', 'proof-needed', 'others-stronger'],
  same: ['proof-needed', 'others-stronger'],
};
const ORDER: readonly CandidateRow['relation'][] = ['none', 'short', 'alike', 'same'];

/**
 * The reasons that can be true of this candidate, what is missing first. What is learned on the job is no reason, nor
 * a level that was reached, nor a gate that is there.
 */
export function reasonChoices({ rows, gates }: Pick<Candidate, 'rows' | 'gates'>): ReasonChoice[] {
  const requirements = rows
    .filter(({ requirement }) => requirement.kind !== 'learn')
    .toSorted((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation))
    .map((row) => ({ id: row.requirement.id, codes: CODES[row.relation], isUnanswered: false }));
  const missing = gates
    .filter(({ kind, answer }) => kind === 'start' && answer !== 'yes')
    .map(({ gate, answer }) => ({
      id: gate,
      codes: ['gate-missing'] as const,
      isUnanswered: answer === undefined,
    }));
  return [
    ...requirements,
    ...missing,
    { id: 'vacancy', codes: ['others-stronger', 'position-filled'] as const, isUnanswered: false },
  ];
}

/** The same choice again takes it away; another one for the same subject takes its place. */
export function chooseReason(reasons: readonly Reason[], reason: Reason): Reason[] {
  const others = reasons.filter(({ id }) => id !== reason.id);
  const isSame = reasons.some(({ id, code }) => id === reason.id && code === reason.code);
  return isSame ? others : [...others, reason];
}
