import type { CompletionParams } from 'vscode-languageserver-protocol';
import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import {
  type Begun,
  begins,
  type Completion,
  citable,
  completable,
  complete,
  completeSource,
  type Elsewhere,
  type SourceCompletion,
} from '../core/query.js';
import type { Feature } from './feature.js';
import type { SourceEntry } from './library-sources.js';
import { nameOf, toOffset, toRange } from './places.js';

/** Names of actors for a word that begins with two capitals; in a note, the sources cited before it, and those of other texts. Nothing else is ever offered. */
export const completion: Feature<CompletionParams, CompletionList> = {
  method: 'textDocument/completion',
  capability: () => ({ completionProvider: { triggerCharacters: ['“', '"', '„', '«'] } }),
  answer(doc, { position }, { library, uri }) {
    const offset = toOffset(doc, position);
    const word = completable(doc, offset);
    const begun = citable(doc, offset);
    const elsewhere = begun ? library?.citable(uri, (beginnings) => begins(beginnings, begun)) : undefined;
    const cited = begun ? completeSource(doc, begun, elsewhere?.map(named)) : [];
    const sources = begun ? cited.map((one, i) => toSource(doc, begun, one, i)) : [];
    // A client that was told that nothing is all would not ask again at the second capital.
    if (!word) return { isIncomplete: true, items: sources };
    const { names, whole } = complete(doc, word, library?.known());
    const items = [...sources, ...names.map((one, i) => toItem(doc, word, one, i))];
    return { isIncomplete: !whole || sources.length > 0, items };
  },
};

function named({ source, full, uri }: SourceEntry): Elsewhere {
  return { source, full, where: nameOf(uri) };
}

/** Sources come first: in a note somebody cites more often than they tell. */
function toSource(doc: Document, { span, typed }: Begun, one: SourceCompletion, index: number): CompletionItem {
  return {
    label: one.label,
    detail: one.detail,
    documentation: one.full,
    kind: CompletionItemKind.Reference,
    // What fits is decided here, and anew with each letter.
    filterText: `${typed} ${one.label}`,
    sortText: ` ${String(index).padStart(3, '0')}`,
    textEdit: { range: toRange(doc, span), newText: one.insert },
  };
}

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
