import type { Language } from '#core/taxonomy/concept.ts';

/** A moment as the person reads it: day, month in words, time; in the device's time zone. */
export const formatMoment = (language: Language, at: number): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(at);

/** A day with the month in words. */
export const formatDay = (language: Language, at: number): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at);
