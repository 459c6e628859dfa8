import type { Check } from '#core/credentials/checks.ts';
import type { Translate } from '#core/translator.ts';
import './CheckList.css';

const marks = { passed: '✓', failed: '✗', open: '?' } as const;

/** What was looked at in a badge, a line each: in words first, the sign is only for the eye. */
export function CheckList({
  checks,
  t,
}: {
  readonly checks: readonly Check[];
  readonly t: Translate;
}) {
  return (
    <ul class="isp-list isp-checks">
      {checks.map(({ id, outcome }) => (
        <li key={id} class={`isp-check isp-check--${outcome}`}>
          <span class="isp-check__mark" aria-hidden="true">
            {marks[outcome]}
          </span>
          <span>
            {t(`import.check-${id}`)}: <strong>{t(`import.outcome-${outcome}`)}</strong>
          </span>
        </li>
      ))}
    </ul>
  );
}
