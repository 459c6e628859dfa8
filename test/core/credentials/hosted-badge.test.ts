import { describe, expect, it } from 'vitest';
import { isConfirmed, outcomeOf } from '#core/credentials/checks.ts';
import {
  assertionAddress,
  checkHostedBadge,
  parseAssertion,
  recipientOf,
} from '#core/credentials/hosted-badge.ts';
import { recipientCheck } from '#core/credentials/recipient.ts';
import { sharedFile } from './ob3-cases.ts';

const now = Date.parse('2026-11-29T12:00:00Z');
const file = {
  type: 'Assertion',
  id: 'https://badges.example/a/1',
  issuedOn: '2026-01-01T00:00:00Z',
  badge: 'https://badges.example/b/1',
  recipient: { type: 'email', hashed: false, identity: 'noor@example.org' },
  verification: { type: 'HostedBadge' },
};
const parse = (value: unknown) => {
  const assertion = parseAssertion(value);
  if (!assertion) throw new Error('no assertion');
  return assertion;
};

describe('a hosted badge', () => {
  it('stays open until its site was asked, and is confirmed when that serves the same', () => {
    const before = checkHostedBadge(parse(file), undefined, now);
    expect(outcomeOf(before, 'hosted')).toBe('open');
    expect(isConfirmed(before)).toBe(false);
    const badge = { id: 'https://badges.example/b/1', name: 'Vegen' };
    const served = { assertion: parse({ ...file, badge }), gone: false };
    expect(isConfirmed(checkHostedBadge(parse(file), served, now))).toBe(true);
  });

  it.each([
    ['another person', { recipient: { identity: 'ander@example.org' } }, 'hosted'],
    ['another badge', { badge: 'https://badges.example/b/2' }, 'hosted'],
    ['another number', { id: 'https://badges.example/a/2' }, 'hosted'],
    ['a withdrawn badge', { revoked: true }, 'revoked'],
    ['a badge that ran out', { expires: '2026-02-01T00:00:00Z' }, 'lasting'],
    ['a badge of tomorrow', { issuedOn: '2026-11-30T12:00:00Z' }, 'begun'],
  ] as const)('fails when the site serves %s', (_what, change, failing) => {
    const served = { assertion: parse({ ...file, ...change }), gone: false };
    expect(outcomeOf(checkHostedBadge(parse(file), served, now), failing)).toBe('failed');
  });

  it('is withdrawn when the site says that it is gone, or when the file says so itself', () => {
    expect(outcomeOf(checkHostedBadge(parse(file), { gone: true }, now), 'revoked')).toBe('failed');
    const revoked = parse({ ...file, revoked: true });
    expect(outcomeOf(checkHostedBadge(revoked, undefined, now), 'revoked')).toBe('failed');
  });

  it('has an address only on the web, and only when it is not signed', () => {
    expect(assertionAddress(parse(file))).toBe('https://badges.example/a/1');
    expect(assertionAddress(parse({ ...file, id: 'urn:uuid:1' }))).toBeUndefined();
    expect(assertionAddress(parse({ ...file, id: 'http://badges.example/1' }))).toBeUndefined();
    const signed = { ...file, verification: { type: 'SignedBadge' } };
    expect(assertionAddress(parse(signed))).toBeUndefined();
  });
});

describe('for whom a badge is', () => {
  it('is compared in either spelling of the address', async () => {
    const recipient = recipientOf(parse(file));
    for (const address of ['noor@example.org', ' Noor@Example.org '])
      expect(await recipientCheck([recipient], address)).toMatchObject({ outcome: 'passed' });
    expect(await recipientCheck([recipient], 'a@b.nl')).toMatchObject({ outcome: 'failed' });
  });

  it('stays open without an address, and for hashes of another kind', async () => {
    const md5 = { identity: 'md5$abc', hashed: true, salt: '' };
    expect(await recipientCheck([md5], 'a@b.nl')).toMatchObject({ outcome: 'open' });
    expect(await recipientCheck([md5], undefined)).toMatchObject({ outcome: 'open' });
    expect(await recipientCheck([], 'a@b.nl')).toMatchObject({ outcome: 'open' });
  });

  const edubadge = sharedFile('edubadges/sample-ob2-hosted-assertion.json');
  it.skipIf(!edubadge)('follows the hash of edubadges', async () => {
    const recipient = recipientOf(parse(JSON.parse(edubadge ?? '{}')));
    expect(await recipientCheck([recipient], '1234abc123abc')).toMatchObject({ outcome: 'passed' });
    expect(await recipientCheck([recipient], '1234abc123abd')).toMatchObject({ outcome: 'failed' });
  });
});
