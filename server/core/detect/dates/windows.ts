/**
 * Where dates may stand: a stretch around each word or number that makes one look for a date is all that is ever read more closely.
 */
import { isDigit } from '../../text.js';

/** How far to the left and to the right of its anchor a date may reach. */
const LEFT = 48;
const RIGHT = 40;

/** The stretches around these words and some of these numbers, as pairs of places in reading order; they do not touch. */
export function windows(text: string, words: readonly number[], numbers: readonly number[]): number[] {
  const found: number[] = [];
  let word = 0;
  for (let i = 0; i < numbers.length; i += 2) {
    const [from, to] = [numbers[i] as number, numbers[i + 1] as number];
    for (; word < words.length && (words[word] as number) < from; word += 2)
      add(found, text, words[word] as number, words[word + 1] as number);
    if (mayDate(text, from, to)) add(found, text, from, to);
  }
  for (; word < words.length; word += 2) add(found, text, words[word] as number, words[word + 1] as number);
  return found;
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
