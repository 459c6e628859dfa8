import { base58 } from '@scure/base';
import { canonizer } from '../../extension/import/canonizer.ts';

/** Where a badge of our own comes from: did:key needs no network. */
export interface BadgeIssuer {
  readonly did: string;
  readonly method: string;
  /** `method` when the key is listed elsewhere under another name. */
  sign(
    credential: Readonly<Record<string, unknown>>,
    method?: string,
  ): Promise<Record<string, unknown>>;
}

const encoder = new TextEncoder();

async function hash(document: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
  const canonical = await canonizer.canonize(document);
  if (!canonical.ok) throw new Error(canonical.error.code);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(canonical.value)));
}

/** An issuer with a fresh Ed25519 key that signs by eddsa-rdfc-2022, as the specification says. */
export async function makeBadgeIssuer(): Promise<BadgeIssuer> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const raw = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const multikey = `z${base58.encode(new Uint8Array([0xed, 0x01, ...raw]))}`;
  const did = `did:key:${multikey}`;
  const method = `${did}#${multikey}`;
  return {
    did,
    method,
    async sign(credential, verificationMethod = method) {
      const options = {
        type: 'DataIntegrityProof',
        cryptosuite: 'eddsa-rdfc-2022',
        created: '2026-07-01T10:00:00Z',
        verificationMethod,
        proofPurpose: 'assertionMethod',
      };
      const data = new Uint8Array([
        ...(await hash({ ...options, '@context': credential['@context'] })),
        ...(await hash(credential)),
      ]);
      const signature = await crypto.subtle.sign('Ed25519', pair.privateKey, data);
      const proofValue = `z${base58.encode(new Uint8Array(signature))}`;
      return { ...credential, proof: { ...options, proofValue } };
    },
  };
}

/** An unsigned badge for these skills; `more` replaces fields of the credential. */
export function badgeFor(
  issuer: string,
  skills: readonly { readonly id: string; readonly name: string }[],
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'urn:uuid:0b0f3a2e-7f0a-4a7e-9f5e-3c1d2e4f5a6b',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: issuer, type: ['Profile'], name: 'Vakschool Voorbeeld' },
    validFrom: '2026-06-01T00:00:00Z',
    credentialSubject: {
      id: 'urn:uuid:6d1f6f6a-2b0b-4f7b-8c55-0a5a4d2f9f10',
      type: ['AchievementSubject'],
      achievement: {
        id: 'urn:uuid:9d2c1b0a-1111-4222-8333-444455556666',
        type: ['Achievement'],
        name: 'Schoon en veilig werken',
        description: 'Gehaald op de werkvloer.',
        criteria: { narrative: 'Praktijktoets' },
        alignment: skills.map(({ id, name }) => ({
          type: ['Alignment'],
          targetName: name,
          targetUrl: id,
          targetType: 'ext:ESCOAlignment',
        })),
      },
    },
    ...more,
  };
}
