import * as z from 'zod/mini';
import { err, ok, type Result } from '../result.ts';
import { decodeEd25519Multikey } from './multibase.ts';

const id = z.string().check(z.minLength(1), z.maxLength(1000));

const methodSchema = z.object({
  id,
  controller: z.exactOptional(id),
  publicKeyMultibase: z.exactOptional(z.string().check(z.maxLength(200))),
  publicKeyJwk: z.exactOptional(z.record(z.string(), z.unknown())),
});

const listOf = <T extends z.ZodMiniType>(item: T) =>
  z._default(z.array(item).check(z.maxLength(100)), []);

const documentSchema = z.object({
  id,
  verificationMethod: listOf(methodSchema),
  assertionMethod: listOf(z.union([id, methodSchema])),
});

/** A key as its issuer publishes it. */
export type VerificationMethod = z.infer<typeof methodSchema>;

/** What an issuer publishes of its keys (Controlled Identifiers 1.0 section 2): a DID document, or a profile that holds the same. */
export type IssuerDocument = z.infer<typeof documentSchema>;

/** `input-malformed` when it is no controlled identifier document, or one of somebody else than `issuer`. */
export function readIssuerDocument(input: unknown, issuer: string): Result<IssuerDocument> {
  const parsed = documentSchema.safeParse(input);
  return parsed.success && parsed.data.id === issuer ? ok(parsed.data) : err('input-malformed');
}

/** The key with this id, if the issuer lists it for making assertions and controls it itself. */
export function assertionKey(
  document: IssuerDocument,
  keyId: string,
): VerificationMethod | undefined {
  const whole = (name: string): string => (name.startsWith('#') ? document.id + name : name);
  const wanted = whole(keyId);
  for (const entry of document.assertionMethod) {
    const listed = typeof entry === 'string' ? entry : entry.id;
    if (whole(listed) !== wanted) continue;
    const method =
      typeof entry === 'string'
        ? document.verificationMethod.find((one) => whole(one.id) === wanted)
        : entry;
    if (method && (method.controller ?? document.id) === document.id) return method;
  }
  return undefined;
}

/** did:key is its own document: the identifier is the key. Ed25519 only; `undefined` for everything else. */
export function didKeyDocument(issuer: string): IssuerDocument | undefined {
  const key = /^did:key:(z[1-9A-HJ-NP-Za-km-z]+)$/.exec(issuer)?.[1];
  if (key === undefined || !decodeEd25519Multikey(key)) return undefined;
  const method = { id: `${issuer}#${key}`, controller: issuer, publicKeyMultibase: key };
  return { id: issuer, verificationMethod: [method], assertionMethod: [method.id] };
}

/**
 * Where an issuer publishes its document: did:web by its method, an https address at the address itself. `undefined`
 * when there is no place to ask.
 */
export function documentAddress(issuer: string): string | undefined {
  const web = /^did:web:([^:/?#@]+)((?::[^:/?#]+)*)$/.exec(issuer);
  try {
    if (web) {
      const host = (web[1] ?? '').replace(/%3a/i, ':');
      const path = (web[2] ?? '').split(':').slice(1);
      if (!/^[a-z0-9.-]+(:\d{1,5})?$/i.test(host)) return undefined;
      const where = path.length > 0 ? path.join('/') : '.well-known';
      return new URL(`https://${host}/${where}/did.json`).href;
    }
    const url = new URL(issuer);
    return url.protocol === 'https:' ? url.origin + url.pathname + url.search : undefined;
  } catch {
    return undefined;
  }
}
