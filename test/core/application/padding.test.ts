import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pad, unpad } from '#core/application/padding.ts';

describe('padding', () => {
  it('gives the message back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const padded = pad(new Uint8Array(bytes), 64);
        expect(padded).toHaveLength(64);
        expect(padded && unpad(padded)).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it('holds four bytes less than its size', () => {
    expect(pad(new Uint8Array(61), 64)).toBeUndefined();
  });

  it('is refused when anything but zeros follows the message', () => {
    const padded = pad(new Uint8Array([1, 2, 3]), 64) ?? new Uint8Array();
    padded[63] = 1;
    expect(unpad(padded)).toBeUndefined();
  });

  it('is refused when its length is impossible', () => {
    expect(unpad(new Uint8Array([255, 255, 255, 255, 0]))).toBeUndefined();
    expect(unpad(new Uint8Array([0, 0, 0]))).toBeUndefined();
  });
});
