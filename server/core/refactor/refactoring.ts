import type { Document } from '../document.js';
import type { Edit } from '../model.js';

/** Why nothing may be changed; the sentence is for the user. */
export interface Refused {
  readonly refused: string;
}

/** What would change, proven, or why nothing may be changed. */
export type Plan = { readonly edits: readonly Edit[] } | Refused;

/** What would change as far as the links alone can tell, and what that is meant to change in them; or why nothing may be changed. */
export type Draft = { readonly edits: readonly Edit[]; readonly meant?: Meant } | Refused;

/** What a change is meant to change in the links; without it nothing. */
export interface Meant {
  /** One of the edits, which puts in a marker. Its note is empty. */
  readonly added?: Edit;
  /** The place, among the markers of the text, of the one that goes with its note. */
  readonly removed?: number;
  /** Notes may go whose words stand in another note, or in none because their marker goes. */
  readonly loses?: boolean;
  /** Edits that write the same in other words: notes are compared as if they had been made. What a citation is called may change with them. */
  readonly rewritten?: readonly Edit[];
  /** Edits that put notes together whose parts stand in two places: the result is compared with the text as they make it. */
  readonly joins?: readonly Edit[];
  /** Whether the same is still to be done in the result: then the text was not understood. */
  readonly left?: (after: Document) => boolean;
  /** Codes of findings that may be more than before. */
  readonly findings?: readonly string[];
}

/**
 * A change over a whole document that keeps every link. It is drafted from occurrences, and what the draft would make is read again
 * before it is done (`plan`): a change after which anything would be linked otherwise is refused.
 */
export interface Refactoring {
  /** The command is named after it: `glossator.renumberNotes`. */
  readonly name: string;
  readonly kind: 'refactor.rewrite' | 'refactor.move' | 'source.fixAll.glossator';
  /** How it is called at a place; undefined where it would do nothing there. Cheap: it is asked whenever the cursor moves. */
  title(doc: Document, at: number): string | undefined;
  /** The edits, without overlaps, or why there are none; undefined where there is nothing to change. It reads no other text, so a menu may ask it. */
  draft(doc: Document, at: number): Draft | undefined;
}
