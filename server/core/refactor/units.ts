/** Notes as pieces of text that can be moved, taken out or added. */
import type { Document } from '../document.js';
import type { Edit, Occurrence, Span } from '../model.js';
import { textWith } from './edits.js';

/** What leads back from a note: an arrow, alone or as a link. It goes with the note. */
const arrow = /^[ \t\u00a0]*(?:[↩⏎↵]\ufe0e?\ufe0f?|\[↩\ufe0e?\ufe0f?\]\([^)\s]*\)|\^(?=\s|$))/u;
/** So far behind a note its arrow is looked for. */
const REACH = 120;

/** A note from its label to its end, with the arrow that leads back. */
export function unitOf(doc: Document, note: Occurrence): Span {
  const { from, to } = doc.span(note);
  return { from, to: to + (arrow.exec(doc.text({ from: to, to: to + REACH }))?.[0].length ?? 0) };
}

/**
 * Puts notes into the places of others: the i-th of `order` into the place of the i-th of `slots`. `edits` are other changes; those
 * inside a note that moves go with it.
 */
export function permute(
  doc: Document,
  slots: readonly Occurrence[],
  order: readonly Occurrence[],
  edits: readonly Edit[],
): Edit[] {
  const moved = slots.flatMap((slot, i) =>
    order[i] && order[i] !== slot ? [{ slot, note: order[i] as Occurrence }] : [],
  );
  const spans = moved.map(({ slot }) => unitOf(doc, slot));
  const moves = moved.map(({ note }, i) => ({
    ...(spans[i] as Span),
    insert: textWith(doc, unitOf(doc, note), edits),
  }));
  const others = edits.filter((edit) => !spans.some(({ from, to }) => edit.from >= from && edit.to <= to));
  return [...others, ...moves];
}

/** Whether a note begins its line and nothing but its arrow follows it on its last line. */
export function ownsItsLines(doc: Document, note: Occurrence): boolean {
  const unit = unitOf(doc, note);
  const { from, to } = linesOf(doc, unit);
  return doc.text({ from, to: unit.from }).trim() === '' && doc.text({ from: unit.to, to }).trim() === '';
}

/** The whole lines of a stretch, without the last line end. */
export function linesOf(doc: Document, { from, to }: Span): Span {
  return { from: lineStart(doc, from), to: lineEndAt(doc, to) };
}

/**
 * The edit that takes a note out with the gap to the note beside it; undefined where it shares its line with other text.
 * What remains is as if it had never been there.
 */
export function removal(doc: Document, note: Occurrence): Edit | undefined {
  if (!ownsItsLines(doc, note)) return undefined;
  const own = linesOf(doc, unitOf(doc, note));
  const notes = doc.occurrences.filter(({ kind }) => kind === 'note');
  const [before, behind] = [notes[notes.indexOf(note) - 1], notes[notes.indexOf(note) + 1]];
  if (before && ownsItsLines(doc, before)) {
    const end = linesOf(doc, unitOf(doc, before)).to;
    if (doc.text({ from: end, to: own.from }).trim() === '') return { from: end, to: own.to, insert: '' };
  }
  if (behind) {
    const start = lineStart(doc, doc.span(behind).from);
    if (doc.text({ from: own.to, to: start }).trim() === '') return { from: own.from, to: start, insert: '' };
  }
  return { from: own.from, to: own.to, insert: '' };
}

/** The edit that puts a whole note behind another one that owns its lines, set in and set apart as that is. */
export function behind(doc: Document, note: Occurrence, text: string): Edit {
  const lines = linesOf(doc, unitOf(doc, note));
  const open = doc.text({ from: lineStart(doc, doc.span(note).from), to: doc.span(note).from });
  const ending = /\r\n|\n|\r/.exec(doc.text({ from: 0, to: 100_000 }))?.[0] ?? '\n';
  const list = doc.occurrences.filter(({ kind }) => kind === 'note');
  const at = list.indexOf(note);
  const [before, next] = [list[at - 1], list[at + 1]];
  const around = [next && [lines.to, doc.span(next).from], before && [unitOf(doc, before).to, lines.from]];
  const gap =
    around.flatMap((one) => (one ? [doc.text({ from: one[0] as number, to: one[1] as number })] : []))[0] ?? '';
  const blank = gap.trim() === '' && /\n[ \t]*\r?\n|\r[ \t]*\r/.test(gap);
  return { from: lines.to, to: lines.to, insert: `${blank ? ending + ending : ending}${open}${text}` };
}

/** Where the line of a place begins. */
export function lineStart(doc: Document, at: number): number {
  for (let from = Math.max(0, at - STEP); ; from = Math.max(0, from - STEP)) {
    const head = doc.text({ from, to: at });
    const end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'), head.lastIndexOf('\f'));
    if (end >= 0) return from + end + 1;
    if (from === 0) return 0;
  }
}

/** Where the line of a place ends, before its line end. */
export function lineEndAt(doc: Document, at: number): number {
  for (let from = at; from < doc.length; from += STEP) {
    const end = doc.text({ from, to: from + STEP }).search(/[\n\r\f]/);
    if (end >= 0) return from + end;
  }
  return doc.length;
}

/** Lines are looked through in pieces, because a page may be one line. */
const STEP = 2000;
