import { describe, expect, it } from 'vitest';
import { isAuthentic, outcomeOf } from '#core/credentials/checks.ts';
import { readIssuerDocument, type IssuerDocument } from '#core/credentials/issuer-document.ts';
import { identitiesOf, parseOpenBadge, readBadgeInput } from '#core/credentials/open-badge.ts';
import { recipientCheck } from '#core/credentials/recipient.ts';
import { verifyCredential } from '#core/credentials/verify-credential.ts';
import { canonizer } from '../../../extension/import/canonizer.ts';
import { adversarial, sharedFile } from './ob3-cases.ts';

const cases = adversarial();
const vector = sharedFile('ob3-1edtech/test-vector/signed-credential.json');
const vectorFacts = sharedFile('ob3-1edtech/test-vector/vector.json');
const dccExample = sharedFile('ob3-dcc-verifier-core/v2OBv3SpecExample.json');

async function verify(source: string, now: string, issuers: readonly IssuerDocument[] = []) {
  const input = readBadgeInput(source);
  if (!input.ok) throw new Error(input.error.code);
  return verifyCredential(input.value, { now: Date.parse(now), canonizer, issuers });
}

describe.skipIf(!cases)('the accept and reject cases of Open Badges 3.0', () => {
  const issuer = readIssuerDocument(
    cases?.issuer_document,
    'did:web:badges.hogeschool-voorbeeld.example',
  );
  const trusted = issuer.ok ? [issuer.value] : [];
  it.each((cases?.cases ?? []).filter((one) => one.expect !== 'either'))(
    '$expect: $name',
    async ({ credential, jwt, expect: expected }) => {
      const log = await verify(jwt ?? JSON.stringify(credential), cases?.now ?? '', trusted);
      expect(isAuthentic(log), JSON.stringify(log.checks)).toBe(expected === 'accept');
    },
  );

  it('know for whom the badge is', async () => {
    const badge = parseOpenBadge(cases?.cases[0]?.credential as Record<string, unknown>);
    const recipients = (badge ? identitiesOf(badge) : []).map(({ identityHash, salt }) => ({
      identity: identityHash,
      hashed: true,
      salt: salt ?? '',
    }));
    expect(await recipientCheck(recipients, cases?.recipient_email)).toMatchObject({
      outcome: 'passed',
    });
    expect(await recipientCheck(recipients, 'iemand@example.org')).toMatchObject({
      outcome: 'failed',
    });
  });
});

describe.skipIf(!vector || !vectorFacts)('the signed vector of the specification', () => {
  const key = (JSON.parse(vectorFacts ?? '{}') as { publicKeyMultibase?: string })
    .publicKeyMultibase;
  const issuer = 'https://example.edu/issuers/565049';
  const pinned: IssuerDocument = {
    id: issuer,
    verificationMethod: [
      { id: `${issuer}#${key}`, controller: issuer, publicKeyMultibase: key ?? '' },
    ],
    assertionMethod: [`${issuer}#${key}`],
  };

  it('is accepted under its pinned key', async () => {
    const log = await verify(vector ?? '', '2026-11-01T00:00:00Z', [pinned]);
    expect(isAuthentic(log), JSON.stringify(log.checks)).toBe(true);
  });

  it('stays open without its key, and fails when one letter differs', async () => {
    const open = await verify(vector ?? '', '2026-11-01T00:00:00Z');
    expect(outcomeOf(open, 'key')).toBe('open');
    expect(isAuthentic(open)).toBe(false);
    const changed = (vector ?? '').replace('Teamwork Badge', 'Teamwork badge');
    const log = await verify(changed, '2026-11-01T00:00:00Z', [pinned]);
    expect(outcomeOf(log, 'signature')).toBe('failed');
  });
});

describe.skipIf(!dccExample)('a badge of another issuer with a did:key', () => {
  it('is verified offline; who the issuer is stays open', async () => {
    const log = await verify(dccExample ?? '', '2026-11-01T00:00:00Z');
    expect(isAuthentic(log), JSON.stringify(log.checks)).toBe(true);
    expect(outcomeOf(log, 'issuer')).toBe('open');
  });
});
