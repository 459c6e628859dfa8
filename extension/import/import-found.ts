import type { Check } from '#core/credentials/checks.ts';
import { isConfirmed } from '#core/credentials/checks.ts';
import { recipientCheck, type Recipient } from '#core/credentials/recipient.ts';
import { MAX_PROPOSALS } from '#core/passport/import/proposal.ts';
import type { Passport } from '#core/passport/passport.ts';
import type { Result } from '#core/result.ts';
import type { PagesClient } from '../pages/client.ts';
import type { ProposalView } from '../views/import-view.ts';

export type ImportKind =
  'open-badge-3' | 'open-badge-2' | 'europass' | 'cv' | 'linkedin' | 'passport';

/** What reading a file needs from outside. */
export interface ImportPorts {
  readonly ask: PagesClient['ask'];
  readonly now: () => number;
  /** What the person has already. */
  readonly passport: Passport;
  /** Ends the reading: the person cancelled. */
  readonly signal: AbortSignal;
  /** Pages that were read, of how many. */
  readonly onProgress: (done: number, of: number) => void;
}

/** What a file holds, before anything of it is kept. */
export interface ImportFound {
  readonly kind: ImportKind;
  /** The badge's name, or the file's. */
  readonly name: string;
  /** As the source names it; empty when it does not. */
  readonly issuer: string;
  /** Empty where there is nothing to check. */
  readonly checks: readonly Check[];
  readonly recipients: readonly Recipient[];
  /** Who can tell more. Nobody is contacted before the person says so. */
  readonly contact?: {
    readonly host: string;
    readonly origin: string;
    /** Only after the permission for `origin`. */
    readonly go: () => Promise<Result<ImportFound>>;
  };
  readonly proposals: readonly ProposalView[];
  /** Skills that our skills language does not have, by name. */
  readonly unknown: readonly string[];
  /** Proposals that are not shown, as there are too many. */
  readonly leftOut: number;
}

/** Cuts what is too much to look at one by one, and remembers how much that was. */
export function limited(
  proposals: readonly ProposalView[],
): Pick<ImportFound, 'proposals' | 'leftOut'> {
  return {
    proposals: proposals.slice(0, MAX_PROPOSALS),
    leftOut: Math.max(0, proposals.length - MAX_PROPOSALS),
  };
}

/** The same with the address compared that the person filled in. */
export async function addressedTo(found: ImportFound, address: string): Promise<ImportFound> {
  const compared = await recipientCheck(found.recipients, address);
  return { ...found, checks: [...found.checks.filter(({ id }) => id !== 'recipient'), compared] };
}

/** False for a badge with a check that failed or that a confirmation cannot do without. */
export const isProven = ({ checks }: ImportFound): boolean =>
  checks.length === 0 || isConfirmed({ checks });

/** The proposals as they may be kept: proof, and the level that it stands for, only when everything was checked. */
export function keptProposals(found: ImportFound): readonly ProposalView[] {
  if (isProven(found)) return found.proposals;
  return found.proposals.map(({ skill, source, quote, label }) => ({
    skill,
    source,
    label,
    ...(quote !== undefined && { quote }),
  }));
}
