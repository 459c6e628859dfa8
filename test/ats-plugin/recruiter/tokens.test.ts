import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const tokensOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/--isp-[\w-]+:[^;]+;/g)].map(([token]) => token);

it('looks like the extension: the same tokens with the same values', () => {
  const own = tokensOf('ats-plugin/recruiter/components/tokens.css');
  expect(own.length).toBeGreaterThan(40);
  expect(own).toEqual(tokensOf('extension/components/tokens.css'));
});
