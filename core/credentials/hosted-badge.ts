import * as z from 'zod/mini';
import { check, type Verification } from './checks.ts';
import { parseInstant } from './instant.ts';
import type { Recipient } from './recipient.ts';

const text = z.string().check(z.minLength(1), z.maxLength(4000));

/** An Open Badge 2.0 as far as it is checked. It has no signature: it is true as far as its site serves it. */
const assertionSchema = z.looseObject({
  id: text,
  issuedOn: text,
  expires: z.exactOptional(z.nullable(text)),
  revoked: z.exactOptional(z.boolean()),
  badge: z.union([text, z.looseObject({ id: z.exactOptional(text) })]),
  recipient: z.looseObject({
    identity: text,
    hashed: z.exactOptional(z.boolean()),
    salt: z.exactOptional(z.nullable(z.string().check(z.maxLength(500)))),
  }),
});

export type HostedAssertion = z.infer<typeof assertionSchema>;

/** `undefined` when it is no Open Badge 2.0 assertion. */
export function parseAssertion(input: unknown): HostedAssertion | undefined {
  const parsed = assertionSchema.safeParse(input);
  return parsed.success ? parsed.data : undefined;
}

/** Where the issuing site serves this badge; `undefined` for a signed badge and for what has no web address. */
export function assertionAddress({
  id,
  ['verification']: how,
}: HostedAssertion): string | undefined {
  const type = z.looseObject({ type: z.string() }).safeParse(how);
  if (type.success && /signed/i.test(type.data.type)) return undefined;
  try {
    const url = new URL(id);
    return url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

export const recipientOf = ({ recipient }: HostedAssertion): Recipient => ({
  identity: recipient.identity,
  hashed: recipient.hashed ?? false,
  salt: recipient.salt ?? '',
});

const badgeIdOf = ({ badge }: HostedAssertion): string | undefined =>
  typeof badge === 'string' ? badge : badge.id;

/** The same badge for the same person, whatever was left out or written out. */
function isSame(file: HostedAssertion, served: HostedAssertion): boolean {
  const [mine, theirs] = [recipientOf(file), recipientOf(served)];
  return (
    file.id === served.id &&
    badgeIdOf(file) === badgeIdOf(served) &&
    mine.identity === theirs.identity &&
    mine.hashed === theirs.hashed &&
    mine.salt === theirs.salt
  );
}

/** What the site answered: the assertion it serves; `gone` when it says that it withdrew it (410, or `revoked`). */
export interface Served {
  readonly assertion?: HostedAssertion | undefined;
  readonly gone: boolean;
}

/**
 * Looks at an Open Badge 2.0. Before its site was asked (`served` absent), `hosted` and `revoked` stay open. A badge that
 * its own file calls revoked is. `issuer` is passed by the site alone: its name is its host.
 */
export function checkHostedBadge(
  file: HostedAssertion,
  served: Served | undefined,
  now: number,
): Verification {
  const newest = served?.assertion ?? file;
  const issued = parseInstant(newest.issuedOn);
  const expires = newest.expires ? parseInstant(newest.expires) : Infinity;
  const revoked = (served?.gone ?? false) || file.revoked === true || newest.revoked === true;
  const hosted = served && (served.gone || (served.assertion && isSame(file, served.assertion)));
  return {
    checks: [
      check('form', true),
      check('begun', issued !== undefined && issued <= now),
      check('lasting', expires !== undefined && expires > now),
      check('subject', true),
      check('hosted', served ? (hosted ?? false) : undefined),
      check('revoked', revoked ? false : served ? true : undefined),
      check('issuer', served ? true : undefined),
    ],
  };
}
