/** A seeded generator (mulberry32): the same numbers on every run. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ROUNDS = 1000;

/** 95 % bootstrap interval of a statistic over units (vacancies, sentences), drawn with replacement. */
export function interval<T>(
  units: readonly T[],
  statistic: (sample: readonly T[]) => number,
): readonly [number, number] {
  if (units.length === 0) return [Number.NaN, Number.NaN];
  const random = seeded(20261129);
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const sample = units.map((unit) => units[Math.floor(random() * units.length)] ?? unit);
    values.push(statistic(sample));
  }
  values.sort((a, b) => a - b);
  return [values[Math.floor(ROUNDS * 0.025)] ?? 0, values[Math.floor(ROUNDS * 0.975)] ?? 0];
}

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export const noCounts = (): Counts => ({ right: 0, wrong: 0, missed: 0 });

export const addCounts = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, c) => ({
      right: sum.right + c.right,
      wrong: sum.wrong + c.wrong,
      missed: sum.missed + c.missed,
    }),
    noCounts(),
  );

const share = (part: number, whole: number): number => (whole === 0 ? Number.NaN : part / whole);

export const precision = (c: Counts): number => share(c.right, c.right + c.wrong);
export const recall = (c: Counts): number => share(c.right, c.right + c.missed);
export const f1 = (c: Counts): number => share(2 * c.right, 2 * c.right + c.wrong + c.missed);

export const number = (value: number): string => (Number.isNaN(value) ? '-' : value.toFixed(3));

/** "0.812 [0.77 0.85]" */
export function withInterval<T>(
  units: readonly T[],
  statistic: (sample: readonly T[]) => number,
): string {
  const [low, high] = interval(units, statistic);
  return `${number(statistic(units))} [${low.toFixed(2)} ${high.toFixed(2)}]`;
}
