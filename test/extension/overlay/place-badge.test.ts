import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BADGE, placeBadge } from '../../../extension/overlay/place-badge.ts';
import type { Box } from '../../../extension/overlay/place-badge.ts';

const card: Box = { left: 100, top: 50, width: 400, height: 120 };
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

const box = (most: number) =>
  fc.record({
    left: fc.integer({ min: -50, max: 600 }),
    top: fc.integer({ min: -50, max: 300 }),
    width: fc.integer({ min: 1, max: most }),
    height: fc.integer({ min: 1, max: most }),
  });

describe('the place of a badge in its card', () => {
  it('is the upper corner at the outer edge when that is free', () => {
    const title = { left: 110, top: 60, width: 200, height: 20 };
    expect(placeBadge(card, [title])).toEqual({ left: 494 - BADGE.width, top: 56 });
    expect(placeBadge(card, [], true)).toEqual({ left: 106, top: 56 });
  });

  it('moves down, then inward, to where nothing stands', () => {
    const heart = { left: 460, top: 55, width: 30, height: 30 };
    expect(placeBadge(card, [heart])).toEqual({ left: 494 - BADGE.width, top: 88 });
    const edge = { left: 430, top: 50, width: 70, height: 120 };
    const inward = placeBadge(card, [edge]);
    expect(inward?.left).toBeLessThan(430 - BADGE.width);
  });

  it('covers as little as it can where nothing is free', () => {
    const lines = [0, 40, 80].map((top) => ({ left: 100, top: 50 + top, width: 400, height: 34 }));
    expect(placeBadge(card, lines)).toBeDefined();
  });

  it('is nowhere in a card that is too small', () => {
    expect(placeBadge({ ...card, width: 60 }, [])).toBeUndefined();
    expect(placeBadge({ ...card, height: 20 }, [])).toBeUndefined();
    expect(placeBadge({ left: 0, top: 0, width: 0, height: 0 }, [])).toBeUndefined();
  });

  it('lies in its card, and on nothing whenever some place is free', () => {
    fc.assert(
      fc.property(
        box(600),
        fc.array(box(200), { maxLength: 12 }),
        fc.boolean(),
        (own, taken, rtl) => {
          const place = placeBadge(own, taken, rtl);
          if (!place) return;
          const badge = { ...place, ...BADGE };
          expect(badge.left).toBeGreaterThanOrEqual(own.left);
          expect(badge.left + badge.width).toBeLessThanOrEqual(own.left + own.width);
          expect(badge.top).toBeGreaterThanOrEqual(own.top);
          expect(badge.top + badge.height).toBeLessThanOrEqual(own.top + own.height);
          const free = placeBadge(own, []);
          const isFree = free && !taken.some((one) => overlap({ ...free, ...BADGE }, one));
          if (rtl || !isFree) return;
          expect(taken.some((one) => overlap(badge, one))).toBe(false);
        },
      ),
    );
  });
});
