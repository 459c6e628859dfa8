import type { PracticalDraft } from '../components/ApplyPractical.tsx';
import type { ApplyChoices } from '../messages.ts';

/** This month and the eleven after it, `YYYY-MM`. */
export function comingMonths(now: number): string[] {
  const start = new Date(now);
  return Array.from({ length: 12 }, (_, ahead) =>
    new Date(Date.UTC(start.getFullYear(), start.getMonth() + ahead)).toISOString().slice(0, 7),
  );
}

/** Nothing ticked; `month` is what stands first in the list. */
export const noPractical = (month: string): PracticalDraft => ({
  hours: false,
  min: '',
  max: '',
  start: false,
  month,
});

export interface ReadPractical {
  /** Only what is ticked and complete. */
  readonly value: NonNullable<ApplyChoices['practical']>;
  /** Both hours are filled in and do not fit each other (whole hours, 0 to 80, lowest first). */
  readonly hoursWrong: boolean;
}

function wholeHours(text: string): number | undefined {
  return /^\d{1,2}$/.test(text.trim()) && Number(text) <= 80 ? Number(text) : undefined;
}

/** What of the typed hours and month can be sent. */
export function readPractical(draft: PracticalDraft): ReadPractical {
  const min = wholeHours(draft.min);
  const max = wholeHours(draft.max);
  const both = draft.hours && draft.min.trim() !== '' && draft.max.trim() !== '';
  const right = min !== undefined && max !== undefined && min <= max;
  return {
    value: {
      ...(both && right ? { hours: [min, max] } : {}),
      ...(draft.start && /^\d{4}-(0[1-9]|1[0-2])$/.test(draft.month) ? { from: draft.month } : {}),
    },
    hoursWrong: both && !right,
  };
}
