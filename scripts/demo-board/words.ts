import type { DemoVacancy } from './vacancy.ts';

const DAY = 86_400_000;

/** Day on which the vacancy was put online, seen from `now` (milliseconds): `YYYY-MM-DD`. */
export const postedOn = ({ postedDaysAgo }: DemoVacancy, now: number): string =>
  new Date(now - postedDaysAgo * DAY).toISOString().slice(0, 10);

/** Last day to react: two months after it was put online. */
export const validThrough = (vacancy: DemoVacancy, now: number): string =>
  postedOn({ ...vacancy, postedDaysAgo: vacancy.postedDaysAgo - 60 }, now);

export function agoWords({ postedDaysAgo }: DemoVacancy): string {
  if (postedDaysAgo === 0) return 'vandaag';
  if (postedDaysAgo === 1) return 'gisteren';
  return `${postedDaysAgo} dagen geleden`;
}

export const hoursWords = ({ hours: { min, max } }: DemoVacancy): string =>
  min === max ? `${min} uur per week` : `${min} - ${max} uur per week`;

export function payWords({ pay }: DemoVacancy): string {
  const digits = pay.per === 'hour' ? 2 : 0;
  const format = new Intl.NumberFormat('nl-NL', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const unit = pay.per === 'hour' ? 'per uur' : 'per maand';
  return `${format.format(pay.min)} - ${format.format(pay.max)} ${unit}`;
}

export const vacancyPath = ({ slug }: DemoVacancy): string => `/vacatures/${slug}`;
