/** Years that stand on their own: `in 2021`, `2018–2020`, `(Smith, 2020)`, `490 BC`. */
import { isDigit, isLetter, isLower, isUpper } from '../../text.js';
import { K, units } from '../../words/dates.js';
import { counted, determiners, leads, numbering } from '../../words/dates-around.js';
import type { Expr } from '../../words/dates-symbols.js';
import type { Found, Tape } from './tape.js';
import { eraOf, yearInWords, yearOf } from './year.js';

/** `the year 2012`, `the years 1955–57`. */
export function theYear(tape: Tape, at: number): Found | undefined {
  const i = tape.k(at) === K.the ? at + 1 : at;
  if (!tape.is(i, K.unit) || tape.n(i) !== YEAR || !tape.near(i + 1)) return undefined;
  return bareYear(tape, i + 1);
}

/** Outside these a number is a year only behind a word that says so. */
const [LIKELY_FIRST, LIKELY_LAST] = [1600, 2060];
const [FIRST, LAST] = [1000, 2199];
const YEAR = units.indexOf('year');

export function bareYear(tape: Tape, at: number): Found | undefined {
  if (tape.k(at) === K.cardinal) return inWords(tape, at);
  if (tape.k(at) === K.apostrophe) return shortened(tape, at);
  if (tape.k(at) !== K.number) return undefined;
  const n = tape.n(at);
  const era = eraOf(tape, at + 1);
  if (era && n > 0 && tape.size(at) <= 4) return { expr: year(era.n < 0 ? 1 - n : n), to: era.to };
  const old = era ? undefined : beforeChrist(tape, at, n);
  if (old) return old;
  if (tape.size(at) !== 4 || n < FIRST || n > LAST || !opens(tape, at)) return undefined;
  const cue = tape.near(at) ? tape.word(at - 1) : '';
  if (!fitsBefore(tape, at, cue) || !fitsBehind(tape, at, cue)) return undefined;
  const range = yearRange(tape, at, n) ?? isoMonth(tape, at, n);
  if (range) return range;
  // `2022/2065` is the number of a law.
  if (tape.k(at + 1) === K.slash && tape.glued(at + 1) && tape.k(at + 2) === K.number) return undefined;
  if ((n < LIKELY_FIRST || n > LIKELY_LAST) && !(leads.has(cue) || before(tape, at) === '(')) return undefined;
  return { expr: year(n), to: at + 1 };
}

/** `499 to 493 BC`, `490-480 BC`: the era stands behind the last number only. */
function beforeChrist(tape: Tape, at: number, n: number): Found | undefined {
  const dash = tape.is(at + 1, K.dash);
  if ((!dash && !tape.is(at + 1, K.to) && !tape.is(at + 1, K.and)) || !tape.is(at + 2, K.number)) return undefined;
  const era = eraOf(tape, at + 3);
  const last = tape.n(at + 2);
  if (!era || era.n > 0 || last >= n) return undefined;
  if (!dash) return { expr: year(1 - n), to: at + 1 };
  return { expr: { is: 'range', first: year(1 - n), last: year(1 - last) }, to: era.to, hyphen: tape.hyphenAt(at + 1) };
}

/** `2018–2020`, `2018-20`, `1941/42`: one span of years. */
function yearRange(tape: Tape, at: number, first: number): Found | undefined {
  const sign = tape.k(at + 1);
  if ((sign !== K.dash && sign !== K.slash) || tape.k(at + 2) !== K.number || !tape.near(at + 2)) return undefined;
  const glued = tape.glued(at + 1) && tape.glued(at + 2);
  const size = tape.size(at + 2);
  const written = tape.n(at + 2);
  if (tape.runsOn(at + 2) || (tape.glued(at + 3) && (tape.k(at + 3) === K.dash || tape.k(at + 3) === K.slash)))
    return undefined;
  const last = size === 2 && glued ? first - (first % 100) + written : written;
  const most = sign === K.slash ? 1 : 500;
  if ((size !== 4 && size !== 2) || (size === 2 && !glued) || last <= first || last > LAST || last - first > most)
    return undefined;
  return {
    expr: { is: 'range', first: year(first), last: year(last) },
    to: at + 3,
    hyphen: size === 4 && sign === K.dash && glued ? tape.hyphenAt(at + 1) : undefined,
  };
}

/** `in nineteen eighty-four`. */
function inWords(tape: Tape, at: number): Found | undefined {
  if (!/^(?:in|of|since|from|until|by|year|to)$/.test(tape.word(at - 1))) return undefined;
  const found = yearInWords(tape, at);
  return found && tape.k(found.to) !== K.word
    ? { expr: { is: 'fields', fields: found.fields }, to: found.to }
    : undefined;
}

/** `in '99`, `the class of ’68`. */
function shortened(tape: Tape, at: number): Found | undefined {
  if (!tape.near(at) || tape.glued(at) || !/^(?:in|of|since|from|until|by|late|early|mid)$/.test(tape.word(at - 1)))
    return undefined;
  const short = yearOf(tape, at);
  return short && { expr: { is: 'fields', fields: short.fields }, to: short.to };
}

/** `2022-08`: a month, where the second number cannot be the end of a stretch of years. */
function isoMonth(tape: Tape, at: number, n: number): Found | undefined {
  const month = tape.n(at + 2);
  const fits = tape.k(at + 1) === K.dash && tape.glued(at + 1) && tape.glued(at + 2) && tape.size(at + 2) === 2;
  if (
    !fits ||
    !(month >= 1 && month <= 12) ||
    month > n % 100 ||
    tape.runsOn(at + 2) ||
    (tape.glued(at + 3) && tape.k(at + 3) === K.dash)
  )
    return undefined;
  return { expr: { is: 'fields', fields: { year: n, month } }, to: at + 3 };
}

