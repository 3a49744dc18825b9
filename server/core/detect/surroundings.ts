/** What stands before and behind a number, as the codes that `words/marker-weights` and `words/note-weights` weigh. */
import { isBlank, isBreak, isDigit, isLetter, isLower, isSpace, isUpper, NBSP, SPACE, skipBlanks } from '../text.js';
import { hyphened } from './codes.js';

/** How far a word may reach. */
const WORD = 30;

/** What the number is glued to, or separated from by one blank; undefined for what no marker stands behind. */
export function standsBefore(text: string, at: number): string | undefined {
  const glue = classBefore(text, at);
  if (glue !== 'blank') return glue;
  let i = at - 1;
  while (i >= 0 && isBlank(text.charCodeAt(i))) i--;
  if (i < 0) return undefined;
  if (isBreak(text.charCodeAt(i))) return 'starts-line';
  const wide = at - 1 - i > 1 ? 'gap' : 'blank';
  return hyphened(wide, classBefore(text, i + 1) ?? 'other');
}

/** The sort of the character right before a place; undefined for one that no marker is glued to. */
export function classBefore(text: string, at: number): string | undefined {
  const unit = text.charCodeAt(at - 1);
  if (Number.isNaN(unit)) return 'start';
  if (isLower(unit)) return 'small';
  if (isSpace(unit)) return 'blank';
  if (isLetter(unit)) return 'capital';
  if (isDigit(unit)) return 'digit';
  const sign = text.charAt(at - 1);
  if (sign === '.' || sign === ',') return punctuation(text, at);
  if (sign === '-') return at > 1 && ')]”’'.includes(text.charAt(at - 2)) ? 'hyphen' : undefined;
  if (sign === '“' || sign === '‘') return isSpace(text.charCodeAt(at - 2)) ? undefined : 'quote'; // German closes with these
  return signs.get(sign);
}

const signs: ReadonlyMap<string, string> = new Map(
  Object.entries({
    colon: ';:',
    stop: '?!…',
    quote: '”’"\'»›',
    bracket: ')]}',
    sign: '*%°',
    open: '[',
    dash: '—',
  }).flatMap(([name, characters]) => [...characters].map((character) => [character, name] as const)),
);

/** A full stop or comma ends a clause, or stands in a number: a year before it is a clause's end, other digits seldom. */
function punctuation(text: string, at: number): string {
  const mark = text.charAt(at - 1) === '.' ? 'stop' : 'comma';
  let i = at - 1;
  while (i > 0 && isDigit(text.charCodeAt(i - 1))) i--;
  const size = at - 1 - i;
  if (size === 0) return mark;
  const year = size === 4 && /^(?:1[5-9]|20)/.test(text.slice(i, i + 2)) && !'.,-'.includes(text.charAt(i - 1));
  return hyphened(year ? 'year' : 'number', mark);
}

/** What follows the number. */
export function standsAfter(text: string, end: number): string {
  const unit = text.charCodeAt(end);
  if (Number.isNaN(unit) || isBreak(unit)) return 'then-end';
  if (isBlank(unit)) return afterBlank(text, end);
  if (isUpper(unit)) return 'then-capital';
  const char = text.charAt(end);
  if ('.,;:!?…'.includes(char)) return isSpace(text.charCodeAt(end + 1)) ? 'then-mark' : 'then-mark-glued';
  if ('”’"\')]}»'.includes(char)) return 'then-close';
  if ('—–-'.includes(char)) return 'then-dash';
  return 'then-other';
}

function afterBlank(text: string, end: number): string {
  const i = skipBlanks(text, end);
  const unit = text.charCodeAt(i);
  if (Number.isNaN(unit) || isBreak(unit)) return 'then-end';
  const wide = i - end > 1 ? 'then-gap' : 'then-blank';
  if (isUpper(unit)) return hyphened(wide, 'capital');
  if (isDigit(unit)) return hyphened(wide, 'digit');
  if (isLetter(unit)) return hyphened(wide, 'small');
  return hyphened(wide, '“‘"\'«('.includes(text.charAt(i)) ? 'open' : 'other');
}

/** Where the word begins that ends at a place. */
export function wordStart(text: string, end: number): number {
  let i = end;
  while (i > 0 && end - i < WORD && isLetter(text.charCodeAt(i - 1))) i--;
  return i;
}

/** The word behind a number and perhaps a blank, in lower case; empty where there is none. */
export function wordBehind(text: string, end: number): string {
  const limit = Math.min(text.length, end + WORD);
  let from = end;
  while (from < limit && (text.charCodeAt(from) === SPACE || text.charCodeAt(from) === NBSP)) from++;
  let to = from;
  while (to < limit && isLetter(text.charCodeAt(to)) && text.charCodeAt(to) < 128) to++;
  // Beyond ASCII only the tables of the language know where a word ends.
  if (to < limit && text.charCodeAt(to) >= 128) to = from + (/^\p{L}+/u.exec(text.slice(from, limit))?.[0].length ?? 0);
  return text.slice(from, to).toLowerCase();
}
