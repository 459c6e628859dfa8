export interface Row {
  readonly features: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

/** Solves `a x = b` for a symmetric positive definite `a`, in place (Cholesky). */
export function solve(a: Float64Array, b: Float64Array, n: number): Float64Array {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * n + j] ?? 0;
      for (let k = 0; k < j; k++) sum -= (a[i * n + k] ?? 0) * (a[j * n + k] ?? 0);
      a[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (a[j * n + j] ?? 1);
    }
  }
  const x = new Float64Array(b);
  for (let i = 0; i < n; i++) {
    let sum = x[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= (a[i * n + k] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (a[i * n + i] ?? 1);
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i] ?? 0;
    for (let k = i + 1; k < n; k++) sum -= (a[k * n + i] ?? 0) * (x[k] ?? 0);
    x[i] = sum / (a[i * n + i] ?? 1);
  }
  return x;
}

/**
 * Logistic regression by Newton's method with an L2 penalty (not on the constant): weights in the order of the
 * features, then the constant.
 */
export function fitLogistic(rows: readonly Row[], penalty: number, rounds = 12): number[] {
  const n = (rows[0]?.features.length ?? 0) + 1;
  let weights = new Float64Array(n);
  const x = new Float64Array(n);
  x[n - 1] = 1;
  for (let round = 0; round < rounds; round++) {
    const hessian = new Float64Array(n * n);
    const gradient = new Float64Array(n);
    for (let i = 0; i < n - 1; i++) {
      hessian[i * n + i] = penalty;
      gradient[i] = -penalty * (weights[i] ?? 0);
    }
    hessian[n * n - 1] = 1e-6;
    for (const { features, right, weight } of rows) {
      for (const [i, value] of features.entries()) x[i] = value;
      let sum = 0;
      for (let i = 0; i < n; i++) sum += (x[i] ?? 0) * (weights[i] ?? 0);
      const p = 1 / (1 + Math.exp(-sum));
      const g = weight * ((right ? 1 : 0) - p);
      const h = weight * Math.max(p * (1 - p), 1e-6);
      for (let i = 0; i < n; i++) {
        const xi = x[i] ?? 0;
        if (xi === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + g * xi;
        for (let j = 0; j <= i; j++)
          hessian[i * n + j] = (hessian[i * n + j] ?? 0) + h * xi * (x[j] ?? 0);
      }
    }
    const step = solve(hessian, gradient, n);
    weights = weights.map((w, i) => w + (step[i] ?? 0));
  }
  return [...weights];
}
