import { describe, expect, it } from 'vitest';
import { byTheme, themeOf } from '../../../extension/components/skill-themes.ts';

describe('the themes of skills', () => {
  it.each([
    ['S1.2.3', 'S1'],
    ['K0713', 'K'],
    ['L1', 'L'],
    ['T2.1', 'T'],
    ['', 'other'],
    ['X9', 'other'],
  ])('put group %s under %s', (group, theme) => {
    expect(themeOf(group)).toBe(theme);
  });

  it('keep every row exactly once, and leave empty themes out', () => {
    const rows = [{ group: 'T1' }, { group: 'S3.1' }, { group: '' }, { group: 'S3.2' }];
    const parts = byTheme(rows);
    expect(parts.map(({ theme }) => theme)).toEqual(['S3', 'T', 'other']);
    expect(parts.flatMap((part) => part.rows)).toHaveLength(rows.length);
  });
});
