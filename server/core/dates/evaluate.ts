/** What an expression means in its scene. */

import { nthWeekday, weekdayOf } from '../days/calendar.js';
import type { DateValue } from '../entities.js';
import type { Base, DateData, Expr, Fields } from '../words/dates-symbols.js';
import { day, daysOf, extentOf, type Moment, step, within } from './moment.js';
import { inYear, nearest, nearestDay, nearestWeekday } from './place.js';
import type { Scene } from './scene.js';

/** A meaning: one moment or the two ends of a stretch, and how it was come by. */
export interface Meaning {
  readonly first: Moment;
  readonly last: Moment;
  readonly basis: DateValue['basis'];
  readonly against?: Moment | undefined;
  readonly readings?: readonly [Moment, Moment];
}

type Tense = DateData['tense'];

const [EARLY, LATE] = [3, 11];
/** Days: most of a year. */
const FAR = 240;

export function evaluate(expr: Expr, scene: Scene, tense: Tense): Meaning | undefined {
  switch (expr.is) {
    case 'fields':
      return ofFields(expr.fields, scene, tense);
    case 'numeric':
      return ofNumbers(expr, scene);
    case 'step':
      return ofStep(expr, scene, tense);
    case 'named':
      return ofName(expr.fields, expr.by, expr.base, scene);
    case 'within':
      return ofPart(expr.fields, evaluate(expr.of, scene, tense));
    case 'nth':
      return ofNth(expr, evaluate(expr.of, scene, tense));
    case 'range':
      return ofRange(expr, scene, tense);
    default:
      return undefined;
  }
}

function one(moment: Moment, basis: DateValue['basis'], against?: Moment): Meaning {
  return { first: moment, last: moment, basis, against };
}

function ofFields(fields: Fields, scene: Scene, tense: Tense): Meaning {
  const { century, decade, year } = fields;
  if (century !== undefined)
    return one({ unit: 'century', y: century > 0 ? (century - 1) * 100 : century * 100 + 1 }, 'written');
  if (decade !== undefined)
    return one({ unit: 'decade', y: fields.short ? fullDecade(decade, scene) : decade }, 'written');
  if (year !== undefined) return one(inYear(fields, fields.short ? fullYear(year, scene) : year), 'written');
  return withoutYear(fields, scene, tense);
}

/** A month, a day, a weekday: belongs to the year of the document, or of the date before where a text tells of the past. */
function withoutYear(fields: Fields, scene: Scene, tense: Tense): Meaning {
  const { document, memory, narrative } = scene;
  const told =
    fields.month === undefined && (fields.day ?? fields.weekday) !== undefined ? memory.latest('month') : memory.story;
  if (told && (narrative || !document)) {
    const moment = inStory(fields, told, scene);
    if (moment) return one(moment, 'context', told);
  }
  const near = document && besideDocument(fields, document, tense);
  return near ? one(near, 'document', document) : one(unknown(fields), 'written');
}

function unknown(fields: Fields): Moment {
  const alone = fields.weekday !== undefined && fields.day === undefined && fields.month === undefined;
  return alone ? { unit: 'day', weekday: fields.weekday as number } : inYear(fields, undefined);
}

/** Told in order: the date lies in the year (or the month) that was last spoken of. */
function inStory(fields: Fields, told: Moment, { memory }: Scene): Moment | undefined {
  if (fields.month === undefined && fields.day !== undefined && fields.feast === undefined)
    return told.m === undefined
      ? undefined
      : { unit: 'day', ...(told.y === undefined ? {} : { y: told.y }), m: told.m, d: fields.day };
  if (fields.weekday !== undefined && fields.month === undefined) {
    const days = memory.day && daysOf(memory.day);
    return days === undefined ? undefined : nearestWeekday(fields.weekday, days, 1, false);
  }
  return inYear(fields, turned(fields, told));
}

/** Behind the last months of a year, January to March are those of the next one. */
function turned({ month }: Fields, { y, m }: Moment): number | undefined {
  return y !== undefined && m !== undefined && month !== undefined && m >= LATE && month <= EARLY ? y + 1 : y;
}

function besideDocument(fields: Fields, document: Moment, tense: Tense): Moment | undefined {
  const way = tense === 'future' ? 1 : tense === 'past' ? -1 : 0;
  const days = daysOf(document);
  if (fields.weekday !== undefined && fields.day === undefined && fields.month === undefined)
    return days === undefined ? undefined : nearestWeekday(fields.weekday, days, way || -1, false);
  if (fields.day !== undefined && fields.month === undefined)
    return days === undefined ? undefined : nearestDay(fields, days, way);
  const told = nearest(fields, document, way, false);
  const close = nearest(fields, document, 0, false);
  // Nobody leaves out the year of a day that is nearly a year away, whatever the verb.
  return fields.day !== undefined && told && days !== undefined && isFar(told, days) ? close : (told ?? close);
}

function isFar(moment: Moment, near: number): boolean {
  return Math.abs((daysOf(moment) ?? near) - near) > FAR;
}

function ofNumbers({ first, second, year, sign }: Extract<Expr, { is: 'numeric' }>, scene: Scene): Meaning {
  const sure = first > 12 || second > 12 || first === second || sign === '.' || scene.settled;
  const dayFirst = second > 12 ? false : first > 12 || sign === '.' || scene.dayFirst;
  const known = year === undefined ? {} : { y: year };
  const american: Moment = { unit: 'day', ...known, m: first, d: second };
  const european: Moment = { unit: 'day', ...known, m: second, d: first };
  const [taken, other] = dayFirst ? [european, american] : [american, european];
  return { ...one(taken, 'written'), ...(sure ? {} : { readings: [taken, other] as const }) };
}

