// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findJobCards, readCard } from '../../../extension/job-boards/read-cards.ts';
import { expectedPages, fold, hasRealPages, openSavedPage } from './real-pages.ts';

describe.skipIf(!hasRealPages())('the result lists of real job boards', () => {
  it('give the cards that a person sees', { timeout: 120_000 }, () => {
    const counts = { lists: 0, found: 0, titles: 0, read: 0 };
    for (const { file, expect: kind, title } of expectedPages()) {
      if (kind !== 'list') continue;
      const read = findJobCards(openSavedPage(file)).map((card) =>
        fold(readCard(card)?.title ?? ''),
      );
      const titles = title.split(' | ').map(fold);
      counts.lists++;
      if (read.length > 0) counts.found++;
      counts.titles += titles.length;
      counts.read += titles.filter((one) => read.includes(one)).length;
    }
    console.log(`lists ${counts.found}/${counts.lists}  titles ${counts.read}/${counts.titles}`);
    expect(counts.found / counts.lists).toBeGreaterThan(0.85);
    expect(counts.read / counts.titles).toBeGreaterThan(0.75);
  });
});
