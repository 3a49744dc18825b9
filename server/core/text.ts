/** Characters, line ends and small measurements of text. Everything counts in UTF-16 code units. */

export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const NBSP = 0xa0;

/** A decimal digit of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A blank that may stand inside a line: space, tab, no-break space and the narrow spaces of typesetting. */
export function isBlank(code: number): boolean {
  if (code < NBSP) return code === SPACE || code === 9;
  return code === NBSP || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000;
}

/** Ends a line: line feed, carriage return or the form feed between two pages. */
export function isBreak(code: number): boolean {
  return code === LF || code === CR || code === 12;
}

/** White space of either sort; NaN (past an end of the text) counts. */
export function isSpace(code: number): boolean {
  return Number.isNaN(code) || isBlank(code) || isBreak(code);
}

/** A small letter, of any script that has them; combining marks count as part of one. */
export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return isLetter(code) && !isUpper(code);
}

/** A capital letter. */
export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  if (code >= 0xc0 && code <= 0xde) return code !== 0xd7;
  if (code < 0x100 || code > 0x1eff) return false;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** A letter of any script, or a combining mark on one. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  return code < 0x2000 || (code >= 0x3040 && code < 0xfb00 && !(code >= 0xd800 && code < 0xe000));
}

/** The end of the line that holds `at`: the place of its line end, or the end of the text; `limit` if it is further than that. */
export function lineEnd(text: string, at: number, limit = text.length): number {
  const stop = Math.min(limit, text.length);
  for (let i = at; i < stop; i++) if (isBreak(text.charCodeAt(i))) return i;
  return stop;
}

/** The place behind the line end at `at`; `\r\n` is one. */
export function pastBreak(text: string, at: number): number {
  if (at >= text.length) return at;
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
}

/** The first place from `at` on that is no blank. */
export function skipBlanks(text: string, at: number): number {
  let i = at;
  while (i < text.length && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** The place behind the last unit before `to`, not before `from`, that is no white space. */
export function trimEnd(text: string, from: number, to: number): number {
  let i = to;
  while (i > from && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

/** Nothing but white space stands between `at` and the start of its line, or the start of the text. */
export function startsLine(text: string, at: number): boolean {
  let i = at;
  while (i > 0 && isBlank(text.charCodeAt(i - 1))) i--;
  return i === 0 || isBreak(text.charCodeAt(i - 1));
}

/** Nothing but white space stands between the start of the text and `at`. */
export function startsText(text: string, at: number): boolean {
  let i = at;
  while (i > 0 && text.charAt(i - 1).trim() === '') i--;
  return i === 0;
}

/** White space folded to single spaces. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Line ends in a text as an editor counts them (`\n`, `\r\n`, `\r`); a form feed ends no line there. */
export function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1))
    if (text.charCodeAt(at + 1) !== LF) lines++;
  return lines;
}

/** A number in raised digits: `12` is `¹²`. */
export function raise(label: string): string {
  return label.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)));
}

/** Raised digits as plain ones: `¹²` is `12`. Other text stays as it is. */
export function lower(text: string): string {
  return text.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => String(RAISED.indexOf(digit)));
}

/** Some raised digit stands in the text. */
export function isRaised(text: string): boolean {
  return /[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(text);
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
