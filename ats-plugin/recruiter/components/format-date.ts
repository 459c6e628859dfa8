import type { Language } from '#core/taxonomy/concept.ts';

/** English as written here in Europe: day before month, 24 hours. */
const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : 'nl-NL');

/** A moment (ISO 8601) as the recruiter reads it: day, month in words, time; in the device's time zone. */
export const formatMoment = (language: Language, at: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' }).format(
    Date.parse(at),
  );

/** A day (`YYYY-MM-DD`) with the month in words; the same day in every time zone. */
export const formatDay = (language: Language, day: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${day.slice(0, 10)}T00:00:00Z`),
  );

/** A month (`YYYY-MM`) in words, with its year; anything else as it is. */
export function formatMonth(language: Language, month: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return month;
  return new Intl.DateTimeFormat(localeOf(language), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${month}-01T00:00:00Z`));
}

const DAY = 86_400_000;

/** Whole days (UTC) from now to a day; negative when it has passed. */
export const daysUntil = (day: string, now: number): number =>
  Math.round(Date.parse(`${day}T00:00:00Z`) / DAY) - Math.floor(now / DAY);
