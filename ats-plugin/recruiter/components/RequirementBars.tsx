import type { Translate } from '#core/translator.ts';
import type { RequirementView, RowView } from '../../api.ts';
import { relationText } from './relation-words.ts';
import './RequirementBars.css';

export interface RequirementBarsProps {
  readonly rows: readonly RowView[];
  readonly requires: readonly RequirementView[];
  readonly t: Translate;
}

/** Without a number the height only says how near it is. */
const HEIGHT_WITHOUT_POINTS = { same: 100, short: 60, alike: 40, none: 0 } as const;

const heightOf = ({ points, of, relation }: RowView): number =>
  of > 0 ? Math.round((100 * points) / of) : HEIGHT_WITHOUT_POINTS[relation];

/**
 * One bar per requirement, in the order of the list, so that candidates can be laid side by side. What was not shown
 * is a question mark, not an empty bar.
 */
export function RequirementBars({ rows, requires, t }: RequirementBarsProps) {
  return (
    <ol class="isp-bars" aria-label={t('recruiter.bars')}>
      {rows.map((row) => {
        const name = requires[row.r]?.labels[t.language] ?? '';
        const words = `${name}: ${relationText(row, t)}`;
        return (
          <li key={row.r} class="isp-bars__item" title={words}>
            <span class="isp-hidden">{words}</span>
            <span aria-hidden="true">
              <span class={`isp-bars__track isp-bars__track--${row.relation}`}>
                {row.relation === 'none' ? (
                  <span class="isp-bars__unknown">?</span>
                ) : (
                  <span class="isp-bars__fill" style={{ height: `${heightOf(row)}%` }} />
                )}
              </span>
              <span class="isp-bars__number">{row.r + 1}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
