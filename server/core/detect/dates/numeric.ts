/** Dates in digits alone: `2022-08-10T16:27:00Z`, `2022/08/10`, `10/08/2022`, `5.10.2022`. */
import { isDigit, isLetter } from '../../text.js';
import { K } from '../../words/dates.js';
import type { Expr } from '../../words/dates-symbols.js';
import type { Found, Tape } from './tape.js';

const iso =
  /(\d{4})([-\u2010\u2011/.])(\d{1,2})\2(\d{1,2})(?:(?:T|,? )(\d{2}:\d{2})(?::\d{2})?(?:\.\d{1,9})?(?: ?(?:Z|UTC|GMT)\b|[+-]\d{2}:?\d{2})?)?/y;
const plain = /(\d{1,2})([-\u2010\u2011/.])(\d{1,2})\2(\d{4}|\d{2})(?:,? (\d{1,2}:\d{2})(?::\d{2})?)?/y;

export function numericDate(tape: Tape, at: number): Found | undefined {
  if (tape.k(at) !== K.number || !tape.glued(at + 1) || !opens(tape, at)) return undefined;
  const size = tape.size(at);
  if (size === 4) return isoDate(tape, at);
  return size <= 2 ? (plainDate(tape, at) ?? monthYear(tape, at)) : undefined;
}

function isoDate(tape: Tape, at: number): Found | undefined {
  const match = matchAt(iso, tape, at);
  if (!match) return undefined;
  const [whole, year, sign = '', month, day, time] = match;
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31 || (sign === '.' && (month as string).length < 2)) return undefined;
  const to = tape.behind(at, tape.token(at).from + whole.length);
  const expr: Expr = { is: 'fields', fields: { year: Number(year), month: m, day: d } };
  const style = !time && sign === '-' && whole.length === 10 ? ('iso' as const) : undefined;
  return { expr, to, ...(time ? { time: `T${time}` } : {}), style };
}

function plainDate(tape: Tape, at: number): Found | undefined {
  const match = matchAt(plain, tape, at);
  if (!match) return undefined;
  const [whole, a, sign = '', b, year = '', time] = match;
  const [first, second] = [Number(a), Number(b)];
  if (year.length === 2 && sign !== '/') return undefined;
  if (!mayBe(first, second)) return undefined;
  const to = tape.behind(at, tape.token(at).from + whole.length);
  const written = Number(year);
  if (year.length === 4 && (written < 1000 || written > 2199)) return undefined;
  const value = year.length === 4 ? written : written + (written < 50 ? 2000 : 1900);
  return {
    expr: { is: 'numeric', first, second, year: value, sign: sign === '.' || sign === '/' ? sign : '-' },
    to,
    ...(time ? { time: `T${time.padStart(5, '0')}` } : { style: 'numeric' as const }),
  };
}

/** `04/2016`, only where nothing or a colon stands before it: laws and cases are numbered so. */
function monthYear(tape: Tape, at: number): Found | undefined {
  const [month, year] = [tape.n(at), tape.n(at + 2)];
  const fits = tape.k(at + 1) === K.slash && tape.glued(at + 2) && tape.size(at) === 2 && tape.size(at + 2) === 4;
  if (!fits || month < 1 || month > 12 || year < 1900 || year > 2199 || tape.runsOn(at + 2)) return undefined;
  if (tape.k(at + 3) === K.slash && tape.glued(at + 3)) return undefined;
  const led = at === 0 || !tape.near(at) || tape.k(at - 1) === K.colon;
  return led ? { expr: { is: 'fields', fields: { month, year } }, to: at + 3 } : undefined;
}

function mayBe(first: number, second: number): boolean {
  return first > 0 && second > 0 && first <= 31 && second <= 31 && (first <= 12 || second <= 12);
}

/** The match of a sticky pattern at a token, if nothing is glued behind it that makes it something else. */
function matchAt(pattern: RegExp, tape: Tape, at: number): RegExpExecArray | undefined {
  const { from } = tape.token(at);
  pattern.lastIndex = from;
  const match = pattern.exec(tape.text);
  if (!match) return undefined;
  const end = from + match[0].length;
  const [next, then] = [tape.text.charCodeAt(end), tape.text.charCodeAt(end + 1)];
  if (isDigit(next) || isLetter(next) || next === 47) return undefined;
  return (next === 45 || next === 46) && isDigit(then) && match[2] !== '-' ? undefined : match;
}

/** No digit, letter or sign of a number or a path stands right before the token. */
function opens(tape: Tape, at: number): boolean {
  const { from } = tape.token(at);
  const before = tape.text.charCodeAt(from - 1);
  if (Number.isNaN(before)) return true;
  if (isLetter(before) || isDigit(before)) return false;
  return (
    !'/.$#€£+=-–_%'.includes(String.fromCharCode(before)) ||
    (before === 45 && !isDigit(tape.text.charCodeAt(from - 2)) && !isLetter(tape.text.charCodeAt(from - 2)))
  );
}
