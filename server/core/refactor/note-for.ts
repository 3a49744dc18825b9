import type { Document } from '../document.js';
import type { Occurrence } from '../model.js';
import { noteAt } from '../query.js';

/** The note that holds a place, or that of the marker there. */
export function noteFor(doc: Document, at: number): Occurrence | undefined {
  const marker = doc.occurrences.find(
    (one) => one.kind === 'marker' && doc.focus(one).from <= at && at <= doc.focus(one).to,
  );
  if (marker) return doc.group(marker.anchor).definitions[0];
  const found = noteAt(doc, at);
  return found && doc.occurrences.find((one) => one.kind === 'note' && doc.span(one).from === found.from);
}
