/** What a date was understood as, in the notations that others read. */

import { daysIn, weekdayOf } from '../days/calendar.js';
import type { DateValue } from '../entities.js';
import { monthNames, weekdayNames } from '../words/dates.js';
import type { DateData, Expr, Fields } from '../words/dates-symbols.js';
import type { Meaning } from './evaluate.js';
import { daysOf, type Moment } from './moment.js';
import { daysCovered, edtfOf, precisionOf, timexOf } from './write.js';

export function dateValue(data: DateData, meaning: Meaning | undefined): DateValue {
  const { type, expr, mod } = data;
  const extra = {
    ...(mod ? { mod } : {}),
    ...(data.style ? { style: data.style } : {}),
    ...(data.repaired ? { repaired: data.repaired } : {}),
  };
  if (expr.is === 'value') return { type, value: expr.value, precision: 'unknown', basis: 'written', ...extra };
  if (!meaning) return { type, value: '', precision: 'unknown', basis: 'written', ...extra };
  const { first, last, basis, against, readings } = meaning;
  const wrong = impossible(first) ?? impossible(last);
  const days = wrong ? undefined : daysCovered(first, last);
  const edtf = wrong ? undefined : edtfIn(data, first, last);
  const weekdays = wrong ? undefined : mismatch(expr, first);
  return {
    type,
    value: timexIn(data, first, last),
    ...(edtf ? { edtf } : {}),
    precision: data.time ? 'time' : first === last ? precisionOf(first) : between(first, last),
    ...(days ? { first: days[0], last: days[1] } : {}),
    basis,
    ...(against && basis !== 'written' ? { against: timexOf(against) } : {}),
    ...extra,
    ...(wrong ? { impossible: wrong } : {}),
    ...(weekdays ? { weekdays } : {}),
    ...(readings ? { readings: [timexOf(readings[0]), timexOf(readings[1])] as const } : {}),
  };
}

function timexIn({ time = '' }: DateData, first: Moment, last: Moment): string {
  return first === last ? `${timexOf(first)}${time}` : `${timexOf(first)}/${timexOf(last)}`;
}

function edtfIn({ time, mod }: DateData, first: Moment, last: Moment): string | undefined {
  const [from, to] = [edtfOf(first), edtfOf(last)];
  if (from === undefined || to === undefined) return undefined;
  const clock = time && /^T\d\d:\d\d$/.test(time) && !from.includes('X') ? `${time}:00` : '';
  const about = mod === 'APPROX' && !from.includes('/') ? '~' : '';
  return first === last ? `${from}${clock}${about}` : `${from}/${to}`;
}

/** A stretch of several years or days has the precision of its ends. */
function between(first: Moment, last: Moment): DateValue['precision'] {
  return first.unit === 'year' && last.unit === 'year' ? 'years' : precisionOf(first);
}

/** Why no calendar has such a day. */
function impossible({ unit, y, m, d }: Moment): string | undefined {
  if (unit !== 'day' || m === undefined || d === undefined || d <= daysIn(m, y)) return undefined;
  const name = monthNames[m - 1];
  return m === 2 && d === 29 ? `${y} is no leap year: its February has 28 days.` : `${name} has ${daysIn(m, y)} days.`;
}

function mismatch(expr: Expr, moment: Moment): [string, string] | undefined {
  const written = weekdayIn(expr);
  const days = daysOf(moment);
  if (written === undefined || days === undefined || weekdayOf(days) === written) return undefined;
  return [weekdayNames[written - 1] as string, weekdayNames[weekdayOf(days) - 1] as string];
}

/** The weekday that stands beside a day of the month. */
function weekdayIn(expr: Expr): number | undefined {
  if (expr.is === 'range') return weekdayIn(expr.first);
  if (expr.is !== 'fields') return undefined;
  const { weekday, day, month }: Fields = expr.fields;
  return day === undefined || month === undefined ? undefined : weekday;
}
