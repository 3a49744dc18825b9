import type { DocumentHighlightParams } from 'vscode-languageserver-protocol';
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import { definitionsOf, itemAt, usesOf } from '../core/query.js';
import type { Feature } from './feature.js';
import { toOffset, toRange } from './places.js';

/** Markers count as reading a note, its label as writing it. */
export const documentHighlight: Feature<DocumentHighlightParams, DocumentHighlight[] | null> = {
  method: 'textDocument/documentHighlight',
  capability: () => ({ documentHighlightProvider: true }),
  answer(doc, { position }) {
    const item = itemAt(doc, toOffset(doc, position));
    if (!item?.anchor) return null;
    const marked = (kind: DocumentHighlightKind) => (at: typeof item) => ({ range: toRange(doc, at.focus), kind });
    return [
      ...usesOf(doc, item).map(marked(DocumentHighlightKind.Read)),
      ...definitionsOf(doc, item).map(marked(DocumentHighlightKind.Write)),
    ];
  },
};
