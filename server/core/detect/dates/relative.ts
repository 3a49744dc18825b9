/** Dates that are counted from another one: `last year`, `this October`, `two weeks ago`, `the following day`, `yesterday`. */
import { K, units } from '../../words/dates.js';
import type { Base, Expr, Fields, Unit } from '../../words/dates-symbols.js';
import { type Amount, amount } from './amount.js';
import { monthOf } from './month.js';
import { dayOf, ordinalOf } from './numbers.js';
import { optionalThe, type Parser } from './parser.js';
import type { Found, Tape } from './tape.js';
import { monthAndDay } from './weekday.js';
import { yearOf } from './year.js';

const daysOf = [-1, 0, 1];

/** `yesterday`, `today`, `tomorrow`, `tonight`. */
export function dayWord(tape: Tape, at: number): Found | undefined {
  if (tape.k(at) !== K.today || tape.n(at) === 9) return undefined;
  if (tape.n(at) === 2) return { expr: step('day', 0, 'document'), to: at + 1, type: 'TIME', time: 'TNI' };
  return { expr: step('day', daysOf[tape.n(at) + 1] as number, 'document'), to: at + 1 };
}

/** `now`, `currently`, `recently`. */
export function presently(tape: Tape, at: number): Found | undefined {
  const past = tape.n(at) < 0;
  return { expr: { is: 'value', value: past ? 'PAST_REF' : 'PRESENT_REF' }, to: at + 1, vague: true };
}

/** `last year`, `next Monday`, `this October`, `that year`, `the previous day`, `the same month`. */
export function pointed(tape: Tape, at: number): Found | undefined {
  const the = optionalThe(tape, at);
  const [i, kind] = [the, tape.k(the)];
  const way = direction(tape, i, kind, the > at);
  if (!way) return undefined;
  const second = tape.is(i + 1, K.same) && (kind === K.that || kind === K.this);
  const turned = kind === K.this && (tape.is(i + 1, K.last) || tape.is(i + 1, K.next));
  const to = skipSort(tape, i + (second || turned ? 2 : 1));
  if (!tape.near(to)) return undefined;
  if (turned) way.by = tape.k(i + 1) === K.last ? -1 : 1;
  const { by, base } = way;
  if (tape.k(to) === K.unit && !tape.token(to).word?.plural) return pointedUnit(tape, at, to, by, base);
  const fields = named(tape, to);
  if (!fields || (kind === K.same && !fields.to)) return undefined;
  const dated = fields.fields.weekday !== undefined && tape.near(fields.to) ? monthAndDay(tape, fields.to) : undefined;
  if (dated) return dated;
  return { expr: { is: 'named', fields: fields.fields, by, base }, to: fields.to };
}

/** `this fiscal year`, `the next academic year`. */
function skipSort(tape: Tape, at: number): number {
  const sort =
    tape.is(at, K.fiscal) ||
    tape.is(at, K.calendar) ||
    (tape.is(at, K.special) && /^(?:academic|school|tax|budget)$/.test(tape.word(at)));
  return sort && tape.is(at + 1, K.unit) ? at + 1 : at;
}

function pointedUnit(tape: Tape, at: number, to: number, by: number, base: Base): Found | undefined {
  const unit = tape.n(to) === 13 ? 'week' : units[tape.n(to)];
  if (!unit || unit === 'second' || unit === 'minute' || unit === 'hour') return undefined;
  const the = tape.k(at) === K.the;
  // `the past year` is a length of time that ends today; `the last year` mostly is.
  const past = tape.word(to - 1) === 'past';
  if (
    past ||
    (the &&
      base !== 'context' &&
      (tape.k(to - 1) === K.last || tape.k(to - 1) === K.next) &&
      tape.n(to - 1) < 3 &&
      /^(?:last|next|coming)$/.test(tape.word(to - 1)) &&
      unit !== 'day' &&
      isSpan(tape, at))
  )
    return { expr: { is: 'value', value: `P1${letterOf(unit)}` }, to: to + 1, type: 'DURATION' };
  if (unit === 'day' && base !== 'context' && !the && tape.word(to - 1) !== 'this') return undefined;
  if (unit === 'day' && tape.word(to - 1) === 'last') return undefined;
  if (unit === 'day' && tape.word(to - 1) === 'next') return { expr: step(unit, 1, 'context'), to: to + 1 };
  if (tape.is(to + 1, K.dash) && tape.k(to + 2) === K.word && tape.glued(to + 1)) return undefined;
  const weekday = unit === 'week' && tape.is(to + 1, K.weekday) && !tape.token(to + 1).word?.short;
  if (weekday)
    return { expr: { is: 'within', fields: { weekday: tape.n(to + 1) }, of: step(unit, by, base) }, to: to + 2 };
  return { expr: step(unit, by, base), to: to + 1 };
}

/** `over the last year`: behind such a word the year is a length. */
function isSpan(tape: Tape, at: number): boolean {
  return /^(?:over|during|within|in|for|throughout)$/.test(tape.word(at - 1));
}

