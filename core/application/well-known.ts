import * as z from 'zod/mini';
import { bytes32, type NamedSigningJwk, readJwks } from '../credentials/jwk.ts';
import { jwsLength, signJws, verifyJwsWithSet } from '../credentials/jws.ts';
import { err, ok, type Result } from '../result.ts';
import { parseDescriptor, type ReadDescriptor, verifyDescriptor } from './descriptor.ts';
import { type EmployerKey, publishedJwk } from './make-keys.ts';
import { readJson } from './read-json.ts';
import { vacancyId } from './wire-fields.ts';

/** Characters of the well-known document: some 10,000 open vacancies. */
export const MAX_WELL_KNOWN = 2_000_000;
const TYP = 'sp-vacancy-list+jwt';

const seconds = z.int().check(z.gte(0));

/** One open vacancy on an employer's public list. */
const listedVacancySchema = z.object({ jti: vacancyId, hash: bytes32, exp: seconds });

const listSchema = z.object({
  iss: z.string().check(z.maxLength(200)),
  iat: seconds,
  /** An old list cannot be shown for ever. */
  exp: seconds,
  vacancies: z.array(listedVacancySchema).check(z.maxLength(20_000)),
});

const documentSchema = z.object({
  v: z.int(),
  organisation: z.string().check(z.minLength(1), z.maxLength(120)),
  jwks: z.unknown(),
  list: z.string(),
});

export type ListedVacancy = z.infer<typeof listedVacancySchema>;

export interface PublicList {
  readonly iss: string;
  /** Seconds since the Unix epoch. */
  readonly iat: number;
  readonly exp: number;
  readonly vacancies: readonly ListedVacancy[];
}

/** What an employer says of itself on `/.well-known/skillspaspoort`, checked. */
export interface EmployerListing {
  readonly origin: string;
  readonly organisation: string;
  readonly jwks: readonly NamedSigningJwk[];
  readonly list: PublicList;
}

/** A descriptor that its employer lists in public at this moment: what an application may be sent on. */
export interface ListedDescriptor extends ReadDescriptor {
  /** The name as the employer publishes it. */
  readonly organisation: string;
  /** To check the replies on the board with. */
  readonly jwks: readonly NamedSigningJwk[];
}

/** Publishes: the text of the well-known document. `previous` keys stay in the set while messages by them are around. */
export async function signWellKnown(
  organisation: string,
  list: PublicList,
  key: EmployerKey,
  previous: readonly EmployerKey[] = [],
): Promise<Result<string>> {
  if (!listSchema.safeParse(list).success) return err('input-malformed');
  if (jwsLength(TYP, list, key.kid) > MAX_WELL_KNOWN - 10_000) {
    return err('input-too-large', { max: MAX_WELL_KNOWN });
  }
  const jws = await signJws(TYP, list, key.privateJwk, key.kid);
  const keys = [key, ...previous].map(publishedJwk);
  return ok(JSON.stringify({ v: 1, organisation, jwks: { keys }, list: jws }));
}

/**
 * Checks the text that came from `origin` + WELL_KNOWN_PATH. `now` in milliseconds.
 * `input-too-large`, `input-malformed`, `version-unsupported`, `descriptor-signature`,
 * `descriptor-host-mismatch` (the list is another host's), `descriptor-expired` (an old list).
 */
export async function verifyWellKnown(
  text: string,
  { origin, now }: { origin: string; now: number },
): Promise<Result<EmployerListing>> {
  const document = readJson(text, documentSchema, { max: MAX_WELL_KNOWN });
  if (!document.ok) return document;
  const { v, organisation, jwks, list } = document.value;
  if (v !== 1) return err('version-unsupported');
  const keys = readJwks(jwks);
  if (!keys.ok) return keys;
  const verified = await verifyJwsWithSet(
    list,
    { typ: TYP, maxLength: MAX_WELL_KNOWN },
    keys.value,
  );
  if (!verified.ok) {
    return verified.error.code === 'message-signature' ? err('descriptor-signature') : verified;
  }
  const parsed = listSchema.safeParse(verified.value.payload);
  if (!parsed.success) return err('input-malformed');
  if (parsed.data.iss !== origin) return err('descriptor-host-mismatch');
  if (parsed.data.exp * 1000 <= now) return err('descriptor-expired');
  return ok({ origin, organisation, jwks: keys.value, list: parsed.data });
}

/** Is this very descriptor (`jti` and hash) on the list, and not past its date? `descriptor-not-listed`, `descriptor-expired`. */
export function findListed(
  { descriptor, nonce }: ReadDescriptor,
  listing: EmployerListing,
  now: number,
): Result<ListedVacancy> {
  const found = listing.list.vacancies.find(
    ({ jti, hash }) => jti === descriptor.jti && hash === nonce,
  );
  if (!found) return err('descriptor-not-listed');
  return found.exp * 1000 <= now ? err('descriptor-expired') : ok(found);
}

/**
 * The check before sending: the employer's document is sound, it signed this descriptor for its own host, and lists
 * it. `wellKnown` is the text fetched from the origin in the descriptor's `iss`. `now` in milliseconds.
 */
export async function checkListed(
  jws: string,
  wellKnown: string,
  now: number,
): Promise<Result<ListedDescriptor>> {
  const unverified = parseDescriptor(jws);
  if (!unverified.ok) return unverified;
  const listing = await verifyWellKnown(wellKnown, { origin: unverified.value.iss, now });
  if (!listing.ok) return listing;
  const { jwks, organisation } = listing.value;
  const read = await verifyDescriptor(jws, jwks, now);
  if (!read.ok) return read;
  const listed = findListed(read.value, listing.value, now);
  return listed.ok ? ok({ ...read.value, organisation, jwks }) : listed;
}
