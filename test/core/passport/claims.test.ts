import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeEntries } from '#core/matching/make-entries.ts';
import type { Requirement } from '#core/matching/requirement-list.ts';
import { scoreMatch } from '#core/matching/score-match.ts';
import { answeredIds } from '#core/passport/answered.ts';
import { claimsOf } from '#core/passport/claims.ts';
import type { Passport } from '#core/passport/passport.ts';
import { parsePassportExport } from '#core/passport/passport-export.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { list } from '../matching/arbitraries.ts';
import { passport as anyPassport } from './arbitraries.ts';

const fixture = (): Passport => {
  const bytes = readFileSync(join(import.meta.dirname, '../../fixtures/passport/v1.json'));
  const parsed = parsePassportExport(bytes);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value.passport;
};

const end = (id: string): string => id.slice(id.lastIndexOf('/') + 1).slice(0, 8);

describe('claims of a passport', () => {
  it('are levels 1 to 4 by how often it was done, none for never and for unknown', () => {
    const own = claimsOf(fixture()).filter((claim) => claim.src === 'self');
    expect(own.map(({ id, level }) => [end(id), level])).toEqual([
      ['60c78287', 3],
      ['f7464f30', 1],
      ['7e5786f8', 4],
      ['c29aa9d2', 2],
    ]);
  });

  it('are one more for each confirmation, at the confirmed level', () => {
    const confirmed = claimsOf(fixture()).filter((claim) => claim.src !== 'self');
    expect(confirmed.map(({ id, level, src }) => [end(id), level, src])).toEqual([
      ['60c78287', 3, 'peer'],
      ['60c78287', 2, 'signed'],
      ['42', 1, 'signed'],
    ]);
  });

  it('give two passports the same number that differ only in what is never sent', () => {
    fc.assert(
      fc.property(anyPassport, list, (passport, requires: Requirement[]) => {
        const stripped: Passport = {
          version: 1,
          skills: passport.skills.map(({ id, answer, evidence }) => ({
            id,
            answer,
            ...(evidence && {
              evidence: evidence.map(({ src, level }) => ({ src, level, from: 'elders' })),
            }),
            changedAt: '2020-01-01T00:00:00.000Z',
          })),
          learning: [],
          gates: [],
          contact: {},
        };
        const same = (a: string, b: string): boolean => a === b;
        const scored = (one: Passport): unknown =>
          scoreMatch(requires, makeEntries(requires, claimsOf(one), same), answeredIds(one));
        expect(scored(stripped)).toEqual(scored(passport));
      }),
    );
  });
});

describe('what is written for oneself', () => {
  it('is in no claim, whatever the passport: only skill, level and kind of source', () => {
    fc.assert(
      fc.property(anyPassport, (passport) => {
        for (const claim of claimsOf(passport))
          expect(Object.keys(claim).sort()).toEqual(['id', 'level', 'src']);
      }),
    );
  });
});

describe('what was answered', () => {
  it('includes never and what others confirmed, not "weet ik niet"', () => {
    expect([...answeredIds(fixture())].map(end)).toEqual([
      '60c78287',
      'f7464f30',
      '1fd57242',
      '7e5786f8',
      'c29aa9d2',
      '42',
    ]);
  });
});
