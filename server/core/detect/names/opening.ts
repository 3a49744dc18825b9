/** How a capitalised word begins: with a sentence, behind a bracket, behind a quotation mark. */
import { isBlank, isBreak, isDigit, isLetter, isUpper } from '../../text.js';
import { sign } from './token.js';

/** A line that ends behind fewer units was not broken by its length. */
const BROKEN_LINE = 40;

/** Whether a sentence begins at a place, and which sign opens before it. */
export function opening(text: string, at: number): number {
  let i = at - 1;
  let flags = 0;
  for (; i >= 0 && at - i < 12; i--) {
    const code = text.charCodeAt(i);
    if (code === 40 || code === 91) flags |= sign.bracket;
    else if (code === 34 || code === 0x201c || code === 0x2018 || code === 0xab || (code === 39 && i === at - 1))
      flags |= sign.quote;
    else if (!isBlank(code) && code !== 42 && code !== 95) break;
  }
  if (i < 0) return flags | sign.start;
  const code = text.charCodeAt(i);
  if (isBreak(code)) return flags | (i === 0 || lineStart(text, i) ? sign.start : 0);
  if (code === 46 || code === 33 || code === 63 || code === 0x2026)
    return flags | (abbreviated(text, i) ? 0 : sign.start);
  if (code === 58 || code === 59 || code === 0x2022 || code === 0x25cf || code === 62 || code === 124 || code === 35)
    return flags | sign.start;
  if (code === 0x201d || (isDigit(code) && i < at - 1) || code === 93 || code === 41 || code === 0x2019)
    return flags | behindMarker(text, i);
  if ((code === 0x2013 || code === 0x2014 || code === 45) && i < at - 1)
    return flags | (startsWith(text, i) ? sign.start : 0);
  return flags;
}

/** A word in a line of its own begins a sentence; in a wrapped line it may not. */
function lineStart(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && isBlank(text.charCodeAt(i))) i--;
  const code = text.charCodeAt(i);
  if (i < 0 || isBreak(code) || code === 46 || code === 33 || code === 63 || code === 58) return true;
  const stop = Math.max(0, at - BROKEN_LINE);
  while (i > stop && !isBreak(text.charCodeAt(i))) i--;
  return i > stop || stop === 0;
}

/** A dash at the start of a line makes an item of a list. */
function startsWith(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && isBlank(text.charCodeAt(i))) i--;
  return i < 0 || isBreak(text.charCodeAt(i));
}

/** Whether a stop ends an initial or a short title, so that no sentence begins behind it. */
function abbreviated(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && at - i < 5 && isLetter(text.charCodeAt(i))) i--;
  const size = at - 1 - i;
  if (size === 1) return isUpper(text.charCodeAt(at - 1));
  return size > 1 && size < 5 && shortened.has(text.slice(i + 1, at));
}

const shortened = new Set(
  'Mr Mrs Ms Dr Prof Sen Rep Gov Gen St Lt Col Sgt Rev Hon Mt Ft No vs Amb Adm Capt Cmdr Maj'.split(' '),
);

/** Behind a full stop a marker, a bracket or a closing quotation mark may stand before the next sentence. */
function behindMarker(text: string, at: number): number {
  let i = at;
  for (; i >= 0 && at - i < 12; i--) {
    const code = text.charCodeAt(i);
    if (
      isDigit(code) ||
      isBlank(code) ||
      code === 44 ||
      code === 91 ||
      code === 93 ||
      code === 0x201d ||
      code === 0x2019 ||
      code === 94
    )
      continue;
    return code === 46 || code === 33 || code === 63 || isBreak(code) ? sign.start : 0;
  }
  return sign.start;
}
