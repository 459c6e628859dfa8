import type { TitleWeights } from './rank-evidence.ts';

/** Written by `scripts/bench/titles-calibrate.ts`. */
export const TITLE_WEIGHTS: TitleWeights = {
  first: [
    -1.472, 0.368, 2.182, 1.278, -3.74, -0.253, -0.609, 3.555, 1.573, 1.746, 3.645, 0.553, 3.516,
    1.464, 3.059, 0.319, 0.205, -0.104,
  ],
  final: [
    -0.946, 0.483, 1.865, 1.046, -3.726, -0.196, -0.579, 3.519, 1.387, 1.863, 3.894, 0.362, 3.531,
    1.6, 2.95, 0.229, 0.239, -0.079, 1.625,
  ],
  calibration: [0.414, 0.256, -2.509],
};
