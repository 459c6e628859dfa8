import { apportion } from '#core/matching/apportion.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const shares = (...parts: number[]): { part: number; id: string }[] =>
  parts.map((part, at) => ({ part, id: String.fromCharCode(97 + at) }));

describe('largest-remainder rounding', () => {
  it('gives what is left over to the largest remainders', () => {
    expect(apportion(10, 10, shares(16, 35, 49))).toEqual([2, 3, 5]);
  });

  it('breaks ties by id', () => {
    expect(apportion(100, 3, shares(100, 100, 100))).toEqual([34, 33, 33]);
    expect(
      apportion(1, 2, [
        { part: 1, id: 'b' },
        { part: 1, id: 'a' },
      ]),
    ).toEqual([0, 1]);
  });

  it('never goes below a floor and still adds up', () => {
    expect(
      apportion(10, 10, [
        { part: 50, id: 'a' },
        { part: 49, id: 'b' },
        { part: 1, id: 'c', atLeast: 1 },
      ]),
    ).toEqual([5, 4, 1]);
  });

  it('gives nothing when there is nothing to share', () => {
    expect(apportion(0, 0, shares(0, 0))).toEqual([0, 0]);
    expect(apportion(0, 5, [])).toEqual([]);
  });

  it('adds up for any weights', () => {
    const weights = fc.array(fc.nat({ max: 4000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(weights, fc.nat({ max: 100 }), (parts, total) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        const given = apportion(total, whole, shares(...parts.map((part) => part * total)));
        expect(given.reduce((sum, one) => sum + one, 0)).toBe(whole === 0 ? 0 : total);
        for (const [at, part] of parts.entries())
          expect(
            Math.abs((given[at] ?? 0) - (whole === 0 ? 0 : (part * total) / whole)),
          ).toBeLessThan(1);
      }),
    );
  });
});
