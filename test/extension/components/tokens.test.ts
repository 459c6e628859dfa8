import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('extension/components/tokens.css', 'utf8');
const dark = css.indexOf('prefers-color-scheme: dark');

function tokensOf(part: string): Map<string, string> {
  return new Map([...part.matchAll(/--isp-([\w-]+): (#[\da-f]{6})/g)].map((m) => [m[1]!, m[2]!]));
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

const surfaces = ['ground', 'surface', 'sunken'];
const textOn: readonly (readonly [string, readonly string[]])[] = [
  [
    'text',
    [
      ...surfaces,
      'primary-soft',
      'accent-soft',
      'good-soft',
      'fair-soft',
      'low-soft',
      'danger-soft',
    ],
  ],
  ['muted', surfaces],
  ['primary', surfaces],
  ['primary-hover', surfaces],
  ['accent', surfaces],
  ['danger', [...surfaces, 'danger-soft']],
  ['on-primary', ['primary', 'primary-hover']],
  ['on-danger', ['danger']],
  ['on-primary-soft', ['primary-soft']],
  ['on-accent-soft', ['accent-soft']],
  ['good', [...surfaces, 'good-soft']],
  ['fair', [...surfaces, 'fair-soft']],
  ['low', [...surfaces, 'low-soft']],
];

describe.each([
  ['light', tokensOf(css.slice(0, dark))],
  ['dark', tokensOf(css.slice(dark))],
])('the %s colours', (_name, tokens) => {
  const ratio = (front: string, back: string): number =>
    contrast(tokens.get(front) ?? 'missing', tokens.get(back) ?? 'missing');

  it('give every text a contrast of at least 4.5 on what it stands on', () => {
    const weak = textOn.flatMap(([front, backs]) =>
      backs.filter((back) => !(ratio(front, back) >= 4.5)).map((back) => `${front} on ${back}`),
    );
    expect(weak).toEqual([]);
  });

  it('give borders of controls and the focus ring a contrast of at least 3', () => {
    const weak = surfaces.flatMap((back) =>
      ['line-control', 'focus']
        .filter((front) => !(ratio(front, back) >= 3))
        .map((f) => `${f} on ${back}`),
    );
    expect(weak).toEqual([]);
  });
});
