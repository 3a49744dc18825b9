/** Puts a date without a year (or a weekday without a date) at its place before, at or after another date. */

import { daysIn, easter, nthWeekday, toDays, weekdayOf } from '../days/calendar.js';
import { feasts } from '../words/dates-feasts.js';
import type { Fields } from '../words/dates-symbols.js';
import { around, day, extentOf, inWeek, type Moment } from './moment.js';

/** What is written of a date, in a year. */
export function inYear(fields: Fields, y: number | undefined): Moment {
  const { half, quarter, season, month, week, day, feast } = fields;
  const year = y === undefined ? {} : { y };
  if (feast !== undefined) return feastIn(feast, y);
  if (day !== undefined) return { unit: 'day', ...year, ...(month === undefined ? {} : { m: month }), d: day };
  if (month !== undefined) return { unit: 'month', ...year, m: month };
  if (quarter !== undefined) return { unit: 'quarter', ...year, n: quarter };
  if (half !== undefined) return { unit: 'half', ...year, n: half };
  if (season !== undefined) return { unit: 'season', ...year, n: season };
  if (week !== undefined) return { unit: 'week', ...year, n: week };
  return { unit: 'year', ...year };
}

/**
 * The year's part nearest to a date on the side that `way` tells: -1 before it, 1 behind it, 0 wherever it is nearest. With `strict` the
 * part in which the date itself lies does not count.
 */
export function nearest(fields: Fields, near: Moment, way: number, strict: boolean): Moment | undefined {
  const home = extentOf(near);
  if (!home || near.y === undefined) return undefined;
  let best: { moment: Moment; off: number } | undefined;
  for (let y = near.y - 2; y <= near.y + 2; y++) {
    const moment = inYear(fields, y);
    const extent = extentOf(moment);
    if (!extent || !fitsWeekday(fields, extent[0]) || !real(moment)) continue;
    const off = away(extent, home, way, strict);
    if (off !== undefined && (!best || off < best.off)) best = { moment, off };
  }
  return best?.moment;
}

/** The weekday nearest to a day on a side. */
export function nearestWeekday(weekday: number, near: number, way: number, strict: boolean): Moment {
  const off = (weekday - weekdayOf(near) + 7) % 7;
  if (way > 0) return day(near + (off === 0 && strict ? 7 : off));
  if (way < 0) return day(near - (off === 0 ? (strict ? 7 : 0) : 7 - off));
  return day(inWeek(near, weekday));
}

/** The day of a month nearest to a day on a side; only months that have it, and where it is the weekday that is written. */
export function nearestDay(fields: Fields, near: number, way: number): Moment | undefined {
  const home = around('month', near);
  let best: { days: number; off: number } | undefined;
  for (let i = -6; i <= 6; i++) {
    const month = (home.y as number) * 12 + (home.m as number) - 1 + i;
    const [y, m] = [Math.floor(month / 12), (((month % 12) + 12) % 12) + 1];
    const d = fields.day as number;
    if (d > daysIn(m, y)) continue;
    const days = toDays({ y, m, d });
    if (!fitsWeekday(fields, days)) continue;
    const off = way < 0 ? near - days : way > 0 ? days - near : Math.abs(i) * 31 + (i > 0 ? 1 : 0);
    if (off >= 0 && (!best || off < best.off)) best = { days, off };
  }
  return best && day(best.days);
}

function fitsWeekday({ weekday }: Fields, days: number): boolean {
  return weekday === undefined || weekdayOf(days) === weekday;
}

function real({ unit, y, m, d }: Moment): boolean {
  return unit !== 'day' || m === undefined || d === undefined || d <= daysIn(m, y);
}

function away(
  extent: readonly [number, number],
  home: readonly [number, number],
  way: number,
  strict: boolean,
): number | undefined {
  const [from, to] = extent;
  const overlaps = from < home[1] && to > home[0];
  if (overlaps && way !== 0) return strict ? undefined : 0;
  if (way < 0) return to <= home[0] ? home[0] - to + 1 : undefined;
  if (way > 0) return from >= home[1] ? from - home[1] + 1 : undefined;
  return overlaps ? 0 : Math.min(Math.abs(home[0] - to), Math.abs(from - home[1])) + 1;
}

function feastIn(name: string, y: number | undefined): Moment {
  const feast = feasts[name];
  if (!feast) return { unit: 'day' };
  if ('day' in feast) return { unit: 'day', ...(y === undefined ? {} : { y }), m: feast.month, d: feast.day };
  if (y === undefined) return { unit: 'day', ...('month' in feast ? { m: feast.month } : {}) };
  return day('easter' in feast ? easter(y) + feast.easter : nthWeekday(y, feast.month, feast.weekday, feast.n));
}
