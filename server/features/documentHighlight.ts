import type { DocumentHighlightParams } from 'vscode-languageserver-protocol';
import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types';
import { relatives, subjectsAt } from '../core/query.js';
import type { Feature } from './feature.js';
import { toOffset, toRange } from './places.js';

/** Markers count as reading a note, its label as writing it; short forms as reading a source, its first full citation as writing it. */
export const documentHighlight: Feature<DocumentHighlightParams, DocumentHighlight[] | null> = {
  method: 'textDocument/documentHighlight',
  capability: () => ({ documentHighlightProvider: true }),
  answer(doc, { position }) {
    const [item] = subjectsAt(doc, toOffset(doc, position));
    if (!item) return null;
    const { definitions, uses } = relatives(doc, item);
    const marked = (kind: DocumentHighlightKind) => (at: typeof item) => ({ range: toRange(doc, at.focus), kind });
    return [...uses.map(marked(DocumentHighlightKind.Read)), ...definitions.map(marked(DocumentHighlightKind.Write))];
  },
};
