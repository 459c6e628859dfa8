import type { TitleWeights } from './rank-evidence.ts';

/** Written by `scripts/bench/titles-calibrate.ts`. */
export const TITLE_WEIGHTS: TitleWeights = {
  first: [
    -0.566, 1.583, 3.093, 1.369, -4.042, -0.715, -0.484, 3.328, 1.53, 1.778, 3.533, 0.55, 2.863,
    1.204, 3.173, 0.405, 0.196, -0.144,
  ],
  final: [
    -0.287, 1.566, 2.757, 1.323, -4.011, -0.647, -0.505, 3.325, 1.384, 1.884, 3.804, 0.367, 2.908,
    1.339, 3.059, 0.318, 0.22, -0.124, 1.564,
  ],
  calibration: [0.427, 0.247, -2.411],
};
