/** Amounts of time: `two weeks`, `at least 18 months`, `a few days`, `three-year`. */
import { K, units } from '../../words/dates.js';
import type { Unit } from '../../words/dates-symbols.js';
import { amountOf } from './numbers.js';
import type { Tape } from './tape.js';

export interface Amount {
  readonly unit: Unit;
  /** Absent where it is not told: `a few weeks`. */
  readonly n: number | undefined;
  readonly to: number;
  readonly mod?: string | undefined;
  /** The smaller part of `two years and six months`. */
  readonly rest?: Amount | undefined;
  /** `three-year`: stands before a noun. */
  readonly hyphen: boolean;
}

interface Much {
  readonly n: number | undefined;
  readonly to: number;
  readonly mod?: string | undefined;
}

/** So many tokens an amount has at most, number words and what joins them aside. */
const LONGEST = 12;

/** An amount that begins at a token. Several parsers ask for the same one, one behind the other: the last answer is kept. */
export function amount(tape: Tape, at: number): Amount | undefined {
  if (tape.amount?.at === at) return tape.amount.found;
  if (!hasUnit(tape, at)) return undefined;
  const found = read(tape, at);
  tape.amount = { at, found };
  return found;
}

/** A quick first look: whether a unit stands where the amount could reach it. */
function hasUnit(tape: Tape, at: number): boolean {
  for (let i = at + 1, left = LONGEST; left > 0; i++) {
    const k = tape.k(i);
    if (k === K.unit) return true;
    if (k < 0) return false;
    if (k !== K.cardinal && k !== K.dash && k !== K.and) left--;
  }
  return false;
}

function read(tape: Tape, at: number): Amount | undefined {
  const start = limits(tape, at);
  const much = muchOf(tape, start.to);
  if (!much) return undefined;
  const hyphen = tape.k(much.to) === K.dash && tape.glued(much.to) && tape.glued(much.to + 1);
  const unit = skipAdjective(tape, hyphen ? much.to + 1 : much.to);
  if (!tape.is(unit, K.unit)) return undefined;
  const half = halfBehind(tape, unit + 1);
  const n = much.n !== undefined && half ? much.n + 0.5 : much.n;
  const one = { ...sized(tape.n(unit), n), to: half || unit + 1, mod: start.mod ?? much.mod, hyphen };
  const rest = hyphen || n === undefined ? undefined : smaller(tape, one.to, tape.n(unit));
  return rest ? { ...one, rest, to: rest.to } : one;
}

/** `2 years and 6 months`, `1 month 21 days`: an amount of a shorter unit right behind. */
function smaller(tape: Tape, at: number, unit: number): Amount | undefined {
  const and = tape.is(at, K.and) || tape.is(at, K.comma) ? at + 1 : at;
  if (!tape.near(and) || (tape.k(and) !== K.number && tape.k(and) !== K.cardinal)) return undefined;
  const rest = amount(tape, and);
  return rest &&
    !rest.hyphen &&
    rest.n !== undefined &&
    tape.n(rest.to - 1) < unit &&
    tape.k(rest.to - 1) === K.unit &&
    !(and > at && tape.is(rest.to, K.ago))
    ? rest
    : undefined;
}

/** `about`, `more than`, `at least`, `up to` before an amount. */
function limits(tape: Tape, at: number): { to: number; mod?: string } {
  const k = tape.k(at);
  if (k === K.about) return { to: at + 1, ...(tape.n(at) ? { mod: tape.n(at) === 2 ? 'LESS_THAN' : 'APPROX' } : {}) };
  if (k === K.at && tape.is(at + 1, K.least))
    return { to: at + 2, mod: tape.n(at + 1) === 1 ? 'EQUAL_OR_MORE' : 'EQUAL_OR_LESS' };
  if (k === K.up && tape.is(at + 1, K.to)) return { to: at + 2, mod: 'EQUAL_OR_LESS' };
  if (k === K.more && tape.is(at + 1, K.than)) return { to: at + 2, mod: tape.n(at) === 1 ? 'MORE_THAN' : 'LESS_THAN' };
  if (
    k === K.more &&
    (tape.word(at) === 'over' || tape.word(at) === 'under') &&
    (tape.k(at + 1) === K.number || tape.k(at + 1) === K.cardinal)
  )
    return { to: at + 1, mod: tape.n(at) === 1 ? 'MORE_THAN' : 'LESS_THAN' };
  if (k === K.special && tape.word(at) === 'no' && tape.is(at + 1, K.more) && tape.is(at + 2, K.than))
    return { to: at + 3, mod: 'EQUAL_OR_LESS' };
  return { to: at };
}

