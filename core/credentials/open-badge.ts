import * as z from 'zod/mini';
import { err, ok, type Result } from '../result.ts';
import { decodeBase64url } from './base64url.ts';
import { fromUtf8 } from './utf8.ts';

/** Larger badges are refused before anything reads them (characters): pictures may stand in them. */
export const MAX_BADGE_LENGTH = 5 * 1024 * 1024;

const text = z.string().check(z.minLength(1), z.maxLength(4000));
const oneOrMore = <T extends z.ZodMiniType>(item: T) =>
  z.union([item, z.array(item).check(z.maxLength(50))]);

const identitySchema = z.looseObject({
  hashed: z.exactOptional(z.boolean()),
  identityHash: text,
  identityType: z.exactOptional(text),
  salt: z.exactOptional(z.string().check(z.maxLength(500))),
});

/** Strict where a verifier must be, open for the many fields that a badge may have beside (Open Badges 3.0, VC 1.1 and 2.0). */
export const openBadgeSchema = z.looseObject({
  '@context': z.unknown(),
  id: z.exactOptional(text),
  type: oneOrMore(text),
  issuer: z.union([text, z.looseObject({ id: text })]),
  validFrom: z.exactOptional(text),
  validUntil: z.exactOptional(text),
  issuanceDate: z.exactOptional(text),
  expirationDate: z.exactOptional(text),
  credentialSubject: z.looseObject({
    id: z.exactOptional(text),
    type: z.exactOptional(oneOrMore(text)),
    identifier: z.exactOptional(oneOrMore(identitySchema)),
    achievement: z.looseObject({ name: text }),
  }),
  credentialStatus: z.exactOptional(z.unknown()),
  proof: z.exactOptional(z.unknown()),
});

export type OpenBadge = z.infer<typeof openBadgeSchema>;

/** A badge as it comes in: JSON with its proofs inside, or a compact JWS around it. */
export type BadgeInput =
  | { readonly form: 'json'; readonly badge: Readonly<Record<string, unknown>> }
  | {
      readonly form: 'jwt';
      readonly header: Readonly<Record<string, unknown>>;
      /** The claims beside the badge: `iss`, `jti`, `nbf`, `exp`, `sub`. */
      readonly claims: Readonly<Record<string, unknown>>;
      readonly badge: Readonly<Record<string, unknown>>;
      /** What was signed, and the signature (RFC 7515 section 5.2). */
      readonly signed: string;
      readonly signature: string;
    };

/** As it was parsed: a schema would drop what it does not like, and then something else is checked than was signed. */
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readJson(source: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(source);
    return isObject(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function readPart(part: string): Readonly<Record<string, unknown>> | undefined {
  const bytes = decodeBase64url(part);
  const source = bytes && fromUtf8(bytes);
  return source === undefined ? undefined : readJson(source);
}

const COMPACT_JWS = /^[\w-]+\.[\w-]+\.[\w-]*$/;
const OUTSIDE_BADGE = ['iss', 'jti', 'nbf', 'exp', 'iat', 'sub', 'aud', 'vc'];

function readJwt(jwt: string): Result<BadgeInput> {
  const [head = '', body = '', signature = ''] = jwt.split('.');
  const [header, payload] = [readPart(head), readPart(body)];
  if (!header || !payload) return err('input-malformed');
  // VC 1.1 puts the badge in `vc`; VC 2.0 has it beside the claims.
  const inside = payload['vc'];
  const beside = Object.entries(payload).filter(([key]) => !OUTSIDE_BADGE.includes(key));
  return ok({
    form: 'jwt',
    header,
    claims: payload,
    badge: isObject(inside) ? inside : Object.fromEntries(beside),
    signed: `${head}.${body}`,
    signature,
  });
}

/** Takes a badge apart without checking anything. `input-too-large`, `input-malformed`. */
export function readBadgeInput(source: string): Result<BadgeInput> {
  if (source.length > MAX_BADGE_LENGTH) return err('input-too-large', { max: MAX_BADGE_LENGTH });
  const trimmed = source.trim();
  if (COMPACT_JWS.test(trimmed)) return readJwt(trimmed);
  const badge = readJson(trimmed);
  return badge ? ok({ form: 'json', badge }) : err('input-malformed');
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** A verifiable credential that says of itself that it is an Open Badge 3.0, with all that one needs. */
export function parseOpenBadge(badge: Readonly<Record<string, unknown>>): OpenBadge | undefined {
  const parsed = openBadgeSchema.safeParse(badge);
  if (!parsed.success) return undefined;
  const types = list(parsed.data.type);
  const isBadge = types.includes('OpenBadgeCredential') || types.includes('AchievementCredential');
  return isBadge && types.includes('VerifiableCredential') ? parsed.data : undefined;
}

export const issuerIdOf = ({ issuer }: OpenBadge): string =>
  typeof issuer === 'string' ? issuer : issuer.id;

/** The identities that the badge was given to, hashed or not. */
export function identitiesOf({
  credentialSubject: { identifier },
}: OpenBadge): readonly z.infer<typeof identitySchema>[] {
  return identifier === undefined ? [] : Array.isArray(identifier) ? identifier : [identifier];
}

/** The same object without one of its fields. */
export const withoutField = (
  object: Readonly<Record<string, unknown>>,
  field: string,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== field));

/** Keywords that may name a thing, and those that make up a text in a language: nothing else stands beside these. */
const NAMING = ['@id', '@type'];
const VALUE = ['@value', '@language', '@direction', '@type'];

/**
 * True for an object whose fields would be read differently from what was signed: with keywords of JSON-LD that remap or
 * hide fields, or with a name that JavaScript itself drops.
 */
function isTwoFaced(keys: readonly string[]): boolean {
  if (keys.includes('__proto__')) return true;
  const isValue = keys.includes('@value');
  return isValue
    ? !keys.every((key) => VALUE.includes(key))
    : keys.some((key) => key.startsWith('@') && !NAMING.includes(key));
}

function remaps(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth > 30) return true;
  if (Array.isArray(value)) return value.some((item) => remaps(item, depth + 1));
  return (
    isTwoFaced(Object.keys(value)) || Object.values(value).some((inner) => remaps(inner, depth + 1))
  );
}

/**
 * The context addresses of a badge. `undefined` when there are none, when one is written out inside the badge, or when
 * a nested object brings its own: then the fields may mean something else than they say.
 */
export function contextsOf(
  badge: Readonly<Record<string, unknown>>,
): readonly string[] | undefined {
  const addresses = list(badge['@context']);
  const rest = withoutField(withoutField(badge, 'proof'), '@context');
  if (!addresses.every((one): one is string => typeof one === 'string')) return undefined;
  return addresses.length > 0 && addresses.length <= 20 && !remaps(rest, 0) ? addresses : undefined;
}
