import { describe, expect, it } from 'vitest';
import { gateCodes, gateLanguages, parseGate } from '#core/extraction/gate-codes.ts';
import { gateLabel } from '#core/extraction/gate-label.ts';
import { translator } from '#core/translator.ts';

describe('the name of a gate', () => {
  const nl = translator('nl');
  const en = translator('en');

  it('is known for every code and every language, in both languages', () => {
    const codes = [...gateCodes, ...gateLanguages.map((l) => `taal-${l}`)];
    for (const t of [nl, en]) {
      for (const code of codes) {
        expect(gateLabel(code, t)).not.toContain('gates.');
        expect(gateLabel(code, t)).not.toContain('taal-');
      }
    }
  });

  it('is built from parts', () => {
    expect(gateLabel('taal-nl-b1', nl)).toBe('Nederlands op niveau B1');
    expect(gateLabel('rijbewijs-c/rijbewijs-ce', nl)).toBe('rijbewijs C of rijbewijs CE');
    expect(gateLabel('taal-de', en)).toBe('German');
  });

  it('is the code itself when it is not on the closed list', () => {
    expect(parseGate('taal-nl-z9')).toBeUndefined();
    expect(gateLabel('kapperspas', nl)).toBe('kapperspas');
  });
});
