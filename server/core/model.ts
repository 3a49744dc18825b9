/**
 * The types of the core, on one page. The core takes text in and gives a model out: it knows no editor, no protocol, no
 * file system and no clock. Every offset and length is in UTF-16 code units. What an actor and a date are stands in `entities`.
 */
import type { CitationOccurrence, CitationStyle } from './citing.js';
import type { Actor, DateValue, Lexicon } from './entities.js';

/** A stretch of text: `from` is the first unit, `to` the one behind the last. Inside a paragraph it counts from its start. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a paragraph is part of. `segment` decides it once; detectors rely on it. */
export type Zone = 'frontmatter' | 'body' | 'notes' | 'code' | 'furniture';

/**
 * What `segment` must know to go on from a paragraph's start: all it may remember of the text before. Two equal contexts in
 * front of equal text give equal paragraphs, which is what lets an edit stop early.
 */
export type Context = string;

/** Something a detector saw in one paragraph. Spans are relative to the paragraph. */
export interface Mention<Data = unknown> extends Span {
  readonly kind: string;
  readonly data: Data;
}

/** A paragraph: a pure function of its text and zone, but for the place where it stands now. */
export interface Paragraph {
  readonly text: string;
  readonly zone: Zone;
  /** The context it was read in and the one it leaves behind. */
  readonly context: Context;
  readonly next: Context;
  readonly mentions: readonly Mention[];
  /** How many line ends it holds. */
  readonly lines: number;
  /** Where it stands; the document moves these when text before it changes. */
  start: number;
  line: number;
  index: number;
}

/** How a marker or a note's label is written. */
export type Form = 'caret' | 'bracket' | 'superscript' | 'symbol' | 'bare';

/** One label of an explicit marker: `[1, 2]` holds two, `[1–3]` three (the inner ones span the whole range). */
export interface LabelSpan extends Span {
  readonly label: string;
}

/** Data of a `marker` mention: a marker that is written as one. */
export interface MarkerData {
  readonly form: Form;
  readonly labels: readonly LabelSpan[];
  /** It is a marker only if it has a note: `[^a-z]`. */
  readonly doubtful?: boolean;
}

/** One way to read a number: which of its digits are the label, and the evidence that its paragraph gives. */
export interface DigitsReading {
  readonly label: number;
  /** Where the label begins, relative to the paragraph; it ends where the number ends. */
  readonly from: number;
  /** Log-odds that it is a marker / the label of a note that starts here; `-Infinity` where that is impossible. */
  readonly marker: number;
  readonly note: number;
  /** What spoke for and against a marker, as codes of `words/marker-weights`. */
  readonly why: readonly string[];
}

/** Data of a `digits` mention: a number that may be a marker, the label of a note or the number of a page. */
export interface DigitsData {
  readonly readings: readonly DigitsReading[];
  /** Log-odds of a marker if the number before it is one (`3, 4`); `-Infinity` if it joins nothing. */
  readonly joined: number;
  /** `3–5`: where the number before the dash begins; -1 if this ends no range. */
  readonly rangeFrom: number;
  /** A blank stands before it. */
  readonly spaced: boolean;
  /** The word it is glued to, with the number (`G20`): the same elsewhere speaks against a marker. Else empty. */
  readonly token: string;
  /** The capitalised word before it (`Table 3`): the same before another number makes it the name of a series. Else empty. */
  readonly series: string;
  /** The number stands alone between gaps or at the end of a line, as a page's number does. */
  readonly page: boolean;
  /** Where a note's text would begin. */
  readonly textFrom: number;
}

/** Data of a `note` mention: a paragraph that begins with a label in a form of its own. */
export interface NoteData extends LabelSpan {
  readonly form: Form;
  /** The punctuation behind the label: `.`, `)`, `]`, `:` or nothing. */
  readonly style: string;
  readonly textFrom: number;
  /** Log-odds that this labelled paragraph is a note rather than an item of a list. */
  readonly score: number;
}

/** Data of a `heading` mention. */
export interface HeadingData {
  readonly level: number;
  readonly title: string;
  /** The heading announces notes: Notes, Endnotes, References … */
  readonly notes: boolean;
}

/** What is linked with its like only. */
export type Space = 'note' | 'source' | 'actor' | 'date';

