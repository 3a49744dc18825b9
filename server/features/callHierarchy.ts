import type {
  CallHierarchyIncomingCallsParams,
  CallHierarchyOutgoingCallsParams,
  CallHierarchyPrepareParams,
} from 'vscode-languageserver-protocol';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  SymbolKind,
} from 'vscode-languageserver-types';
import type { CitationOccurrence, Source } from '../core/citing.js';
import type { Document } from '../core/document.js';
import type { Item, Occurrence } from '../core/model.js';
import { citationsIn, ledger, subjectsAt } from '../core/query.js';
import { factsOf } from '../core/works.js';
import type { Feature } from './feature.js';
import { type CitingNote, citingNote, citingNotes, sourcesOf } from './library-sources.js';
import { toOffset, toRange } from './places.js';

/** What an item carries, so that it is found again when the text has changed: the key of its source or its note. */
interface Named {
  readonly uri: string;
  readonly source?: string;
  readonly note?: string;
}

/** The source of a citation, or the note of a marker or a label. */
export const prepareCallHierarchy: Feature<CallHierarchyPrepareParams, CallHierarchyItem[] | null> = {
  method: 'textDocument/prepareCallHierarchy',
  capability: () => ({ callHierarchyProvider: true }),
  answer(doc, { position }, { uri }) {
    const subjects = subjectsAt(doc, toOffset(doc, position));
    const item = subjects.find(({ anchor }) => anchor?.space === 'note' || anchor?.space === 'source');
    const prepared = item ? itemsOf(doc, uri, item) : [];
    return prepared.length ? prepared : null;
  },
};

/** Which notes rely on a source, in all texts; which notes lead back to a note or name it. */
export const incomingCalls: Feature<CallHierarchyIncomingCallsParams, Calls | Promise<Calls> | null> = {
  method: 'callHierarchy/incomingCalls',
  capability: () => ({}),
  answer(doc, { item }, { uri, library }) {
    const { source, note } = namedBy(item);
    const known = doc.citations.find((one) => one.source?.key === source)?.source;
    if (!known) return callsOf(uri, citingNotes(doc, leadingBack(doc, note === undefined ? [] : notesOf(doc, note))));
    const own = () => sourcesOf(doc, uri, ({ key }) => key === source).flatMap(({ notes }) => callsOf(uri, notes));
    if (!library) return own();
    return library.sources(factsOf(known)).then((entries) => {
      const others = entries.filter((entry) => entry.uri !== uri);
      return [...own(), ...others.flatMap((entry) => callsOf(entry.uri, entry.notes))];
    });
  },
};

type Calls = CallHierarchyIncomingCall[];

function leadingBack(doc: Document, notes: readonly Occurrence[]): CitationOccurrence[] {
  return doc.citations.filter((one) =>
    notes.some((it) => it !== one.note && (one.antecedent?.note === it || one.targets.includes(it))),
  );
}

function callsOf(uri: string, notes: readonly CitingNote[]): Calls {
  return notes.map((note) => ({ from: noteItem(uri, note), fromRanges: [...note.places] }));
}

/** Which sources a note relies on, and which notes it names. A source relies on nothing. */
export const outgoingCalls: Feature<CallHierarchyOutgoingCallsParams, CallHierarchyOutgoingCall[] | null> = {
  method: 'callHierarchy/outgoingCalls',
  capability: () => ({}),
  answer(doc, { item }, { uri }) {
    const { note } = namedBy(item);
    const citations = note === undefined ? [] : notesOf(doc, note).flatMap((one) => citationsIn(doc, one));
    const ranges = (places: readonly CitationOccurrence[]) => places.map((one) => toRange(doc, doc.span(one)));
    const named = citations.filter(({ as }) => as === 'cross-reference');
    const pairs = named.flatMap((one) => one.targets.map((target) => ({ one, target })));
    const cited = citations.filter((one) => one.as !== 'cross-reference' && one.source);
    return [
      ...[...groupedBy(cited, (one) => one.source as Source)].map(([source, places]) => ({
        to: sourceItem(doc, uri, source),
        fromRanges: ranges(places),
      })),
      ...[...groupedBy(pairs, ({ target }) => target)].map(([target, places]) => ({
        to: noteItem(uri, citingNote(doc, target, [])),
        fromRanges: ranges(places.map(({ one }) => one)),
      })),
    ];
  },
};

function itemsOf(doc: Document, uri: string, { anchor, citation }: Item): CallHierarchyItem[] {
  if (!citation) return anchor ? notesOf(doc, anchor.key).map((note) => noteItem(uri, citingNote(doc, note, []))) : [];
  const { as, source, candidates, targets } = citation;
  if (as === 'cross-reference') return targets.map((note) => noteItem(uri, citingNote(doc, note, [])));
  const sources = source ? [source] : candidates.flatMap((one) => one.source ?? []);
  return sources.map((one) => sourceItem(doc, uri, one));
}

function sourceItem(doc: Document, uri: string, source: Source): CallHierarchyItem {
  const count = ledger(doc).find((one) => one.source === source)?.citations.length ?? 0;
  const range = toRange(doc, doc.span(source.first));
  return {
    name: source.label,
    detail: `note ${source.first.note?.label}, ${count === 1 ? 'cited once' : `cited ${count} times`}`,
    kind: SymbolKind.Object,
    uri,
    range,
    selectionRange: range,
    data: { uri, source: source.key } satisfies Named,
  };
}

function noteItem(uri: string, { key, label, text, range, head }: CitingNote): CallHierarchyItem {
  return {
    name: `Note ${label}`,
    detail: text,
    kind: SymbolKind.Field,
    uri,
    range,
    selectionRange: head,
    data: { uri, note: key } satisfies Named,
  };
}

function notesOf(doc: Document, key: string): readonly Occurrence[] {
  return doc.group({ space: 'note', key }).definitions;
}

function namedBy({ data }: CallHierarchyItem): Partial<Named> {
  return (data as Named | undefined) ?? {};
}

function groupedBy<One, Key>(all: readonly One[], keyOf: (one: One) => Key): Map<Key, One[]> {
  const groups = new Map<Key, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
