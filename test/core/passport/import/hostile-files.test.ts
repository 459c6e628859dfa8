import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkHostedBadge, parseAssertion } from '#core/credentials/hosted-badge.ts';
import { isAuthentic } from '#core/credentials/checks.ts';
import { readIssuerDocument } from '#core/credentials/issuer-document.ts';
import { readBadgeInput } from '#core/credentials/open-badge.ts';
import { verifyCredential } from '#core/credentials/verify-credential.ts';
import { readArchive, textOfWordXml } from '#core/passport/import/archive-text.ts';
import { badgeInPng, badgeInSvg } from '#core/passport/import/baked-badge.ts';
import { readBadge2, readBadge3 } from '#core/passport/import/badge-content.ts';
import { detectForm, detectJson } from '#core/passport/import/detect-kind.ts';
import { readEuropass } from '#core/passport/import/europass.ts';
import type { JsonObject } from '#core/passport/import/json-values.ts';
import { canonizer } from '../../../../extension/import/canonizer.ts';
import { badgeFor, makeBadgeIssuer } from '../../../helpers/make-badge.ts';

const words = [
  '@context',
  '@id',
  '@type',
  '@value',
  'id',
  'type',
  'proof',
  'issuer',
  'credentialSubject',
  'achievement',
  'alignment',
  'targetUrl',
  'badge',
  'recipient',
  'identity',
  'hasClaim',
  'relatedESCOSkill',
  'payload',
  '__proto__',
];
/** JSON whose fields are called as those of badges are. */
const badgeLike = fc.letrec<{ value: unknown; object: JsonObject }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      'OpenBadgeCredential',
      'EuropeanDigitalCredential',
      'Assertion',
      'https://a.example',
      '',
    ),
    fc.jsonValue({ maxDepth: 1 }),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(fc.constantFrom(...words), tie('value'), { maxKeys: 6 }),
})).object;

const now = Date.parse('2026-11-29T12:00:00Z');

describe('whatever stands in a file', () => {
  it('no reader of JSON throws', () => {
    fc.assert(
      fc.property(badgeLike, (json) => {
        detectJson(json);
        readBadge3(json);
        readBadge2(json);
        readEuropass(json);
        readIssuerDocument(json, 'did:web:a');
        const assertion = parseAssertion(json);
        if (assertion) checkHostedBadge(assertion, { assertion, gone: false }, now);
      }),
      { numRuns: 500 },
    );
  });

  it('no reader of bytes throws', () => {
    const beginning = fc.constantFrom(
      [],
      [0x50, 0x4b, 3, 4],
      [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
      [0x25, 0x50, 0x44, 0x46, 0x2d],
    );
    fc.assert(
      fc.property(beginning, fc.uint8Array({ maxLength: 400 }), (first, rest) => {
        const bytes = new Uint8Array([...first, ...rest]);
        detectForm(bytes);
        badgeInPng(bytes);
        readArchive(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('reading pictures and documents takes time in step with their length', () => {
    for (const piece of [
      '<openbadges:assertion',
      '<w:t',
      '<w:t>',
      '<w:t ',
      '<!-- -->',
      '<w:tab ',
      '<!--',
      '<svg ',
      '&amp;',
      '<w:p/>',
    ]) {
      const long = piece.repeat(200_000);
      badgeInSvg(long);
      textOfWordXml(long);
      detectForm(new TextEncoder().encode(long.slice(0, 4096)));
    }
    expect(textOfWordXml('<w:t>'.repeat(10))).toBe('');
  });

  it('a badge that still is genuine after a change says the same as before', async () => {
    const issuer = await makeBadgeIssuer();
    const badge = await issuer.sign(badgeFor(issuer.did, []));
    await fc.assert(
      fc.asyncProperty(badgeLike, async (change) => {
        const input = readBadgeInput(JSON.stringify({ ...badge, ...change }));
        if (!input.ok) return;
        const log = await verifyCredential(input.value, { now, canonizer, issuers: [] });
        // An empty list says nothing, so nothing is signed for it: only that may be added unseen.
        if (isAuthentic(log)) expect(readBadge3(input.value.badge)).toEqual(readBadge3(badge));
      }),
      { numRuns: 150 },
    );
  });

  it('a graph made to take forever is given up', async () => {
    const issuer = await makeBadgeIssuer();
    const nodes = Array.from({ length: 9 }, (_, at) => `_:n${at}`);
    const clique = nodes.map((id) => ({
      id,
      type: ['Achievement'],
      related: nodes
        .filter((other) => other !== id)
        .map((other) => ({ id: other, type: ['Related'] })),
    }));
    const badge = badgeFor(issuer.did, [], { evidence: clique });
    const canonical = await canonizer.canonize(badge);
    expect(canonical.ok).toBe(false);
  });
});
