/** A stretch of the calendar: a day, a week, a quarter, a century. What is not known is absent. */

import { fromDays, mondayOf, toDays, weekdayOf, weekOf, type Ymd } from '../days/calendar.js';
import type { Unit } from '../words/dates-symbols.js';

export interface Moment {
  readonly unit: Unit;
  /** Astronomical year; the first year of a decade or a century; the year of its Thursday for a week. */
  readonly y?: number;
  readonly m?: number;
  readonly d?: number;
  /** Which quarter, half, season (21 … 24) or week. */
  readonly n?: number;
  /** Of a day of which nothing else is known. */
  readonly weekday?: number;
}

export function day(days: number): Moment {
  return { unit: 'day', ...fromDays(days) };
}

/** The day, if the moment is one and is wholly known. */
export function daysOf({ unit, y, m, d }: Moment): number | undefined {
  return unit === 'day' && y !== undefined && m !== undefined && d !== undefined ? toDays({ y, m, d }) : undefined;
}

/** The first day and the day behind the last one; undefined where the year is not known. */
export function extentOf(moment: Moment): readonly [number, number] | undefined {
  const { unit, y, m, d, n } = moment;
  if (y === undefined) return undefined;
  if (unit === 'week' || unit === 'weekend') {
    if (n === undefined) return undefined;
    const monday = mondayOf(y, n);
    return unit === 'week' ? [monday, monday + 7] : [monday + 5, monday + 7];
  }
  if (unit === 'day') {
    if (m === undefined || d === undefined) return undefined;
    const days = toDays({ y, m, d });
    return [days, days + 1];
  }
  const [first, months] = monthsOf(unit, m, n);
  if (first === undefined) return undefined;
  return [monthStart(y, first), monthStart(y, first + months)];
}

/** The first month of a longer unit, and how many months it has. */
function monthsOf(unit: Unit, m: number | undefined, n = 1): readonly [number | undefined, number] {
  switch (unit) {
    case 'month':
      return [m, 1];
    case 'quarter':
      return [n * 3 - 2, 3];
    case 'half':
      return [n * 6 - 5, 6];
    case 'season':
      return [(n - 20) * 3, 3];
    case 'decade':
      return [1, 120];
    case 'century':
      return [1, 1200];
    default:
      return [1, 12];
  }
}

/** The first day of a month that may be counted past the year's end. */
function monthStart(y: number, month: number): number {
  const months = y * 12 + month - 1;
  return toDays({ y: Math.floor(months / 12), m: (((months % 12) + 12) % 12) + 1, d: 1 });
}

/** The unit of a sort in which a known day lies. */
export function around(unit: Unit, days: number): Moment {
  const { y, m } = fromDays(days);
  const { y: weekYear, w } = weekOf(days);
  switch (unit) {
    case 'week':
    case 'weekend':
      return { unit, y: weekYear, n: w };
    case 'month':
      return { unit, y, m };
    case 'quarter':
      return { unit, y, n: Math.ceil(m / 3) };
    case 'half':
      return { unit, y, n: m > 6 ? 2 : 1 };
    case 'season':
      return { unit, y: m < 3 ? y - 1 : y, n: m < 3 ? 24 : 20 + Math.floor(m / 3) };
    case 'year':
      return { unit, y };
    case 'decade':
      return { unit, y: Math.floor(y / 10) * 10 };
    case 'century':
      return { unit, y: Math.floor(y / 100) * 100 };
    default:
      return day(days);
  }
}

const perYear: Readonly<Partial<Record<Unit, number>>> = { quarter: 4, half: 2, season: 4, month: 12 };

/** So many units on from a moment, to the precision of the unit. What the moment does not tell stays unknown. */
export function step(from: Moment, unit: Unit, by: number): Moment {
  if (!Number.isInteger(by)) return fraction(from, unit, by);
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return step(from, 'day', 0);
  if (unit === 'day') {
    const days = daysOf(from);
    return days === undefined ? { ...known(from), unit } : day(days + by);
  }
  if (unit === 'week' || unit === 'weekend') return stepWeek(from, unit, by);
  if (from.y === undefined) return { unit };
  if (unit === 'decade') return { unit, y: Math.floor(from.y / 10) * 10 + by * 10 };
  if (unit === 'century') return { unit, y: Math.floor(from.y / 100) * 100 + by * 100 };
  if (unit === 'year') return { unit, y: yearOf(from) + by };
  const own = within(from, unit);
  const count = perYear[unit] as number;
  if (own === undefined) return { unit, y: from.y };
  const all = (own.y as number) * count + indexOf(own) + by;
  const y = Math.floor(all / count);
  const index = all - y * count;
  return unit === 'month' ? { unit, y, m: index + 1 } : { unit, y, n: unit === 'season' ? index + 21 : index + 1 };
}

/** The year that a moment lies in; a week's own year may be another. */
function yearOf(from: Moment): number {
  const extent = from.unit === 'week' || from.unit === 'weekend' ? extentOf(from) : undefined;
  return extent ? fromDays(extent[0] + 3).y : (from.y as number);
}

/** The unit that a moment lies in or is. */
export function within(from: Moment, unit: Unit): Moment | undefined {
  if (from.unit === unit) return indexOf(from) >= 0 ? from : undefined;
  if (from.m !== undefined && from.y !== undefined)
    return around(unit, toDays({ y: from.y, m: from.m, d: from.d ?? 15 }));
  const extent = from.unit === 'year' || from.unit === 'decade' || from.unit === 'century' ? undefined : extentOf(from);
  return extent && around(unit, extent[0]);
}

function indexOf({ unit, m, n }: Moment): number {
  if (unit === 'month') return (m ?? 0) - 1;
  if (unit === 'season') return (n ?? 0) - 21;
  return (n ?? 0) - 1;
}

function stepWeek(from: Moment, unit: 'week' | 'weekend', by: number): Moment {
  const extent = from.unit === 'week' || from.unit === 'weekend' || from.unit === 'day' ? extentOf(from) : undefined;
  if (!extent) return { ...(from.y === undefined ? {} : { y: from.y }), unit };
  return around(unit, extent[0] + by * 7);
}

/** A year and a half is eighteen months; halves of shorter units are not counted in days. */
function fraction(from: Moment, unit: Unit, by: number): Moment {
  const years = { year: 1, decade: 10, century: 100 }[unit as string];
  if (years !== undefined && Number.isInteger(by * years)) return step(from, 'year', by * years);
  if (unit === 'year' && Number.isInteger(by * 12)) return step(from, 'month', by * 12);
  return step(from, unit, Math.round(by));
}

function known({ y, m }: Moment): Partial<Ymd> {
  return { ...(y === undefined ? {} : { y }), ...(m === undefined ? {} : { m }) };
}

/** The day on which a weekday falls in the week of a day, Monday to Sunday. */
export function inWeek(days: number, weekday: number): number {
  return days - weekdayOf(days) + weekday;
}
