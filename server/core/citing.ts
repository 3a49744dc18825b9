/** What a citation and a source are. A part of the model, on a page of its own. */
import type { Occurrence } from './model.js';

/** A place in a note, or in the text, that names a source or points to a note. */
export interface CitationOccurrence extends Occurrence {
  readonly kind: 'citation';
}