/** One side of a link across the document: a marker uses note 3, the note defines it. */
export interface Anchor {
  readonly space: Space;
  /** Unique in its space: for notes the numbering's ordinal and the label, `0/12`; for actors the id; for dates the value. */
  readonly key: string;
  readonly role: 'definition' | 'use';
}

/** A resolved mention. The document keeps `paragraph`, `from` and `to` true while text around it changes. */
export interface Occurrence {
  readonly kind: 'marker' | 'note' | 'citation' | 'actor' | 'instrument' | 'date';
  readonly anchor: Anchor;
  /** A note's label, an actor's name, a date's value. */
  readonly label: string;
  /** How a marker or a label is written; absent for everything else. */
  readonly form?: Form;
  /** The paragraph it begins in, and its span relative to that paragraph. A note may end in a later one. */
  paragraph: Paragraph;
  from: number;
  to: number;
  /** For a note: the span of its label, and where its text begins. For a marker the same as `from` and `to`. */
  focus: Span;
  textFrom: number;
  /** The paragraph it ends in. */
  last: Paragraph;
  /** Which of its paragraph's mentions of its sort it comes from, and which part of that. */
  readonly slot: number;
  readonly part: number;
  /** True for a bare number, which only the whole document makes a marker. */
  readonly inferred: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: readonly string[];
}

/** A thing at a place: what queries and features speak of. Offsets count from the document's start and hold until the next edit. */
export interface Item extends Span {
  readonly kind: string;
  readonly name: string;
  readonly anchor?: Anchor;
  /** The part that names it: the label of a note, the whole of a marker. */
  readonly focus: Span;
  /** Where a note's text begins; equal to `from` for everything else. */
  readonly textFrom: number;
  readonly form?: Form;
  readonly inferred: boolean;
  readonly confidence: number;
  /** Sentences that say why it was taken for what it is. */
  readonly why: readonly string[];
  /** The address, for a `url`. */
  readonly url?: string;
  readonly actor?: Actor;
  readonly date?: DateValue;
  readonly citation?: CitationOccurrence;
}

/** Severity of a finding, as users set it. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A replacement in the document: `insert` takes the place of `from … to`. */
export interface Edit extends Span {
  readonly insert: string;
}

/** A remedy. Exactly one of `edits` (applied as one step) and `goto` (only shows a place) is set. */
export interface Fix {
  readonly title: string;
  readonly edits?: readonly Edit[];
  readonly goto?: Span;
  /** At most one fix of a finding is preferred. */
  readonly preferred: boolean;
}

/** Something broken, at absolute offsets. The message says what, why, and what to do. */
export interface Finding extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (Span & { readonly message: string })[];
}

/** A line of a document's outline. */
export interface OutlineNode extends Span {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'heading' | 'notes' | 'note' | 'actors' | 'actor' | 'dates' | 'date';
  readonly focus: Span;
  readonly children: OutlineNode[];
}

/** What is to be said of an item, in plain text; each editor dresses it as it can. */
export interface Description {
  readonly title: string;
  /** Paragraphs of the author's text (a note, a definition): plain text, to be escaped where markup is shown. */
  readonly quoted: readonly string[];
  readonly links: readonly string[];
  /** Short sentences of our own. */
  readonly facts: readonly string[];
  /** Places elsewhere, each with its sentence. */
  readonly places: readonly (Span & { readonly text: string })[];
  /** Why it was taken for what it is, and how sure we are (0 to 1); empty for what is written explicitly. */
  readonly why: readonly string[];
  readonly confidence: number;
}

/** Settings that change what the core finds. */
export interface Options {
  /** Find actors and instruments; find dates (default true). */
  readonly actors: boolean;
  readonly dates: boolean;
  /** The document's own date, `YYYY-MM-DD`, where it is not to be looked for in the text. */
  readonly date: string | undefined;
  readonly lexicon: Lexicon;
  /** The house style that decides what Ibid. may mean. */
  readonly style: CitationStyle;
  /** Acronyms that need no expansion, beside those every reader knows. */
  readonly acronyms: readonly string[];
  /** Look for bare digits that lost their superscript (default true). */
  readonly inferred: boolean;
  /** Severity per rule code; a rule that is absent has its default, `off` silences it. */
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
}
