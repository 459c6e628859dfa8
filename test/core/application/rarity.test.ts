import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RARE_BELOW, rarityOf } from '#core/application/rarity.ts';
import { skill } from './employer.ts';

const entry = (r: number) => ({ r, id: skill(r) });
const list = (n: number) => Array.from({ length: n }, (_, r) => ({ w: 1000 + r }));
const occupation = new Set(Array.from({ length: 20 }, (_, n) => skill(n)));

describe('the rarity of what is shown', () => {
  it('is everybody when nothing is shown', () => {
    expect(rarityOf([], list(0), new Set())).toEqual({ k: 20_000, rare: false, unusual: [] });
  });

  it('takes six in ten for a skill of the occupation, one in ten for another', () => {
    expect(rarityOf([entry(0)], list(1), occupation).k).toBe(12_000);
    expect(rarityOf([entry(0)], list(1), new Set()).k).toBe(2000);
    expect(rarityOf([entry(0), entry(30)], list(31), occupation).k).toBe(1200);
  });

  it('does not warn for twelve skills of the occupation', () => {
    const twelve = Array.from({ length: 12 }, (_, r) => entry(r));
    expect(rarityOf(twelve, list(12), occupation)).toEqual({ k: 43, rare: false, unusual: [] });
  });

  it('warns below twenty, and names only skills from outside the occupation, lightest first', () => {
    const shown = [entry(0), entry(1), entry(33), entry(32), entry(31)];
    const { k, rare, unusual } = rarityOf(shown, list(34), occupation);
    expect(k).toBe(7);
    expect(rare).toBe(true);
    expect(unusual).toEqual([31, 32, 33].map((n) => ({ id: skill(n), k: 72 })));
  });

  it('warns without naming anything when the occupation itself is that demanding', () => {
    const all = Array.from({ length: 15 }, (_, r) => entry(r));
    const { k, rare, unusual } = rarityOf(all, list(15), occupation);
    expect(k).toBeLessThan(RARE_BELOW);
    expect(rare).toBe(true);
    expect(unusual).toEqual([]);
  });

  it('counts a skill that is shown twice once', () => {
    const twice = [entry(0), { r: 1, id: skill(0) }];
    expect(rarityOf(twice, list(2), occupation).k).toBe(12_000);
  });

  it('never rises when more is shown, and never names a skill of the occupation', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(40), { maxLength: 20 }), fc.nat(40), (shown, more) => {
        const before = rarityOf(shown.map(entry), list(41), occupation);
        const after = rarityOf([...shown, more].map(entry), list(41), occupation);
        expect(after.k).toBeLessThanOrEqual(before.k);
        for (const { id } of after.unusual) expect(occupation.has(id)).toBe(false);
      }),
    );
  });
});
