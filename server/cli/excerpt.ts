import type { Document } from '../core/document.js';
import type { Span } from '../core/model.js';
import { type Cell, cellsOf } from './cells.js';

/** A line of a text with carets for the line below it. */
export interface Excerpt {
  /** Counts from 1. */
  readonly line: number;
  readonly text: string;
  readonly carets: string;
}

/** Widest excerpt, and how much of it stands before the finding, in columns. */
const columns = 100;
const before = 40;
const tab = 4;

/** Code units of a line that are looked at on either side of a finding: enough to fill the window with composed characters. */
const reach = 10 * columns;

/** The line that `span` begins in, with carets under it; of a long line only a window around the finding. */
export function excerpt(doc: Document, { from, to }: Span): Excerpt {
  const { line, character } = doc.placeAt(from);
  const lineFrom = from - character;
  const lineTo = doc.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
  const start = Math.max(lineFrom, from - reach);
  const end = Math.min(lineTo, from + reach);
  const cells = cellsOf(doc.text({ from: start, to: end }));
  const window = windowAround(cells, from - start);
  const cutLeft = start > lineFrom || window.from > 0;
  const cutRight = end < lineTo || window.to < cells.length;
  const marked = { from: from - start, to: Math.max(to, from + 1) - start };
  const drawn = draw(cells.slice(window.from, window.to), marked, cutLeft ? '…' : '');
  return { line: line + 1, text: drawn.text + (cutRight ? '…' : ''), carets: drawn.carets };
}

/** Which cells to show: some before the finding, then as many as the window holds, then more before it if room is left. */
function windowAround(cells: readonly Cell[], offset: number): Span {
  const found = cells.findIndex((cell) => cell.to > offset);
  const focus = found < 0 ? cells.length : found;
  const first = focus - fitting(cells.slice(0, focus).reverse(), before);
  const to = first + fitting(cells.slice(first), columns);
  return { from: to - fitting(cells.slice(0, to).reverse(), columns), to };
}

/** How many cells from the first on have room in `width` columns. */
function fitting(cells: readonly Cell[], width: number): number {
  let room = width;
  const end = cells.findIndex((cell) => {
    room -= cell.width ?? tab;
    return room < 0;
  });
  return end < 0 ? cells.length : end;
}

/** The line and its carets, `lead` in front; tabs become blanks, so that both lines stay in step in any terminal. */
function draw(cells: readonly Cell[], marked: Span, lead: string): { text: string; carets: string } {
  let text = lead;
  let column = lead.length;
  let first: number | undefined;
  let last = 0;
  for (const cell of cells) {
    const width = cell.width ?? tab - (column % tab);
    if (cell.to > marked.from) first ??= column;
    text += cell.width === undefined ? ' '.repeat(width) : cell.text;
    column += width;
    if (cell.from < marked.to) last = column;
  }
  // What fills no column, such as a place behind the line's end, still gets one caret.
  const start = first ?? column;
  return { text, carets: ' '.repeat(start) + '^'.repeat(Math.max(1, last - start)) };
}
