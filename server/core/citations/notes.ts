/** The notes of a document in the order in which readers meet them, their texts, and how they are found by number. */
import type { ReferenceData } from '../detect/cross-reference.js';
import type { Mention, Occurrence, Paragraph, Span } from '../model.js';
import { lastBefore } from '../places.js';
import type { Draft } from './draft.js';
import { memo } from './memo.js';
import { push } from './shelf.js';

/** The text of a note with the addresses and references that its paragraphs show, counted from the text's start. */
export interface NoteText {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Equal signatures, equal notes. */
  readonly signature: string;
}

const needed = new Set(['url', 'reference']);

/** Notes by number stand in reading order; those with names (`[^id]`) in the order of their first markers. */
export function inOrder(occurrences: readonly Occurrence[]): Occurrence[] {
  const notes = occurrences.filter(({ kind }) => kind === 'note');
  const named = notes.filter(({ form }) => form === 'caret');
  if (!named.length) return notes;
  const first = new Map<string, number>();
  for (const [i, { kind, anchor }] of occurrences.entries())
    if (kind === 'marker' && !first.has(anchor.key)) first.set(anchor.key, i);
  let before = -1;
  const places = new Map(
    named.map((note) => {
      before = first.get(note.anchor.key) ?? before;
      return [note, before];
    }),
  );
  const sorted = [...named].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  let next = 0;
  return notes.map((note) => (note.form === 'caret' ? (sorted[next++] as Occurrence) : note));
}

/** The text of a note behind its label; `paragraphs` are its own. */
export function textOf(note: Occurrence, paragraphs: readonly Paragraph[]): NoteText {
  const parts: string[] = [];
  const mentions: Mention[] = [];
  let at = 0;
  for (const one of paragraphs) {
    parts.push(one.text);
    for (const mention of one.mentions)
      if (needed.has(mention.kind) && at + mention.from >= note.textFrom && at + mention.to <= note.to)
        mentions.push(moved(mention, at - note.textFrom));
    at += one.text.length;
  }
  const text = parts.join('').slice(note.textFrom, note.to);
  return { text, mentions, signature: `${text}\0${mentions.map(({ from, to }) => `${from}-${to}`).join()}` };
}

/** The same mention, counted from elsewhere. */
function moved(mention: Mention, by: number): Mention {
  const shift = <Some extends Span>(span: Some) => ({ ...span, from: span.from + by, to: span.to + by });
  const data = mention.data as { numbers?: readonly Span[] };
  return { ...shift(mention), data: data.numbers ? { ...data, numbers: data.numbers.map(shift) } : data };
}

/** Finds notes by number, first in the numbering of the note that asks; for the text, in that of the nearest marker. */
export function finderOf(occurrences: readonly Occurrence[]) {
  const byKey = new Map<string, Occurrence>();
  const byLabel = new Map<string, Occurrence[]>();
  const markers = occurrences.filter(({ kind }) => kind === 'marker');
  for (const note of occurrences) {
    if (note.kind !== 'note' || byKey.has(note.anchor.key)) continue;
    byKey.set(note.anchor.key, note);
    push(byLabel, note.label, note);
  }
  return (label: string, { note }: Pick<Draft, 'note'>, place?: number): Occurrence | undefined => {
    const these = byLabel.get(label) ?? [];
    if (these.length < 2) return these[0];
    const near = note ?? markers[Math.max(0, lastBefore(markers, place ?? 0))];
    return (near && byKey.get(`${numberingOf(near)}/${label}`)) ?? these[0];
  };
}

/** The references that a paragraph shows. */
export const referencesOf = memo(
  ({ mentions }: Paragraph) => mentions.filter(({ kind }) => kind === 'reference') as Mention<ReferenceData>[],
);

function numberingOf({ anchor }: Occurrence): string {
  return anchor.key.slice(0, anchor.key.indexOf('/'));
}
