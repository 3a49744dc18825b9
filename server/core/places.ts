/** Offsets to lines and characters and back, through the paragraphs. Lines end with `\n`, `\r\n` or `\r`, as in the protocol. */
import type { Occurrence, Paragraph } from './model.js';
import { CR, countLines, LF } from './text.js';

/** Line and character, both from 0; characters are UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** The index of the paragraph that holds an offset; the last one for the end of the text, 0 for an empty text. */
export function paragraphAt(list: readonly Paragraph[], offset: number): number {
  return search(list, (paragraph) => paragraph.start <= offset);
}

/** The index of the last occurrence that begins before an offset; -1 if there is none. */
export function lastBefore(list: readonly Occurrence[], offset: number): number {
  let low = -1;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const one = list[middle] as Occurrence;
    if (one.paragraph.start + one.from < offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place of an offset. Between the two units of a line end it is the place before it, as in editors. */
export function placeAt(list: readonly Paragraph[], offset: number): Place {
  const paragraph = list[paragraphAt(list, offset)];
  if (!paragraph) return { line: 0, character: 0 };
  const at = offset - paragraph.start;
  if (splitsLineEnd(list, paragraph, at)) return placeAt(list, offset - 1);
  const line = paragraph.line + countLines(paragraph.text.slice(0, at));
  return { line, character: offset - startOfLine(list, line).start };
}

/** The offset lies between a carriage return and its line feed. */
function splitsLineEnd(list: readonly Paragraph[], paragraph: Paragraph, at: number): boolean {
  if (paragraph.text.charCodeAt(at) !== LF) return false;
  const before = at > 0 ? paragraph.text : (list[paragraph.index - 1]?.text ?? '');
  return before.charCodeAt((at > 0 ? at : before.length) - 1) === CR;
}

/** The offset of a place; past a line's end that end, past the last line the end of the text. */
export function offsetAt(list: readonly Paragraph[], size: number, place: Place): number {
  const line = Math.trunc(place.line);
  const last = list.at(-1);
  if (!(line >= 0) || !last) return 0;
  if (line > last.line + last.lines) return size;
  const { index, start } = startOfLine(list, line);
  return withinLine(list, index, start, start + Math.max(0, Math.trunc(place.character) || 0));
}

/** Where a line begins, and in which paragraph: the last one that begins before it or with it. */
function startOfLine(list: readonly Paragraph[], line: number): { index: number; start: number } {
  const index = search(list, (one) => one.line < line || (one.line === line && startsLine(list, one)));
  const home = list[index];
  return { index, start: home ? home.start + lineOffset(home.text, line - home.line) : 0 };
}

/** The last index for which the test holds; the test holds up to some index and no further. */
function search(list: readonly Paragraph[], holds: (paragraph: Paragraph) => boolean): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(list[middle] as Paragraph)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a paragraph begins at the start of a line rather than in the middle of one. */
function startsLine(list: readonly Paragraph[], paragraph: Paragraph): boolean {
  const before = list[paragraph.index - 1];
  if (!before) return true;
  const end = before.text.charCodeAt(before.text.length - 1);
  return end === LF || (end === CR && paragraph.text.charCodeAt(0) !== LF);
}

function endsLine(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === LF || (unit === CR && text.charCodeAt(at + 1) !== LF);
}

/** Where the n-th line of a text begins. */
function lineOffset(text: string, n: number): number {
  let lines = 0;
  for (let i = 0; i < text.length && lines < n; i++) if (endsLine(text, i) && ++lines === n) return i + 1;
  return 0;
}

/** The wanted offset, or the end of the line before it; a line may run through several paragraphs. */
function withinLine(list: readonly Paragraph[], from: number, start: number, wanted: number): number {
  for (let index = from; index < list.length; index++) {
    const { text, start: base } = list[index] as Paragraph;
    for (let i = Math.max(0, start - base); i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === LF || unit === CR || base + i >= wanted) return base + i;
    }
  }
  const last = list.at(-1);
  return last ? last.start + last.text.length : 0;
}
