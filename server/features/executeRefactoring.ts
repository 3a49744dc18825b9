import type { TextDocumentPositionParams } from 'vscode-languageserver-protocol';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import { refactorings } from '../core/refactor/index.js';
import { plan } from '../core/refactor/prove.js';
import type { Refactoring } from '../core/refactor/refactoring.js';
import { BadParams, type Context, type Feature } from './feature.js';
import { toOffset } from './places.js';
import { toWorkspaceEdit } from './workspaceEdit.js';

/** A request of our own, for the commands: a command of the protocol could not say why it will not do what it is asked. */
export interface RefactorParams extends TextDocumentPositionParams {
  readonly name: string;
}

/** What would change, or why nothing may be changed. */
export type RefactorResult = { readonly edit: WorkspaceEdit } | { readonly refused: string };

/** The change that a refactoring makes at a position; `null` where there is nothing to change. */
export const executeRefactoring: Feature<RefactorParams, RefactorResult | null> = {
  method: 'glossator/refactor',
  capability: () => ({}),
  answer(doc, { position, name }, ctx) {
    const refactoring = refactorings.find((one) => one.name === name);
    if (!refactoring) throw new BadParams(`The name is one of ${refactorings.map((one) => one.name).join(', ')}.`);
    return changeOf(doc, refactoring, toOffset(doc, position), ctx) ?? null;
  },
};

/** What a refactoring does at a place. What changes lines that may be out of sight is shown before it is done, if it is not sure by itself. */
export function changeOf(
  doc: Document,
  refactoring: Refactoring,
  at: number,
  ctx: Context,
): RefactorResult | undefined {
  const found = plan(doc, refactoring, at);
  if (!found || 'refused' in found) return found;
  const lines = new Set(found.edits.flatMap(({ from, to }) => [doc.placeAt(from).line, doc.placeAt(to).line]));
  const shown = lines.size > 1 && !refactoring.kind.startsWith('source.');
  return { edit: toWorkspaceEdit(doc, found.edits, ctx, shown ? refactoring.title(doc, at) : undefined) };
}
