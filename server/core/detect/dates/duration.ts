/** Lengths of time and repeated times: `at least 18 months`, `the past two years`, `every year`, `annually`. */
import { K, units } from '../../words/dates.js';
import type { Unit } from '../../words/dates-symbols.js';
import { type Amount, amount, sized } from './amount.js';
import { optionalThe, type Parser } from './parser.js';
import type { Found, Tape } from './tape.js';

const letters: Readonly<Record<Unit, string>> = {
  second: 'TS',
  minute: 'TM',
  hour: 'TH',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  half: 'H',
  season: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

const repeated: ReadonlyMap<number, string> = new Map([
  [20, 'P6M'],
  [21, 'P2Y'],
  [22, 'P2W'],
]);

/** The value of a length: `P18M`, `PT2H`, `PXY`. */
export function lengthOf(unit: Unit, n: number | undefined): string {
  const letter = letters[unit];
  const much = n === undefined ? 'X' : String(n);
  return letter.startsWith('T') && letter.length === 2 ? `PT${much}${letter.slice(1)}` : `P${much}${letter}`;
}

export function duration(tape: Tape, at: number, base: Parser): Found | undefined {
  const last = lastFew(tape, at);
  if (last) return ofWhole(tape, last, base);
  const the = optionalThe(tape, at);
  const how = amount(tape, the);
  if (!how || isAge(tape, how.to) || (the > at && (how.hyphen || how.n === 1))) return undefined;
  const article = tape.k(at) === K.a && how.n === 1;
  if (article && (how.unit === 'second' || how.unit === 'minute' || how.unit === 'quarter' || how.unit === 'weekend'))
    return undefined;
  if (article && rate(tape, at)) return undefined;
  if (how.n === 1 && how.unit === 'day' && !how.hyphen && the + 2 === how.to && !isMeasured(tape, at)) return undefined;
  if (how.n === undefined && /^(?:how|many|the)$/.test(tape.word(at - 1)) && tape.k(at) !== K.a) return undefined;
  if (how.unit === 'quarter' && !(how.n !== undefined && how.n >= 2 && !how.hyphen)) return undefined;
  if (tape.is(how.to, K.dash) && tape.glued(how.to) && tape.is(how.to + 1, K.long) && tape.word(how.to + 1) === 'old')
    return undefined;
  return { expr: { is: 'value', value: wholeLength(how) }, to: how.to, type: 'DURATION', mod: how.mod };
}

/** `P2Y6M` for two years and six months. */
function wholeLength({ unit, n, rest }: Amount): string {
  const first = lengthOf(unit, n);
  if (!rest) return first;
  const second = wholeLength(rest);
  return first + (first.startsWith('PT') ? second.slice(2) : second.slice(1));
}

/** `for years`: nobody tells how many. */
export function forUnits(tape: Tape, at: number): Found | undefined {
  if (tape.k(at) !== K.unit || !tape.token(at).word?.plural || !tape.near(at) || tape.word(at - 1) !== 'for')
    return undefined;
  const { unit } = sized(tape.n(at), undefined);
  return tape.is(at + 1, K.to) || tape.is(at + 1, K.of)
    ? undefined
    : { expr: { is: 'value', value: lengthOf(unit, undefined) }, to: at + 1, type: 'DURATION' };
}

/** `week-long`, `year-long`. */
export function unitLong(tape: Tape, at: number): Found | undefined {
  if (tape.k(at) !== K.unit || tape.k(at + 1) !== K.dash || !tape.glued(at + 1) || !tape.glued(at + 2))
    return undefined;
  if (tape.k(at + 2) !== K.long || tape.word(at + 2) !== 'long') return undefined;
  const { unit, n } = sized(tape.n(at), tape.token(at).word?.plural ? undefined : 1);
  return { expr: { is: 'value', value: lengthOf(unit, n) }, to: at + 3, type: 'DURATION' };
}

/** `the past two years`, `the next few weeks`, `the first nine months`. */
function lastFew(tape: Tape, at: number): Found | undefined {
  const i = optionalThe(tape, at);
  const k = tape.k(i);
  if (k !== K.last && k !== K.next && k !== K.recent && !(k === K.ordinal && tape.n(i) === 1)) return undefined;
  if (!tape.near(i + 1)) return undefined;
  const plural = tape.k(i + 1) === K.unit && tape.token(i + 1).word?.plural === true;
  if (plural && (k === K.recent || tape.word(i) === 'coming' || tape.word(i) === 'past')) {
    if (tape.n(i + 1) < 3) return undefined;
    return { expr: { is: 'value', value: k === K.next ? 'FUTURE_REF' : 'PAST_REF' }, to: i + 2 };
  }
  if (k === K.recent || tape.k(i + 1) === K.a) return undefined;
  const how = amount(tape, i + 1);
  if (!how || how.hyphen) return undefined;
  return { expr: { is: 'value', value: wholeLength(how) }, to: how.to, type: 'DURATION', mod: how.mod };
}

/** `the first ten months of 1915`: goes on to the end of what it is a part of. */
function ofWhole(tape: Tape, found: Found, base: Parser): Found {
  const whole = found.type && tape.is(found.to, K.of) && tape.near(found.to + 1) ? base(tape, found.to + 1) : undefined;
  return whole && !whole.type ? { ...found, to: whole.to } : found;
}

/** `a 42-year-old`, `five years old`. */
function isAge(tape: Tape, at: number): boolean {
  const next = tape.is(at, K.dash) && tape.glued(at) ? at + 1 : at;
  return tape.near(next) && tape.word(next) === 'old';
}

/** `one day` and `a day` are lengths behind words that measure only. */
function isMeasured(tape: Tape, at: number): boolean {
  return /^(?:within|for|of|than|least|in|after|only|just|about|lasted|lasting|takes|took)$/.test(tape.word(at - 1));
}

/** `twice a year`, `$30 a day`: a rate. */
function rate(tape: Tape, at: number): boolean {
  if (!tape.near(at)) return false;
  const before = tape.k(at - 1);
  return (
    before === K.number ||
    before === K.cardinal ||
    /^(?:once|twice|times|million|billion|percent|barrels|tons|tonnes|people|dollars|per)$/.test(tape.word(at - 1))
  );
}

/** `every year`, `each month`, `annually`, `on Mondays`. */
export function repetition(tape: Tape, at: number): Found | undefined {
  if (tape.k(at) === K.adverb) return adverb(tape, at);
  if (tape.k(at) === K.weekdays && tape.capital(at)) return set(`XXXX-WXX-${tape.n(at)}`, at + 1);
  if (tape.k(at) !== K.every) return undefined;
  const next = at + 1;
  if (!tape.near(next)) return undefined;
  if (tape.k(next) === K.unit && tape.n(next) > 2) return every(tape, next, 1);
  if (tape.k(next) === K.weekday) return set(`XXXX-WXX-${tape.n(next)}`, next + 1);
  if (tape.k(next) === K.month && tape.capital(next))
    return set(`XXXX-${String(tape.n(next)).padStart(2, '0')}`, next + 1);
  if (tape.k(next) === K.season) return set(`XXXX-${['SP', 'SU', 'FA', 'WI'][tape.n(next) - 21]}`, next + 1);
  const other = tape.k(next) === K.word && tape.word(next) === 'other' ? 1 : 0;
  if (other && tape.is(next + 1, K.unit)) return every(tape, next + 1, 2);
  const how = amount(tape, next);
  return how && tape.k(next) !== K.a ? set(lengthOf(how.unit, how.n), how.to) : undefined;
}

function every(tape: Tape, at: number, times: number): Found {
  const { unit, n = times } = sized(tape.n(at), times);
  return set(lengthOf(unit, n), at + 1);
}

/** `annually`; `daily`, `weekly` and the like only where they are no adjectives before a noun or names. */
function adverb(tape: Tape, at: number): Found | undefined {
  const n = tape.n(at);
  if (tape.capital(at) && at > 0 && tape.k(at - 1) !== K.dot) return undefined;
  const adjective =
    tape.near(at + 1) &&
    (tape.k(at + 1) === K.word || tape.glued(at + 1)) &&
    tape.k(at + 1) !== K.comma &&
    tape.k(at + 1) !== K.dot;
  if (adjective && !/^(?:annually|biannually|biennially)$/.test(tape.word(at))) return undefined;
  return set(repeated.get(n) ?? lengthOf(units[n] as Unit, 1), at + 1);
}

function set(value: string, to: number): Found {
  return { expr: { is: 'value', value }, to, type: 'SET' };
}
