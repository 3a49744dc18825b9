/** A note that several markers share becomes as many notes with the same words, each for one marker. */
import type { Document } from '../document.js';
import type { Edit, Occurrence } from '../model.js';
import { numberOf } from '../rules/numbering.js';
import { isPositional, leansBack, named } from './dependents.js';
import { textWith } from './edits.js';
import { noteFor } from './note-for.js';
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
import { labelEdit, relabel } from './relabel.js';
import { behind, ownsItsLines, unitOf } from './units.js';

export const separateNotes: Refactoring = {
  name: 'separateNotes',
  kind: 'refactor.rewrite',
  title(doc, at) {
    const note = noteFor(doc, at);
    const { length } = note ? doc.group(note.anchor).uses : [];
    return note && note.form !== 'symbol' && length > 1
      ? `Give each of the ${length} markers of note ${note.label} its own note`
      : undefined;
  },
  draft(doc, at) {
    const note = noteFor(doc, at);
    const uses = note ? doc.group(note.anchor).uses : [];
    if (!note || note.form === 'symbol' || uses.length < 2) return undefined;
    const numbering = numberingsIn(doc).find(({ notes }) => notes.includes(note)) ?? { notes: [note], markers: uses };
    const refused = objection(doc, note, numbering);
    if (refused) return { refused };
    return Number.isNaN(numberOf(note)) ? byName(doc, note, uses) : byNumber(doc, note, numbering);
  },
};

function objection(doc: Document, note: Occurrence, numbering: Numbering): string | undefined {
  const ibid = doc.citations.find((one) => one.note === note && isPositional(one));
  if (ibid)
    return `${named(doc, ibid)} means the note before it, and would mean another one in another place. Expand it first.`;
  if (!ownsItsLines(doc, note))
    return `Note ${note.label} shares its line with other text. Move the notes to the end of the text first.`;
  const wrong = outOfOrder(firstUses(numbering.markers)) ?? outOfOrder(numbering.notes);
  const order =
    wrong && `The numbers are out of order at ${wrong.label} in line ${lineOf(doc, wrong)}. Renumber the notes first.`;
  return inconsistency(doc, numbering) ?? order ?? danglingReference(doc);
}

/** The copies of a note with a name are called after it, and stand behind it. */
function byName(doc: Document, note: Occurrence, uses: readonly Occurrence[]): Draft {
  const taken = new Set(doc.occurrences.map(({ label }) => label.toLowerCase()));
  const edits: Edit[] = [];
  let n = 2;
  for (const marker of uses.slice(1)) {
    while (taken.has(`${note.label}-${n}`.toLowerCase())) n++;
    const label = `${note.label}-${n++}`;
    edits.push(...labelEdit(doc, doc.focus(marker), marker.label, label));
    edits.push(behind(doc, note, copyOf(doc, note, label, [])));
  }
  return { edits, meant: { rewritten: [], findings: ['citation/duplicate-full'] } };
}

/** Every further marker of the note is counted as a note that is used there for the first time. */
function byNumber(doc: Document, note: Occurrence, { notes, markers }: Numbering): Draft {
  const labels = new Map<Occurrence, string>();
  const copies: { label: string; slot: Occurrence }[] = [];
  const seen = new Set<string>();
  let next = numberOf(notes[0] as Occurrence);
  let slot = notes[0] as Occurrence;
  for (const marker of markers) {
    const { key } = marker.anchor;
    const further = seen.has(key);
    if (further && key !== note.anchor.key) continue;
    const own = doc.group(marker.anchor).definitions[0] as Occurrence;
    if (further) copies.push({ label: String(next), slot });
    else slot = own;
    labels.set(further ? marker : own, String(next++));
    seen.add(key);
  }
  const leaning = copies.map(({ slot }) => notes[notes.indexOf(slot) + 1]).find((one) => one && leansBack(doc, one));
  const ibid = leaning && leansBack(doc, leaning);
  if (ibid)
    return {
      refused: `${named(doc, ibid)} means the note before it. A note between the two would change its meaning: expand it first.`,
    };
  const labelOf = (one: Occurrence) =>
    labels.get(one) ?? labels.get(doc.group(one.anchor).definitions[0] as Occurrence) ?? one.label;
  const edits = relabel(doc, labelOf);
  const added = copies.map(({ label, slot }) => behind(doc, slot, copyOf(doc, note, label, edits)));
  return { edits: [...edits, ...added], meant: { rewritten: [], findings: ['citation/duplicate-full'] } };
}

/** The whole of a note with another label, and with the edits that are made inside it. */
function copyOf(doc: Document, note: Occurrence, label: string, edits: readonly Edit[]): string {
  const focus = doc.focus(note);
  const others = edits.filter(({ from, to }) => from >= focus.to || to <= focus.from);
  return textWith(doc, unitOf(doc, note), [...labelEdit(doc, focus, note.label, label), ...others]);
}
