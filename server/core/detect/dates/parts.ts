/** Parts of a date: `early 2024`, `the end of 2023`, `mid-March`, `later that year`, `the last week of July`. */
import { K, mods, units } from '../../words/dates.js';
import type { Expr, Unit } from '../../words/dates-symbols.js';
import { ordinalOf } from './numbers.js';
import { optionalThe, type Parser } from './parser.js';
import { step } from './relative.js';

import type { Found, Tape } from './tape.js';

/** `early 2024`, `the late 1990s`, `mid-2022`, `early in 2024`, `late last month`. */
export function modified(tape: Tape, at: number, base: Parser): Found | undefined {
  const i = optionalThe(tape, at);
  if (tape.k(i) !== K.early && !(tape.k(i) === K.part && tape.word(i) === 'end')) return undefined;
  const mod = mods[tape.n(i)] as string;
  const comparative = tape.n(i) >= 4;
  let next = i + 1;
  if (tape.is(next, K.dash) && tape.glued(next)) next++;
  else if (tape.is(next, K.to) && tape.is(next + 1, K.dash)) return undefined;
  else if (tape.is(next, K.in)) next++;
  if (!tape.near(next)) return undefined;
  if (
    comparative &&
    tape.k(next) !== K.this &&
    tape.k(next) !== K.that &&
    tape.k(next) !== K.in &&
    tape.k(next - 1) !== K.in &&
    tape.k(next) !== K.the &&
    tape.k(next) !== K.last
  )
    return undefined;
  const span = rangeOfMods(tape, next);
  const whole =
    (tape.k(next) === K.the ? theUnit(tape, next) : undefined) ?? base(tape, span) ?? loneMonthUnit(tape, span, i);
  if (!whole || !fits(whole)) return undefined;
  return { ...whole, mod };
}

/** `early-to-mid 2024`. */
function rangeOfMods(tape: Tape, at: number): number {
  return tape.k(at) === K.to && tape.is(at + 1, K.early) ? at + 2 : at;
}

/** `mid-year`, `year-end`, `mid-week` have no other date in them. */
function loneMonthUnit(tape: Tape, at: number, from: number): Found | undefined {
  const unit = units[tape.n(at)];
  if (
    !tape.is(at, K.unit) ||
    tape.token(at).word?.plural ||
    tape.word(from) !== 'mid' ||
    (unit !== 'year' && unit !== 'month')
  )
    return undefined;
  return { expr: step(unit, 0, 'either'), to: at + 1 };
}

/** `year-end`, `year-end 2023`. */
export function yearEnd(tape: Tape, at: number, base: Parser): Found | undefined {
  if (tape.k(at) !== K.unit || !tape.is(at + 1, K.dash) || !tape.glued(at + 1) || tape.word(at + 2) !== 'end')
    return undefined;
  const unit = units[tape.n(at)] as Unit;
  if (unit !== 'year' && unit !== 'month' && unit !== 'quarter') return undefined;
  const year = tape.near(at + 3) && unit === 'year' && tape.k(at + 3) === K.number ? base(tape, at + 3) : undefined;
  if (year?.expr.is === 'fields') return { ...year, mod: 'END' };
  return { expr: step(unit, 0, 'either'), to: at + 3, mod: 'END' };
}

/** `the end of 2023`, `the middle of next year`, `the first half of 2023`. */
export function ofDate(tape: Tape, at: number, base: Parser): Found | undefined {
  const the = optionalThe(tape, at);
  const very =
    tape.k(the) === K.same ||
    (tape.k(the) === K.early && tape.is(the + 1, K.part)) ||
    (tape.k(the) === K.special && tape.word(the) === 'latter' && tape.is(the + 1, K.part));
  const i = very ? the + 1 : the;
  const part = tape.k(i) === K.part ? tape.n(i) : tape.k(i) === K.special && tape.word(i) === 'turn' ? 1 : 0;
  if (!part || !tape.is(i + 1, K.of)) return undefined;
  const of = i + 2;
  if (!tape.near(of)) return undefined;
  const whole = theUnit(tape, of) ?? base(tape, of);
  return whole && fits(whole) ? { ...whole, mod: mods[part] as string } : undefined;
}

/** `the early part of 2021`, `the latter part of the year`, `the rest of this year`. */
export function stretchOf(tape: Tape, at: number, base: Parser): Found | undefined {
  const i = optionalThe(tape, at);
  const kind = tape.k(i) === K.early ? tape.n(i) : /^(?:latter|first|last|final)$/.test(tape.word(i)) ? 3 : 0;
  const rest = tape.k(i) === K.special && /^(?:rest|remainder|course|whole|bulk)$/.test(tape.word(i));
  const part = kind && tape.near(i + 1) && tape.word(i + 1) === 'part' ? i + 1 : rest ? i : -1;
  if (part < 0 || !tape.is(part + 1, K.of) || !tape.near(part + 2)) return undefined;
  const of = part + 2;
  const whole = theUnit(tape, of) ?? base(tape, of);
  if (!whole || !fits(whole)) return undefined;
  return rest ? { ...whole, mod: undefined } : { ...whole, mod: mods[tape.word(i) === 'first' ? 1 : kind] as string };
}

