export interface MatchRingProps {
  /** 0..100; absent: a ring without number. */
  readonly match?: number | undefined;
  /** Dashed: the number rests on a list that was only read from the text. */
  readonly provisional: boolean;
  readonly band?: 'good' | 'fair' | 'low' | undefined;
}

const RADIUS = 26;
const LENGTH = 2 * Math.PI * RADIUS;

/** The number in a ring, for the eye; the words beside it say the same. */
export function MatchRing({ match, provisional, band }: MatchRingProps) {
  const filled = ((match ?? 0) / 100) * LENGTH;
  return (
    <svg
      class={`isp-ring isp-ring--${band ?? 'none'}`}
      viewBox="0 0 64 64"
      aria-hidden="true"
      focusable="false"
    >
      <circle
        class="isp-ring__track"
        cx="32"
        cy="32"
        r={RADIUS}
        stroke-dasharray={provisional ? '4 4' : undefined}
      />
      {match !== undefined && (
        <circle
          class="isp-ring__fill"
          cx="32"
          cy="32"
          r={RADIUS}
          stroke-dasharray={provisional ? dashes(filled) : `${filled} ${LENGTH}`}
          transform="rotate(-90 32 32)"
        />
      )}
      <text class="isp-ring__number" x="32" y="33" text-anchor="middle" dominant-baseline="central">
        {match ?? '?'}
      </text>
    </svg>
  );
}

/** Dashes of 4 with gaps of 4 as far as the ring is filled, then nothing. */
function dashes(filled: number): string {
  const whole = Math.floor(filled / 8);
  const rest = filled - whole * 8;
  const parts = Array.from({ length: whole }, () => '4 4');
  parts.push(`${Math.min(rest, 4)} ${LENGTH}`);
  return parts.join(' ');
}
