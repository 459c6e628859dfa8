import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('extension/components/tokens.css', 'utf8');
const dark = css.indexOf('prefers-color-scheme: dark');

function tokensOf(part: string): Map<string, string> {
  const found = part.matchAll(/--isp-(?<name>[\w-]+): (?<colour>#[\da-f]{6})/g);
  return new Map(
    [...found].map(({ groups }) => [groups?.['name'] ?? '', groups?.['colour'] ?? '']),
  );
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const channel = (at: number): number => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
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
