import type { Language } from '#core/taxonomy/concept.ts';

/** English as written here in Europe: day before month, 24 hours. */
const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : 'nl-NL');

/** A moment as the person reads it: day, month in words, time; in the device's time zone. */
export const formatMoment = (language: Language, at: number): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** A day with the month in words. */
export const formatDay = (language: Language, at: number): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(at);

/** A month (`YYYY-MM`) in words, with its year. */
export const formatMonth = (language: Language, month: string): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(`${month}-01T00:00:00Z`));
