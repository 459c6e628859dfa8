import { describe, expect, it } from 'vitest';
import { comingMonths, noPractical, readPractical } from '../../../extension/pages/practical.ts';

describe('hours and start', () => {
  const nothing = noPractical('2026-12');

  it('send nothing that is not ticked', () => {
    expect(readPractical({ ...nothing, min: '16', max: '32' })).toEqual({
      value: {},
      hoursWrong: false,
    });
  });

  it('take whole hours from 0 to 80, lowest first', () => {
    const hours = (min: string, max: string) =>
      readPractical({ ...nothing, hours: true, min, max });
    expect(hours('16', ' 32 ').value).toEqual({ hours: [16, 32] });
    expect(hours('32', '32').value).toEqual({ hours: [32, 32] });
    for (const [min, max] of [
      ['32', '16'],
      ['16', '81'],
      ['-1', '5'],
      ['1.5', '5'],
      ['a', '5'],
    ] as const)
      expect(hours(min, max)).toEqual({ value: {}, hoursWrong: true });
  });

  it('wait until both hours are filled in', () => {
    expect(readPractical({ ...nothing, hours: true, min: '16' })).toEqual({
      value: {},
      hoursWrong: false,
    });
  });

  it('offer this month and eleven more, across the year', () => {
    const months = comingMonths(Date.UTC(2026, 10, 29));
    expect(months).toHaveLength(12);
    expect(months[0]).toBe('2026-11');
    expect(months[2]).toBe('2027-01');
    expect(readPractical({ ...nothing, start: true, month: '2027-01' }).value).toEqual({
      from: '2027-01',
    });
  });
});
