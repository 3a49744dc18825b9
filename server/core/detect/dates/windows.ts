/**
 * Where dates may stand. One pass over the text hashes its words and looks at its numbers; a stretch around each word that makes one
 * look for a date is all that is ever read more closely.
 */
import { isDigit } from '../../text.js';
import { vocabulary } from '../../words/dates.js';
import { marksOf, mayHold, mix } from './hash.js';

/** How far to the left and to the right of its anchor a date may reach. */
const LEFT = 48;
const RIGHT = 40;

const LONGEST = 12;
const anchors = marksOf([...vocabulary].flatMap(([word, { anchor }]) => (anchor ? [word] : [])));

/** The stretches, as pairs of places in reading order; they do not touch. */
export function windows(text: string): number[] {
  const found: number[] = [];
  const size = text.length;
  for (let i = 0; i < size; ) {
    const code = text.charCodeAt(i);
    if (code >= 65) {
      const from = i;
      let hash = 0;
      for (let unit = code; unit >= 65 && unit < 123; unit = text.charCodeAt(++i)) hash = mix(hash, unit);
      if (i === from) i++;
      else if (mayHold(anchors, hash) && i - from <= LONGEST && isAnchor(text, from, i)) add(found, text, from, i);
    } else if (isDigit(code)) {
      const from = i;
      while (isDigit(text.charCodeAt(i))) i++;
      if (mayDate(text, from, i)) add(found, text, from, i);
    } else i++;
  }
  return found;
}

/** The table may take another word for one of its own. */
function isAnchor(text: string, from: number, to: number): boolean {
  return vocabulary.get(text.slice(from, to).toLowerCase())?.anchor === true;
}

/** A year, a decade (`70s`), the first number of `10/08/2022`, a day behind `the`. */
function mayDate(text: string, from: number, to: number): boolean {
  const size = to - from;
  if (size === 4 || size === 8) return true;
  if (size === 1 && (text.charCodeAt(from - 1) | 32) === 113) return true;
  if (size > 2) return size === 3 && text.charCodeAt(to) === 32 && (text.charCodeAt(to + 1) | 32) === 98;
  const next = text.charCodeAt(to);
  if (next === 32 && text.charCodeAt(to + 2) === 46 && text.charCodeAt(to + 3) === 109) return true;
  if (next === 46 || next === 47) return isDigit(text.charCodeAt(to + 1));
  return (
    next === 115 ||
    (isQuote(next) && text.charCodeAt(to + 1) === 115) ||
    (size > 0 && isOrdinal(text, to) && text.charCodeAt(from - 2) === 101) ||
    isQuote(text.charCodeAt(from - 1))
  );
}

function isOrdinal(text: string, at: number): boolean {
  const two = text.slice(at, at + 2);
  return two === 'th' || two === 'st' || two === 'nd' || two === 'rd';
}

function isQuote(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018;
}

/** Joins the stretch around an anchor to the last one where they meet. */
function add(found: number[], text: string, from: number, to: number): void {
  const end = Math.min(text.length, to + RIGHT);
  const start = Math.max(0, from - LEFT);
  const last = found.length - 1;
  if (last > 0 && (found[last] as number) >= start) found[last] = end;
  else found.push(start, end);
}
