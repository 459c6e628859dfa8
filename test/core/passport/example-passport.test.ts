import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGate } from '#core/extraction/gate-codes.ts';
import { parsePassportExport } from '#core/passport/passport-export.ts';
import { describe, expect, it } from 'vitest';
import { vocabularyIndex } from '../matching/vocabulary-index.ts';

describe('the example passport of the demo', () => {
  const bytes = readFileSync(
    join(import.meta.dirname, '../../../scripts/demo-board/example-passport.json'),
  );
  const parsed = parsePassportExport(bytes);
  const passport = parsed.ok ? parsed.value.passport : undefined;

  it('is a valid export and marked as fictional', () => {
    expect(parsed.ok).toBe(true);
    expect(passport?.fictional).toBe(true);
    expect(passport?.contact.email).toMatch(/\.example$/);
  });

  it('names skills of the vocabulary and known gates, each once', () => {
    const index = vocabularyIndex();
    const ids = passport?.skills.map(({ id }) => id) ?? [];
    const all = [...ids, ...(passport?.learning.map(({ id }) => id) ?? [])];
    expect(all.filter((id) => !index.concept(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(passport?.gates.filter(({ gate }) => !parseGate(gate))).toEqual([]);
  });
});
