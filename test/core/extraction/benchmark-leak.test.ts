import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDutchDev } from '../../../scripts/bench/dutch-dev.ts';
import { rankingSets, type RankingSet, readRankingSet } from '../../../scripts/bench/ranking.ts';

const root = join(import.meta.dirname, '../../..');
const vocabulary = join(root, 'core/taxonomy/vocabulary');
const tests = join(root, 'test/core/extraction');
const shared = existsSync(join(root, '../shared/data/benchmarks'));
const RUN = 7;

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, i) => words.slice(i, i + RUN).join(' '));
}

describe.skipIf(!shared)('benchmark texts (skipped without ../shared)', () => {
  it('share no run of seven words with the vocabulary, its examples, or these tests', () => {
    const benchmark = new Set(
      [
        ...(readDutchDev() ?? []).map((v) => v.text),
        ...(Object.keys(rankingSets) as RankingSet[]).flatMap((name) =>
          (readRankingSet(name) ?? []).map((q) => q.text),
        ),
      ].flatMap(runsOf),
    );
    const ours = [vocabulary, tests].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /\.(?:tsv|ts)$/.test(name))
        .map((name) => join(folder, name)),
    );
    const shared: string[] = [];
    for (const file of ours) {
      for (const field of readFileSync(file, 'utf8').split(/[\t\n|]/))
        for (const run of runsOf(field)) if (benchmark.has(run)) shared.push(`${file}: ${run}`);
    }
    expect(shared).toEqual([]);
  });
});
