/** Dates with the name of a month in them, in every order: `30 April 2023`, `April 30, 2023`, `April 2023`, `June 25–26, 2019`. */
import { isDigit } from '../../text.js';
import { K, vocabulary } from '../../words/dates.js';
import { notNouns } from '../../words/dates-around.js';
import type { Expr, Fields } from '../../words/dates-symbols.js';
import { dayOf } from './numbers.js';
import { DEEPEST, type Found, type Tape } from './tape.js';
import { BLANK, BROKEN, GLUED } from './tokens.js';
import { yearOf } from './year.js';

interface Month {
  readonly n: number;
  readonly to: number;
  readonly broken: boolean;
  readonly short: boolean;
}

/** A month's name, its short form with the point behind it, or a name that copying broke in two. */
export function monthOf(tape: Tape, at: number): Month | undefined {
  const { k, n, word } = tape.token(at);
  if (k !== K.month && k !== K.piece) return undefined;
  const short = word?.short === true;
  const whole = (k === K.piece || short) && tape.capital(at) ? pieced(tape, at) : undefined;
  if (whole || k === K.piece) return whole;
  const point =
    (short || tape.size(at) === 4) && tape.k(at + 1) === K.dot && tape.glued(at + 1) && (goesOn(tape, at + 2) || short);
  return { n, to: point ? at + 2 : at + 1, broken: false, short };
}

/** `Septem ber`, `Sep- tember`: two pieces that make a month. */
function pieced(tape: Tape, at: number): Month | undefined {
  const dash = tape.k(at + 1) === K.dash && tape.glued(at + 1) && tape.token(at + 2).gap === BROKEN ? 1 : 0;
  const rest = tape.token(at + 1 + dash);
  if ((rest.gap !== BLANK && rest.gap !== BROKEN) || tape.capital(at + 1 + dash)) return undefined;
  const whole = vocabulary.get(tape.word(at) + tape.word(at + 1 + dash));
  return whole?.k === K.month && !whole.short
    ? { n: whole.n, to: at + 2 + dash, broken: true, short: false }
    : undefined;
}

/** A date that begins with a month. */
export function monthFirst(tape: Tape, at: number): Found | undefined {
  const month = monthOf(tape, at);
  if (!month) return undefined;
  const the = tape.is(month.to, K.the) ? 1 : 0;
  const slash = tape.k(month.to) === K.slash && tape.glued(month.to) && tape.glued(month.to + 1) ? 1 : 0;
  const comma = tape.k(month.to) === K.comma && tape.is(month.to + 1, K.ordinal) ? 1 : 0;
  const skip = month.to + the + slash + comma;
  const day = tape.near(month.to) ? dayOf(tape, skip) : undefined;
  if (day && fitsDay(tape, skip, day.to)) return monthDay(tape, at, month, day.n, day.to);
  if (the) return bareMonth(month);
  const months = monthRange(tape, month);
  if (months) return months;
  const year = yearOf(tape, skipLink(tape, month.to));
  if (year)
    return { expr: fields({ month: month.n, ...year.fields }), to: year.to, broken: broken(tape, at, month, month.to) };
  return bareMonth(month);
}

/** `the month of January 2022`. */
export function monthOfName(tape: Tape, at: number): Found | undefined {
  const i = tape.k(at) === K.the ? at + 1 : at;
  if (tape.word(i) !== 'month' || !tape.near(i + 1) || !tape.is(i + 1, K.of) || !tape.near(i + 2)) return undefined;
  const found = monthFirst(tape, i + 2);
  return found?.expr.is === 'fields' && found.expr.fields.day === undefined ? found : undefined;
}

