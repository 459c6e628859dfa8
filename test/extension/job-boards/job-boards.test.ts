// @vitest-environment node
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findJobBoard, jobBoards } from '../../../extension/job-boards/index.ts';
import { pageFixtures } from './page-fixtures.ts';

const folder = join(import.meta.dirname, '../../../extension/job-boards');

describe.each(jobBoards)('the adapter $id', (board) => {
  it('has a file of its own name, a date, and hosts without a path', () => {
    expect(readdirSync(folder)).toContain(`${board.id}.ts`);
    expect(board.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const host of board.hosts) expect(host).toMatch(/^\.?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/);
  });

  it('has a page with a vacancy and one without', () => {
    const names = pageFixtures().filter(({ name }) => name.startsWith(`${board.id}--`));
    expect(names.length).toBeGreaterThanOrEqual(2);
  });

  it('hangs on no build hash', () => {
    const selectors = Object.values(board.vacancy.fields).flat().join(' ');
    expect(selectors).not.toMatch(/[.#][\w-]*(?:\d[a-z]|[a-z]\d){2,}/i);
  });
});

describe('findJobBoard', () => {
  it.each([
    ['https://www.linkedin.com/jobs/view/1', 'linkedin'],
    ['https://nl.linkedin.com/jobs', 'linkedin'],
    ['https://nl.indeed.com/viewjob?jk=1', 'indeed'],
    ['https://indeed.com/', 'indeed'],
    ['https://notlinkedin.com/jobs/view/1', undefined],
    ['https://linkedin.com.voorbeeld.test/', undefined],
  ])('knows the host of %s', (url, id) => {
    expect(findJobBoard(new URL(url))?.id).toBe(id);
  });
});
