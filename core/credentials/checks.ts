/**
 * What is looked at in a badge, each with its own outcome. The texts of the screens are called after these.
 * - `form`: it is an Open Badge with the parts that one must have
 * - `contexts`: its words come from vocabularies that we carry along, and from no other
 * - `terms`: every field is covered by the signature
 * - `proof`: there is a signature of a kind that we can check
 * - `key`: the issuer itself lists the key
 * - `signature`: the signature holds
 * - `identifiers`: what stands outside the badge agrees with what stands in it
 * - `begun`, `lasting`: it is valid already, and still
 * - `subject`: it says for whom it is
 * - `hosted`: the issuing site still serves the same badge
 * - `revoked`: it was not withdrawn
 * - `issuer`: we know who stands behind the key
 * - `recipient`: it was given to the address that the person filled in
 */
export const checkIds = [
  'form',
  'contexts',
  'terms',
  'proof',
  'key',
  'signature',
  'identifiers',
  'begun',
  'lasting',
  'subject',
  'hosted',
  'revoked',
  'issuer',
  'recipient',
] as const;

export type CheckId = (typeof checkIds)[number];

/** `open`: could not be looked at, so nothing is known. */
export type Outcome = 'passed' | 'failed' | 'open';

export interface Check {
  readonly id: CheckId;
  readonly outcome: Outcome;
}

/** A log of what was looked at, in order. It is not a verdict: who uses it decides what it needs. */
export interface Verification {
  readonly checks: readonly Check[];
}

/** They say something of the badge's place in the world, not whether it is genuine. */
const BESIDE_AUTHENTICITY: readonly CheckId[] = ['revoked', 'issuer', 'recipient'];

export const check = (id: CheckId, passed: boolean | undefined): Check => ({
  id,
  outcome: passed === undefined ? 'open' : passed ? 'passed' : 'failed',
});

export const outcomeOf = ({ checks }: Verification, id: CheckId): Outcome | undefined =>
  checks.find((one) => one.id === id)?.outcome;

/** The issuer's key made exactly this badge, and it is valid now: nothing failed and nothing of the badge itself is open. */
export function isAuthentic({ checks }: Verification): boolean {
  return (
    checks.length > 0 &&
    checks.every(
      ({ id, outcome }) =>
        outcome === 'passed' || (outcome === 'open' && BESIDE_AUTHENTICITY.includes(id)),
    )
  );
}

/**
 * Good enough to call a skill confirmed: genuine, from a known issuer, not withdrawn. For whom it is may stay open: not
 * every badge can tell.
 */
export function isConfirmed(verification: Verification): boolean {
  return (
    isAuthentic(verification) &&
    verification.checks.every(({ id, outcome }) => outcome === 'passed' || id === 'recipient')
  );
}
