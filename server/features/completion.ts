import type { CompletionParams } from 'vscode-languageserver-protocol';
import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import { type Completion, completable, complete } from '../core/query.js';
import type { Feature } from './feature.js';
import { toOffset, toRange } from './places.js';

/** Names of actors for a word that begins with two capitals; nothing else is ever offered. */
export const completion: Feature<CompletionParams, CompletionList> = {
  method: 'textDocument/completion',
  capability: () => ({ completionProvider: {} }),
  answer(doc, { position }, { library }) {
    const word = completable(doc, toOffset(doc, position));
    // A client that was told that nothing is all would not ask again at the second capital.
    if (!word) return { isIncomplete: true, items: [] };
    const { names, whole } = complete(doc, word, library?.known());
    return { isIncomplete: !whole, items: names.map((one, i) => toItem(doc, word, one, i)) };
  },
};

function toItem(doc: Document, word: { from: number; to: number }, one: Completion, index: number): CompletionItem {
  return {
    label: one.label,
    detail: one.detail,
    kind: one.kind === 'person' ? CompletionItemKind.Variable : CompletionItemKind.Class,
    filterText: one.filter,
    sortText: String(index).padStart(3, '0'),
    textEdit: { range: toRange(doc, word), newText: one.label },
  };
}