function ofStep({ unit, by, base }: Extract<Expr, { is: 'step' }>, scene: Scene, tense: Tense): Meaning | undefined {
  if (typeof base === 'object') {
    const from = evaluate(base, scene, tense);
    if (!from) return undefined;
    const home = daysOf(from.first) === undefined && unit === 'day' ? edge(from.first, by) : from.first;
    return { ...one(step(home, unit, by), from.basis, from.against) };
  }
  const from = baseOf(base, scene, unit);
  if (from && unit === 'weekend' && by === 0 && base === 'either')
    return one(weekendNear(from.moment, tense), from.basis, from.moment);
  return from ? one(step(from.moment, unit, by), from.basis, from.moment) : one({ unit }, 'written');
}

/** `the weekend` is the last one, if it is not spoken of as coming or going on. */
function weekendNear(moment: Moment, tense: Tense): Moment {
  const days = daysOf(moment);
  const now = days === undefined || weekdayOf(days) > 5 || tense === 'future';
  return step(moment, 'weekend', now ? 0 : -1);
}

/** Days are counted from the end of a longer time onwards, and from its beginning back. */
function edge(moment: Moment, by: number): Moment {
  const extent = extentOf(moment);
  return extent ? day(by < 0 ? extent[0] : extent[1] - 1) : moment;
}

function baseOf(
  base: Base,
  { document, memory, narrative }: Scene,
  unit: string,
): { moment: Moment; basis: 'document' | 'context' } | undefined {
  const told = memory.latest(unit);
  const context = told && ({ moment: told, basis: 'context' } as const);
  const own = document && ({ moment: document, basis: 'document' } as const);
  if (base === 'context' || (base === 'either' && (narrative || !own))) return context ?? own;
  return own;
}

/** `last March`, `that Monday`, `the following spring`. */
function ofName(fields: Fields, by: number, base: Base, scene: Scene): Meaning | undefined {
  const from = baseOf(base, scene, fields.weekday === undefined ? 'month' : 'day');
  if (!from) return one(unknown(fields), 'written');
  const days = daysOf(from.moment);
  if (fields.weekday !== undefined && fields.month === undefined)
    return days === undefined
      ? one(unknown(fields), 'written')
      : one(nearestWeekday(fields.weekday, days, by, by !== 0), from.basis, from.moment);
  const moment = by === 0 ? inYear(fields, from.moment.y) : nearest(fields, from.moment, by, true);
  return moment && one(moment, from.basis, from.moment);
}

/** A part of a longer time: of a year mostly, of a week for a weekday. */
function ofPart(fields: Fields, whole: Meaning | undefined): Meaning | undefined {
  if (!whole) return undefined;
  const { first } = whole;
  if (first.unit === 'week' && fields.weekday !== undefined) {
    const extent = extentOf(first);
    return extent && { ...whole, ...pair(day(extent[0] + fields.weekday - 1)) };
  }
  if (fields.half !== undefined && first.unit !== 'year') return { ...whole };
  if (fields.day !== undefined && fields.month === undefined)
    return { ...whole, ...pair({ ...first, unit: 'day', d: fields.day }) };
  return { ...whole, ...pair(inYear(fields, first.y)) };
}

function ofNth({ n, unit, weekday }: Extract<Expr, { is: 'nth' }>, whole: Meaning | undefined): Meaning | undefined {
  const extent = whole && extentOf(whole.first);
  if (!whole || !extent) return undefined;
  const { y, m, unit: outer } = whole.first;
  if (weekday !== undefined && unit === 'week') return { ...whole, ...pair(besideDay(extent, weekday, n)) };
  if (weekday !== undefined) {
    if (y === undefined) return undefined;
    const month = outer === 'year' ? (n < 0 ? 12 : 1) : m;
    return month === undefined ? undefined : { ...whole, ...pair(day(nthWeekday(y, month, weekday, n))) };
  }
  // A week belongs to the month in which its Thursday lies.
  const start = day(n > 0 ? extent[0] + (unit === 'week' ? 3 : 0) : extent[1] - (unit === 'week' ? 4 : 1));
  const home = unit === 'day' ? start : within(start, unit);
  const first = home ?? (unit === 'week' || unit === 'year' ? step(start, unit, 0) : undefined);
  return first && { ...whole, ...pair(step(first, unit, n > 0 ? n - 1 : n + 1)) };
}

/** The n-th of a weekday behind a day, or before it. */
function besideDay(extent: readonly [number, number], weekday: number, n: number): Moment {
  const near = nearestWeekday(weekday, n > 0 ? extent[1] : extent[0] - 1, n, false);
  return day((daysOf(near) as number) + (n > 0 ? n - 1 : n + 1) * 7);
}

function ofRange({ first, last }: Extract<Expr, { is: 'range' }>, scene: Scene, tense: Tense): Meaning | undefined {
  const [a, b] = [evaluate(first, scene, tense), evaluate(last, scene, tense)];
  return a && b ? { ...a, last: b.last } : undefined;
}

function pair(moment: Moment): { first: Moment; last: Moment } {
  return { first: moment, last: moment };
}

/** `'99`: the year of these two digits nearest to the time spoken of. */
function fullYear(n: number, { document, memory, narrative }: Scene): number {
  const near = (narrative ? memory.year?.y : undefined) ?? document?.y;
  if (near === undefined) return n < 50 ? 2000 + n : 1900 + n;
  const same = Math.floor(near / 100) * 100 + n;
  return same - near > 30 ? same - 100 : near - same > 70 ? same + 100 : same;
}

function fullDecade(n: number, { document, memory, narrative }: Scene): number {
  const near = (narrative ? memory.year?.y : undefined) ?? document?.y ?? 2000;
  const same = Math.floor(near / 100) * 100 + n;
  return same > near + 9 ? same - 100 : same;
}
