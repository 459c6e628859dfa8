import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64url, encodeBase64url } from '#core/credentials/base64url.ts';

describe('base64url', () => {
  it('writes what Node writes, and reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = encodeBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(decodeBase64url(text)).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it('has one spelling for every value: whatever it reads, it writes the same way', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AQgw-_9z'), maxLength: 12 }), (text) => {
        const bytes = decodeBase64url(text);
        if (bytes) expect(encodeBase64url(bytes)).toBe(text);
      }),
    );
  });

  it.each(['A', 'AB=', 'AB==', 'AA A', 'AA\n', 'a+b/', 'AB', 'é', '𝒜𝒜'])('refuses %j', (text) => {
    expect(decodeBase64url(text)).toBeUndefined();
  });

  it('handles a message of a megabyte', () => {
    const bytes = new Uint8Array(1_000_000).fill(255);
    const back = decodeBase64url(encodeBase64url(bytes)) ?? new Uint8Array();
    expect(Buffer.compare(back, bytes)).toBe(0);
  });
});
