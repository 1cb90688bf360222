/** Dates are Excel's serial numbers; the time of day is cut off. No clock and no time zone is read anywhere. */
export const dayOf = (serial: number): number => Math.floor(serial);

/** Whole days from one date to another; negative when the second is earlier. */
export const daysBetween = (from: number, to: number): number => dayOf(to) - dayOf(from);

/** Saturdays are 0 and Sundays 1 in Excel's count of days. */
const isWeekend = (day: number): boolean => day % 7 < 2;

/** Mondays to Fridays up to a day, counted from day 0. */
const weekdaysTo = (day: number): number => 5 * Math.floor(day / 7) + Math.max(0, (day % 7) - 1);

/**
 * Mondays to Fridays after one day, up to and with another that is not earlier; days off are not counted, whatever
 * their order.
 */
export function workdaysBetween(from: number, to: number, daysOff: readonly number[]): number {
  const [first, last] = [dayOf(from), dayOf(to)];
  const off = new Set(daysOff.map(dayOf));
  let count = weekdaysTo(last) - weekdaysTo(first);
  for (const day of off) if (day > first && day <= last && !isWeekend(day)) count--;
  return count;
}

/** The day on which so many working days have gone by since another. */
export function workdayAfter(from: number, count: number, daysOff: readonly number[]): number {
  const off = new Set(daysOff.map(dayOf));
  let day = dayOf(from);
  for (let left = Math.trunc(count); left > 0;) {
    day++;
    if (!isWeekend(day) && !off.has(day)) left--;
  }
  return day;
}

/** Day 0 of Excel's calendar in days from 1 March of the year 0. */
const FROM_MARCH_0 = 693_900;
const FIRST_YEAR = 1901;
const LAST_YEAR = 9999;

/**
 * The serial number of a date; null where the calendar has no such day, or Excel's may not be trusted (its 1900 has a
 * 29 February). Years are counted from March, so that the leap day ends them.
 *
 * @example serialOf(2026, 3, 31) // 46112
 */
export function serialOf(year: number, month: number, day: number): number | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day > days[month - 1]!) return null;
  const y = month <= 2 ? year - 1 : year;
  const monthsFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + Math.floor((153 * monthsFromMarch + 2) / 5) + day - FROM_MARCH_0;
}

/** The first day of the quarter after that of a day; null beyond the last year. */
export function quarterAfter(serial: number): number | null {
  const [year, month] = isoDay(serial).split('-').map(Number) as [number, number];
  const next = 3 * Math.floor((month - 1) / 3) + 4;
  return next > 12 ? serialOf(year + 1, 1, 1) : serialOf(year, next, 1);
}

/**
 * The day of a serial number as 2026-03-31: read alike in both languages.
 *
 * @example isoDay(46112) // '2026-03-31'
 */
export function isoDay(serial: number): string {
  const days = dayOf(serial) + FROM_MARCH_0 - 1;
  const inEra = days % DAYS_IN_400_YEARS;
  const leaps = Math.floor(inEra / 1460) - Math.floor(inEra / 36524) + Math.floor(inEra / 146096);
  const yearOfEra = Math.floor((inEra - leaps) / 365);
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  const dayOfYear = inEra - 365 * yearOfEra - leapDays;
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = Math.floor(days / DAYS_IN_400_YEARS) * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

const DAYS_IN_400_YEARS = 146_097;

/** The last days of the months of 1900, which has a 29 February in Excel alone. */
const MONTHS_OF_1900 = [31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366];

/**
 * The last day of the month of a date.
 *
 * @example monthEnd(46000) // 46022: 9 and 31 December 2025
 */
export function monthEnd(serial: number): number {
  const day = dayOf(serial);
  const early = MONTHS_OF_1900.find((last) => day <= last);
  if (early !== undefined) return early;
  // No year is longer than 366 days, so this one is not too late, and a few steps short of the right one at most.
  let year = FIRST_YEAR + Math.floor((day - 367) / 366);
  while (year < LAST_YEAR && serialOf(year + 1, 1, 1)! <= day) year++;
  for (let month = 2; month <= 12; month++) {
    const next = serialOf(year, month, 1)!;
    if (day < next) return next - 1;
  }
  return serialOf(year, 12, 31)!;
}
