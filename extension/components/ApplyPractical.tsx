import type { Translate } from '#core/translator.ts';
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
  readonly error?: string | undefined;
  readonly t: Translate;
  readonly onChange: (draft: PracticalDraft) => void;
}

/** Hours a week and first month: coarse, and only what is ticked. */
export function ApplyPractical({ draft, error, t, onChange }: ApplyPracticalProps) {
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
            type="number"
            min={0}
            max={80}
            label={t('apply.practical-min')}
            value={draft.min}
            onValue={(min) => onChange({ ...draft, min })}
          />
          <TextField
            type="number"
            min={0}
            max={80}
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
        <TextField
          type="month"
          label={t('apply.practical-from')}
          value={draft.month}
          onValue={(month) => onChange({ ...draft, month })}
        />
      )}
    </>
  );
}
