/** Moments as TIMEX3 values, as EDTF, and as the days they cover. */

import { fromDays } from '../days/calendar.js';
import type { Precision } from '../entities.js';
import { extentOf, type Moment } from './moment.js';

const seasons = ['SP', 'SU', 'FA', 'WI'];

export function timexOf(moment: Moment): string {
  const { unit, y, m, d, n, weekday } = moment;
  const year = yearIn(y);
  switch (unit) {
    case 'century':
      return y === undefined ? 'XX' : y < 0 ? `BC${pad(Math.ceil(-y / 100) - 1)}` : pad(y / 100);
    case 'decade':
      return y === undefined ? 'XXX' : y < 0 ? `BC${pad(Math.floor(-y / 10), 3)}` : pad(y / 10, 3);
    case 'year':
      return year;
    case 'half':
      return `${year}-H${n ?? 'X'}`;
    case 'quarter':
      return `${year}-Q${n ?? 'X'}`;
    case 'season':
      return `${year}-${n === undefined ? 'XX' : seasons[n - 21]}`;
    case 'week':
      return `${year}-W${two(n)}`;
    case 'weekend':
      return `${year}-W${two(n)}-WE`;
    case 'month':
      return `${year}-${two(m)}`;
    default:
      return weekday !== undefined && d === undefined ? `${year}-WXX-${weekday}` : `${year}-${two(m)}-${two(d)}`;
  }
}

/** EDTF has no weeks: they are intervals. */
export function edtfOf(moment: Moment): string | undefined {
  const { unit, y, m, d, n } = moment;
  if (y === undefined && moment.m === undefined && d === undefined && n === undefined) return undefined;
  const year = y === undefined ? 'XXXX' : y < 0 ? `-${pad(-y, 4)}` : pad(y, 4);
  switch (unit) {
    case 'century':
      return y === undefined || y < 0 ? undefined : `${pad(y / 100)}XX`;
    case 'decade':
      return y === undefined || y < 0 ? undefined : `${pad(y / 10, 3)}X`;
    case 'year':
      return year;
    case 'half':
      return n === undefined ? undefined : `${year}-${39 + n}`;
    case 'quarter':
      return n === undefined ? undefined : `${year}-${32 + n}`;
    case 'season':
      return n === undefined ? undefined : `${year}-${n}`;
    case 'month':
      return `${year}-${two(m)}`;
    case 'day':
      return moment.weekday !== undefined && d === undefined ? undefined : `${year}-${two(m)}-${two(d)}`;
    default: {
      const [first, last] = daysCovered(moment) ?? [];
      return first === undefined ? undefined : `${first}/${last}`;
    }
  }
}

/** The first and the last day, where they can be written with four digits for the year. */
export function daysCovered(moment: Moment, last = moment): readonly [string, string] | undefined {
  const [first, end] = [extentOf(moment), extentOf(last)];
  if (!first || !end) return undefined;
  const days = [isoDay(first[0]), isoDay(end[1] - 1)] as const;
  return days[0].startsWith('-') || days[0].length > 10 || days[1].length > 10 ? undefined : days;
}

export function isoDay(days: number): string {
  const { y, m, d } = fromDays(days);
  return `${y < 0 ? '-' : ''}${pad(Math.abs(y), 4)}-${pad(m)}-${pad(d)}`;
}

export function precisionOf({ unit, weekday, d }: Moment): Precision {
  if (unit === 'weekend') return 'week';
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return 'time';
  return unit === 'day' && d === undefined && weekday === undefined ? 'unknown' : unit;
}

function yearIn(y: number | undefined): string {
  if (y === undefined) return 'XXXX';
  return y <= 0 ? `BC${pad(1 - y, 4)}` : pad(y, 4);
}

function two(n: number | undefined): string {
  return n === undefined ? 'XX' : pad(n);
}

function pad(n: number, size = 2): string {
  return String(Math.floor(n)).padStart(size, '0');
}
