import { existsSync, readFileSync } from 'node:fs';
import { toUri } from '#core/taxonomy/skill-id.ts';

const BENCHMARKS = new URL('../../../shared/data/benchmarks/', import.meta.url);

/** One sentence and the skills that are right for it. */
export interface Query {
  readonly text: string;
  readonly relevant: ReadonlySet<string>;
}

export const rankingSets = {
  TECH: 'skill_extraction/tech_validation.tsv',
  HOUSE: 'skill_extraction/house_validation.tsv',
  'SkillSkape dev': 'skillskape/dev.tsv',
} as const;

export type RankingSet = keyof typeof rankingSets;

/** The sentences of a set that have at least one ESCO label, as the papers count; `undefined` where `../shared` is not. */
export function readRankingSet(name: RankingSet): readonly Query[] | undefined {
  const file = new URL(rankingSets[name], BENCHMARKS);
  if (!existsSync(file)) return undefined;
  const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  const sentence = columns.indexOf('sentence');
  const ids = columns.indexOf(columns.includes('skill_ids') ? 'skill_ids' : 'skill_id');
  const relevant = new Map<string, Set<string>>();
  for (const line of lines) {
    const cells = line.split('\t');
    const text = cells[sentence] ?? '';
    const set = relevant.get(text) ?? new Set<string>();
    for (const id of (cells[ids] ?? '').split('|')) if (id.startsWith('skill/')) set.add(toUri(id));
    relevant.set(text, set);
  }
  return [...relevant]
    .filter(([, set]) => set.size > 0)
    .map(([text, set]) => ({ text, relevant: set }));
}

export interface RankingScore {
  readonly reciprocal: number;
  /** Share of the best possible in the first 1, 5 and 10. */
  readonly rp: readonly [number, number, number];
}

/** RP@k = right ones among the first k / min(k, number of right ones); reciprocal rank of the first right one. */
export function scoreRanking(ranked: readonly string[], { relevant }: Query): RankingScore {
  const first = ranked.findIndex((id) => relevant.has(id));
  const rp = (k: number): number =>
    ranked.slice(0, k).filter((id) => relevant.has(id)).length / Math.min(k, relevant.size);
  return { reciprocal: first < 0 ? 0 : 1 / (first + 1), rp: [rp(1), rp(5), rp(10)] };
}
