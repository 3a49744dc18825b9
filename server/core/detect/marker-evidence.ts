/** Evidence that a number, or the last digits of one, is a marker that lost its superscript. */
import { isDigit, isLetter, isSpace } from '../text.js';
import { units } from '../words/reference.js';
import { hyphened, paired } from './codes.js';

/** A run of more digits and letters than this without a blank is a key, a hash or encoded data. */
const CODE = 76;
/** So far to either side a run is measured. */
const REACH = 80;

/** What follows a number. */
export interface Behind {
  /** Its code, as `standsAfter` gives it. */
  readonly after: string;
  /** The word, in small letters; empty where there is none. */
  readonly word: string;
}

/** The codes for a number taken whole, with those of what stands before it and `nearby`. */
export function wholeEvidence(
  at: number,
  end: number,
  before: string,
  around: readonly string[],
  { after }: Behind,
): string[] {
  return [before, after, sizeOf(end - at), paired(before, after), ...around];
}

/** The codes for the last digits of a number, from `from` on; undefined where the digits before them are no number of their own. */
export function splitEvidence(
  text: string,
  at: number,
  from: number,
  end: number,
  { after, word }: Behind,
): string[] | undefined {
  const kind = headOf(text, at, from);
  if (kind === 'number' && (from - at > 4 || (end - at === 4 && isYear(text, at)))) return undefined;
  const before = hyphened('split', kind);
  const why = [before, after, sizeOf(end - from), paired(before, after)];
  if (units.has(word)) why.push('unit');
  return why;
}

/** What the number is glued to rules out every reading: `18%`, `20/8`, `2021-24`, `10:30`, `4.5`, `width="5"`. */
export function impossible(text: string, at: number, end: number): boolean {
  const sign = text.charAt(end);
  const after = text.charCodeAt(end + 1);
  if (sign === ' ') return isGlued(text, at) || isCode(text, at, end);
  if (sign && '%°/_@=+\\^&~#'.includes(sign)) return true;
  if (sign && '-‐‑'.includes(sign) && !isSpace(after) && text.charAt(end + 1) !== sign) return true;
  // Of `2018.3` the year is no marker, but what follows may be one: the year is left to the readings of its last digits.
  if (sign && '.,:'.includes(sign) && isDigit(after) && end - at !== 4) return end - at > 4 || !listGoesOn(text, end);
  return isGlued(text, at) || (sign === ')' && isEnumerated(text, at)) || isCode(text, at, end);
}

/** `≤ .05`, `width="5"`: what stands before makes it a part of something. */
function isGlued(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '.') return /[<>=≤≥±~(]\s*\.$/u.test(text.slice(Math.max(0, at - 6), at));
  return (before === '"' || before === "'") && text.charAt(at - 2) === '=';
}

/** `3)` behind a blank, without the bracket that would have opened. */
function isEnumerated(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at - 1)) && !text.slice(Math.max(0, at - 200), at).includes('(');
}

/** `3,4` or `1,2,3`: a comma between small numbers without blanks. */
function listGoesOn(text: string, end: number): boolean {
  if (text.charAt(end) !== ',') return false;
  let i = end + 1;
  while (isDigit(text.charCodeAt(i))) i++;
  return i - end - 1 !== 3;
}

function isCode(text: string, at: number, end: number): boolean {
  let from = at;
  while (from > 0 && at - from < REACH && !isSpace(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < REACH && !isSpace(text.charCodeAt(to))) to++;
  return to - from > CODE;
}

/** What the digits before a label would be: a year, the last group of thousands, or whatever `kindOf` says. */
function headOf(text: string, at: number, from: number): string {
  if (from - at === 4 && isModern(text, at)) return 'year';
  if (from - at === 3 && text.charAt(at - 1) === ',' && isDigit(text.charCodeAt(at - 2))) return 'group';
  return kindOf(text, at);
}

/** An amount of money, the end of a code, a fraction, a name, or a plain number. */
function kindOf(text: string, at: number): string {
  const before = text.charAt(at - 1);
  if (before !== '' && '$€£¥'.includes(before)) return 'money';
  if (before === '.' && isDigit(text.charCodeAt(at - 2))) return 'fraction';
  if (before !== '' && '-–.'.includes(before)) return 'code';
  return isLetter(text.charCodeAt(at - 1)) ? 'name' : 'number';
}

/** The first digits of a year since 1500. */
function isModern(text: string, at: number): boolean {
  const [century, decade] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return (century === 49 && decade >= 53) || (century === 50 && decade === 48);
}

function isYear(text: string, at: number): boolean {
  return text.startsWith('20', at) || text.startsWith('19', at) || text.startsWith('18', at);
}

function sizeOf(size: number): string {
  return hyphened('size', String(size));
}
