/** The numberings of a document, and what is wrong with them that must be put right before anything is changed. */
import type { Document } from '../document.js';
import type { Occurrence } from '../model.js';
import { numberings, numberOf } from '../rules/numbering.js';

/** Notes and markers that are counted together, in reading order. Names and symbols are not counted. */
export interface Numbering {
  readonly notes: readonly Occurrence[];
  readonly markers: readonly Occurrence[];
}

/** A bare number that is less likely a marker than not is nothing to build a change on. */
const DOUBTFUL = 0.5;

/** All numberings, in the order of their first marker or note. */
export function numberingsIn(doc: Document): Numbering[] {
  const notes = numberings(doc.occurrences, 'note');
  const markers = numberings(doc.occurrences, 'marker');
  const names = [...new Set([...markers.keys(), ...notes.keys()])];
  return names.map((name) => ({ notes: notes.get(name) ?? [], markers: markers.get(name) ?? [] }));
}

/** The first thing in a row of notes and markers that is not linked as it should be, as a sentence. */
export function inconsistency(doc: Document, { notes, markers }: Numbering): string | undefined {
  for (const marker of markers) {
    const { definitions } = doc.group(marker.anchor);
    if (!definitions.length)
      return `Marker ${marker.label} in line ${lineOf(doc, marker)} has no note. Add the note, or take the marker out, first.`;
    if (marker.inferred && marker.confidence < DOUBTFUL)
      return `The ${marker.label} in line ${lineOf(doc, marker)} may be a marker or not. Write it in brackets or take it out first.`;
  }
  for (const note of notes) {
    if (note.inferred && note.confidence < DOUBTFUL)
      return `The ${note.label} in line ${lineOf(doc, note)} may begin a note or not. Write it in brackets, or on a line of its own, first.`;
    const { definitions, uses } = doc.group(note.anchor);
    if (definitions.length > 1)
      return `${definitions.length} notes have the number ${note.label} (lines ${definitions.map((one) => lineOf(doc, one)).join(' and ')}). Give each its own number first.`;
    if (!uses.length)
      return `Note ${note.label} in line ${lineOf(doc, note)} has no marker. Put the marker back, or take the note out, first.`;
  }
  return undefined;
}

/** The first number of a note, in the text or in another note, that leads nowhere, as a sentence. */
export function danglingReference(doc: Document): string | undefined {
  const lost = doc.citations.find(({ status }) => status === 'dangling');
  return (
    lost &&
    `“${doc.text(doc.span(lost))}” in line ${lineOf(doc, lost)} names a note that does not exist. Correct it first.`
  );
}

/** The markers by which the notes are counted: the first of each number. */
export function firstUses(markers: readonly Occurrence[]): Occurrence[] {
  const seen = new Set<string>();
  return markers.filter(({ label }) => !seen.has(label) && seen.add(label));
}

/** The first of a row whose number does not rise above that of the one before it. */
export function outOfOrder(row: readonly Occurrence[]): Occurrence | undefined {
  return row.find((one, i) => i > 0 && numberOf(one) <= numberOf(row[i - 1] as Occurrence));
}

/** The line of an occurrence as a reader counts it. */
export function lineOf(doc: Document, one: Occurrence): number {
  return doc.placeAt(doc.focus(one).from).line + 1;
}
