// @vitest-environment node
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { serialisePassport } from '#core/passport/passport-export.ts';
import { emptyPassport, type Passport } from '#core/passport/passport.ts';
import type { ImportFound } from '../../../extension/import/import-found.ts';
import { addressedTo, isProven, keptProposals } from '../../../extension/import/import-found.ts';
import { readFile, readPasted } from '../../../extension/import/read-file.ts';
import { badgeFor, makeBadgeIssuer } from '../../helpers/make-badge.ts';
import { createFakePorts, found, type FakePorts, NOW, SKILL } from './fake-ports.ts';

const outcomes = ({ checks }: ImportFound): Record<string, string> =>
  Object.fromEntries(checks.map(({ id, outcome }) => [id, outcome]));
const read = (content: BlobPart | object, ports: FakePorts = createFakePorts()) => {
  const part =
    typeof content === 'string' || content instanceof Uint8Array
      ? (content as BlobPart)
      : JSON.stringify(content);
  return readFile(new File([part], 'mijn bestand'), ports);
};
/** What the page does after the person agreed to contact the host. */
const askHost = async (before: ImportFound): Promise<ImportFound> => {
  if (!before.contact) throw new Error('nobody to ask');
  return found(await before.contact.go());
};

describe('an Open Badge 3.0 of an issuer on the web', () => {
  const did = 'did:web:school.example';
  async function issued(more: Record<string, unknown> = {}) {
    const issuer = await makeBadgeIssuer();
    const key = { id: `${did}#1`, controller: did, publicKeyMultibase: issuer.did.slice(8) };
    const badge = await issuer.sign(badgeFor(did, [{ id: SKILL, name: 'vegen' }], more), key.id);
    const document = { id: did, verificationMethod: [key], assertionMethod: [key.id] };
    return { badge, web: { 'https://school.example/.well-known/did.json': document } };
  }

  it('is read without asking anybody, and confirmed after its issuer was asked', async () => {
    const { badge, web } = await issued();
    const ports = createFakePorts(web);
    const before = found(await read(badge, ports));
    expect(ports.fetched).toEqual([]);
    expect(before.contact).toMatchObject({
      host: 'school.example',
      origin: 'https://school.example',
    });
    expect(isProven(before)).toBe(false);
    expect(keptProposals(before)[0]).not.toHaveProperty('evidence');

    const after = await askHost(before);
    expect(ports.fetched).toEqual(['https://school.example/.well-known/did.json']);
    expect(isProven(after), JSON.stringify(after.checks)).toBe(true);
    expect(after.contact).toBeUndefined();
    expect(keptProposals(after)).toEqual([
      {
        skill: SKILL,
        label: 'vloeren vegen',
        source: 'Schoon en veilig werken – Vakschool Voorbeeld',
        quote: 'vegen',
        level: 2,
        evidence: [
          {
            src: 'signed',
            level: 2,
            from: 'Schoon en veilig werken – Vakschool Voorbeeld, school.example',
            issuedOn: '2026-06-01',
          },
        ],
      },
    ]);
  });

  it('keeps no proof when it turns out to be of somebody else, until the address is right', async () => {
    const identity = {
      type: 'IdentityObject',
      hashed: false,
      identityHash: 'noor@example.org',
      identityType: 'emailAddress',
    };
    const subject = badgeFor(did, [{ id: SKILL, name: 'vegen' }])['credentialSubject'] as object;
    const { badge, web } = await issued({
      credentialSubject: { ...subject, identifier: [identity] },
    });
    const after = await askHost(found(await read(badge, createFakePorts(web))));
    expect(isProven(after), JSON.stringify(after.checks)).toBe(true);
    const wrong = await addressedTo(after, 'ander@example.org');
    expect(isProven(wrong)).toBe(false);
    expect(keptProposals(wrong)[0]).not.toHaveProperty('evidence');
    const right = await addressedTo(wrong, 'noor@example.org');
    expect(isProven(right)).toBe(true);
    expect(keptProposals(right)[0]?.evidence).toHaveLength(1);
  });

  it.each([
    ['answers nothing', 'silent'],
    ['answers with the document of another', { id: 'did:web:evil.example' }],
    ['says that it is gone', 'gone'],
  ])('stays as it was when the issuer %s', async (_what, page) => {
    const { badge } = await issued();
    const ports = createFakePorts({ 'https://school.example/.well-known/did.json': page });
    const before = found(await read(badge, ports));
    expect(await before.contact?.go()).toMatchObject({ error: { code: 'import-host-silent' } });
  });

  it('without any signature gives proposals that are not confirmed', async () => {
    const unsigned = found(await read(badgeFor(did, [{ id: SKILL, name: 'vegen' }])));
    expect(outcomes(unsigned)['proof']).toBe('failed');
    expect(keptProposals(unsigned)).toEqual([
      expect.objectContaining({ skill: SKILL, label: 'vloeren vegen' }),
    ]);
  });

  it('with words that we do not know is told so, and never fetched', async () => {
    const { badge } = await issued();
    const ports = createFakePorts();
    const strange = found(
      await read({ ...badge, '@context': ['https://evil.example/context.json'] }, ports),
    );
    expect(outcomes(strange)['contexts']).toBe('failed');
    expect(ports.fetched).toEqual([]);
  });

  it('that names no skill we know is read for its words; these carry no proof', async () => {
    const issuer = await makeBadgeIssuer();
    const badge = badgeFor(issuer.did, [{ id: `${SKILL}7`, name: 'dweilen' }]);
    const ports = createFakePorts();
    const result = found(await read(await issuer.sign(badge), ports));
    expect(result.unknown).toEqual(['dweilen']);
    expect(result.proposals).toEqual([
      { skill: `${SKILL}9`, label: 'dweilen', source: expect.any(String), quote: 'dweilen' },
    ]);
    expect(ports.texts.join()).toContain('Praktijktoets');
  });
});

