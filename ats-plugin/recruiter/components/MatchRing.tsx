import type { BandName } from '../../api.ts';

export interface MatchRingProps {
  /** 0..100; absent: a ring without number. */
  readonly match: number | undefined;
  readonly band: BandName;
}

const RADIUS = 26;
const LENGTH = 2 * Math.PI * RADIUS;

/** The number in a ring, for the eye; the words beside it say the same. */
export function MatchRing({ match, band }: MatchRingProps) {
  return (
    <svg class={`isp-ring isp-ring--${band}`} viewBox="0 0 64 64" aria-hidden="true">
      <circle class="isp-ring__track" cx="32" cy="32" r={RADIUS} />
      {match !== undefined && match > 0 && (
        <circle
          class="isp-ring__fill"
          cx="32"
          cy="32"
          r={RADIUS}
          stroke-dasharray={`${(match / 100) * LENGTH} ${LENGTH}`}
          transform="rotate(-90 32 32)"
        />
      )}
      <text class="isp-ring__number" x="32" y="33" text-anchor="middle" dominant-baseline="central">
        {match ?? '?'}
      </text>
    </svg>
  );
}
