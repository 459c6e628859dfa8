import type { ComponentChildren } from 'preact';
import type { LearningItem } from '#core/passport/passport.ts';
import type { Translate } from '#core/translator.ts';
import type { LearningRequest } from '../learn-schema.ts';
import { formatMonth } from './format-date.ts';
import { LearningForm } from './LearningForm.tsx';

export interface LearningRowEditProps {
  readonly skill: { readonly id: string; readonly label: string };
  readonly item: LearningItem | undefined;
  readonly now: number;
  readonly busy: boolean;
  readonly t: Translate;
  /** Stands beside the choice. */
  readonly children?: ComponentChildren;
  /** Absent: no longer on the list. */
  readonly onState: (state: LearningItem['state'] | undefined) => void;
  readonly onSave: (item: LearningRequest) => void;
}

const states: readonly LearningItem['state'][] = ['wants', 'enrolled', 'busy', 'done'];

/** How far somebody is with one skill, and how it is learned. */
export function LearningRowEdit(props: LearningRowEditProps) {
  const { skill, item, now, busy, t, children, onState, onSave } = props;
  return (
    <>
      <div class="isp-plan-gap__row">
        <select
          class="isp-input isp-plan-gap__state"
          aria-label={t('passport.learning-state', { skill: skill.label })}
          value={item?.state ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onState(states.find((state) => state === value))
          }
        >
          <option value="">{t('learn.state-none')}</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {t(`learning.${state}`)}
            </option>
          ))}
        </select>
        {children}
      </div>
      {item && (
        <>
          <Known item={item} t={t} />
          <details>
            <summary aria-label={`${t('learn.details')}: ${skill.label}`}>
              {t('learn.details')}
            </summary>
            <LearningForm
              key={item.changedAt}
              item={item}
              now={now}
              busy={busy}
              t={t}
              onSave={onSave}
            />
          </details>
        </>
      )}
    </>
  );
}

function Known({ item, t }: { readonly item: LearningItem; readonly t: Translate }) {
  const { course, provider, hours, month } = item;
  const parts = [
    course,
    provider,
    hours === undefined ? undefined : t('learn.hours-n', { n: hours }),
    month === undefined ? undefined : formatMonth(t.language, month),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? null : <p class="isp-muted">{parts.join(' · ')}</p>;
}
