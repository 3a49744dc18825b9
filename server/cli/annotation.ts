import type { CitationOccurrence } from '../core/citing.js';
import type { Document } from '../core/document.js';
import type { ActorOccurrence, DateOccurrence } from '../core/entities.js';
import type { Finding, Item } from '../core/model.js';
import { definitionsOf, items } from '../core/query.js';

/** What `annotate` prints of a text. schema/annotation.schema.json describes each part; offsets are UTF-16 code units. */
export interface Annotation {
  readonly offsets: 'utf-16';
  readonly markers: readonly AnnotatedMarker[];
  readonly notes: readonly AnnotatedNote[];
  readonly citations: readonly AnnotatedCitation[];
  readonly actors: readonly AnnotatedActor[];
  readonly instruments: readonly AnnotatedActor[];
  readonly dates: readonly AnnotatedDate[];
  readonly findings: readonly AnnotatedFinding[];
}

interface Place {
  readonly start: number;
  readonly end: number;
}

interface AnnotatedMarker extends Place {
  readonly label: string;
  /** Index in `notes`. */
  readonly note: number | null;
  readonly inferred: boolean;
  readonly confidence: number;
}

interface AnnotatedNote extends Place {
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly label: string;
  /** Indices in `markers`. */
  readonly markers: readonly number[];
}

interface AnnotatedCitation extends Place {
  /** Index in `notes`: the note it stands in; null in the text. */
  readonly note: number | null;
  readonly form: string;
  readonly status: string;
  /** Index in `notes`: one step back on the way to the full citation. */
  readonly refersTo: number | null;
  /** The key of its source, where that is known. */
  readonly source: string | null;
}

interface AnnotatedActor extends Place {
  readonly kind: string;
  readonly name: string;
  /** The same for all mentions of one actor, in every document. */
  readonly id: string;
}

interface AnnotatedDate extends Place {
  readonly value: string;
  readonly edtf: string | null;
  readonly type: string;
  readonly precision: string;
}

export interface AnnotatedFinding extends Place {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

/** All that is found in a text. Linear in the text: notes are looked up by where they begin. */
export function annotationOf(doc: Document): Annotation {
  const notes = items(doc, 'note');
  const indexByStart = new Map(notes.map((note, index) => [note.from, index]));
  const markers = items(doc, 'marker').map((marker) => markerOf(marker, noteIndex(doc, marker, indexByStart)));
  return {
    offsets: 'utf-16',
    markers,
    notes: withMarkers(notes, markers),
    citations: doc.citations.map((one) => citationOf(doc, one, indexByStart)),
    actors: doc.actors.filter(({ kind }) => kind === 'actor').map((one) => actorOf(doc, one)),
    instruments: doc.actors.filter(({ kind }) => kind === 'instrument').map((one) => actorOf(doc, one)),
    dates: doc.dates.map((one) => dateOf(doc, one)),
    findings: doc.findings().map(findingOf),
  };
}

function citationOf(
  doc: Document,
  one: CitationOccurrence,
  indexByStart: ReadonlyMap<number, number>,
): AnnotatedCitation {
  const { from, to } = doc.span(one);
  const index = (note: CitationOccurrence['note']) => (note && indexByStart.get(doc.span(note).from)) ?? null;
  const refersTo = index(one.antecedent?.note ?? (one.status === 'resolved' ? one.targets[0] : undefined));
  const { as, status, source } = one;
  return { start: from, end: to, note: index(one.note), form: as, status, refersTo, source: source?.key ?? null };
}

function actorOf(doc: Document, one: ActorOccurrence): AnnotatedActor {
  const { from, to } = doc.span(one);
  const { kind, name, id } = one.actor;
  return { start: from, end: to, kind, name, id };
}

function dateOf(doc: Document, one: DateOccurrence): AnnotatedDate {
  const { from, to } = doc.span(one);
  const { value, edtf = null, type, precision } = one.date;
  return { start: from, end: to, value, edtf, type, precision };
}

export function findingOf({ code, severity, from, to, message }: Finding): AnnotatedFinding {
  return { rule: code, severity, start: from, end: to, message };
}

/** A label that several notes bear leads to the first of them. */
function noteIndex(doc: Document, marker: Item, indexByStart: ReadonlyMap<number, number>): number | null {
  const [note] = definitionsOf(doc, marker);
  return (note && indexByStart.get(note.from)) ?? null;
}

function markerOf({ from, to, name, inferred, confidence }: Item, note: number | null): AnnotatedMarker {
  return { start: from, end: to, label: name, note, inferred, confidence: Math.round(confidence * 1000) / 1000 };
}

function withMarkers(notes: readonly Item[], markers: readonly AnnotatedMarker[]): AnnotatedNote[] {
  const uses: number[][] = notes.map(() => []);
  markers.forEach(({ note }, index) => {
    if (note !== null) uses[note]?.push(index);
  });
  return notes.map(({ from, to, focus, name }, index) => ({
    start: from,
    end: to,
    labelStart: focus.from,
    labelEnd: focus.to,
    label: name,
    markers: uses[index] ?? [],
  }));
}
