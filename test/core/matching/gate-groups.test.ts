import { gateCodes } from '#core/extraction/gate-codes.ts';
import { gateGroupOf, gateGroups } from '#core/matching/gate-groups.ts';
import { describe, expect, it } from 'vitest';

describe('the kind of a gate', () => {
  it.each([
    ['vog', 'conduct'],
    ['big', 'register'],
    ['onderwijsbevoegdheid', 'register'],
    ['rijbewijs-c/rijbewijs-ce', 'driving'],
    ['code-95', 'driving'],
    ['taal-nl-b2', 'language'],
    ['vca', 'certificate'],
    ['something-new', 'certificate'],
  ])('%s is %s', (gate, group) => expect(gateGroupOf(gate)).toBe(group));

  it('is known for every gate', () => {
    for (const gate of gateCodes) expect(gateGroups).toContain(gateGroupOf(gate));
  });
});
