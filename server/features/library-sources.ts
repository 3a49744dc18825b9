import type { Range } from 'vscode-languageserver-types';
import type { CitationOccurrence, Source } from '../core/citing.js';
import type { Document } from '../core/document.js';
import type { Item, Occurrence } from '../core/model.js';
import { type Beginnings, beginningsOf, fullOf, itemOf, ledger, noteText, type Used } from '../core/query.js';
import { factsOf, type SourceFacts, signsOf } from '../core/works.js';
import { toRange } from './places.js';

/** A source in one text: all that must be kept of the text once it has been read. */
export interface SourceEntry {
  readonly uri: string;
  readonly source: SourceFacts;
  /** By which the same work in other texts is found. */
  readonly signs: readonly string[];
  /** With what somebody may begin to cite it. */
  readonly beginnings: Beginnings;
  /** The first full citation, as it is written and where. */
  readonly full: string;
  readonly first: Range;
  /** All citations, in reading order. */
  readonly places: readonly Range[];
  /** The notes that cite it. */
  readonly notes: readonly CitingNote[];
}

/** A note, with the citations of one source in it. */
export interface CitingNote {
  readonly key: string;
  readonly label: string;
  /** The beginning of its text. */
  readonly text: string;
  /** The whole of it, and its label. */
  readonly range: Range;
  readonly head: Range;
  readonly places: readonly Range[];
}

/** More of a note is not shown in a list. */
const SHOWN = 120;

/** The sources of a text that somebody wants, in the order of their first citations. */
export function sourcesOf(doc: Document, uri: string, wanted: (source: Source) => boolean): SourceEntry[] {
  const all = ledger(doc).filter(({ source }) => wanted(source));
  return all.map((used) => entryOf(doc, uri, used));
}

/** Notes with the citations in them, in the order of the citations; what stands in the text is left out. */
export function citingNotes(doc: Document, citations: readonly CitationOccurrence[]): CitingNote[] {
  const byNote = new Map<Occurrence, Range[]>();
  for (const one of citations) {
    if (!one.note) continue;
    const places = byNote.get(one.note);
    const range = toRange(doc, doc.span(one));
    if (places) places.push(range);
    else byNote.set(one.note, [range]);
  }
  return [...byNote].map(([note, places]) => citingNote(doc, note, places));
}

/** A note as others see it. */
export function citingNote(doc: Document, note: Occurrence, places: readonly Range[]): CitingNote {
  const item: Item = itemOf(doc, note);
  return {
    key: note.anchor.key,
    label: note.label,
    text: noteText(doc, item).slice(0, SHOWN),
    range: toRange(doc, { from: Math.min(item.from, item.focus.from), to: item.to }),
    head: toRange(doc, item.focus),
    places,
  };
}

function entryOf(doc: Document, uri: string, { source, citations }: Used): SourceEntry {
  return {
    uri,
    source: factsOf(source),
    signs: signsOf(source),
    beginnings: beginningsOf(source),
    full: fullOf(doc, source),
    first: toRange(doc, doc.span(source.first)),
    places: citations.map((one) => toRange(doc, doc.span(one))),
    notes: citingNotes(doc, citations),
  };
}
