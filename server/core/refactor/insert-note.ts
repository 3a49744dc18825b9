/** A new marker at a place, with an empty note; what is counted behind it goes up by one, cross-references included. */
import type { Document } from '../document.js';
import type { Edit, Occurrence } from '../model.js';
import { noteAt } from '../query.js';
import { createNote } from '../rules/create-note.js';
import { inNumbering, numberOf } from '../rules/numbering.js';
import type { View } from '../rules/rule.js';
import { leansBack, named } from './dependents.js';
import { markerPlace, writtenMarker } from './new-marker.js';
import {
  danglingReference,
  firstUses,
  inconsistency,
  lineOf,
  type Numbering,
  numberingsIn,
  outOfOrder,
} from './numberings.js';
import type { Draft, Refactoring } from './refactoring.js';
import { relabel } from './relabel.js';

export const insertNote: Refactoring = {
  name: 'insertNote',
  kind: 'refactor.rewrite',
  title: (doc, at) =>
    doc.occurrences.length && markerPlace(doc, at) !== undefined && !noteAt(doc, at) ? 'Insert a note here' : undefined,
  draft(doc, cursor) {
    const at = markerPlace(doc, cursor);
    if (at === undefined || noteAt(doc, at))
      return { refused: 'A marker cannot stand here. Put the cursor into the text, behind a word or its punctuation.' };
    const all = numberingsIn(doc);
    const numbering = numberingAt(doc, all, at);
    if (!numbering) return first(doc, at);
    const refused = objection(doc, numbering);
    if (refused) return { refused };
    return insert(doc, numbering, at);
  },
};

/** The numbering of the nearest marker before a place, or else behind it. */
function numberingAt(doc: Document, all: readonly Numbering[], at: number): Numbering | undefined {
  const before = all.flatMap((one) => {
    const last = one.markers.filter((marker) => doc.focus(marker).from < at).at(-1);
    return last ? [{ one, from: doc.focus(last).from }] : [];
  });
  const nearest = before.sort((a, b) => b.from - a.from)[0]?.one;
  if (nearest && !closedBefore(doc, nearest, at)) return nearest;
  return all.find(({ markers }) => markers.some((marker) => doc.focus(marker).from >= at)) ?? nearest;
}

/** Its list of notes stands between its last marker and a place: the place is in the next chapter. */
function closedBefore(doc: Document, { notes, markers }: Numbering, at: number): boolean {
  return [...notes, ...markers].every((one) => doc.focus(one).from < at);
}

function objection(doc: Document, numbering: Numbering): string | undefined {
  const wrong = outOfOrder(firstUses(numbering.markers)) ?? outOfOrder(numbering.notes);
  const order =
    wrong &&
    `${wrong.kind === 'note' ? 'Note' : 'Marker'} ${wrong.label} in line ${lineOf(doc, wrong)} is out of order, so no number is right for a new one. Renumber the notes first.`;
  return inconsistency(doc, numbering) ?? order ?? danglingReference(doc);
}

/** The first note of a text, or the first among names, is a Markdown footnote with a number, which nobody can take for anything else. */
function first(doc: Document, at: number): Draft {
  const taken = new Set(doc.occurrences.map(({ anchor }) => anchor.key));
  let n = 1;
  while (taken.has(`^${n}`)) n++;
  const anchor = { space: 'note', key: `^${n}`, role: 'use' } as const;
  const note = createNote({ anchor, label: String(n), form: 'caret', kind: 'marker' } as Occurrence, doc);
  if (!note || note.from === at) return { refused: 'There is no place for a note behind this one.' };
  const marker = { from: at, to: at, insert: `[^${n}]` };
  return { edits: [marker, note], meant: { added: marker, findings: ['note/empty-note'] } };
}

function insert(doc: Document, { notes, markers }: Numbering, at: number): Draft {
  const before = markers.filter((marker) => doc.focus(marker).from < at);
  const label = before.length ? Math.max(...before.map(numberOf)) + 1 : numberOf(notes[0] as Occurrence);
  const model = (before.at(-1) ?? markers[0]) as Occurrence;
  const displaced = doc.group(inNumbering(model.anchor, label)).definitions[0];
  const ibid = displaced && leansBack(doc, displaced);
  if (ibid)
    return {
      refused: `${named(doc, ibid)} means the note before it. A note between the two would change its meaning: expand it first.`,
    };
  const own = new Set([...notes, ...markers]);
  const renumbered = relabel(doc, (one) =>
    displaced && own.has(one) && numberOf(one) >= label ? String(numberOf(one) + 1) : one.label,
  );
  const note = newNote(doc, notes, before.at(-1), String(label), at);
  if (!note)
    return {
      refused:
        'The notes share their lines with other text, so no place for a new one is certain. Move the notes to the end of the text first.',
    };
  const marker: Edit = { from: at, to: at, insert: writtenMarker(doc, model, String(label), at) };
  return { edits: [marker, note, ...renumbered], meant: { added: marker, findings: ['note/empty-note'] } };
}

/** Behind the note with the number before it; before the one behind it where that one's list stands nearer: at the start of a page. */
function newNote(
  doc: Document,
  notes: readonly Occurrence[],
  before: Occurrence | undefined,
  label: string,
  at: number,
): Edit | undefined {
  const model = notes[0] as Occurrence;
  const from = before ? doc.focus(before).from : 0;
  const closed = notes.some((note) => doc.focus(note).from > from && doc.focus(note).from < at);
  const behind = notes.filter((note) => numberOf(note) >= Number(label) && doc.focus(note).from > at);
  const list = closed && behind.length ? behind : notes;
  const view: View = Object.create(doc, { occurrences: { value: list } });
  const anchor = { ...model.anchor, ...inNumbering(model.anchor, Number(label)), role: 'use' } as const;
  return createNote({ ...model, kind: 'marker', anchor, label }, view);
}
