// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readJobPostings } from '#core/vacancy/job-posting.ts';
import {
  expectedPages,
  fold,
  hasRealPages,
  openSavedPage,
  readSavedPage,
  sameName,
  samePlace,
} from './real-pages.ts';

/** A description below this says too little to be of use (characters). */
const USABLE = 200;

const columns = [
  'vacancy',
  'list',
  'none',
  'title',
  'employer',
  'place',
  'must',
  'must_not',
] as const;
type Column = (typeof columns)[number];

class Score {
  readonly #counts = new Map<Column, { right: number; of: number }>();

  add(column: Column, right: boolean): void {
    const count = this.#counts.get(column) ?? { right: 0, of: 0 };
    count.of++;
    if (right) count.right++;
    this.#counts.set(column, count);
  }

  toString(): string {
    return columns
      .map((column) => {
        const { right, of } = this.#counts.get(column) ?? { right: 0, of: 0 };
        return `${column} ${right}/${of}`;
      })
      .join('  ');
  }
}

const hasUsablePosting = (page: Document): boolean =>
  readJobPostings(
    [...page.querySelectorAll('script[type*="ld+json" i]')].map(
      (script) => script.textContent ?? '',
    ),
  ).some(
    (posting) =>
      posting.blocks.reduce((length, block) => length + block.text.length, 0) >= USABLE &&
      posting.title !== undefined,
  );

describe.skipIf(!hasRealPages())('the saved pages of real job boards', () => {
  const score = new Score();
  const shownOnNothing: string[] = [];
  const usableNotRead: string[] = [];

  // Not `it.each`: one page says little; the columns together are the result.
  it('are read as a person reads them, as far as the score says', { timeout: 240_000 }, () => {
    for (const expected of expectedPages()) {
      const page = openSavedPage(expected.file);
      const read = readSavedPage(expected, page);
      score.add(expected.expect, read.ok === (expected.expect === 'vacancy'));
      if (expected.expect === 'none' && read.ok) shownOnNothing.push(expected.file);
      if (expected.expect !== 'vacancy') continue;
      if (!read.ok && hasUsablePosting(page)) usableNotRead.push(expected.file);
      const vacancy = read.ok ? read.value : undefined;
      const text = fold(vacancy?.text ?? '');
      if (expected.title !== '')
        score.add('title', fold(vacancy?.title ?? '') === fold(expected.title));
      if (expected.employer !== '')
        score.add('employer', sameName(vacancy?.employer, expected.employer));
      if (expected.place !== '') score.add('place', samePlace(vacancy?.place, expected.place));
      for (const phrase of expected.must) {
        score.add('must', text.includes(fold(phrase.replace(/^json:/, ''))));
      }
      for (const phrase of expected.mustNot) score.add('must_not', !text.includes(fold(phrase)));
    }
    console.log(`Real pages: ${score.toString()}`);
  });

  it('show nothing where a person sees no vacancy', () => {
    expect(shownOnNothing).toEqual([]);
  });

  it('are all read where there is a usable JobPosting', () => {
    expect(usableNotRead).toEqual([]);
  });
});

it.runIf(!hasRealPages())('the saved pages of real job boards are not here: skipped', () => {
  console.log('Skipped: no saved pages at ../shared/data/vacancies.');
});
