import { describe, expect, it } from 'vitest';
import { readBadge2, readBadge3 } from '#core/passport/import/badge-content.ts';
import { escoSkill } from '#core/passport/import/esco-link.ts';
import { readEuropass } from '#core/passport/import/europass.ts';
import { detectJson } from '#core/passport/import/detect-kind.ts';
import type { JsonObject } from '#core/passport/import/json-values.ts';
import { badgeEvidence, proposeNamed } from '#core/passport/import/named-proposals.ts';
import { plainLine } from '#core/passport/import/plain-line.ts';
import { badgeFor } from '../../../helpers/make-badge.ts';
import { sharedFile } from '../../credentials/ob3-cases.ts';

const skill = 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000001';
const json = (text: string | undefined): JsonObject => JSON.parse(text ?? '{}') as JsonObject;

describe('a link to an ESCO skill', () => {
  it.each([
    [skill, skill],
    [
      skill
        .replace('http:', 'https:')
        .toUpperCase()
        .replace('HTTPS://DATA.EUROPA.EU/ESCO/SKILL', 'https://data.europa.eu/esco/skill'),
      skill,
    ],
    [`${skill}/`, skill],
    ['https://evil.example/esco/skill/00000000-0000-4000-8000-000000000001', undefined],
    [`${skill}?x`, undefined],
    ['00000000-0000-4000-8000-000000000001', undefined],
    [42, undefined],
  ])('%s', (link, id) => {
    expect(escoSkill(link)).toBe(id);
  });

  it('may be a bare code where the framework is said to be ESCO', () => {
    expect(escoSkill('00000000-0000-4000-8000-000000000001', true)).toBe(skill);
  });
});

describe('what a badge says', () => {
  it('is its name, its issuer, the skills it names, and its words', () => {
    const content = readBadge3(badgeFor('did:web:a', [{ id: skill, name: 'vegen' }]));
    expect(content).toEqual({
      name: 'Schoon en veilig werken',
      issuer: 'Vakschool Voorbeeld',
      skills: [{ id: skill, name: 'vegen' }],
      text: 'Schoon en veilig werken\n\nGehaald op de werkvloer.\n\nPraktijktoets',
      issuedOn: '2026-06-01',
    });
  });

  it('names the day it was given and its public page, when both can be used', () => {
    const badge = { name: 'Vegen' };
    expect(
      readBadge2(
        { issuedOn: '2026-05-03T10:00:00+02:00', id: 'https://badges.example/a/1' },
        badge,
      ),
    ).toMatchObject({ issuedOn: '2026-05-03', address: 'https://badges.example/a/1' });
    for (const [issuedOn, id] of [
      ['2026-13-45', 'javascript:alert(1)'],
      ['gisteren', 'http://badges.example/a/1'],
      [7, 'https://user:secret@badges.example/'],
      [undefined, `https://badges.example/${'a'.repeat(3000)}`],
      ['2026-02-03nonsense', 'https://badges.example/a b'],
    ]) {
      const content = readBadge2({ issuedOn, id }, badge);
      expect(content).not.toHaveProperty('issuedOn');
      expect(content).not.toHaveProperty('address');
    }
  });

  it('keeps names that look like HTML or SQL as plain text, and takes hidden characters out', () => {
    const name = '<img src=x onerror=alert(1)>\u202E\u0000 Robert"); DROP TABLE skills;--';
    const content = readBadge2({}, { name, issuer: { name: 'x'.repeat(5000) } });
    expect(content?.name).toBe('<img src=x onerror=alert(1)> Robert"); DROP TABLE skills;--');
    expect(content?.issuer).toHaveLength(200);
  });

  it.each([
    {},
    { credentialSubject: [] },
    { credentialSubject: { achievement: 'x' } },
    { credentialSubject: { achievement: { name: 7 } } },
  ])('is nothing for %j', (badge) => {
    expect(readBadge3(badge)).toBeUndefined();
    expect(readBadge2(badge)).toBeUndefined();
  });

  it('is cut at 5,000 skills', () => {
    const alignment = Array.from({ length: 6000 }, (_, at) => ({ targetName: `skill ${at}` }));
    expect(readBadge2({}, { name: 'veel', alignment })?.skills).toHaveLength(5000);
  });
});

describe('a line of strange text', () => {
  it('never ends in half a character', () => {
    expect(plainLine('a😀😀', 3)).toBe('a…');
    expect(plainLine(undefined)).toBe('');
  });
});