describe('an Open Badge 2.0', () => {
  const id = 'https://badges.example/a/1';
  const alignment = [{ targetName: 'vegen', targetUrl: SKILL, targetFramework: 'ESCO' }];
  const badgeClass = {
    id: 'https://badges.example/b/1',
    name: 'Vegen',
    issuer: 'https://badges.example/i/1',
    alignment,
  };
  const assertion = {
    type: 'Assertion',
    id,
    issuedOn: '2026-01-01T00:00:00+00:00',
    badge: 'https://badges.example/b/1',
    recipient: { type: 'id', hashed: false, identity: '1234' },
    verification: { type: 'HostedBadge' },
  };
  const web = {
    [id]: assertion,
    'https://badges.example/b/1': badgeClass,
    'https://badges.example/i/1': { name: 'Hogeschool Voorbeeld' },
  };

  it('is asked of its own site only, and then confirmed', async () => {
    const ports = createFakePorts(web);
    const before = found(await read(assertion, ports));
    expect(ports.fetched).toEqual([]);
    expect(before.name).toBe('badges.example');
    const after = await askHost(before);
    expect(ports.fetched).toEqual(Object.keys(web));
    expect(isProven(after), JSON.stringify(after.checks)).toBe(true);
    expect(after).toMatchObject({ name: 'Vegen', issuer: 'Hogeschool Voorbeeld' });
    expect(keptProposals(after)[0]?.evidence?.[0]?.from).toBe(
      'Vegen – Hogeschool Voorbeeld, badges.example',
    );
  });

  it('counts for what the site serves, not for what the file says', async () => {
    const claim = { ...badgeClass, name: 'Hartchirurg' };
    const after = await askHost(
      found(await read({ ...assertion, badge: claim }, createFakePorts(web))),
    );
    expect(after.name).toBe('Vegen');
  });

  it('follows no address to another site', async () => {
    const elsewhere = { ...assertion, badge: 'https://evil.example/b/1' };
    const ports = createFakePorts({ [id]: elsewhere, 'https://evil.example/b/1': badgeClass });
    const after = await askHost(found(await read(elsewhere, ports)));
    expect(ports.fetched).toEqual([id]);
    expect(after.proposals).toEqual([]);
  });

  it('is withdrawn when its site says so', async () => {
    const after = await askHost(found(await read(assertion, createFakePorts({ [id]: 'gone' }))));
    expect(outcomes(after)['revoked']).toBe('failed');
    expect(isProven(after)).toBe(false);
  });
});

