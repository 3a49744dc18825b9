import type { DocumentSymbolParams } from 'vscode-languageserver-protocol';
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import type { OutlineNode } from '../core/model.js';
import { outline } from '../core/query.js';
import type { Feature } from './feature.js';
import { toLocation, toRange } from './places.js';

/** The outline: headings, and under them the notes; actors and dates if the user wants them there. Flat for clients that cannot show a tree. */
export const documentSymbol: Feature<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]> = {
  method: 'textDocument/documentSymbol',
  capability: () => ({ documentSymbolProvider: true }),
  answer(doc, _params, { uri, client, show }) {
    const nodes = outline(doc, show);
    const tree = client.capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
    return tree ? nodes.map((node) => toSymbol(doc, node)) : flat(doc, uri, nodes);
  },
};

/** Kinds that every client knows, each with an icon of its own. */
const kinds = {
  heading: SymbolKind.String,
  notes: SymbolKind.Array,
  note: SymbolKind.Field,
  actors: SymbolKind.Namespace,
  actor: SymbolKind.Class,
  dates: SymbolKind.Namespace,
  date: SymbolKind.Event,
};

function toSymbol(doc: Document, node: OutlineNode): DocumentSymbol {
  return {
    name: nameOf(node),
    detail: node.detail,
    kind: kinds[node.kind],
    range: toRange(doc, { from: Math.min(node.from, node.focus.from), to: Math.max(node.to, node.focus.to) }),
    selectionRange: toRange(doc, node.focus),
    children: node.children.map((child) => toSymbol(doc, child)),
  };
}

function flat(doc: Document, uri: string, nodes: readonly OutlineNode[], containerName?: string): SymbolInformation[] {
  return nodes.flatMap((node) => [
    { name: nameOf(node), kind: kinds[node.kind], location: toLocation(doc, uri, node), containerName },
    ...flat(doc, uri, node.children, nameOf(node)),
  ]);
}

/** Editors refuse an outline with a name that is empty. */
function nameOf({ name }: OutlineNode): string {
  return name.trim() || '(no title)';
}
