import type { Translate } from '#core/translator.ts';
import { formatMonth } from './format-date.ts';
import { TextField } from './TextField.tsx';
import { Tick } from './Tick.tsx';

/** What the person typed, before it is checked. */
export interface PracticalDraft {
  readonly hours: boolean;
  readonly min: string;
  readonly max: string;
  readonly start: boolean;
  /** `YYYY-MM`. */
  readonly month: string;
}

export interface ApplyPracticalProps {
  readonly draft: PracticalDraft;
  /** The months to choose from, `YYYY-MM`. */
  readonly months: readonly string[];
  readonly error?: string | undefined;
  readonly t: Translate;
  readonly onChange: (draft: PracticalDraft) => void;
}

/** Hours a week and first month: coarse, and only what is ticked. */
export function ApplyPractical({ draft, months, error, t, onChange }: ApplyPracticalProps) {
  return (
    <>
      <h3 class="isp-extras__title">{t('apply.practical-title')}</h3>
      <p class="isp-muted">{t('apply.practical-text')}</p>
      <Tick checked={draft.hours} onChange={(hours) => onChange({ ...draft, hours })}>
        {t('apply.practical-show-hours')}
      </Tick>
      {draft.hours && (
        <>
          <TextField
            mode="numeric"
            maxLength={2}
            label={t('apply.practical-min')}
            value={draft.min}
            onValue={(min) => onChange({ ...draft, min })}
          />
          <TextField
            mode="numeric"
            maxLength={2}
            label={t('apply.practical-max')}
            value={draft.max}
            {...(error === undefined ? {} : { error })}
            onValue={(max) => onChange({ ...draft, max })}
          />
        </>
      )}
      <Tick checked={draft.start} onChange={(start) => onChange({ ...draft, start })}>
        {t('apply.practical-show-from')}
      </Tick>
      {draft.start && (
        <label class="isp-field">
          <span class="isp-field__label">{t('apply.practical-from')}</span>
          <select
            class="isp-input"
            value={draft.month}
            onChange={(event) => onChange({ ...draft, month: event.currentTarget.value })}
          >
            {months.map((month) => (
              <option key={month} value={month}>
                {formatMonth(t.language, month)}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
