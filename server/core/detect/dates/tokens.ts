/** Words, numbers and signs of the stretches in which dates may stand. */
import { isBlank, isBreak, isDigit, isLetter, SPACE } from '../../text.js';
import { K, vocabulary, type Word } from '../../words/dates.js';
import { Lexemes, mix } from './hash.js';

export interface Token {
  readonly k: number;
  /** The number, or the word's number in the tables. */
  readonly n: number;
  readonly from: number;
  readonly to: number;
  /** What stands before it: nothing, blanks, one line's end, or more than a date may hold. */
  readonly gap: number;
  readonly word: Word | undefined;
  /** In small letters; empty until someone asks, but for words of the tables. */
  lower: string;
}

export const GLUED = 0;
export const BLANK = 1;
export const BROKEN = 2;
export const APART = 3;

/** So many blanks in a row part two columns of a table. */
const COLUMN = 4;

const signs = new Uint8Array(0x2020).fill(K.other);
for (const [code, k] of [
  [44, K.comma],
  [46, K.dot],
  [47, K.slash],
  [45, K.dash],
  [0x2010, K.dash],
  [0x2011, K.dash],
  [0x2012, K.dash],
  [0x2013, K.dash],
  [0x2014, K.dash],
  [126, K.dash],
  [58, K.colon],
  [39, K.apostrophe],
  [0x2019, K.apostrophe],
  [0x2018, K.apostrophe],
] as const)
  signs[code] = k;
const lexemes = new Lexemes(vocabulary);
/** Before `1930’s` these make a decade of it; without them it is what belongs to the year. */
const decadeBefore = /(?:the|early|late|mid)[\s-]$/i;
const ordinalEnds = new Set(['st', 'nd', 'rd', 'th']);

/** Adds the tokens between two places. What is hidden (addresses, code) becomes one sign that no date can hold. */
export function lex(text: string, from: number, to: number, hidden: (at: number) => boolean, out: Token[]): void {
  let i = from;
  while (i < to && insideWord(text, i)) i++;
  let gap = i === 0 || i > from ? BLANK : APART;
  while (i < to) {
    const start = i;
    while (i < text.length && (isBlank(text.charCodeAt(i)) || isBreak(text.charCodeAt(i)))) i++;
    if (i >= to) return;
    if (i > start) gap = Math.max(gapOf(text, start, i), gap === APART ? APART : 0);
    const token = hidden(i) ? covered(text, i, gap) : read(text, i, gap);
    out.push(token);
    i = token.to;
    gap = GLUED;
  }
}

function insideWord(text: string, at: number): boolean {
  return at > 0 && isInk(text.charCodeAt(at - 1)) && isInk(text.charCodeAt(at));
}

function isInk(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function gapOf(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return BLANK;
  let breaks = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 12 || (code === 9 && to - from > 1)) return APART;
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) breaks++;
  }
  if (breaks) return breaks > 1 ? APART : BROKEN;
  return to - from >= COLUMN ? APART : BLANK;
}

/** A run of ink inside something hidden, up to the next white space. */
function covered(text: string, from: number, gap: number): Token {
  let to = from + 1;
  while (to < text.length && !isBlank(text.charCodeAt(to)) && !isBreak(text.charCodeAt(to))) to++;
  return { k: K.other, n: 0, from, to, gap, word: undefined, lower: '' };
}

function read(text: string, from: number, gap: number): Token {
  const code = text.charCodeAt(from);
  if (isDigit(code)) return number(text, from, gap);
  if (isLetter(code)) return word(text, from, gap);
  const k = code < signs.length ? (signs[code] as number) : K.other;
  return { k, n: code, from, to: from + 1, gap, word: undefined, lower: '' };
}

/** Letters; only those that may be a word of the tables are looked up. */
function word(text: string, from: number, gap: number): Token {
  let to = from;
  let hash = 0;
  for (let unit = text.charCodeAt(to); isLetter(unit); unit = text.charCodeAt(++to)) hash = mix(hash, unit);
  const known = lexemes.find(text, from, to, hash);
  if (!known) return { k: K.word, n: 0, from, to, gap, word: undefined, lower: '' };
  const { value, written } = known;
  return { k: value.k, n: value.n, from, to, gap, word: value, lower: written };
}

/** Digits, with the letters of an ordinal or of a decade that belong to them. */
function number(text: string, from: number, gap: number): Token {
  let to = from;
  let n = 0;
  for (let unit = text.charCodeAt(to); isDigit(unit); unit = text.charCodeAt(++to)) n = 10 * n + unit - 48;
  if (to - from > 9) n = Number.NaN;
  const digits = to - from;
  if (!isInk(text.charCodeAt(to)) && text.charCodeAt(to) !== 39 && text.charCodeAt(to) !== 0x2019)
    return { k: K.number, n, from, to, gap, word: undefined, lower: '' };
  if (digits <= 2 && ordinalEnds.has(text.slice(to, to + 2).toLowerCase()) && !isInk(text.charCodeAt(to + 2)))
    return { k: K.ordinal, n, from, to: to + 2, gap, word: undefined, lower: '' };
  const quote = text.charCodeAt(to) === 39 || text.charCodeAt(to) === 0x2019 ? 1 : 0;
  const s = text.charCodeAt(to + quote);
  if (
    (digits === 4 || digits === 2) &&
    !(digits === 4 && quote && !decadeBefore.test(text.slice(Math.max(0, from - 7), from))) &&
    n % 10 === 0 &&
    (s === 115 || (s === 83 && !quote)) &&
    !isInk(text.charCodeAt(to + quote + 1))
  )
    return { k: K.decade, n, from, to: to + quote + 1, gap, word: undefined, lower: '' };
  return { k: K.number, n, from, to, gap, word: undefined, lower: '' };
}
