/** Takes out what a page brings along: its number, and the running title that stands with it. */
import type { Document } from '../document.js';
import type { Edit, Span } from '../model.js';
import { furnitureOf } from '../pairing/pages.js';
import { fold, pastBreak } from '../text.js';
import { oncePerState } from './once.js';
import type { Refactoring } from './refactoring.js';
import { lineEndAt, lineStart } from './units.js';

export const dropFurniture: Refactoring = {
  name: 'dropFurniture',
  kind: 'refactor.rewrite',
  title(doc) {
    const { length } = pieces(doc);
    return length ? `Take out page numbers and running titles (${length})` : undefined;
  },
  draft: (doc) => ({ edits: pieces(doc), meant: { left: (after) => pieces(after).length > 0 } }),
};

/** A page's number on its line, and the words beside it. */
interface Place extends Span {
  readonly line: Span;
  readonly before: string;
  readonly behind: string;
}

/** A title is no longer than this, and stands on so many pages at least. */
const TITLE = 150;
const PAGES = 2;

const pieces = oncePerState((doc: Document): Edit[] => {
  const { numbers } = furnitureOf(doc.paragraphs);
  const places = doc.paragraphs.flatMap(({ mentions, start }) =>
    mentions
      .filter((one) => numbers.has(one))
      .map((one) => placeOf(doc, { from: start + one.from, to: start + one.to })),
  );
  const counts = new Map<string, number>();
  const titles = (place: Place) => [`< ${place.before}`, `> ${place.behind}`, `= ${place.before} # ${place.behind}`];
  for (const title of places.flatMap(titles)) counts.set(title, (counts.get(title) ?? 0) + 1);
  const repeated = (title: string) => (counts.get(title) ?? 0) >= PAGES && title.length <= TITLE;
  return places.flatMap((place) => pieceOf(doc, place, repeated) ?? []);
});

function placeOf(doc: Document, { from, to }: Span): Place {
  const line = { from: lineStart(doc, from), to: lineEndAt(doc, to) };
  const before = fold(doc.text({ from: line.from, to: from }));
  return { from, to, line, before, behind: fold(doc.text({ from: to, to: line.to })) };
}

/** The whole line, its beginning, or its end; nothing where the words beside the number stand there only once. */
function pieceOf(doc: Document, place: Place, repeated: (title: string) => boolean): Edit | undefined {
  const { line, from, to, before, behind } = place;
  const whole = (before === '' && behind === '') || repeated(`= ${before} # ${behind}`);
  if (whole) return { from: line.from, to: lineEndPast(doc, line.to), insert: '' };
  const gap = /^\s*/.exec(doc.text({ from: to, to: line.to }))?.[0].length ?? 0;
  if (before !== '' && repeated(`< ${before}`)) return { from: line.from, to: to + gap, insert: '' };
  if (behind !== '' && repeated(`> ${behind}`)) {
    return { from: line.from + doc.text({ from: line.from, to: from }).trimEnd().length, to: line.to, insert: '' };
  }
  return undefined;
}

/** A form feed stays: it ends a page that others may count. */
function lineEndPast(doc: Document, at: number): number {
  const end = doc.text({ from: at, to: at + 2 });
  return end.startsWith('\f') ? at : at + Math.min(end.length, pastBreak(end, 0));
}
