import type { Proposal } from '#core/passport/import/proposal.ts';

/** A proposal with the skill's name in the person's language. */
export interface ProposalView extends Proposal {
  readonly label: string;
}

/** What a host answered; only ever asked after the person agreed to contact it. */
export interface FetchedText {
  readonly status: number;
  readonly text: string;
}
