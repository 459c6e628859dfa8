import type { Canonizer } from '../ports/canonizer.ts';
import { check, type Check, type Verification } from './checks.ts';
import { ed25519KeyOf, type EddsaProof, eddsaProofs, verifyEddsaProof } from './data-integrity.ts';
import { parseInstant } from './instant.ts';
import { assertionKey, didKeyDocument, type IssuerDocument } from './issuer-document.ts';
import { identifiersAgree, jwtPeriod, jwtSigner, verifyJwtSignature } from './jwt-badge.ts';
import {
  type BadgeInput,
  contextsOf,
  identitiesOf,
  issuerIdOf,
  type OpenBadge,
  parseOpenBadge,
} from './open-badge.ts';

export interface VerifyOptions {
  /** Milliseconds since the epoch, from a Clock. */
  readonly now: number;
  readonly canonizer: Canonizer;
  /** Documents of issuers, pinned or fetched from where the issuer's own identifier points. did:key needs none. */
  readonly issuers: readonly IssuerDocument[];
}

type JwtInput = Extract<BadgeInput, { form: 'jwt' }>;

/** Valid already and still, by every date that says so. A date that cannot be read fails. */
function periodChecks(
  badge: OpenBadge,
  beside: { readonly from: number; readonly until: number } | undefined,
  expiries: readonly (string | undefined)[],
  now: number,
): Check[] {
  const ends = [badge.validUntil ?? badge.expirationDate, ...expiries].flatMap((text) =>
    text === undefined ? [] : [parseInstant(text)],
  );
  const start = parseInstant(badge.validFrom ?? badge.issuanceDate ?? '');
  return [
    check('begun', start !== undefined && start <= now && (beside?.from ?? Infinity) <= now),
    check(
      'lasting',
      ends.every((end) => end !== undefined && end > now) && (beside?.until ?? -Infinity) > now,
    ),
  ];
}

/** `undefined` while the issuer's document is not there: then nothing is known of its keys. */
function documentFor(badge: OpenBadge, { issuers }: VerifyOptions): IssuerDocument | undefined {
  const issuer = issuerIdOf(badge);
  return didKeyDocument(issuer) ?? issuers.find(({ id }) => id === issuer);
}

async function verifyProofs(
  secured: Readonly<Record<string, unknown>>,
  proofs: readonly EddsaProof[],
  document: IssuerDocument | undefined,
  canonizer: Canonizer,
): Promise<Check[]> {
  if (!document)
    return [check('terms', undefined), check('key', undefined), check('signature', undefined)];
  const outcomes = [];
  for (const proof of proofs) {
    const method = assertionKey(document, proof.verificationMethod);
    const key = method && ed25519KeyOf(method);
    outcomes.push({
      key: key !== undefined,
      ...(key
        ? await verifyEddsaProof(secured, proof, key, canonizer)
        : { terms: undefined, signature: undefined }),
    });
  }
  const all = (values: readonly (boolean | undefined)[]): boolean | undefined =>
    values.includes(false) ? false : values.includes(undefined) ? undefined : true;
  return [
    check('terms', all(outcomes.map(({ terms }) => terms))),
    check('key', all(outcomes.map(({ key }) => key))),
    check('signature', all(outcomes.map(({ signature }) => signature))),
  ];
}

async function verifyJson(
  secured: Readonly<Record<string, unknown>>,
  badge: OpenBadge,
  options: VerifyOptions,
): Promise<Check[]> {
  const proofs = eddsaProofs(badge.proof ?? []);
  const hasProof = proofs !== undefined && proofs.length > 0;
  const expiries = proofs?.map(({ expires }) => expires) ?? [];
  return [
    check('proof', hasProof),
    ...(hasProof
      ? await verifyProofs(secured, proofs, documentFor(badge, options), options.canonizer)
      : []),
    ...periodChecks(badge, { from: -Infinity, until: Infinity }, expiries, options.now),
  ];
}

async function verifyJwt(
  input: JwtInput,
  badge: OpenBadge,
  options: VerifyOptions,
): Promise<Check[]> {
  const signer = jwtSigner(input);
  const document = documentFor(badge, options);
  const method = signer && document && assertionKey(document, signer.kid);
  return [
    check('proof', signer !== undefined),
    check('key', document && method !== undefined),
    check(
      'signature',
      signer && method
        ? await verifyJwtSignature(input, signer.algorithm, method)
        : document
          ? false
          : undefined,
    ),
    check('identifiers', identifiersAgree(input, badge)),
    ...periodChecks(badge, jwtPeriod(input), [], options.now),
  ];
}

const hasSubject = (badge: OpenBadge): boolean =>
  badge.credentialSubject.id !== undefined || identitiesOf(badge).length > 0;

/**
 * Looks at everything of an Open Badge 3.0 that can be looked at without asking anybody: an eddsa-rdfc-2022 proof or a
 * JWT, the issuer's keys, dates, subject. Gives the log of it; `isAuthentic` reads that. `recipient` is added by
 * `recipientCheck`, once the person filled in an address. Never throws.
 */
export async function verifyCredential(
  input: BadgeInput,
  options: VerifyOptions,
): Promise<Verification> {
  const badge = parseOpenBadge(input.badge);
  if (!badge) return { checks: [check('form', false)] };
  const contexts = contextsOf(input.badge);
  const known = contexts?.every((url) => options.canonizer.knowsContext(url)) ?? false;
  const checks = [check('form', true), check('contexts', known)];
  // With words that may mean anything, a signature says nothing.
  if (known) {
    checks.push(
      ...(input.form === 'jwt'
        ? await verifyJwt(input, badge, options)
        : await verifyJson(input.badge, badge, options)),
    );
  }
  checks.push(check('subject', hasSubject(badge)));
  if (badge.credentialStatus !== undefined) checks.push(check('revoked', undefined));
  checks.push(
    check('issuer', options.issuers.some(({ id }) => id === issuerIdOf(badge)) || undefined),
  );
  return { checks };
}
