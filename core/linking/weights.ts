import type { TitleWeights } from './rank-evidence.ts';

/** Written by `scripts/bench/titles-calibrate.ts`. */
export const TITLE_WEIGHTS: TitleWeights = {
  first: [
    -1.439, 0.793, 2.18, 1.063, -3.553, 0.53, -1.109, 3.577, 1.569, 1.793, 3.459, 0.36, 3.537, 1.59,
    2.951, 0.335, 0.236, -0.134,
  ],
  final: [
    -0.864, 0.926, 1.884, 0.767, -3.642, 0.698, -1.17, 3.546, 1.378, 1.915, 3.746, 0.173, 3.581,
    1.748, 2.809, 0.252, 0.273, -0.111, 1.613,
  ],
  calibration: [0.419, 0.254, -2.493],
};
