import type { TextDocumentPositionParams } from 'vscode-languageserver-protocol';
import type { Range } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import type { Item } from '../core/model.js';
import { itemAt, neighbour as neighbourOf, noteAt } from '../core/query.js';
import { counterparts } from './definition.js';
import { BadParams, type Feature } from './feature.js';
import { toOffset, toRange } from './places.js';

/** A request of our own, for the commands that move the cursor: no request of the protocol says "the next one". */
export interface NeighbourParams extends TextDocumentPositionParams {
  readonly direction: 'next' | 'previous' | 'pair';
}

/** The marker after or before a position, or the other end of the marker or note at it; `null` if there is none. */
export const neighbour: Feature<NeighbourParams, Range | null> = {
  method: 'glossator/neighbour',
  capability: () => ({}),
  answer(doc, { position, direction }) {
    const find = Object.hasOwn(finders, direction) ? finders[direction] : undefined;
    if (!find) throw new BadParams(`The direction is one of ${Object.keys(finders).join(', ')}.`);
    const found = find(doc, toOffset(doc, position));
    return found ? toRange(doc, found.focus) : null;
  },
};

const finders: Record<NeighbourParams['direction'], (doc: Document, offset: number) => Item | undefined> = {
  next: (doc, offset) => neighbourOf(doc, standingAt(doc, offset), true),
  previous: (doc, offset) => neighbourOf(doc, standingAt(doc, offset), false),
  pair(doc, offset) {
    // Behind a note's label the reader is in its text, which belongs to the note as much.
    const item = itemAt(doc, offset);
    const here = item?.anchor?.space === 'note' ? item : noteAt(doc, offset);
    return here && counterparts(doc, here)[0];
  },
};

/** The start of the marker that the cursor is in or right behind, else the cursor itself. */
function standingAt(doc: Document, offset: number): number {
  const item = itemAt(doc, offset);
  return item?.kind === 'marker' ? item.from : offset;
}
