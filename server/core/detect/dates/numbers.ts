/** Numbers in digits and in words: days, years, amounts. */
import { K } from '../../words/dates.js';
import type { Tape } from './tape.js';

export interface Counted {
  readonly n: number;
  readonly to: number;
}

/** A day of the month: `5`, `5th`, `fifth`, `twenty-first`. */
export function dayOf(tape: Tape, at: number): Counted | undefined {
  const k = tape.k(at);
  if (k === K.number) {
    const n = tape.n(at);
    return tape.size(at) <= 2 && n >= 1 && n <= 31 ? { n, to: at + 1 } : undefined;
  }
  if (k !== K.ordinal && k !== K.cardinal) return undefined;
  return ordinalOf(tape, at, 31) ?? twoWords(tape, at);
}

/** `twenty-nine`: with a month beside it, a day. */
function twoWords(tape: Tape, at: number): Counted | undefined {
  const next = tape.is(at + 1, K.dash) ? at + 2 : at + 1;
  const n = tape.n(at) + tape.n(next);
  return tape.n(at) >= 20 &&
    tape.is(next, K.cardinal) &&
    tape.n(next) < 10 &&
    n <= 31 &&
    tape.n(next + 1) !== 100 &&
    tape.n(next + 1) !== 1000
    ? { n, to: next + 1 }
    : undefined;
}

/** `21st`, `third`, `twenty-first`. */
export function ordinalOf(tape: Tape, at: number, most: number): Counted | undefined {
  if (tape.k(at) === K.ordinal) return within({ n: tape.n(at), to: at + 1 }, most);
  const tens = tape.n(at);
  if (tape.k(at) !== K.cardinal || tens < 20 || tens > 90) return undefined;
  const next = tape.is(at + 1, K.dash) ? at + 2 : at + 1;
  const ones = tape.n(next);
  return tape.is(next, K.ordinal) && ones < 10 ? within({ n: tens + ones, to: next + 1 }, most) : undefined;
}

/** A number of things in digits or words: `18`, `1,500`, `2.5`, `twenty-five`, `two hundred`. */
export function amountOf(tape: Tape, at: number): Counted | undefined {
  if (tape.k(at) === K.number) return inDigits(tape, at);
  return tape.k(at) === K.cardinal ? inWords(tape, at) : undefined;
}

function inDigits(tape: Tape, at: number): Counted | undefined {
  const n = tape.n(at);
  if (tape.glued(at) && tape.k(at - 1) === K.slash) return undefined;
  const joined = tape.glued(at + 1) && tape.glued(at + 2) && tape.k(at + 2) === K.number;
  if (joined && tape.k(at + 1) === K.comma && tape.size(at + 2) === 3)
    return { n: n * 1000 + tape.n(at + 2), to: at + 3 };
  if (joined && tape.k(at + 1) === K.dot) return { n: Number(`${n}.${tape.raw(at + 2)}`), to: at + 3 };
  return { n, to: at + 1 };
}

function inWords(tape: Tape, at: number): Counted {
  let n = tape.n(at);
  let to = at + 1;
  for (let next = to; ; next = to) {
    if (tape.is(next, K.dash) || tape.is(next, K.and)) next++;
    if (!tape.is(next, K.cardinal)) return { n, to };
    const more = tape.n(next);
    if (more >= 100) n *= more;
    else if (n % 100 === 0 || (n % 10 === 0 && n % 100 >= 20 && more < 10 && tape.k(to) !== K.and)) n += more;
    else return { n, to };
    to = next + 1;
  }
}

function within(counted: Counted, most: number): Counted | undefined {
  return counted.n >= 1 && counted.n <= most ? counted : undefined;
}
