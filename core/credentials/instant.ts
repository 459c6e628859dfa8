const RFC3339 =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?(?:Z|([+-])(\d{2}):(\d{2}))$/;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
function dayNumber(year: number, month: number, day: number): number {
  // Years begin in March here, so that the leap day is the last day of one.
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/**
 * A moment as RFC 3339 writes it (xsd:dateTimeStamp: the time zone is required), in milliseconds since the Unix epoch.
 * `undefined` for anything else, also for days and times that do not exist.
 */
export function parseInstant(text: string): number | undefined {
  const found = RFC3339.exec(text);
  if (!found) return undefined;
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const exists =
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) && hour <= 23;
  if (!exists || minute > 59 || second > 59) return undefined;
  const [offsetHours, offsetMinutes] = [Number(found[9] ?? 0), Number(found[10] ?? 0)];
  if (offsetHours > 23 || offsetMinutes > 59) return undefined;
  const offset = (found[8] === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes);
  const local =
    dayNumber(year, month, day) * DAY +
    (hour * 60 + minute) * MINUTE +
    second * 1000 +
    Math.floor(Number(`0${found[7] ?? ''}`) * 1000);
  return local - offset * MINUTE;
}