describe('a signed Open Badge 2.0', () => {
  it('is read, and stays not confirmed: nobody is asked', async () => {
    const part = (value: unknown): string =>
      Buffer.from(JSON.stringify(value)).toString('base64url');
    const assertion = {
      type: 'Assertion',
      id: 'urn:uuid:1',
      issuedOn: '2026-01-01T00:00:00Z',
      badge: { name: 'Vegen', alignment: [{ targetName: 'vegen', targetUrl: SKILL }] },
      recipient: { type: 'email', hashed: false, identity: 'noor@example.org' },
      verification: { type: 'SignedBadge', creator: 'https://badges.example/key' },
    };
    const result = found(await read(`${part({ alg: 'RS256' })}.${part(assertion)}.c2ln`));
    expect(result).toMatchObject({ kind: 'open-badge-2', name: 'Vegen' });
    expect(result.contact).toBeUndefined();
    expect(isProven(result)).toBe(false);
    expect(keptProposals(result)[0]?.skill).toBe(SKILL);
  });
});

describe('what people have lying about', () => {
  it.each([
    ['a text', 'Ik kan dweilen.', 'cv'],
    [
      'a text in Windows-1252',
      new Uint8Array([...'dweilen in caf'].map((c) => c.charCodeAt(0)).concat(0xe9)),
      'cv',
    ],
    [
      'a Word file',
      zipSync({ 'word/document.xml': strToU8('<w:p><w:t>dweilen</w:t></w:p>') }),
      'cv',
    ],
    ['a LinkedIn archive', zipSync({ 'Skills.csv': strToU8('Name\ndweilen\n') }), 'linkedin'],
    [
      'a badge in a picture',
      `<svg><openbadges:credential><![CDATA[${JSON.stringify(badgeFor('did:web:a', []))}]]></openbadges:credential></svg>`,
      'open-badge-3',
    ],
    ['a European credential', { type: ['EuropeanDigitalCredential'] }, 'europass'],
  ])('is known by its content: %s', async (_what, content, kind) => {
    expect(found(await read(content)).kind).toBe(kind);
  });

  it('may be pasted', async () => {
    const ports = createFakePorts();
    expect(
      found(await readPasted('  Ik kan dweilen. ', 'Jouw tekst', ports)).proposals,
    ).toHaveLength(1);
    expect(await readPasted('   ', 'Jouw tekst', ports)).toMatchObject({
      error: { code: 'import-nothing-found' },
    });
  });

  it('may be another passport: only what is new, at most 200 at a time, and it says how many more', async () => {
    const changedAt = new Date(NOW).toISOString();
    const other: Passport = {
      ...emptyPassport,
      skills: [
        { id: SKILL, answer: 'often', changedAt },
        { id: 'urn:unknown', answer: 'often', changedAt },
      ],
    };
    const result = found(await read(serialisePassport(other, changedAt)));
    expect(result).toMatchObject({ kind: 'passport', leftOut: 0 });
    expect(keptProposals(result)).toEqual([
      { skill: SKILL, label: 'vloeren vegen', level: 3, source: 'mijn bestand' },
    ]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['nothing at all', '', 'import-damaged'],
    ['broken JSON', '{"type":', 'import-damaged'],
    ['JSON about something else', '{"recept":"soep"}', 'import-kind-unknown'],
    ['a list', '[1,2]', 'import-kind-unknown'],
    ['a passport that is damaged', '{"format":"isp-export/1","passport":7}', 'import-damaged'],
    [
      'a passport of a newer version',
      '{"format":"isp-export/9","exportedAt":"x","passport":{}}',
      'version-unsupported',
    ],
    ['a copy with a password', 'age-encryption.org/v1\n-> scrypt', 'import-locked-copy'],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1, 0]), 'import-kind-unknown'],
    ['a picture without a badge', '<svg></svg>', 'import-kind-unknown'],
    ['a token that is no badge', 'eyJhbGciOiJub25lIn0.e30.', 'import-damaged'],
    ['a text without skills', 'Hallo allemaal.', 'import-nothing-found'],
    [
      'a zip bomb',
      zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }),
      'import-too-large',
    ],
  ])('is told: %s', async (_what, content, code) => {
    expect(await read(content)).toMatchObject({ ok: false, error: { code } });
  });

  it('is not opened when it is too large: a PDF of 200 MB', async () => {
    let opened = false;
    const huge = new File(['%PDF-1.7'], 'groot.pdf');
    Object.defineProperty(huge, 'size', { value: 200 * 1024 * 1024 });
    Object.defineProperty(huge, 'arrayBuffer', { value: () => (opened = true) });
    expect(await readFile(huge, createFakePorts())).toMatchObject({
      error: { code: 'import-too-large', params: { max: 20 } },
    });
    expect(opened).toBe(false);
  });
});
