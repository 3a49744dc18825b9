/** Seasons, quarters, halves and fiscal years: `spring 2021`, `the winter of 2022`, `Q3 2022`, `fiscal year 2024`. */
import { K, units } from '../../words/dates.js';
import { leads, notNouns } from '../../words/dates-around.js';
import type { Expr, Fields } from '../../words/dates-symbols.js';
import { bareYear } from './bare.js';
import { ordinalOf } from './numbers.js';
import { optionalThe, type Parser } from './parser.js';
import type { Found, Tape } from './tape.js';
import { yearOf } from './year.js';

const QUARTER = units.indexOf('quarter');
const YEAR = units.indexOf('year');

/** A season with a year, or one that something before it makes a date. */
export function seasonDate(tape: Tape, at: number, base: Parser): Found | undefined {
  const i = optionalThe(tape, at);
  if (!tape.is(i, K.season) && !(i === at && tape.k(i) === K.season)) return undefined;
  const season = tape.n(i);
  const found = partOf(tape, i + 1, { season }, base);
  if (found)
    return tape.raw(i) === 'fall' && tape.is(i + 1, K.of) && tape.k(i + 2) !== K.number && tape.k(i + 2) !== K.that
      ? undefined
      : found;
  const link = tape.is(i + 1, K.dash) || tape.is(i + 1, K.slash);
  if (link && tape.k(i + 2) === K.season) {
    const second = partOf(tape, i + 3, { season: tape.n(i + 2) }, base);
    if (second?.expr.is === 'fields') return second;
  }
  return alone(tape, at, i) ? { expr: { is: 'fields', fields: { season } }, to: i + 1 } : undefined;
}

/** `in the spring`, `by summer`, `over the winter`: but neither a spring nor a fall, nor the name of something. */
function alone(tape: Tape, at: number, i: number): boolean {
  const next = tape.near(i + 1) ? tape.k(i + 1) : -1;
  const noun = next === K.word && /^[\p{L}]/u.test(tape.raw(i + 1)) && !notNouns.has(tape.word(i + 1));
  if (!tape.near(at) || next === K.dash || next === K.of || noun || tape.capital(at - 1)) return false;
  const cue = tape.word(at - 1);
  const led =
    /^(?:in|during|by|until|since|before|after|through|throughout|from|to|late|early|mid|all|over|for|and)$/.test(cue);
  if (tape.word(i) === 'fall') return at < i && led && cue !== 'for';
  if (tape.word(i) === 'spring')
    return led && (at < i || cue === 'in' || cue === 'by' || cue === 'until' || cue === 'early' || cue === 'late');
  return at < i || led;
}

/** `Q3 2022`, `2022 Q3`, `the third quarter of 2022`, `first-half 2022`, `H1 2020`. */
export function quarterDate(tape: Tape, at: number, base: Parser): Found | undefined {
  const short = shortQuarter(tape, at);
  if (short)
    return partOf(tape, short.to, short.fields, base) ?? { expr: { is: 'fields', fields: short.fields }, to: short.to };
  const i = optionalThe(tape, at);
  const last = tape.k(i) === K.last || (tape.k(i) === K.special && /^(?:final|latter|closing)$/.test(tape.word(i)));
  const which = last ? { n: -1, to: i + 1 } : ordinalOf(tape, i, 4);
  if (!which) return undefined;
  const fiscal = tape.is(which.to, K.fiscal) ? 1 : 0;
  const unit = (tape.is(which.to + fiscal, K.dash) ? which.to + 1 : which.to) + fiscal;
  const half = tape.is(unit, K.half) && which.n <= 2;
  if (!half && !(tape.is(unit, K.unit) && tape.n(unit) === QUARTER && !tape.token(unit).word?.plural)) return undefined;
  const n = which.n < 0 ? (half ? 2 : 4) : which.n;
  const fields: Fields = half ? { half: n } : { quarter: n };
  const found = partOf(tape, unit + 1, fields, base);
  if (found) return found;
  if (last || (half && tape.is(unit + 1, K.of)) || (tape.is(unit + 1, K.of) && !tape.is(unit + 2, K.the)))
    return undefined;
  const hyphen = tape.k(which.to) === K.dash;
  return half && at === i && !hyphen ? undefined : { expr: { is: 'fields', fields }, to: unit + 1 };
}

/** `2019 Q1`, `2018Q4`, `2019-Q1`, `2020 H1`. */
export function yearQuarter(tape: Tape, at: number): Found | undefined {
  const n = tape.n(at);
  if (tape.k(at) !== K.number || tape.size(at) !== 4 || n < 1900 || n > 2199) return undefined;
  const i = tape.k(at + 1) === K.dash && tape.glued(at + 1) ? at + 2 : at + 1;
  const part = tape.near(i) ? shortQuarter(tape, i, true) : undefined;
  return part && { expr: { is: 'fields', fields: { ...part.fields, year: n } }, to: part.to };
}

