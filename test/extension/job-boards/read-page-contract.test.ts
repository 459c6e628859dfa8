// @vitest-environment node
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { probePage } from '../../../extension/job-boards/probe-page.ts';
import { readPage } from '../../../extension/job-boards/read-page.ts';
import { fixtures, openPage, pageFixtures, toExpectation } from './page-fixtures.ts';

/** `UPDATE_EXPECTED=1` writes the expectations anew; look at the difference before you commit it. */
const update = process.env['UPDATE_EXPECTED'] === '1';

afterEach(() => vi.unstubAllGlobals());

describe.each(pageFixtures())('the page $name', ({ name, html, url }) => {
  it('is read as a person reads it', () => {
    const file = join(fixtures, `${name}.expected.json`);
    const read = toExpectation(readPage(openPage(html), url));
    if (update) writeFileSync(file, `${JSON.stringify(read, null, 2)}\n`);
    expect(existsSync(file), `${name}.expected.json is missing`).toBe(true);
    expect(read).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('is left as it was, without any request', () => {
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    vi.stubGlobal('XMLHttpRequest', fetch);
    const page = openPage(html);
    const before = page.documentElement.outerHTML;
    readPage(page, url);
    probePage(page, url);
    expect(page.documentElement.outerHTML).toBe(before);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('gives offsets into its own text, and no markup', () => {
    const read = readPage(openPage(html), url);
    if (!read.ok) return;
    const { title, employer = '', place = '', text, blocks } = read.value;
    for (const block of blocks) {
      expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
    }
    expect(`${title} ${employer} ${place} ${text}`).not.toMatch(
      /<\/?(?:p|li|b|script|iframe|a)\b/i,
    );
    expect(text).not.toContain('alert(1)');
  });

  it('is let through by the probe when it is a vacancy', () => {
    const page = openPage(html);
    if (readPage(page, url).ok) expect(probePage(page, url)).toBe(true);
  });
});
