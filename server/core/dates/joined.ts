/** `From January to June 2022`: of two dates joined by a word, the one with a year tells the year of the other. */
import type { Fields } from '../words/dates-symbols.js';
import type { Meaning } from './evaluate.js';
import { daysOf } from './moment.js';
import type { Seat } from './own.js';
import { inYear, nearestWeekday } from './place.js';

export function joined(
  seat: Seat,
  next: Seat | undefined,
  before: { seat: Seat; meaning: Meaning | undefined } | undefined,
): Meaning | undefined {
  const { expr, join } = seat.mention.data;
  if (!join || expr.is !== 'fields' || expr.fields.year !== undefined) return undefined;
  const { fields } = expr;
  if (join.includes('<') && fields.weekday !== undefined && fields.day === undefined)
    return weekdayAfter(fields.weekday, before?.meaning);
  if (fields.month === undefined && fields.season === undefined && fields.quarter === undefined) return undefined;
  const other = join.includes('>') && next?.mention.data.expr;
  if (other && other.is === 'fields' && other.fields.year !== undefined && !other.fields.short)
    return placed(fields, other.fields, 1);
  const told = join.includes('<') ? before?.seat.mention.data.expr : undefined;
  return told?.is === 'fields' && told.fields.year !== undefined && !told.fields.short
    ? placed(fields, told.fields, -1)
    : undefined;
}

/** `from Monday to Friday`: the second day follows the first. */
function weekdayAfter(weekday: number, before: Meaning | undefined): Meaning | undefined {
  const days = before && before.first.weekday === undefined ? daysOf(before.first) : undefined;
  if (days === undefined || !before) return undefined;
  const moment = nearestWeekday(weekday, days, 1, true);
  return { ...before, first: moment, last: moment };
}

/** In the other's year; in the one before or behind it where the order of the months asks for that. */
function placed(fields: Fields, other: Fields, way: number): Meaning {
  const [mine, theirs] = [fields.month ?? 0, other.month ?? 0];
  const shift = mine && theirs && Math.sign(mine - theirs) === way ? -way : 0;
  const year = (other.year as number) + shift;
  const moment = inYear(fields, year);
  return { first: moment, last: moment, basis: 'context', against: inYear(other, other.year) };
}