describe('proposals for named skills', () => {
  it('carry proof only for what the source names by a number that we know', () => {
    const evidence = badgeEvidence(
      { name: 'Badge', issuer: 'School', issuedOn: '2026-05-03' },
      'school.example',
    );
    const { proposals, unknown } = proposeNamed(
      [{ id: skill, name: 'vegen' }, { name: 'dweilen' }, { id: 'urn:x', name: 'vreemd' }],
      'Badge',
      evidence,
      (id) => id === skill,
    );
    expect(proposals).toEqual([
      { skill, source: 'Badge', quote: 'vegen', level: 2, evidence: [evidence] },
    ]);
    expect(evidence.from).toBe('Badge – School, school.example');
    expect(evidence.issuedOn).toBe('2026-05-03');
    expect(unknown).toEqual(['dweilen', 'vreemd']);
  });
});

const europass = sharedFile('europass-elm/Sample-MC-Annex1-signed.jsonld');
const unsealed = sharedFile('europass-elm/Sample-MC-Annex1-unsigned.jsonld');
const small = sharedFile('europass-elm/credential-sample.jsonld');
const ob2 = sharedFile('edubadges/sample-ob2-hosted-assertion.json');
const ob3 = sharedFile('edubadges/sample-ob3-credential-payload.json');
const examples = [
  'achievementAlignmentCase-00',
  'basicOpenBadgeCredential-02',
  'fullOpenBadge-03',
  'skillAssertionCase-04',
].map((name) => [name, sharedFile(`ob3-1edtech/examples/${name}.json`)] as const);

describe.skipIf(!europass)('the samples of Europass', () => {
  it('link to ESCO skills, sealed', () => {
    expect(detectJson(json(europass))).toBe('europass');
    const content = readEuropass(json(europass));
    expect(content?.skills.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'http://data.europa.eu/esco/skill/5fd5c985-eaaa-47aa-8314-62359c54505a',
        'http://data.europa.eu/esco/skill/ccdf3597-5c80-410f-896d-e1bdfa223de9',
      ]),
    );
    expect(content?.name).not.toBe('');
    expect(content?.issuer).not.toBe('');
  });

  it.each([unsealed, small])('are read without a seal', (text) => {
    expect(detectJson(json(text))).toBe('europass');
    expect(readEuropass(json(text))?.name).toBeTruthy();
  });

  it('hold nothing of the person in what we take', () => {
    expect(JSON.stringify(readEuropass(json(europass)))).not.toMatch(/andromeda/i);
  });
});

describe.skipIf(!ob2)('the samples of edubadges', () => {
  it('name their ESCO skills in both versions', () => {
    expect(detectJson(json(ob2))).toBe('open-badge-2');
    expect(detectJson(json(ob3))).toBe('open-badge-3');
    for (const content of [readBadge2(json(ob2)), readBadge3(json(ob3))])
      expect(content?.skills).toEqual([
        {
          id: 'http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000001337',
          name: 'interne geneeskunde',
        },
      ]);
  });
});

describe.skipIf(!examples[0]?.[1])('the examples of Open Badges 3.0', () => {
  it.each(examples)('are read: %s', (_name, text) => {
    expect(detectJson(json(text))).toBe('open-badge-3');
    expect(readBadge3(json(text))?.name).toBeTruthy();
  });
});

describe('a European credential of our own making', () => {
  const credential = {
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    displayParameter: { title: { en: 'Certificate', nl: 'Certificaat' } },
    issuer: { legalName: { nl: 'Vakschool', en: 'Trade school' } },
    credentialSubject: {
      fullName: { nl: 'Noor' },
      hasClaim: {
        title: { nl: 'Vegen' },
        specifiedBy: {
          learningOutcome: [
            {
              type: 'LearningOutcome',
              title: { nl: 'Kan vegen' },
              relatedESCOSkill: { id: skill, prefLabel: { en: 'sweep' } },
            },
            { type: 'LearningOutcome', title: { nl: 'Kan dweilen' } },
          ],
        },
      },
    },
  };

  it('gives skills and outcomes, in Dutch where it can, also inside a seal', () => {
    const expected = {
      name: 'Vegen',
      issuer: 'Vakschool',
      skills: [{ id: skill, name: 'sweep' }],
      text: 'Kan dweilen',
    };
    expect(readEuropass(credential)).toEqual(expected);
    const sealed = { payload: JSON.stringify(credential), signatures: [] };
    expect(detectJson(sealed)).toBe('europass');
    expect(readEuropass(sealed)).toEqual(expected);
    expect(readEuropass({ payload: '{', signatures: [] })).toBeUndefined();
  });

  it('is read to its end when it is deep, and not beyond what there is room for', () => {
    let deep: unknown = { relatedESCOSkill: { id: skill } };
    for (let level = 0; level < 5000; level++) deep = { inner: deep };
    expect(readEuropass({ ...credential, credentialSubject: deep })?.skills).toEqual([
      { id: skill, name: '' },
    ]);
  });
});
