import { type Evidence, PASSPORT_LIMITS } from '../passport.ts';
import type { BadgeContent } from './badge-content.ts';
import { plainLine } from './plain-line.ts';
import type { NamedSkill, Proposal } from './proposal.ts';

export interface NamedProposals {
  readonly proposals: readonly Proposal[];
  /** Skills that our skills language does not have, by the name that the source gives them. */
  readonly unknown: readonly string[];
}

/** What an issuer's signature stands for: that it can be done, not how often (rung 2 of 4). */
const CONFIRMED_LEVEL = 2;

/** The proof that a checked badge gives, in the words that the passport shows. */
export const badgeEvidence = (
  { name, issuer, issuedOn, address }: Omit<BadgeContent, 'skills' | 'text'>,
  host: string,
): Evidence => ({
  src: 'signed',
  level: CONFIRMED_LEVEL,
  from: plainLine(
    [name, [issuer, host].filter((part) => part !== '').join(', ')]
      .filter((part) => part !== '')
      .join(' – '),
    PASSPORT_LIMITS.line,
  ),
  ...(issuedOn !== undefined && { issuedOn }),
  ...(address !== undefined && { address }),
});

/**
 * Proposals for the skills that a source names itself. Only these can be confirmed: what we read into other words is our
 * reading, not the issuer's statement.
 */
export function proposeNamed(
  skills: readonly NamedSkill[],
  source: string,
  evidence: Evidence | undefined,
  knows: (id: string) => boolean,
): NamedProposals {
  const known = skills.filter(({ id }) => id !== undefined && knows(id));
  const unknown = skills.filter(({ id, name }) => name !== '' && (id === undefined || !knows(id)));
  return {
    proposals: known.map(({ id = '', name }) => ({
      skill: id,
      source,
      ...(name !== '' && { quote: name }),
      ...(evidence && { level: evidence.level, evidence: [evidence] }),
    })),
    unknown: [...new Set(unknown.map(({ name }) => name))],
  };
}
