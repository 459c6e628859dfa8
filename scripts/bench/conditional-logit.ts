import { solve } from './logistic.ts';

/** One question: the features of each option, and which options are right. */
export interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

const ROUNDS = 12;
const SMALLEST_STEP = 1e-3;
const ENOUGH = 0.02;

const dot = (a: readonly number[], b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};

function shares(choice: Choice, weights: Float64Array): Float64Array {
  const sums = Float64Array.from(choice.options, (option) => dot(option, weights));
  let most = -Infinity;
  for (const sum of sums) most = Math.max(most, sum);
  let all = 0;
  for (let i = 0; i < sums.length; i++) all += sums[i] = Math.exp((sums[i] ?? 0) - most);
  return sums.map((part) => part / all);
}

function likelihood(choices: readonly Choice[], weights: Float64Array, penalty: number): number {
  let sum = 0;
  for (const choice of choices) {
    let right = 0;
    shares(choice, weights).forEach((share, i) => {
      if (choice.right[i] === true) right += share;
    });
    sum += choice.weight * Math.log(Math.max(right, 1e-30));
  }
  for (const w of weights) sum -= (penalty * w * w) / 2;
  return sum;
}

/**
 * Conditional logit by Newton's method with step halving: the weights under which right options get the largest share (softmax)
 * of their list. Features are scaled to one standard deviation for the L2 penalty; the weights that come back are for the features
 * as given. Questions without a right option teach nothing and are left out.
 */
export function fitChoices(all: readonly Choice[], penalty: number): number[] {
  const n = all[0]?.options[0]?.length ?? 0;
  const scales = scalesOf(all, n);
  const choices = all
    .filter((choice) => choice.right.includes(true))
    .map((choice) => ({
      ...choice,
      options: choice.options.map((option) => option.map((value, i) => value / (scales[i] ?? 1))),
    }));
  let weights = new Float64Array(n);
  let best = likelihood(choices, weights, penalty);
  for (let round = 0; round < ROUNDS; round++) {
    const step = newtonStep(choices, weights, penalty);
    let size = 1;
    let next = weights;
    let value = best;
    for (; size > SMALLEST_STEP; size /= 2) {
      next = weights.map((w, i) => w + size * (step[i] ?? 0));
      value = likelihood(choices, next, penalty);
      if (value > best) break;
    }
    if (value <= best) break;
    const gain = value - best;
    weights = next;
    best = value;
    if (gain < ENOUGH) break;
  }
  return Array.from(weights, (w, i) => w / (scales[i] ?? 1));
}

function newtonStep(
  choices: readonly Choice[],
  weights: Float64Array,
  penalty: number,
): Float64Array {
  const n = weights.length;
  const hessian = new Float64Array(n * n);
  const gradient = weights.map((w) => -penalty * w);
  for (let i = 0; i < n; i++) hessian[i * n + i] = penalty;
  const mean = new Float64Array(n);
  for (const choice of choices) {
    const share = shares(choice, weights);
    let right = 0;
    share.forEach((part, i) => (right += choice.right[i] === true ? part : 0));
    mean.fill(0);
    for (const [at, option] of choice.options.entries()) {
      const part = share[at] ?? 0;
      const wanted = choice.right[at] === true ? part / Math.max(right, 1e-30) : 0;
      const pull = choice.weight * (wanted - part);
      for (let i = 0; i < n; i++) {
        const value = option[i] ?? 0;
        if (value === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + pull * value;
        mean[i] = (mean[i] ?? 0) + part * value;
        const scaled = choice.weight * part * value;
        for (let j = 0; j <= i; j++)
          hessian[i * n + j] = (hessian[i * n + j] ?? 0) + scaled * (option[j] ?? 0);
      }
    }
    for (let i = 0; i < n; i++)
      for (let j = 0; j <= i; j++)
        hessian[i * n + j] =
          (hessian[i * n + j] ?? 0) - choice.weight * (mean[i] ?? 0) * (mean[j] ?? 0);
  }
  return solve(hessian, gradient, n);
}

/** Standard deviation of each feature over all options. */
function scalesOf(choices: readonly Choice[], n: number): number[] {
  const sum = new Float64Array(n);
  const squares = new Float64Array(n);
  let count = 0;
  for (const { options } of choices)
    for (const option of options) {
      count++;
      for (let i = 0; i < n; i++) {
        sum[i] = (sum[i] ?? 0) + (option[i] ?? 0);
        squares[i] = (squares[i] ?? 0) + (option[i] ?? 0) ** 2;
      }
    }
  return Array.from(sum, (total, i) => {
    const variance = (squares[i] ?? 0) / count - (total / count) ** 2;
    return variance > 1e-12 ? Math.sqrt(variance) : 1;
  });
}
