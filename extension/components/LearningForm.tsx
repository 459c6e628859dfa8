import { useId, useState } from 'preact/hooks';
import { isMonthAhead } from '#core/passport/learning-edits.ts';
import type { LearningItem } from '#core/passport/passport.ts';
import type { Translate } from '#core/translator.ts';
import type { LearningRequest } from '../learn-schema.ts';
import { Button } from './Button.tsx';
import { TextField } from './TextField.tsx';
import './Overstap.css';

export interface LearningFormProps {
  readonly item: LearningItem;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly busy: boolean;
  readonly t: Translate;
  readonly onSave: (item: LearningRequest) => void;
}

const HOURS = /^[1-9]\d{0,3}$|^10000$/;
const MONTH = /^(19|20)\d{2}-(0[1-9]|1[0-2])$/;

/** How somebody learns one skill: course, where, hours, month. Everything may stay empty. */
export function LearningForm({ item, now, busy, t, onSave }: LearningFormProps) {
  const [course, setCourse] = useState(item.course ?? '');
  const [provider, setProvider] = useState(item.provider ?? '');
  const [hours, setHours] = useState(item.hours === undefined ? '' : String(item.hours));
  const [month, setMonth] = useState(item.month ?? '');
  const [tried, setTried] = useState(false);
  const hoursWrong = hours.trim() !== '' && !HOURS.test(hours.trim());
  const problem = monthProblem(month, item.state, now);

  const save = (): void => {
    setTried(true);
    if (hoursWrong || problem) return;
    onSave({
      id: item.id,
      state: item.state,
      ...(course.trim() !== '' && { course: course.trim() }),
      ...(provider.trim() !== '' && { provider: provider.trim() }),
      ...(hours.trim() !== '' && { hours: Number(hours.trim()) }),
      ...(month !== '' && { month }),
    });
  };

  return (
    <div>
      <div class="isp-form-row">
        <TextField
          label={t('learn.course')}
          maxLength={200}
          value={course}
          onValue={setCourse}
          onEnter={save}
        />
        <TextField
          label={t('learn.provider')}
          maxLength={200}
          value={provider}
          onValue={setProvider}
          onEnter={save}
        />
        <TextField
          label={t('learn.hours')}
          mode="numeric"
          maxLength={5}
          value={hours}
          {...(tried && hoursWrong && { error: t('learn.hours-wrong') })}
          onValue={setHours}
          onEnter={save}
        />
        <MonthField
          label={t(item.state === 'done' ? 'learn.month-done' : 'learn.month')}
          value={month}
          error={tried && problem ? t(`learn.month-${problem}`) : undefined}
          t={t}
          onValue={setMonth}
        />
      </div>
      <Button busy={busy} onPress={save}>
        {t('app.save')}
      </Button>
    </div>
  );
}

/** What is wrong with a month: its form, or that it has not begun while the learning is done. */
export function monthProblem(
  month: string,
  state: LearningItem['state'],
  now: number,
): 'wrong' | 'ahead' | undefined {
  if (month === '') return undefined;
  if (!MONTH.test(month)) return 'wrong';
  const ahead = isMonthAhead(month, new Date(now).toISOString());
  return state === 'done' && ahead ? 'ahead' : undefined;
}

export interface MonthFieldProps {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly t: Translate;
  readonly onValue: (month: string) => void;
}

/** A month: the browser's own field where it has one, else `2026-11` typed. */
export function MonthField({ label, value, error, t, onValue }: MonthFieldProps) {
  const id = useId();
  return (
    <div class="isp-field">
      <label class="isp-field__label" for={id}>
        {label}
      </label>
      <span class="isp-field__hint" id={`${id}-hint`}>
        {t('learn.month-hint')}
      </span>
      <input
        id={id}
        type="month"
        class="isp-input"
        value={value}
        aria-describedby={error === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
        aria-invalid={error === undefined ? undefined : 'true'}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {error !== undefined && (
        <span class="isp-field__error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
