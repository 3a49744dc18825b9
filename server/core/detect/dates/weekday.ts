/** Days of the week, alone and before a date: `Tuesday, 12 September 2023`, `Monday night`, `Friday next week`. */
import { K } from '../../words/dates.js';
import { mastheads } from '../../words/dates-around.js';
import type { Expr, Fields } from '../../words/dates-symbols.js';
import { dayFirst, monthFirst } from './month.js';
import { ordinalOf } from './numbers.js';
import { numericDate } from './numeric.js';
import { optionalThe, type Parser } from './parser.js';
import type { Found, Tape } from './tape.js';

export function weekdayDate(tape: Tape, at: number, base: Parser): Found | undefined {
  if (tape.k(at) !== K.weekday) return undefined;
  const short = tape.token(at).word?.short === true;
  const weekday = tape.n(at);
  const point = short && tape.k(at + 1) === K.dot && tape.glued(at + 1) ? at + 2 : at + 1;
  const comma = tape.is(point, K.comma) ? point + 1 : point;
  const whole = tape.near(comma) ? behind(tape, comma, weekday) : undefined;
  if (whole) return whole;
  if (isName(tape, at)) return undefined;
  const led = /^(?:on|next|last|this)$/.test(tape.word(at - 1));
  if (short && !tape.capital(at) && !led) return undefined;
  if (short && !led && (point === at + 1 || /^(?:Sun|Sat|Mon)$/.test(tape.raw(at)) || !tape.near(at))) return undefined;
  if (
    short &&
    /^(?:sun|mon|sat|wed|fri|thu)$/i.test(tape.raw(at)) &&
    point === at + 1 &&
    tape.near(point) &&
    tape.k(point) === K.word
  )
    return undefined;
  const of = tape.is(point, K.of) ? point + 1 : point;
  if (tape.near(of) && (tape.k(of) === K.last || tape.k(of) === K.next || tape.k(of) === K.this)) {
    const week = base(tape, of);
    if (week?.expr.is === 'step' && week.expr.unit === 'week')
      return { expr: { is: 'within', fields: { weekday }, of: week.expr }, to: week.to };
  }
  return { expr: { is: 'fields', fields: { weekday } }, to: point };
}

/** The date behind the name of its day. */
function behind(tape: Tape, at: number, weekday: number): Found | undefined {
  const i = optionalThe(tape, at);
  const numeric = numericDate(tape, at);
  if (numeric?.expr.is === 'numeric') return { ...numeric, style: undefined };
  const date = monthFirst(tape, at) ?? dayFirst(tape, i) ?? numeric ?? monthAndDay(tape, at);
  if (date) {
    const expr = withDay(date.expr, weekday);
    return expr && { ...date, expr };
  }
  const spelled = tape.k(i) === K.ordinal ? i > at || tape.size(i) <= 4 : tape.k(i) === K.cardinal && i > at;
  const ordinal = spelled ? ordinalOf(tape, i, 31) : plainDay(tape, at);
  if (!ordinal || (tape.near(ordinal.to) && tape.k(ordinal.to) === K.word) || tape.is(ordinal.to, K.unit))
    return undefined;
  return { expr: { is: 'fields', fields: { weekday, day: ordinal.n } }, to: ordinal.to };
}

/** `Monday 21`, at the end of what is said. */
function plainDay(tape: Tape, at: number): { n: number; to: number } | undefined {
  if (tape.k(at) !== K.number || tape.size(at) > 2 || tape.n(at) < 1 || tape.n(at) > 31 || tape.runsOn(at))
    return undefined;
  const k = tape.near(at + 1) ? tape.k(at + 1) : -1;
  const ends = k === -1 || tape.raw(at + 1) === '!' || ((k === K.dot || k === K.comma) && !tape.glued(at + 2));
  return ends ? { n: tape.n(at), to: at + 1 } : undefined;
}

/** `Friday 5/12`. */
export function monthAndDay(tape: Tape, at: number): Found | undefined {
  const sign = tape.k(at + 1);
  const fits =
    tape.k(at) === K.number &&
    (sign === K.slash || sign === K.dash || sign === K.dot) &&
    tape.glued(at + 1) &&
    tape.glued(at + 2);
  const [month, day] = [tape.n(at), tape.n(at + 2)];
  if (
    !fits ||
    tape.k(at + 2) !== K.number ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > 31 ||
    tape.size(at + 2) > 2 ||
    tape.runsOn(at + 2)
  )
    return undefined;
  return { expr: { is: 'fields', fields: { month, day } }, to: at + 3 };
}

function withDay(expr: Expr, weekday: number): Expr | undefined {
  if (expr.is === 'fields')
    return expr.fields.day === undefined ? undefined : { is: 'fields', fields: add(expr.fields, weekday) };
  if (expr.is !== 'range') return undefined;
  const first = withDay(expr.first, weekday);
  return first && { ...expr, first };
}

function add(fields: Fields, weekday: number): Fields {
  return { ...fields, weekday };
}

/** `Sunday Times`, `Good Friday`, `Bloody Sunday`. */
function isName(tape: Tape, at: number): boolean {
  if (tape.near(at + 1) && tape.capital(at + 1) && mastheads.has(tape.word(at + 1))) return true;
  return (
    tape.near(at) &&
    tape.k(at - 1) === K.word &&
    /^(?:Good|Black|Bloody|Super|Ash|Palm|Easter|Holy|Cyber|Giving|Man|Big|Ruby)$/.test(tape.raw(at - 1))
  );
}