/** `fiscal year 2024`, `FY 2024`, `the 2023-24 financial year`. */
export function fiscalYear(tape: Tape, at: number): Found | undefined {
  const i = optionalThe(tape, at);
  if (isSort(tape, i) && (tape.k(i) === K.fiscal || tape.is(i + 1, K.unit))) {
    const unit = tape.is(i + 1, K.unit) && tape.n(i + 1) === YEAR ? i + 2 : i + 1;
    if (unit === i + 1 && tape.word(i) === 'financial') return undefined;
    const years = tape.near(unit) ? bareYear(tape, unit) : undefined;
    if (years?.expr.is === 'range') return { ...years, hyphen: undefined };
    const year = yearOf(tape, unit);
    return year && { expr: { is: 'fields', fields: year.fields }, to: year.to };
  }
  const glued = tape.k(i) === K.special && tape.word(i) === 'fy' ? yearOf(tape, i + 1) : undefined;
  return glued && { expr: { is: 'fields', fields: glued.fields }, to: glued.to };
}

/** `the 2024 fiscal year`, `2023–24 academic year`. */
export function yearOfSort(tape: Tape, at: number): Found | undefined {
  const found = bareYear(tape, optionalThe(tape, at));
  if (!found || !isSort(tape, found.to) || !tape.is(found.to + 1, K.unit) || tape.n(found.to + 1) !== YEAR)
    return undefined;
  return { ...found, to: found.to + 2, hyphen: undefined };
}

/** Years that begin on a day of their own. */
function isSort(tape: Tape, at: number): boolean {
  if (!tape.near(at)) return false;
  const k = tape.k(at);
  return (
    k === K.fiscal || k === K.calendar || /^(?:academic|school|tax|budget|marketing|reporting)$/.test(tape.word(at))
  );
}

/** A part of a year with the year it belongs to behind it. */
export function partOf(tape: Tape, at: number, part: Fields, base: Parser): Found | undefined {
  const of = tape.is(at, K.of) || tape.is(at, K.comma) || tape.is(at, K.in) ? 1 : 0;
  const year = yearOf(tape, at + of);
  if (
    year &&
    !(tape.k(at) === K.comma && tape.k(year.to) === K.comma && part.quarter === undefined && part.season === undefined)
  )
    return { expr: { is: 'fields', fields: { ...part, ...year.fields } }, to: year.to };
  const fiscal = tape.near(at + of) ? fiscalYear(tape, at + of) : undefined;
  if (fiscal?.expr.is === 'fields')
    return { expr: { is: 'fields', fields: { ...part, ...fiscal.expr.fields } }, to: fiscal.to };
  if (!of && !(tape.is(at, K.last) || tape.is(at, K.next) || tape.is(at, K.this) || tape.is(at, K.that)))
    return undefined;
  if (tape.k(at) === K.comma || tape.k(at) === K.in || !tape.near(at + of)) return undefined;
  const whole = base(tape, at + of);
  if (!whole || whole.type === 'DURATION' || whole.type === 'SET' || !holds(whole.expr, part)) return undefined;
  const expr: Expr = { is: 'within', fields: part, of: whole.expr };
  return { expr, to: whole.to, mod: whole.mod };
}

/** A year, or something as long, that a part can be taken of. */
function holds(expr: Expr, part: Fields): boolean {
  if (expr.is === 'step')
    return expr.unit === 'year' || ((expr.unit === 'decade' || expr.unit === 'century') && part.half !== undefined);
  if (expr.is !== 'fields') return false;
  const { year, month, day, decade, century } = expr.fields;
  return (
    (year !== undefined && month === undefined && day === undefined) ||
    (part.half !== undefined && (decade ?? century ?? month) !== undefined)
  );
}

function shortQuarter(
  tape: Tape,
  at: number,
  dated = false,
): { readonly fields: Fields; readonly to: number } | undefined {
  if (tape.k(at) !== K.special || tape.size(at) !== 1) return undefined;
  const letter = tape.raw(at);
  const n = tape.n(at + 1);
  if (
    (letter !== 'Q' && letter !== 'H' && letter !== 'q' && letter !== 'h') ||
    tape.k(at + 1) !== K.number ||
    !tape.glued(at + 1) ||
    tape.size(at + 1) !== 1
  )
    return undefined;
  if (!dated && tape.glued(at) && at > 0 && tape.k(at - 1) !== K.dash && tape.k(at - 1) !== K.other) return undefined;
  if (tape.runsOn(at + 1) || n < 1 || n > (letter === 'H' || letter === 'h' ? 2 : 4)) return undefined;
  const to = tape.is(at + 2, K.slash) || tape.is(at + 2, K.dash) ? at + 3 : at + 2;
  const year = yearOf(tape, tape.is(to, K.of) ? to + 1 : to);
  if (letter === 'h' && !dated) return undefined;
  if (!dated && !year && !leads.has(tape.word(at - 1))) return undefined;
  return { fields: letter === 'H' || letter === 'h' ? { half: n } : { quarter: n }, to: year ? to : at + 2 };
}
