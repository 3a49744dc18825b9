/** Takes out a marker with its note; what is counted behind it goes down by one, cross-references included. */
import type { Document } from '../document.js';
import type { Edit, Occurrence, Span } from '../model.js';
import { inNumbering, numberOf } from '../rules/numbering.js';
import { fold } from '../text.js';
import { dependentOf, named } from './dependents.js';
import { outside } from './edits.js';
import { noteFor } from './note-for.js';
import { danglingReference, inconsistency, lineOf, numberingsIn } from './numberings.js';
import type { Draft, Refactoring } from './refactoring.js';
import { markersAsWritten, relabel } from './relabel.js';
import { removal } from './units.js';

export const deleteNote: Refactoring = {
  name: 'deleteNote',
  kind: 'refactor.rewrite',
  title(doc, at) {
    const note = noteFor(doc, at);
    return note && `Delete note ${note.label} and its marker`;
  },
  draft(doc, at) {
    const note = noteFor(doc, at);
    if (!note) return undefined;
    const { uses } = doc.group(note.anchor);
    const refused = objection(doc, note, uses);
    if (refused) return { refused };
    return remove(doc, note, uses[0] as Occurrence);
  },
};

function objection(doc: Document, note: Occurrence, uses: readonly Occurrence[]): string | undefined {
  const own = numberingsIn(doc).find(({ notes }) => notes.includes(note)) ?? { notes: [note], markers: uses };
  const wrong = inconsistency(doc, own);
  if (wrong) return wrong;
  if (uses.length > 1)
    return `${uses.length} markers lead to note ${note.label} (lines ${uses.map((one) => lineOf(doc, one)).join(', ')}). Take out the others first.`;
  const dependent = dependentOf(doc, note);
  if (dependent) return `${named(doc, dependent)} leads to note ${note.label}. Write it out first.`;
  const { from, to } = doc.span(note);
  const inside = doc.occurrences.find(
    (one) => one.kind === 'marker' && doc.focus(one).from > from && doc.focus(one).to <= to,
  );
  return inside ? `Marker ${inside.label} stands in note ${note.label}. Take it out first.` : danglingReference(doc);
}

function remove(doc: Document, note: Occurrence, marker: Occurrence): Draft {
  const [spot, gone] = [markerSpot(doc, marker), removal(doc, note)] as const;
  if (!spot)
    return { refused: `Marker ${marker.label} is one end of a range. Write its numbers out one by one first.` };
  if (!gone)
    return {
      refused: `Note ${note.label} shares its line with other text. Move the notes to the end of the text first.`,
    };
  const number = numberOf(note);
  const key = note.anchor.key.replace(/\d+$/, '');
  const renumbered = relabel(doc, (one) =>
    one.anchor.key.startsWith(key) &&
    one.anchor.key === inNumbering(note.anchor, numberOf(one)).key &&
    numberOf(one) > number
      ? String(numberOf(one) - 1)
      : one.label,
  );
  const removed = doc.occurrences.filter(({ kind }) => kind === 'marker').indexOf(marker);
  const edits: Edit[] = [{ ...spot, insert: '' }, gone, ...outside(renumbered, [spot, gone])];
  return { edits, meant: { removed, loses: true } };
}

/** What goes with a marker: in a list the comma to its neighbour, in a text with blanks before its markers that blank. */
function markerSpot(doc: Document, marker: Occurrence): Span | undefined {
  if (markersAsWritten(doc).some((run) => run.length > 1 && run.includes(marker))) return undefined;
  const focus = doc.focus(marker);
  const all = doc.occurrences.filter(({ kind }) => kind === 'marker');
  const at = all.indexOf(marker);
  const [before, behind] = [all[at - 1], all[at + 1]].map((one) => one && doc.focus(one));
  if (before && isJoint(doc, before.to, focus.from)) return { from: before.to, to: focus.to };
  if (behind && isJoint(doc, focus.to, behind.from)) return { from: focus.from, to: behind.from };
  const [head, tail] = [
    doc.text({ from: focus.from - 1, to: focus.from }),
    doc.text({ from: focus.to, to: focus.to + 1 }),
  ];
  const blank = head === ' ' && (fold(tail) === '' || /[.,;:!?)]/.test(tail));
  return { from: blank ? focus.from - 1 : focus.from, to: focus.to };
}

/** What joins the numbers of a list, in or without brackets. */
function isJoint(doc: Document, from: number, to: number): boolean {
  return to > from && to - from <= 3 && /^[,;]\s?$/.test(doc.text({ from, to }));
}
