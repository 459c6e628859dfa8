import type { Answer } from '#core/passport/passport.ts';
import './LevelMeter.css';

const filled: Readonly<Record<Answer, number>> = {
  never: 0,
  unknown: 0,
  'with-help': 1,
  alone: 2,
  often: 3,
  taught: 4,
};

/** Four steps beside the level in words; for the eye only. */
export function LevelMeter({ answer }: { readonly answer: Answer }) {
  return (
    <span class="isp-meter" aria-hidden="true">
      {[1, 2, 3, 4].map((step) => (
        <span
          key={step}
          class={step <= filled[answer] ? 'isp-meter__step isp-meter__step--on' : 'isp-meter__step'}
        />
      ))}
    </span>
  );
}
