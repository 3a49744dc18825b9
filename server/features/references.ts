import type { ReferenceParams } from 'vscode-languageserver-protocol';
import type { Location } from 'vscode-languageserver-types';
import { definitionsOf, itemAt, usesOf } from '../core/query.js';
import type { Feature } from './feature.js';
import { toLocation, toOffset } from './places.js';

/** All markers of a note, and the note itself if the client asks for the declaration too. */
export const references: Feature<ReferenceParams, Location[] | null> = {
  method: 'textDocument/references',
  capability: () => ({ referencesProvider: true }),
  answer(doc, { position, context }, { uri }) {
    const item = itemAt(doc, toOffset(doc, position));
    if (!item?.anchor) return null;
    const notes = context?.includeDeclaration ? definitionsOf(doc, item) : [];
    return [...usesOf(doc, item), ...notes].map(({ focus }) => toLocation(doc, uri, focus));
  },
};
