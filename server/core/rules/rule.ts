import type { Group } from '../links.js';
import type { Edit, Fix, Occurrence, Severity, Span } from '../model.js';

/** What a rule may see of the document. Offsets in spans count from its start. */
export interface View {
  /** All markers and notes, in reading order. */
  readonly occurrences: readonly Occurrence[];
  readonly length: number;
  group(key: string): Group;
  text(span: Span): string;
  /** Where an occurrence stands now, and where its label does. */
  span(one: Occurrence): Span;
  focus(one: Occurrence): Span;
}

/** A finding that is tied to an occurrence, so that it moves with it. */
export interface Raw {
  readonly code: string;
  readonly at: Occurrence;
  /** Mark the whole occurrence; by default only the part that names it. */
  readonly whole?: boolean;
  readonly message: string;
  readonly related: readonly { readonly at: Occurrence; readonly message: string }[];
}

/**
 * Something that may be wrong. A rule by key sees one group of markers and notes at a time; a rule of order sees them all.
 * `fixes` is asked only when the user asks, for a finding that still stands.
 */
export interface Rule {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity | 'off';
  checkKey?(group: Group, view: View): Raw[];
  checkOrder?(view: View): Raw[];
  fixes?(raw: Raw, view: View): Fix[];
}

/** A fix that edits. */
export function editing(title: string, edits: readonly Edit[], preferred = false): Fix {
  return { title, edits, preferred };
}

/** A fix that only shows a place. */
export function showing(title: string, goto: Span): Fix {
  return { title, goto, preferred: false };
}
