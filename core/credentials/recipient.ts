import { type Check, check } from './checks.ts';
import { sha256 } from './sha256.ts';

/** An identity that a badge was given to: Open Badges 3.0 `identifier` or 2.0 `recipient`. */
export interface Recipient {
  /** `sha256$` and hexadecimal digits when hashed, else the address itself. */
  readonly identity: string;
  readonly hashed: boolean;
  readonly salt: string;
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const plain = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '');

async function isAddressedTo(recipient: Recipient, address: string): Promise<boolean | undefined> {
  if (!recipient.hashed) return plain(recipient.identity) === plain(address);
  const [algorithm, digest] = recipient.identity.split('$');
  if (algorithm !== 'sha256' || digest === undefined) return undefined;
  const spellings = [address.trim(), address.trim().toLowerCase()];
  for (const spelling of spellings)
    if (hex(await sha256(spelling + recipient.salt)) === digest.toLowerCase()) return true;
  return false;
}

/**
 * Compares what the person filled in (an e-mail address, or the number that the issuer knows) with whom the badge was
 * given to: `sha256$` + hex(SHA-256(identifier + salt)). Open without an address, without an identity, or with a hash
 * of another kind.
 */
export async function recipientCheck(
  recipients: readonly Recipient[],
  address: string | undefined,
): Promise<Check> {
  if (!address?.trim() || recipients.length === 0) return check('recipient', undefined);
  const answers = [];
  for (const recipient of recipients) answers.push(await isAddressedTo(recipient, address));
  if (answers.includes(true)) return check('recipient', true);
  return check('recipient', answers.includes(undefined) ? undefined : false);
}
