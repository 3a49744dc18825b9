/** Days written `YYYY-MM-DD`, as values of dates have them. */
import { weekdayNames } from '../words/dates.js';
import { daysIn, fromDays, toDays, weekdayOf } from './calendar.js';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Year, month and day of a day that the calendar has; undefined for anything else. */
export function partsOf(day: string): readonly [number, number, number] | undefined {
  const [, y, m, d] = DAY.exec(day) ?? [];
  const parts = [Number(y), Number(m), Number(d)] as const;
  const exists = parts[1] >= 1 && parts[1] <= 12 && parts[2] >= 1 && parts[2] <= daysIn(parts[1], parts[0]);
  return exists ? parts : undefined;
}

/** The number of a day, counted from 1970-01-01; NaN for one that the calendar does not have. */
export function numberOfDay(day: string): number {
  const [y, m, d] = partsOf(day) ?? [];
  return y === undefined || m === undefined || d === undefined ? Number.NaN : toDays({ y, m, d });
}

/** The day so many days later, or earlier for a negative number; empty where one of the two is no day of a year of four digits. */
export function dayAfter(day: string, by: number): string {
  const number = numberOfDay(day) + by;
  if (Number.isNaN(number)) return '';
  const { y, m, d } = fromDays(number);
  return y >= 0 && y <= 9999 ? dayOf(y, m, d) : '';
}

/** `2023-09-12`; the parts are taken as they are. */
export function dayOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `Tuesday`; empty for no day. */
export function weekdayNameOf(day: string): string {
  const number = numberOfDay(day);
  return Number.isNaN(number) ? '' : (weekdayNames[weekdayOf(number) - 1] ?? '');
}
