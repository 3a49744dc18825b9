/** Years, eras, decades and centuries. */
import { isDigit, isLetter } from '../../text.js';
import { K } from '../../words/dates.js';
import type { Fields } from '../../words/dates-symbols.js';
import { ordinalOf } from './numbers.js';
import type { Found, Tape } from './tape.js';
import { APART } from './tokens.js';

const FIRST = 1000;
const LAST = 2199;

export interface Year {
  readonly fields: Fields;
  readonly to: number;
}

/** A year behind a month or a season: `2021`, `'21`, `490 BC`. */
export function yearOf(tape: Tape, at: number): Year | undefined {
  if (!tape.near(at)) return undefined;
  if (tape.k(at) === K.apostrophe) return shortYear(tape, at);
  if (tape.k(at) === K.cardinal) return yearInWords(tape, at);
  if (tape.k(at) !== K.number) return undefined;
  const n = tape.n(at);
  const era = eraOf(tape, at + 1);
  if (era && n > 0) return { fields: { year: era.n < 0 ? 1 - n : n }, to: era.to };
  return tape.size(at) === 4 && n >= FIRST && n <= LAST && !isPart(tape, at)
    ? { fields: { year: n }, to: at + 1 }
    : undefined;
}

/** `nineteen eighty-four`, `nineteen hundred and five`, `two thousand and fifteen`. */
export function yearInWords(tape: Tape, at: number): Year | undefined {
  const first = tape.n(at);
  if (tape.k(at) !== K.cardinal || first >= 100 || !tape.is(at + 1, K.cardinal)) return undefined;
  const scale = tape.n(at + 1);
  if (scale < 100) return first >= 11 && first <= 20 && scale >= 10 ? tail(tape, at + 1, first * 100) : undefined;
  const base = first * scale;
  if (base < 1100 || base > 2000) return undefined;
  const and = tape.is(at + 2, K.and) ? at + 3 : at + 2;
  return (tape.is(and, K.cardinal) && tail(tape, and, base)) || { fields: { year: base }, to: at + 2 };
}

/** The last two digits of a year in words. */
function tail(tape: Tape, at: number, base: number): Year | undefined {
  const tens = tape.n(at);
  if (tens >= 100) return undefined;
  const dash = tape.is(at + 1, K.dash) ? at + 2 : at + 1;
  const ones = tape.n(dash);
  const two = tens >= 20 && tape.is(dash, K.cardinal) && ones < 10;
  return { fields: { year: base + tens + (two ? ones : 0) }, to: two ? dash + 1 : at + 1 };
}

/** `BC`, `B.C.`, `AD`. */
export function eraOf(tape: Tape, at: number): { readonly n: number; readonly to: number } | undefined {
  if (!tape.near(at)) return undefined;
  const word = tape.raw(at);
  if (tape.k(at) === K.era) return word === word.toUpperCase() ? { n: tape.n(at), to: at + 1 } : undefined;
  const letters = tape.glued(at + 1) && tape.k(at + 1) === K.dot && tape.glued(at + 2) ? word + tape.raw(at + 2) : '';
  if (letters !== 'BC' && letters !== 'AD') return undefined;
  const point = tape.k(at + 3) === K.dot && tape.glued(at + 3) ? 1 : 0;
  return { n: letters === 'BC' ? -1 : 1, to: at + 3 + point };
}

/** `1990s`, `'70s`, `490s BC`. */
export function decadeOf(tape: Tape, at: number): Found | undefined {
  const quote = tape.k(at) === K.apostrophe && tape.glued(at + 1) ? 1 : 0;
  const i = at + quote;
  if (tape.k(i) === K.cardinal) return decadeInWords(tape, i);
  if (tape.k(i) !== K.decade) return undefined;
  const n = tape.n(i);
  if (n >= 100) {
    if (n < FIRST || n > LAST) return undefined;
    // The 1800s are a hundred years, the 2000s are ten.
    const fields: Fields = n % 100 === 0 && n < 2000 ? { century: n / 100 + 1 } : { decade: n };
    return { expr: { is: 'fields', fields }, to: i + 1 };
  }
  if (/^(?:his|her|their|my|your|our|whose|one's)$/.test(tape.word(i - 1))) return undefined;
  const worded = !isDigit(tape.text.charCodeAt(tape.token(i).from));
  if (worded && tape.k(i - 1) !== K.the && tape.k(i - 1) !== K.early && tape.k(i - 2) !== K.early) return undefined;
  return { expr: { is: 'fields', fields: { decade: n, short: true } }, to: i + 1 };
}

/** `nineteen seventies`. */
function decadeInWords(tape: Tape, at: number): Found | undefined {
  const next = tape.is(at + 1, K.dash) ? at + 2 : at + 1;
  const hundreds = tape.n(at);
  if (!tape.is(next, K.decade) || hundreds < 11 || hundreds > 20 || tape.n(next) > 90) return undefined;
  return { expr: { is: 'fields', fields: { decade: hundreds * 100 + tape.n(next) } }, to: next + 1 };
}

/** `21st century`, `twentieth-century`, `5th century BC`. */
export function centuryOf(tape: Tape, at: number): Found | undefined {
  const which = ordinalOf(tape, at, 40);
  if (!which) return undefined;
  const unit = tape.is(which.to, K.dash) ? which.to + 1 : which.to;
  if (!tape.is(unit, K.unit) || tape.n(unit) !== 12) return undefined;
  const era = eraOf(tape, unit + 1);
  return {
    expr: { is: 'fields', fields: { century: era && era.n < 0 ? -which.n : which.n } },
    to: era?.to ?? unit + 1,
  };
}

/** Digits of the number go on: `1,990`, `12.5.2019.3`. What is glued behind a year may be the number of a note. */
function isPart(tape: Tape, at: number): boolean {
  const { from, to } = tape.token(at);
  const { text } = tape;
  const next = text.charCodeAt(to);
  if (isLetter(next)) return true;
  if (
    next === 44 &&
    isDigit(text.charCodeAt(to + 1)) &&
    isDigit(text.charCodeAt(to + 3)) &&
    !isDigit(text.charCodeAt(to + 4))
  )
    return true;
  return (
    tape.token(at).gap !== APART &&
    (text.charAt(from - 1) === '$' || text.charAt(from - 1) === '€' || text.charAt(from - 1) === '£')
  );
}

function shortYear(tape: Tape, at: number): Year | undefined {
  const digits = tape.token(at + 1);
  if (
    digits.k !== K.number ||
    !tape.glued(at + 1) ||
    tape.size(at + 1) !== 2 ||
    isLetter(tape.text.charCodeAt(digits.to))
  )
    return undefined;
  return { fields: { year: digits.n, short: true }, to: at + 2 };
}