/** `the last week of July`, `the first Monday in September 2021`, `the second day of 2020`. */
export function nthOf(tape: Tape, at: number, base: Parser): Found | undefined {
  const i = optionalThe(tape, at);
  const last = tape.k(i) === K.last ? tape.word(i) === 'last' : /^(?:final|closing)$/.test(tape.word(i));
  const which = last ? { n: -1, to: i + 1 } : ordinalOf(tape, i, 53);
  if (!which || !tape.near(which.to)) return undefined;
  const k = tape.k(which.to);
  const unit = k === K.weekday ? 'day' : units[tape.n(which.to)];
  const link = tape.is(which.to + 1, K.of) || tape.is(which.to + 1, K.in);
  const direct = tape.is(which.to + 1, K.next) || tape.is(which.to + 1, K.this) || tape.is(which.to + 1, K.last);
  if ((k !== K.unit && k !== K.weekday) || !unit || !(link || direct) || tape.token(which.to).word?.plural)
    return undefined;
  if (unit === 'century' || unit === 'decade' || unit === 'quarter') return undefined;
  const of = which.to + (link ? 2 : 1);
  const whole = tape.near(of) ? (theUnit(tape, of) ?? base(tape, of)) : undefined;
  if (!whole || !fits(whole) || !larger(whole.expr, unit)) return undefined;
  const weekday = k === K.weekday ? { weekday: tape.n(which.to) } : {};
  return { expr: { is: 'nth', n: which.n, unit, ...weekday, of: whole.expr }, to: whole.to };
}

/** `the spring of that year` and the like are read by `season`; this reads `March of that year`, `June last year`. */
export function monthWithin(tape: Tape, found: Found, base: Parser): Found | undefined {
  if (found.expr.is !== 'fields') return undefined;
  const { month, year } = found.expr.fields;
  if (month === undefined || year !== undefined) return undefined;
  const of = tape.is(found.to, K.of) || tape.is(found.to, K.in) ? 1 : 0;
  const whole = found.to + of;
  if (!tape.near(whole) || !([K.last, K.next, K.this, K.that, K.the] as number[]).includes(tape.k(whole)))
    return undefined;
  const inner = (of ? theUnit(tape, whole) : undefined) ?? base(tape, whole);
  if (inner?.expr.is !== 'step' || inner.expr.unit !== 'year' || inner.type) return undefined;
  return { ...found, expr: { is: 'within', fields: found.expr.fields, of: inner.expr }, to: inner.to };
}

/** `the year`, `the month`: only as a part of something. */
function theUnit(tape: Tape, at: number): Found | undefined {
  if (tape.k(at) !== K.the) return bareUnit(tape, at);
  const unit = units[tape.n(at + 1)];
  if (!tape.is(at + 1, K.unit) || tape.token(at + 1).word?.plural || !unit) return undefined;
  if (!['year', 'month', 'week', 'decade', 'century', 'quarter', 'day', 'weekend'].includes(unit)) return undefined;
  const k = tape.k(at + 2);
  if (tape.near(at + 2) && (k === K.before || k === K.after || k === K.number)) return undefined;
  return { expr: step(unit, 0, unit === 'day' ? 'context' : 'either'), to: at + 2 };
}

/** `by end of year`: without the article, and at the end of what is said. */
function bareUnit(tape: Tape, at: number): Found | undefined {
  const unit = units[tape.n(at)];
  if (
    tape.k(at) !== K.unit ||
    tape.token(at).word?.plural ||
    !unit ||
    !['year', 'month', 'week', 'quarter'].includes(unit)
  )
    return undefined;
  const k = tape.near(at + 1) ? tape.k(at + 1) : -1;
  return k === -1 || k === K.dot || k === K.comma ? { expr: step(unit, 0, 'either'), to: at + 1 } : undefined;
}

/** A calendar date with a length that has a beginning and an end. */
function fits({ expr, type, mod }: Found): boolean {
  if (type !== undefined && type !== 'DATE') return false;
  if (mod !== undefined && mod !== '') return false;
  if (expr.is === 'value' || expr.is === 'numeric') return false;
  return true;
}

function larger(expr: Expr, unit: Unit): boolean {
  if (expr.is === 'fields') return unit === 'month' ? expr.fields.month === undefined : expr.fields.day === undefined;
  return expr.is !== 'step' || units.indexOf(expr.unit) > units.indexOf(unit);
}
