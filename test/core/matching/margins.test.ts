import { bandOf } from '#core/matching/bands.ts';
import { MARGINS, matchRange } from '#core/matching/margins.ts';
import { describe, expect, it } from 'vitest';

describe('the margin', () => {
  it('is none for a published list, 8 for a confirmed and 15 for an extracted one', () => {
    expect(MARGINS).toEqual({ published: 0, confirmed: 8, extracted: 15 });
  });

  it('stays within 0 and 100', () => {
    expect(matchRange(78, 'published')).toEqual({ low: 78, high: 78 });
    expect(matchRange(95, 'confirmed')).toEqual({ low: 87, high: 100 });
    expect(matchRange(10, 'extracted')).toEqual({ low: 0, high: 25 });
  });
});

describe('bands', () => {
  it('begin at 75 and at 50', () => {
    expect([0, 49, 50, 74, 75, 100].map((match) => bandOf(match, 10, 10))).toEqual([
      'low',
      'low',
      'fair',
      'fair',
      'good',
      'good',
    ]);
  });

  it('ask half of the start weight to be met by the same skill for good', () => {
    expect(bandOf(90, 5, 10)).toBe('good');
    expect(bandOf(90, 4, 10)).toBe('fair');
    expect(bandOf(60, 0, 10)).toBe('fair');
  });
});