function direction(tape: Tape, i: number, kind: number, the: boolean): { by: number; base: Base } | undefined {
  const word = tape.word(i);
  if (kind === K.last) return { by: -1, base: tape.n(i) === 3 ? 'context' : 'document' };
  if (kind === K.next) return { by: 1, base: tape.n(i) === 3 ? 'context' : 'either' };
  if (kind === K.this && word === 'this' && !the)
    return { by: 0, base: tape.is(i + 1, K.same) ? 'context' : 'document' };
  if (kind === K.that && word === 'that' && !the) return { by: 0, base: 'context' };
  if (kind === K.same && the) return { by: 0, base: 'context' };
  if (kind === K.special && word === 'current') return { by: 0, base: 'document' };
  return undefined;
}

/** `20 of next month`, `the 5th of this month`. */
export function dayWithin(tape: Tape, at: number): Found | undefined {
  const the = optionalThe(tape, at);
  const day = dayOf(tape, the);
  const of = day && tape.is(day.to, K.of) ? 1 : 0;
  if (!day || !tape.near(day.to + of) || (!of && tape.k(day.to - 1) !== K.ordinal)) return undefined;
  const month = pointed(tape, day.to + of);
  if (month?.expr.is !== 'step' || month.expr.unit !== 'month' || month.type) return undefined;
  return { expr: { is: 'within', fields: { day: day.n }, of: month.expr }, to: month.to };
}

/** `the week of October 6th`, `the week beginning 4 February`. */
export function weekOf(tape: Tape, at: number, base: Parser): Found | undefined {
  const i = optionalThe(tape, at);
  if (!tape.is(i, K.unit) && !(i === at && tape.k(i) === K.unit)) return undefined;
  if (units[tape.n(i)] !== 'week' || tape.token(i).word?.plural) return undefined;
  const link =
    tape.is(i + 1, K.of) ||
    tape.is(i + 1, K.part) ||
    (tape.near(i + 1) && /^(?:starting|commencing|ending|ended|beginning)$/.test(tape.word(i + 1)));
  if (!link) return undefined;
  const next = tape.is(i + 2, K.on) ? i + 3 : i + 2;
  const day = tape.near(next) ? base(tape, next) : undefined;
  if (!day || day.type || day.expr.is !== 'fields' || day.expr.fields.day === undefined) return undefined;
  return { expr: step('week', 0, day.expr), to: day.to };
}

/** `the third Tuesday after Christmas 2014`. */
export function weekdayAfter(tape: Tape, at: number, base: Parser): Found | undefined {
  const i = optionalThe(tape, at);
  const which = ordinalOf(tape, i, 53);
  if (!which || !tape.is(which.to, K.weekday) || !tape.near(which.to + 1)) return undefined;
  const k = tape.k(which.to + 1);
  if (k !== K.after && k !== K.before) return undefined;
  const from = tape.near(which.to + 2) ? base(tape, which.to + 2) : undefined;
  if (!from || from.type || from.expr.is === 'value') return undefined;
  const n = k === K.after ? which.n : -which.n;
  return { expr: { is: 'nth', n, unit: 'week', weekday: tape.n(which.to), of: from.expr }, to: from.to };
}

/** A month, a weekday, a season or a feast. */
function named(tape: Tape, at: number): { fields: Fields; to: number } | undefined {
  const k = tape.k(at);
  if (k === K.weekday && !(tape.token(at).word?.short && !tape.capital(at)))
    return { fields: { weekday: tape.n(at) }, to: at + 1 };
  if (k === K.season) return { fields: { season: tape.n(at) }, to: at + 1 };
  if (k === K.feast) return { fields: { feast: tape.word(at) }, to: at + 1 };
  if (k === K.fiscal && tape.is(at + 1, K.unit)) return undefined;
  const month = monthOf(tape, at);
  const plain =
    tape.capital(at) ||
    (tape.k(at) === K.month && !/^(?:may|march|august|mar|sun|dec|jan|apr|jun)$/.test(tape.word(at)));
  if (!month || !plain || tape.raw(at) === 'MAY') return undefined;
  const day = tape.near(month.to) ? dayOf(tape, month.to) : undefined;
  if (day) return { fields: { month: month.n, day: day.n }, to: day.to };
  return { fields: { month: month.n }, to: month.to };
}

/** `two weeks ago`, `a year earlier`, `three days later`, `two weeks from now`, `3 days after January 12th`. */
export function counted(tape: Tape, at: number, base: Parser): Found | undefined {
  const how = amount(tape, at);
  if (!how) return undefined;
  const i = how.to;
  if (!tape.near(i)) return undefined;
  const k = tape.k(i);
  const word = tape.word(i);
  if (k === K.ago) return away(how, i + 1, word === 'hence' ? 1 : -1, 'document');
  if (k === K.early && (word === 'later' || word === 'earlier'))
    return away(how, i + 1, word === 'later' ? 1 : -1, 'context');
  if (
    k === K.from &&
    (tape.k(i + 1) === K.now || tape.n(i + 1) === 0) &&
    (tape.k(i + 1) === K.now || tape.k(i + 1) === K.today)
  )
    return away(how, i + 2, 1, 'document');
  if (k === K.word && (word === 'hence' || word === 'prior') && !(word === 'prior' && tape.is(i + 1, K.to)))
    return away(how, i + 1, word === 'hence' ? 1 : -1, 'context');
  if (k === K.before || k === K.after || k === K.from) return besides(tape, how, i, base);
  return undefined;
}

