import { describe, expect, it } from 'vitest';
import { originOf } from '../../../extension/components/origin-of.ts';

describe('originOf', () => {
  it.each([
    ['www.werk.example', 'https://www.werk.example'],
    [' HTTPS://Werk.Example/vacature/1?x=2#y ', 'https://werk.example'],
    ['http://localhost:4400/lijst', 'http://localhost:4400'],
    ['localhost', 'https://localhost'],
  ])('reads %s', (typed, origin) => {
    expect(originOf(typed)).toBe(origin);
  });

  it.each([
    '',
    'werk',
    'twee woorden.nl',
    'ftp://werk.example',
    'javascript:alert(1)',
    'https://a@werk.example',
    'https://',
  ])('refuses %s', (typed) => {
    expect(originOf(typed)).toBeUndefined();
  });
});
