import type { ApplicationCard } from '../api.ts';

/** What the recruiter wants to see; nothing is on at first. */
export interface InboxFilter {
  /** Gates that must be there or can be arranged. */
  readonly gates: ReadonlySet<string>;
  /** Only who shows proof for at least one requirement. */
  readonly proof: boolean;
  /** Only who still waits for an answer. */
  readonly waiting: boolean;
}

export const noFilter: InboxFilter = { gates: new Set(), proof: false, waiting: false };

export const isFiltered = ({ gates, proof, waiting }: InboxFilter): boolean =>
  gates.size > 0 || proof || waiting;

/** Somebody who was not asked something, invited or declined; and who has answered a question. */
export const isWaiting = ({ state }: Pick<ApplicationCard, 'state'>): boolean =>
  state === 'new' || state === 'answered';

/** True when the candidate has the gate or can arrange it; no answer is not a no, but it is no yes either. */
export const hasGate = ({ gates }: Pick<ApplicationCard, 'gates'>, gate: string): boolean =>
  gates.some((one) => one.gate === gate && (one.answer === 'yes' || one.answer === 'can'));

export const passes = (card: ApplicationCard, { gates, proof, waiting }: InboxFilter): boolean =>
  [...gates].every((gate) => hasGate(card, gate)) &&
  (!proof || card.proven > 0) &&
  (!waiting || isWaiting(card));
