import type { CitationOccurrence } from '../citing.js';
import type { ActorOccurrence, DateOccurrence } from '../entities.js';
import type { Group } from '../links.js';
import type { Anchor, Edit, Fix, Mention, Occurrence, Options, Severity, Space, Span } from '../model.js';

/** What a rule may see of the document. Offsets in spans count from its start. */
export interface View {
  /** All markers and notes, in reading order. */
  readonly occurrences: readonly Occurrence[];
  /** All citations; all actors and instruments; all dates. In reading order. */
  readonly citations: readonly CitationOccurrence[];
  readonly actors: readonly ActorOccurrence[];
  readonly dates: readonly DateOccurrence[];
  readonly length: number;
  /** Grows with every edit and every change of options. */
  readonly revision: number;
  readonly options: Options;
  group(anchor: Pick<Anchor, 'space' | 'key'>): Group;
  /** What detectors saw of a kind (`url`) between two places. A rule that asks for more than `url` is only told of it when links change. */
  mentions(kind: string, span: Span): Mention[];
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
  /** Mark only this part of it, counted from its start. */
  readonly within?: Span;
  readonly message: string;
  readonly related: readonly { readonly at: Occurrence; readonly within?: Span; readonly message: string }[];
}

/**
 * Something that may be wrong. A rule by key sees one group of its space at a time: a note and its markers, the mentions of an
 * actor, a date. A rule of order sees them all.
 * `fixes` is asked only when the user asks, for a finding that still stands.
 */
export interface Rule {
  readonly code: string;
  readonly title: string;
  readonly space: Space;
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