function year(n: number): Expr {
  return { is: 'fields', fields: { year: n } };
}

/** What is glued before the number makes it a part of something else: `$2020`, `116-2023`, `A.2020`, `#2020`. */
function opens(tape: Tape, at: number): boolean {
  const { from } = tape.token(at);
  const { text } = tape;
  const code = text.charCodeAt(from - 1);
  if (Number.isNaN(code)) return true;
  if (isLetter(code) || isDigit(code)) return false;
  const sign = text.charAt(from - 1);
  const beyond = text.charCodeAt(from - 2);
  if (sign === '_') return !isLetter(beyond) && !isDigit(beyond);
  if ('$€£¥#@&=+%\\./'.includes(sign)) return false;
  if (sign === ':' || sign === ',') return !isDigit(beyond);
  // `COM(2021) 206` is the number of a document.
  if (sign === '(') return !isUpper(beyond);
  if (sign === "'" || sign === '’') return !isLetter(beyond);
  return !'-–—~'.includes(sign) || !(isDigit(beyond) || isUpperOrDigit(tape, at));
}

function isUpperOrDigit(tape: Tape, at: number): boolean {
  const word = tape.k(at - 1) === K.dash ? at - 2 : at - 1;
  return (
    tape.glued(at) &&
    tape.k(word) === K.word &&
    /^[A-Z]/.test(tape.raw(word)) &&
    tape.raw(word) === tape.raw(word).toUpperCase()
  );
}

function before(tape: Tape, at: number): string {
  return tape.text.charAt(tape.token(at).from - 1);
}

/** The word before the number does not number things. */
function fitsBefore(tape: Tape, at: number, cue: string): boolean {
  if (!tape.near(at)) return true;
  if (tape.k(at - 1) === K.dot && tape.glued(at - 1))
    return !isNumbering(tape, at - 2) && !isAbbreviation(tape, at - 1);
  if (isNumbering(tape, tape.k(at - 1) === K.colon ? at - 2 : at - 1)) return false;
  // The groups of a telephone number.
  if (tape.k(at - 1) === K.number && tape.size(at - 1) > 2 && !tape.glued(at)) return false;
  if (tape.k(at - 1) === K.more || (tape.k(at - 1) === K.than && tape.k(at - 2) === K.more)) return false;
  if (tape.k(at - 1) === K.word && isInitials(tape.raw(at - 1))) return false;
  return cue !== '+' && cue !== '§' && cue !== '¶';
}

function isNumbering(tape: Tape, at: number): boolean {
  return numbering.has(tape.word(at)) && (tape.capital(at) || tape.size(at) > 1) && tape.k(at) !== K.of;
}

/** `U.S.C. 1983`, `S. 1999`: a letter and its point, which are no initial behind a surname (`Smith, J. 1999`). */
function isAbbreviation(tape: Tape, dot: number): boolean {
  if (tape.size(dot - 1) !== 1 || !tape.capital(dot - 1)) return false;
  if (tape.k(dot - 2) === K.dot && tape.glued(dot - 1)) return true;
  return !(
    tape.k(dot - 2) === K.comma ||
    tape.k(dot - 2) === K.dot ||
    (tape.k(dot - 2) === K.word && tape.capital(dot - 2))
  );
}

/** A short name in capitals, as standards have: `ISO 2022`. */
function isInitials(word: string): boolean {
  return word.length <= 5 && word.length > 1 && word === word.toUpperCase() && numbering.has(word.toLowerCase());
}

/** What follows does not make the number an amount, a decimal or an identifier. */
function fitsBehind(tape: Tape, at: number, cue: string): boolean {
  const { text } = tape;
  const { to } = tape.token(at);
  const next = text.charCodeAt(to);
  if (isLetter(next)) return /^[a-f]\b/.test(text.slice(to, to + 2)) && tape.n(at) >= 1900;
  const then = text.charCodeAt(to + 1);
  if (next === 37 || next === 0xb0) return false;
  if (next === 44 && isDigit(then))
    return !(isDigit(text.charCodeAt(to + 2)) && isDigit(text.charCodeAt(to + 3)) && !isDigit(text.charCodeAt(to + 4)));
  if (next === 46 && isLower(then)) return false;
  if ((next === 46 || next === 58) && isDigit(then)) return next === 46 && leads.has(cue);
  if (next === 47 || next === 45) return fitsSign(text, to, next);
  return !isAmount(tape, at, cue);
}

/** `2016/679` is the number of a law, `2021-07431` one of a grant; `2018-20` and `2021-based` are years. */
function fitsSign(text: string, to: number, sign: number): boolean {
  let end = to + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const size = end - to - 1;
  return (size === 0 || size === 2 || size === 4) && !(sign === 45 && text.charCodeAt(end) === 45);
}

function isAmount(tape: Tape, at: number, cue: string): boolean {
  if (!tape.near(at + 1) || (tape.k(at + 1) !== K.word && tape.k(at + 1) !== K.unit && tape.k(at + 1) !== K.cardinal))
    return false;
  const word = tape.raw(at + 1);
  if (word === 'Agenda') return true;
  if (counted.has(word.toLowerCase()) && (cue !== 'in' || tape.k(at + 1) === K.unit))
    return !(determiners.has(cue) && tape.n(at) % 100 !== 0 && cue !== 'of' && cue !== 'and');
  return (
    /^[a-z]{3,}s$/.test(word) &&
    !/(?:ss|us|is|was|has|does)$/.test(word) &&
    !determiners.has(cue) &&
    !leads.has(cue) &&
    tape.k(at - 1) === K.word &&
    /s$/.test(cue)
  );
}