function muchOf(tape: Tape, at: number): Much | undefined {
  const k = tape.k(at);
  if (k === K.number || k === K.cardinal) return withFraction(tape, at);
  if (k === K.few || k === K.recent)
    return tape.word(at) === 'many' || k === K.few ? { n: undefined, to: at + 1 } : undefined;
  if (k === K.half) return tape.is(at + 1, K.a) ? { n: 0.5, to: at + 2 } : undefined;
  if (k === K.couple && tape.n(at) === 2) return { n: 2, to: tape.is(at + 1, K.of) ? at + 2 : at + 1 };
  if (k === K.couple && tape.n(at) === 0 && tape.is(at + 1, K.of) && tape.word(at) !== 'number')
    return { n: undefined, to: at + 2 };
  if (k !== K.a) return undefined;
  if (tape.is(at + 1, K.few) || (tape.near(at + 1) && tape.word(at + 1) === 'good' && tape.is(at + 2, K.few)))
    return { n: undefined, to: at + (tape.is(at + 1, K.few) ? 2 : 3) };
  if (tape.is(at + 1, K.couple)) return { n: tape.n(at + 1) || undefined, to: tape.is(at + 2, K.of) ? at + 3 : at + 2 };
  if (tape.is(at + 1, K.half)) return { n: 0.5, to: at + 2 };
  if (tape.is(at + 1, K.cardinal) && tape.n(at + 1) >= 100) return { n: tape.n(at + 1), to: at + 2 };
  return { n: 1, to: at + 1 };
}

/** `two and a half`, `10 to 15`, `two or three`: of two numbers the first counts. */
function withFraction(tape: Tape, at: number): Much | undefined {
  const first = amountOf(tape, at);
  if (!first || Number.isNaN(first.n)) return undefined;
  const { n, to } = first;
  if (tape.is(to, K.and) && tape.is(to + 1, K.a) && tape.is(to + 2, K.half)) return { n: n + 0.5, to: to + 3 };
  const link = tape.is(to, K.to) || tape.is(to, K.or) || tape.is(to, K.dash);
  const second = link && tape.near(to + 1) ? amountOf(tape, to + 1) : undefined;
  if (second && second.n > n) return { n: undefined, to: second.to };
  return first;
}

/** `an entire year`, `two full weeks`, `five consecutive months`. */
function skipAdjective(tape: Tape, at: number): number {
  return tape.k(at) === K.word &&
    /^(?:full|whole|entire|further|additional|consecutive|successive|straight|short|long|more|mere|calendar|working|business)$/.test(
      tape.word(at),
    )
    ? at + 1
    : tape.k(at) === K.calendar ||
        tape.k(at) === K.more ||
        tape.k(at) === K.long ||
        tape.k(at) === K.next ||
        tape.word(at) === 'past'
      ? at + 1
      : at;
}

function halfBehind(tape: Tape, at: number): number {
  return tape.is(at, K.and) && tape.is(at + 1, K.a) && tape.is(at + 2, K.half) ? at + 3 : 0;
}

/** Words for several of a unit: a fortnight is two weeks. */
export function sized(unit: number, n: number | undefined): { unit: Unit; n: number | undefined } {
  if (unit === 13) return { unit: 'week', n: n === undefined ? n : n * 2 };
  if (unit === 14) return { unit: 'month', n: n === undefined ? n : n * 6 };
  return { unit: units[unit] as Unit, n };
}
