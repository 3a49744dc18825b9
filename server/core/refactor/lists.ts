/** Lists of notes as they stand in a text, and what goes with them when they are moved. */
import type { Document } from '../document.js';
import type { HeadingData, Occurrence, Span } from '../model.js';
import { fold, pastBreak } from '../text.js';
import { lineEndAt, lineStart, unitOf } from './units.js';

/** Notes with nothing but white space between them. */
export type List = readonly Occurrence[];

/** The lists of notes in reading order. Symbols stay with their pages, and are left out. */
export function listsOf(doc: Document): List[] {
  const lists: Occurrence[][] = [];
  for (const note of doc.occurrences.filter(({ kind, form }) => kind === 'note' && form !== 'symbol')) {
    const before = lists.at(-1)?.at(-1);
    const near = before && doc.text({ from: unitOf(doc, before).to, to: doc.span(note).from }).trim() === '';
    if (near) lists.at(-1)?.push(note);
    else lists.push([note]);
  }
  return lists;
}

/** How lines end in the text: as the first one does. */
export function lineEndingOf(doc: Document): string {
  return /\r\n|\n|\r/.exec(doc.text({ from: 0, to: 100_000 }))?.[0] ?? '\n';
}

/** A list with its lines where it has them for itself, and the blank lines behind; else from the gap before it to its end. */
export function spotOf(doc: Document, list: List): Span {
  const [first, last] = [unitOf(doc, list[0] as Occurrence), unitOf(doc, list.at(-1) as Occurrence)];
  const [start, end] = [lineStart(doc, first.from), lineEndAt(doc, last.to)];
  const head = doc.text({ from: start, to: first.from });
  if (head.trim() === '' && doc.text({ from: last.to, to: end }).trim() === '')
    return lineSpan(doc, { from: start, to: end });
  return { from: head.trim() === '' ? first.from : start + head.trimEnd().length, to: last.to };
}

/** Whole lines with the line end, and with one blank line of those around them. */
export function lineSpan(doc: Document, { from, to }: Span): Span {
  const start = lineStart(doc, from);
  const tail = doc.text({ from: to, to: to + 200 });
  let end = pastBreak(tail, tail.startsWith('\f') ? 0 : tail.search(/[\r\n]|$/));
  if (tail.startsWith('\f')) end = 0;
  const blank = /^[ \t]*(?:\r\n|\n|\r)/.exec(tail.slice(end))?.[0].length ?? 0;
  return { from: start, to: to + end + blank };
}

/** A heading that announces the notes of a list and nothing else. */
export function titleOf(doc: Document, list: List): Span | undefined {
  const { from } = doc.span(list[0] as Occurrence);
  const headings = doc.mentions('heading', { from: Math.max(0, from - 200), to: from });
  const heading = headings.filter(({ data }) => (data as HeadingData).notes).at(-1);
  return heading && fold(doc.text({ from: heading.to, to: from })) === '' ? heading : undefined;
}
