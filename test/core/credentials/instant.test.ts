import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '#core/credentials/instant.ts';

describe('a moment in text', () => {
  it('is what the platform makes of it, for every moment', () => {
    const day = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        expect(parseInstant(date.toISOString())).toBe(date.getTime());
      }),
    );
  });

  it.each([
    '2026-06-30T12:00:00+00:00',
    '2026-06-30T12:00:00.5+05:30',
    '2024-02-29T23:59:59-08:00',
    '1999-12-31T00:00:00Z',
  ])('reads zones and fractions: %s', (text) => {
    expect(parseInstant(text)).toBe(Date.parse(text));
  });

  it.each([
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T00:00:60Z',
    '2026-01-01T00:00:00',
    '2026-01-01',
    '2026-01-01T00:00:00+24:00',
    ' 2026-01-01T00:00:00Z',
    '',
  ])('refuses what is no moment: "%s"', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});
