/** Days of the Gregorian calendar as numbers. A day is written `YYYY-MM-DD`; the count begins with 1 March of the year 0. */
import { weekdayNames } from '../words/dates.js';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** The weekday of day 0, counted from Monday. */
const WEDNESDAY = 2;

/** How many days a month has (1 is January). */
export function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (lengths[month - 1] ?? 0);
}

/** Year, month and day of a day that the calendar has; undefined for anything else. */
export function partsOf(day: string): readonly [number, number, number] | undefined {
  const [, y, m, d] = DAY.exec(day) ?? [];
  const parts = [Number(y), Number(m), Number(d)] as const;
  return parts[2] >= 1 && parts[2] <= daysIn(parts[0], parts[1]) ? parts : undefined;
}

/** The number of a day; NaN for one that the calendar does not have. */
export function numberOfDay(day: string): number {
  const parts = partsOf(day);
  if (!parts) return Number.NaN;
  // A year that begins in March has its leap day at the end, and its months in a fixed rhythm.
  const [year, month] = parts[1] > 2 ? [parts[0], parts[1] - 3] : [parts[0] - 1, parts[1] + 9];
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leaps + Math.floor((month * 153 + 2) / 5) + parts[2] - 1;
}

/** The day so many days later, or earlier for a negative number; empty where one of the two is no day of a year of four digits. */
export function dayAfter(day: string, by: number): string {
  const parts = partsOf(day);
  if (!parts) return '';
  let [year, month] = parts;
  let date = parts[2] + by;
  for (; date < 1; date += daysIn(year, month)) [year, month] = month > 1 ? [year, month - 1] : [year - 1, 12];
  for (; date > daysIn(year, month); [year, month] = month < 12 ? [year, month + 1] : [year + 1, 1])
    date -= daysIn(year, month);
  return year >= 0 && year <= 9999 ? dayOf(year, month, date) : '';
}

/** `2023-09-12`; the parts are taken as they are. */
export function dayOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `Tuesday`; empty for no day. */
export function weekdayOf(day: string): string {
  return weekdayNames[(((numberOfDay(day) + WEDNESDAY) % 7) + 7) % 7] ?? '';
}