/** A date that begins with a day: `5 April`, `5th of April 2021`, `the 5th of April`, `25–26 June 2019`. */
export function dayFirst(tape: Tape, at: number): Found | undefined {
  const day = dayOf(tape, at);
  if (!day || isPart(tape, at)) return undefined;
  const last = lastDay(tape, day.to, day.n);
  const end = last?.to ?? day.to;
  const link =
    tape.is(end, K.of) || (tape.k(end) === K.dash && tape.glued(end)) || (tape.k(end) === K.slash && tape.glued(end))
      ? end + 1
      : end;
  const month = tape.near(link) ? monthOf(tape, link) : undefined;
  if (!month || (month.short && !tape.capital(link) && link === end + 1 && tape.k(end) === K.of)) return undefined;
  // `Memorandum 22 of April 30, 2024`: the number before belongs to something else.
  if (
    tape.near(month.to) &&
    tape.size(month.to) <= 2 &&
    dayOf(tape, month.to) &&
    fitsDay(tape, month.to, month.to + 1) &&
    yearOf(tape, skipLink(tape, month.to + 1))
  )
    return undefined;
  const first = { month: month.n, day: day.n };
  const across = last ? undefined : rangeBehind(tape, month.to, (i) => dayFirst(tape, i), first);
  if (across) return across;
  const year = yearOf(tape, skipLink(tape, month.to)) ?? twoDigits(tape, month.to);
  const more = { ...year?.fields };
  const to = year?.to ?? month.to;
  const whole = { ...first, ...more };
  const style = !last && year && tape.k(at) === K.number ? ('dmy' as const) : undefined;
  const fault = broken(tape, at, month, to) || gluedDay(tape, at, to);
  const expr: Expr = last ? range(fields(whole), fields({ ...whole, day: last.n })) : fields(whole);
  return { expr, to, style, broken: fault, hyphen: last && hyphenOf(tape, day.to) };
}

/** `2012 August 10`, `2024-August`, `2019/Aug/01`. */
export function yearFirst(tape: Tape, at: number): Found | undefined {
  const year = tape.k(at) === K.number && tape.size(at) === 4 ? yearOf(tape, at) : undefined;
  if (!year) return undefined;
  const signs = (tape.k(year.to) === K.dash || tape.k(year.to) === K.slash) && tape.glued(year.to) ? 1 : 0;
  const month = tape.near(year.to + signs) ? monthOf(tape, year.to + signs) : undefined;
  if (!month || (!signs && month.short)) return undefined;
  const skip = signs && tape.k(month.to) === tape.k(year.to) && tape.glued(month.to) ? 1 : 0;
  const day = tape.near(month.to + skip) ? dayOf(tape, month.to + skip) : undefined;
  if (day && !yearOf(tape, skipLink(tape, day.to)))
    return { expr: fields({ ...year.fields, month: month.n, day: day.n }), to: day.to };
  const ends = !tape.near(month.to) || tape.k(month.to) === K.dot || signs === 1;
  return ends ? { expr: fields({ ...year.fields, month: month.n }), to: month.to } : undefined;
}

export function fields(all: Fields): Expr {
  return { is: 'fields', fields: all };
}

export function range(first: Expr, last: Expr): Expr {
  return { is: 'range', first, last };
}

function monthDay(tape: Tape, at: number, month: Month, day: number, end: number): Found {
  const first = { month: month.n, day };
  const last = lastDay(tape, end, day);
  if (last && fitsDay(tape, last.to - 1, last.to)) {
    const year = yearOf(tape, skipLink(tape, last.to));
    const both = { ...first, ...year?.fields };
    return {
      expr: range(fields(both), fields({ ...both, day: last.n })),
      to: year?.to ?? last.to,
      hyphen: hyphenOf(tape, end),
    };
  }
  const across = rangeBehind(tape, end, (i) => monthFirst(tape, i), first);
  if (across) return across;
  const year = yearOf(tape, skipLink(tape, end)) ?? twoDigits(tape, end);
  // A number glued to the month is the number of a note, unless a year shows it to be the day.
  if (!year && tape.glued(month.to) && tape.k(month.to) === K.number) return bareMonth(month);
  const to = year?.to ?? end;
  const style = year && tape.k(month.to) === K.number ? ('mdy' as const) : undefined;
  const fault =
    broken(tape, at, month, to) || (year !== undefined && tape.glued(month.to) && tape.k(month.to) === K.number);
  return { expr: fields({ ...first, ...year?.fields }), to, style, broken: fault };
}

/** `June 25 – July 2, 2019`: the second date tells the year of both. */
function rangeBehind(tape: Tape, at: number, read: (i: number) => Found | undefined, first: Fields): Found | undefined {
  if (!tape.is(at, K.dash) || tape.depth >= DEEPEST) return undefined;
  tape.depth++;
  const last = read(at + 1);
  tape.depth--;
  if (last?.expr.is !== 'fields' || last.expr.fields.day === undefined) return undefined;
  const { year, short } = last.expr.fields;
  const whole = { ...first, ...(year === undefined ? {} : { year }), ...(short ? { short } : {}) };
  return { expr: range(fields(whole), last.expr), to: last.to, hyphen: hyphenOf(tape, at) };
}

