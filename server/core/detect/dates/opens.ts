/** Whether a date sets the time of what follows: it begins a sentence (`In 1915, …`) or stands in a title. */
import { isBlank, isBreak, isLetter, isUpper } from '../../text.js';
import type { Tape } from './tape.js';

/** Titles are no longer than this. */
const TITLE = 80;

export function opensSentence(tape: Tape, from: number, to: number): boolean {
  const { text } = tape;
  let i = blanksBefore(text, from);
  if (starts(text, i)) return true;
  const end = i;
  while (i > 0 && end - i < 10 && isLetter(text.charCodeAt(i - 1))) i--;
  if (i < end && isUpper(text.charCodeAt(i)) && starts(text, blanksBefore(text, i))) return true;
  return inTitle(tape, from, to);
}

function blanksBefore(text: string, at: number): number {
  let i = at;
  while (i > 0 && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}

function starts(text: string, at: number): boolean {
  return at === 0 || '\n\r.!?”"'.includes(text.charAt(at - 1));
}

/** A short line that does not end like a sentence. */
function inTitle(tape: Tape, from: number, to: number): boolean {
  const { text } = tape;
  const start = tape.lineStart(from);
  const most = Math.min(text.length, start + TITLE);
  let end = to;
  while (end < most && !isBreak(text.charCodeAt(end))) end++;
  return end - start < TITLE && !'.,;:'.includes(text.charAt(end - 1));
}
