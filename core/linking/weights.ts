import type { TitleWeights } from './rank-evidence.ts';

/** Written by `scripts/bench/titles-calibrate.ts`. */
export const TITLE_WEIGHTS: TitleWeights = {
  first: [
    -1.207, 0.809, 2.138, 0.786, -3.408, 0.377, -1.01, 3.415, 1.62, 1.739, 3.606, 0.363, 3.474,
    1.742, 3.14, 0.322, 0.217, -0.141,
  ],
  final: [
    -0.639, 0.916, 1.809, 0.518, -3.485, 0.533, -1.046, 3.367, 1.455, 1.859, 3.893, 0.158, 3.537,
    1.883, 2.994, 0.238, 0.25, -0.12, 1.612,
  ],
  calibration: [0.417, 0.251, -2.467],
};