/** `January–March 2020`. */
function monthRange(tape: Tape, month: Month): Found | undefined {
  if (!tape.is(month.to, K.dash) || !tape.near(month.to + 1)) return undefined;
  const last = monthOf(tape, month.to + 1);
  if (!last || (last.n <= month.n && last.n !== 1)) return undefined;
  const year = yearOf(tape, skipLink(tape, last.to));
  if (!year) return undefined;
  const expr = range(fields({ month: month.n, ...year.fields }), fields({ month: last.n, ...year.fields }));
  return { expr, to: year.to, hyphen: hyphenOf(tape, month.to) };
}

function bareMonth(month: Month): Found {
  return { expr: fields({ month: month.n }), to: month.to };
}

/** The second day of `25–26`, `5 to 12`, `13th through the 15th`. */
function lastDay(tape: Tape, at: number, first: number): { n: number; to: number } | undefined {
  const word = tape.is(at, K.to);
  if (!word && !tape.is(at, K.dash)) return undefined;
  const the = word && tape.is(at + 1, K.the) ? at + 2 : at + 1;
  const last = tape.near(the) ? dayOf(tape, the) : undefined;
  if (!last || last.n <= first) return undefined;
  if (!word) return last;
  const k = tape.near(last.to) ? tape.k(last.to) : -1;
  return k === K.word || k === K.unit || k === K.other || (k === K.month && tape.glued(last.to)) ? undefined : last;
}

/** A hyphen between two dates, if no blanks make a dash of it. */
function hyphenOf(tape: Tape, at: number): number | undefined {
  return tape.glued(at) || tape.glued(at + 1) ? tape.hyphenAt(at) : undefined;
}

/** The number is the end of an amount: `$12 December`, `107.31 August`. */
function isPart(tape: Tape, at: number): boolean {
  const { from } = tape.token(at);
  const sign = tape.text.charAt(from - 1);
  if ('$€£¥#'.includes(sign)) return sign !== '';
  return (sign === '.' || sign === ',' || sign === '/') && isDigit(tape.text.charCodeAt(from - 2));
}

/** The number behind a month is a day, and not the beginning of an amount, a time or a list of notes. */
function fitsDay(tape: Tape, at: number, to: number): boolean {
  if (tape.runsOn(to - 1)) return false;
  const spelled = !isDigit(tape.text.charCodeAt(tape.token(to - 1).from));
  if (
    spelled &&
    tape.near(to) &&
    (tape.glued(to)
      ? tape.k(to) === K.dash
      : tape.k(to) === K.word && (tape.capital(to) || !notNouns.has(tape.word(to))))
  )
    return false;
  if (!tape.glued(to) || !tape.glued(to + 1) || tape.k(to + 1) !== K.number) return true;
  if (tape.k(to) === K.comma) return tape.size(to + 1) === 4;
  return tape.k(to) === K.dash || (tape.k(to) === K.dot && tape.size(at) > 0);
}

/** The comma, the point or the `of` between a date and its year. */
function skipLink(tape: Tape, at: number): number {
  if (!tape.near(at)) return at;
  const k = tape.k(at);
  if (k === K.comma || k === K.of) return at + 1;
  return (k === K.dash || k === K.slash) && tape.glued(at) && tape.glued(at + 1) ? at + 1 : at;
}

/** `3 Aug 96`: two digits that can be no day, at the end of what is said. */
function twoDigits(tape: Tape, at: number): { fields: Fields; to: number } | undefined {
  const i = tape.is(at, K.comma) ? at + 1 : at;
  const n = tape.n(i);
  if (!tape.is(i, K.number) || tape.size(i) !== 2 || n < 32 || tape.glued(i)) return undefined;
  const k = tape.near(i + 1) ? tape.k(i + 1) : -1;
  if (k === K.comma && tape.glued(i + 1) && tape.glued(i + 2)) return undefined;
  return k === -1 || k === K.comma || (k === K.dot && !tape.glued(i + 2))
    ? { fields: { year: n, short: true }, to: i + 1 }
    : undefined;
}

/** A blank or a comma is missing, or there is one too many. */
function broken(tape: Tape, at: number, month: Month, to: number): boolean {
  if (month.broken) return true;
  const behind = tape.token(to - 1);
  return (
    to - 1 > at &&
    behind.k === K.number &&
    behind.gap === GLUED &&
    (tape.k(to - 2) === K.month || tape.k(to - 2) === K.number)
  );
}

function gluedDay(tape: Tape, at: number, to: number): boolean {
  return to > at + 1 && tape.k(at + 1) === K.month && tape.glued(at + 1);
}

function goesOn(tape: Tape, at: number): boolean {
  return (
    tape.near(at) &&
    (tape.k(at) === K.number || tape.k(at) === K.ordinal || tape.k(at) === K.comma || tape.k(at) === K.apostrophe)
  );
}
