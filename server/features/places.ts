import type { Location, Position, Range } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import type { Span } from '../core/model.js';
import { BadParams } from './feature.js';

/** A stretch of the text as the protocol writes it: lines and UTF-16 code units from 0. */
export function toRange(doc: Document, span: Span): Range {
  return { start: doc.placeAt(span.from), end: doc.placeAt(span.to) };
}

/** A stretch of the text in the document `uri`. */
export function toLocation(doc: Document, uri: string, span: Span): Location {
  return { uri, range: toRange(doc, span) };
}

/** The offset of a position; one outside the text is moved to the nearest place in it. Throws `BadParams` for anything else. */
export function toOffset(doc: Document, position: Position | undefined): number {
  if (!Number.isInteger(position?.line) || !Number.isInteger(position?.character)) {
    throw new BadParams('A position needs a line and a character, both whole numbers.');
  }
  const { line, character } = position as Position;
  return line < 0 ? 0 : doc.offsetAt({ line, character: Math.max(0, character) });
}

/** The stretch that a range covers, whichever end comes first. Throws as `toOffset` does. */
export function toSpan(doc: Document, range: Range | undefined): Span {
  const start = toOffset(doc, range?.start);
  const end = toOffset(doc, range?.end);
  return { from: Math.min(start, end), to: Math.max(start, end) };
}

/** The last part of an address, as people write it. */
export function nameOf(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
