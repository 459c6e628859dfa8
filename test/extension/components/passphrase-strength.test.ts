import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengthOf } from '../../../extension/components/passphrase-strength.ts';
import { SHORTEST_PASSPHRASE } from '../../../extension/messages.ts';

describe('strengthOf', () => {
  it.each([
    ['', 'short'],
    ['welkom01', 'short'],
    ['          ', 'short'],
    ['aaaaaaaaaaaaaa', 'weak'],
    ['abcdefghijkl', 'weak'],
    ['1234567890123', 'weak'],
    ['wachtwoord1', 'weak'],
    ['regenkaasfiets', 'fair'],
    ['boom fiets regen', 'fair'],
    ['boom fiets regen kaas', 'strong'],
    ['tYq8$kWm2!pLz9@cVb4x', 'strong'],
  ])('of "%s" is %s', (passphrase, strength) => {
    expect(strengthOf(passphrase)).toBe(strength);
  });

  it('calls nothing short that the background takes, and takes nothing that is short', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,30}$/), (text) => {
        expect(strengthOf(text) === 'short').toBe(text.length < SHORTEST_PASSPHRASE);
      }),
    );
  });
});
