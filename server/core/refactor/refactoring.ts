import type { Document } from '../document.js';
import type { Edit } from '../model.js';

/** What would change, or why nothing may be changed; the sentence is for the user. */
export type Plan = { readonly edits: readonly Edit[] } | { readonly refused: string };

/**
 * A change over a whole document that keeps every link. It is computed from occurrences, and what it would make is read again
 * before it is offered (`prove`): a change after which anything would be linked otherwise is refused.
 */
export interface Refactoring {
  /** The command is named after it: `glossator.renumberNotes`. */
  readonly name: string;
  readonly kind: 'refactor.rewrite' | 'refactor.move' | 'source.fixAll.glossator';
  /** How it is called at a place; undefined where it would do nothing there. Cheap: it is asked whenever the cursor moves. */
  title(doc: Document, at: number): string | undefined;
  /** The edits, by place and without overlaps; undefined where there is nothing to change. */
  plan(doc: Document, at: number): Plan | undefined;
}
