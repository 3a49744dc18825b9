/** Offsets to lines and characters and back, through the paragraphs. Lines end with `\n`, `\r\n` or `\r`, as in the protocol. */
import type { Paragraph } from './model.js';
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

export function placeAt(list: readonly Paragraph[], offset: number): Place {
  const paragraph = list[paragraphAt(list, offset)];
  if (!paragraph) return { line: 0, character: 0 };
  const before = paragraph.text.slice(0, offset - paragraph.start);
  const broken = before.endsWith('\r') && paragraph.text.charCodeAt(before.length) === LF ? 1 : 0;
  const lines = countLines(before) - broken;
  return { line: paragraph.line + lines, character: offset - lineStart(list, paragraph, before.length - broken) };
}

export function offsetAt(list: readonly Paragraph[], size: number, place: Place): number {
  const line = Math.trunc(place.line);
  if (!(line >= 0)) return 0;
  const paragraph = list[search(list, (one) => one.line <= line)];
  const last = list.at(-1);
  if (!paragraph || !last || line > last.line + last.lines) return size;
  const index = search(list, (one) => one.line < line || (one.line === line && startsLine(list, one)));
  const home = list[index] ?? paragraph;
  const start = home.start + lineOffset(home.text, line - home.line);
  return Math.min(start + Math.max(0, Math.trunc(place.character) || 0), endOfLine(list, index, start));
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

/** The offset in the document where the line begins that holds this place of a paragraph. */
function lineStart(list: readonly Paragraph[], paragraph: Paragraph, at: number): number {
  for (let i = at; i > 0; i--) if (endsLine(paragraph.text, i - 1)) return paragraph.start + i;
  let index = paragraph.index;
  while (index > 0 && !startsLine(list, list[index] as Paragraph)) {
    const before = list[--index] as Paragraph;
    for (let i = before.text.length; i > 0; i--)
      if (endsLine(before.text, i - 1) && i < before.text.length) return before.start + i;
  }
  return list[index]?.start ?? 0;
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

/** The end of the line that begins at an offset, before its line end, through paragraphs that share the line. */
function endOfLine(list: readonly Paragraph[], from: number, start: number): number {
  for (let index = from; index < list.length; index++) {
    const { text, start: base } = list[index] as Paragraph;
    for (let i = Math.max(0, start - base); i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === LF || unit === CR) return base + i;
    }
  }
  const last = list.at(-1);
  return last ? last.start + last.text.length : 0;
}