/** `three days after Easter 2021`; alone (`two days before`) counted from the date before. */
function besides(tape: Tape, how: Amount, i: number, base: Parser): Found | undefined {
  const way = tape.k(i) === K.before ? -1 : 1;
  const from = tape.near(i + 1) ? base(tape, i + 1) : undefined;
  const dated = from?.expr.is === 'fields' && from.expr.fields.weekday === undefined;
  if (from && from.type === undefined && from.expr.is !== 'value' && !(dated && tape.k(i) === K.from))
    return away(how, from.to, way, from.expr);
  if (tape.k(i) === K.from) return undefined;
  return ends(tape, i + 1) ? away(how, i + 1, way, 'context') : undefined;
}

function away(how: Amount, to: number, way: number, base: Base | Expr): Found {
  if (how.n === undefined) {
    const value = way < 0 ? 'PAST_REF' : 'FUTURE_REF';
    return { expr: { is: 'value', value }, to, mod: how.mod };
  }
  const start = how.rest ? { ...away(how.rest, to, way, base) }.expr : base;
  const clock = how.unit === 'hour' || how.unit === 'minute' || how.unit === 'second';
  return { expr: step(how.unit, way * how.n, start), to, mod: how.mod, ...(clock ? { type: 'TIME' as const } : {}) };
}

/** `years ago`, `weeks later`: nobody tells how many. */
export function manyAway(tape: Tape, at: number): Found | undefined {
  if (tape.k(at) !== K.unit || tape.token(at).word?.plural !== true || !tape.near(at + 1)) return undefined;
  const word = tape.word(at + 1);
  if (word !== 'ago' && word !== 'later' && word !== 'earlier') return undefined;
  return { expr: { is: 'value', value: word === 'later' ? 'FUTURE_REF' : 'PAST_REF' }, to: at + 2 };
}

/** `over the weekend`. */
export function theWeekend(tape: Tape, at: number): Found | undefined {
  if (tape.k(at) !== K.the || !tape.is(at + 1, K.unit) || units[tape.n(at + 1)] !== 'weekend') return undefined;
  return tape.token(at + 1).word?.plural ? undefined : { expr: step('weekend', 0, 'either'), to: at + 2 };
}

/** `week 31 of 2027`. */
export function weekNumber(tape: Tape, at: number): Found | undefined {
  const i = optionalThe(tape, at);
  if (units[tape.n(i)] !== 'week' || tape.k(i) !== K.unit || !tape.is(i + 1, K.number)) return undefined;
  const week = tape.n(i + 1);
  const year = yearOf(tape, tape.is(i + 2, K.of) || tape.is(i + 2, K.comma) ? i + 3 : i + 2);
  return year && week > 0 && week < 54
    ? { expr: { is: 'fields', fields: { week, ...year.fields } }, to: year.to }
    : undefined;
}

/** `the day before`, `the year after`. */
export function besideUnit(tape: Tape, at: number, base: Parser): Found | undefined {
  if (tape.k(at) !== K.the || !tape.is(at + 1, K.unit)) return undefined;
  const unit = units[tape.n(at + 1)];
  const k = tape.k(at + 2);
  if (!unit || !tape.near(at + 2) || (k !== K.before && k !== K.after)) return undefined;
  const way = k === K.before ? -1 : 1;
  const day = tape.k(at + 3) === K.today && tape.n(at + 3) === (way < 0 ? -1 : 1);
  if (day) return { expr: step('day', way * 2, 'document'), to: at + 4 };
  const from = tape.near(at + 3) ? base(tape, at + 3) : undefined;
  if (from && from.type === undefined && from.expr.is !== 'value')
    return { expr: step(unit, way, from.expr), to: from.to };
  return ends(tape, at + 3) ? { expr: step(unit, way, 'context'), to: at + 3 } : undefined;
}

/** Nothing follows that the word before could belong to: `two days after the attack` is no date of its own. */
function ends(tape: Tape, at: number): boolean {
  const k = tape.near(at) ? tape.k(at) : -1;
  return k === -1 || k === K.dot || k === K.comma || k === K.and;
}

export function step(unit: Unit, by: number, base: Base | Expr): Expr {
  return { is: 'step', unit, by, base };
}

function letterOf(unit: Unit): string {
  return {
    day: 'D',
    week: 'W',
    weekend: 'W',
    month: 'M',
    quarter: 'Q',
    half: 'H',
    season: 'Q',
    year: 'Y',
    decade: 'DE',
    century: 'CE',
    hour: 'H',
    minute: 'M',
    second: 'S',
  }[unit];
}
