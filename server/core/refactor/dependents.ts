/** What leads back to a note: the reasons why it cannot go, or why nothing may come between it and the next. */
import type { CitationOccurrence } from '../citing.js';
import type { Document } from '../document.js';
import type { Occurrence } from '../model.js';
import { fold } from '../text.js';
import { lineOf } from './numberings.js';

/** The first citation outside a note that leads to it: `Ibid.`, a short form, a cross-reference. */
export function dependentOf(doc: Document, note: Occurrence): CitationOccurrence | undefined {
  return doc.citations.find(
    (one) =>
      one.note !== note &&
      (one.antecedent?.note === note ||
        one.targets.includes(note) ||
        one.candidates.some((other) => other.note === note)),
  );
}

/** The `Ibid.` of a note that leads to the note before it. Whatever comes between them changes what it means. */
export function leansBack(doc: Document, note: Occurrence): CitationOccurrence | undefined {
  return doc.citations.find((one) => one.note === note && isPositional(one) && one.antecedent?.note !== note);
}

/** It means what stands before it, wherever it stands. */
export function isPositional({ as }: CitationOccurrence): boolean {
  return as === 'ibid' || as === 'idem' || as === 'op-cit';
}

/** A citation as a sentence names it. */
export function named(doc: Document, one: CitationOccurrence): string {
  const words = fold(doc.text(doc.span(one)));
  const where = one.note ? `in note ${one.note.label}` : `in line ${lineOf(doc, one)}`;
  return `“${words.length > 60 ? `${words.slice(0, 59)}…` : words}” ${where}`;
}
