import { claimsOf } from '#core/passport/claims.ts';
import type { Evidence, Passport } from '#core/passport/passport.ts';
import { strengthsOf } from '#core/passport/strengths.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passport as anyPassport } from './arbitraries.ts';

describe('the picture of strengths', () => {
  const at = '2026-11-29T12:00:00.000Z';
  const proof: Evidence = { src: 'signed', level: 2, from: 'School' };

  it('counts by group what a person can, the fullest group first', () => {
    const skills: Passport['skills'] = [
      { id: 'a:1', answer: 'often', changedAt: at },
      { id: 'b:1', answer: 'alone', evidence: [proof, proof], changedAt: at },
      { id: 'b:2', answer: 'with-help', changedAt: at },
      { id: 'b:3', answer: 'never', evidence: [proof], changedAt: at },
      { id: 'c:1', answer: 'unknown', changedAt: at },
    ];
    const groupOf = (id: string): string => id.slice(0, 1);
    expect(strengthsOf({ skills }, groupOf)).toEqual([
      { group: 'b', can: 2, proven: 1 },
      { group: 'a', can: 1, proven: 0 },
    ]);
    expect(strengthsOf({ skills: [] }, groupOf)).toEqual([]);
  });

  it('counts every skill once, whatever the groups', () => {
    fc.assert(
      fc.property(anyPassport, fc.func(fc.constantFrom('x', 'y', 'z')), (passport, groupOf) => {
        const strengths = strengthsOf(passport, groupOf);
        const total = strengths.reduce((sum, { can }) => sum + can, 0);
        expect(total).toBe(claimsOf(passport).filter(({ src }) => src === 'self').length);
        for (const { can, proven } of strengths) {
          expect(proven).toBeGreaterThanOrEqual(0);
          expect(proven).toBeLessThanOrEqual(can);
          expect(can).toBeGreaterThan(0);
        }
      }),
    );
  });
});
