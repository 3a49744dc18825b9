import type { Document } from '../core/document.js';

/** Turns the findings of one text after the other into what `check` prints. Nothing of a text is kept once it is added. */
export interface Report {
  /** The part for one text, with all that must stand between it and the one before. */
  add(name: string, doc: Document): string;
  /** What closes the report. */
  end(): string;
}
