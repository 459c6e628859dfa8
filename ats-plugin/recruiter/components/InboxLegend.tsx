import type { Translate } from '#core/translator.ts';
import type { RequirementView } from '../../api.ts';

export interface InboxLegendProps {
  readonly requires: readonly RequirementView[];
  readonly t: Translate;
}

const KINDS = ['start', 'learn', 'nice'] as const;

/** Which bar is which requirement, and what the bars look like. */
export function InboxLegend({ requires, t }: InboxLegendProps) {
  const numbered = requires.map((requirement, at) => ({ ...requirement, number: at + 1 }));
  return (
    <details open class="isp-legend">
      <summary>{t('recruiter.legend')}</summary>
      <div class="isp-legend__kinds">
        {KINDS.map((kind) => {
          const own = numbered.filter((requirement) => requirement.kind === kind);
          return own.length === 0 ? null : (
            <div key={kind}>
              <p class="isp-legend__kind">{t(`kinds.${kind}`)}</p>
              <ul class="isp-list">
                {own.map(({ id, number, labels }) => (
                  <li key={id}>
                    <b class="isp-legend__number">{number}</b> {labels[t.language]}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
      <ul class="isp-list isp-legend__marks" aria-hidden="true">
        {(['same', 'short', 'alike', 'none'] as const).map((relation) => (
          <li key={relation}>
            <span class={`isp-bars__track isp-bars__track--${relation} isp-legend__mark`}>
              {relation === 'none' ? (
                <span class="isp-bars__unknown">?</span>
              ) : (
                <span class={`isp-bars__fill isp-legend__fill--${relation}`} />
              )}
            </span>
            {t(`recruiter.relation-${relation}`)}
          </li>
        ))}
      </ul>
    </details>
  );
}
