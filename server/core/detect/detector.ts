import type { Mention, NoteData, Zone } from '../model.js';

/** What a detector is given: one paragraph, and what the detectors before it in the list saw there. */
export interface Reading {
  readonly text: string;
  readonly zone: Zone;
  /** The paragraph goes on in the middle of a line, so its start is no line's start. */
  readonly midLine: boolean;
  /** The mentions so far, by detector name. */
  readonly seen: Readonly<Record<string, readonly Mention[]>>;
}

/**
 * Finds one kind of thing in one paragraph. Pure and linear in the paragraph's length; never looks past it and never throws.
 * Zones `frontmatter` and `code` are not read.
 */
export interface Detector {
  readonly name: string;
  detect(reading: Reading): Mention[];
}

/** Whether a place lies in one of the spans, which are in order and do not overlap. */
export function inside(spans: readonly Mention[] | undefined, at: number): boolean {
  return spans?.some((span) => span.from <= at && at < span.to) ?? false;
}

/** Whether a place lies in the label that the paragraph begins with, or right behind it, where there is nothing to mark yet. */
export function inLabel(seen: Reading['seen'], at: number): boolean {
  const note = seen.note?.[0] as Mention<NoteData> | undefined;
  return note !== undefined && at <= note.data.textFrom;
}
