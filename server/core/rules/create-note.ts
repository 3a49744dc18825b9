/** Where a missing note belongs, and how the notes around it are written. */
import type { Edit, Occurrence } from '../model.js';
import { isRaised, raise } from '../text.js';
import { numberingOf, numberings, numberOf } from './numbering.js';
import type { View } from './rule.js';

/**
 * The edit that adds an empty note for a marker: behind the note with the next smaller number, or before the one with the
 * next greater. Undefined where notes share a line with other text, since no place there is certain.
 */
export function createNote(marker: Occurrence, view: View): Edit | undefined {
  const notes = view.occurrences.filter(
    (one) => one.kind === 'note' && one.form !== 'symbol' && numberingOf(one) === numberingOf(marker),
  );
  if (!notes.length) return marker.form === 'caret' ? atEnd(marker, view) : undefined;
  const smaller = before(marker, notes);
  const model = smaller ?? (notes[0] as Occurrence);
  const shape = shapeOf(model, view);
  if (!shape) return undefined;
  const label = `${shape.open}${written(marker.label, shape.label, model.label)}${shape.close}`;
  if (smaller) return insertAt(lineEndBehind(view.span(smaller).to, view), `${shape.gap}${label}`);
  return insertAt(view.span(model).from - shape.open.length, `${label.trimEnd()}${shape.gap}`);
}

/** The note behind which the new one goes: the one with the greatest smaller number; for names, the last note. */
function before(marker: Occurrence, notes: readonly Occurrence[]): Occurrence | undefined {
  const number = numberOf(marker);
  if (Number.isNaN(number)) return notes.at(-1);
  const smaller = [...numberings(notes, 'note').values()].flat().filter((note) => numberOf(note) < number);
  return smaller.reduce<Occurrence | undefined>(
    (best, note) => (best && numberOf(best) > numberOf(note) ? best : note),
    undefined,
  );
}

interface Shape {
  /** What stands before the label on its line, the label's own text, what follows it, and what lies between two notes. */
  readonly open: string;
  readonly label: string;
  readonly close: string;
  readonly gap: string;
}

function shapeOf(note: Occurrence, view: View): Shape | undefined {
  const { text } = note.paragraph;
  const start = Math.max(text.lastIndexOf('\n', note.from - 1), text.lastIndexOf('\r', note.from - 1)) + 1;
  const open = text.slice(start, note.from);
  const ownLine =
    note.paragraph.start + start === 0 ||
    /[\r\n]/.test(view.text({ from: note.paragraph.start + start - 1, to: note.paragraph.start + start }));
  if (open.trim() !== '' || !ownLine) return undefined;
  const break_ = view.text({ from: 0, to: Math.min(view.length, 100_000) }).includes('\r\n') ? '\r\n' : '\n';
  const blank = /\n[ \t]*\r?\n|\r[ \t]*\r/.test(view.text({ from: view.span(note).to, to: view.span(note).to + 40 }));
  const close = text.slice(note.focus.to, note.textFrom).replace(/[\r\n][\s\S]*/, '');
  return {
    open,
    label: text.slice(note.focus.from, note.focus.to),
    close: close || ' ',
    gap: blank ? break_ + break_ : break_,
  };
}

/** The new label in the form of the old one: brackets, caret, tags or raised digits stay. */
function written(label: string, model: string, old: string): string {
  return isRaised(model) ? raise(label) : model.replace(old, () => label);
}

function lineEndBehind(at: number, view: View): number {
  const ahead = view.text({ from: at, to: at + 10_000 });
  const end = ahead.search(/[\r\n]/);
  return end < 0 ? Math.min(view.length, at + ahead.length) : at + end;
}

function atEnd(marker: Occurrence, view: View): Edit {
  const tail = view.text({ from: view.length - 2, to: view.length });
  const gap = tail.endsWith('\n\n') ? '' : tail.endsWith('\n') ? '\n' : '\n\n';
  return insertAt(view.length, `${gap}[^${marker.label}]: `);
}

function insertAt(at: number, insert: string): Edit {
  return { from: at, to: at, insert };
}
