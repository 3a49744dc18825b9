import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import type { Edit } from '../core/model.js';
import type { Context } from './feature.js';
import { toRange } from './places.js';

/**
 * Edits of one document as the client can take them: bound to the version they were made for where it can check that.
 * With `confirm`, which names them, they are shown before they are made, where the client can do so.
 */
export function toWorkspaceEdit(doc: Document, edits: readonly Edit[], ctx: Context, confirm?: string): WorkspaceEdit {
  const can = ctx.client.capabilities.workspace?.workspaceEdit;
  const shown = confirm !== undefined && can?.documentChanges && can.changeAnnotationSupport;
  const textEdits: TextEdit[] = edits.map((edit) => ({
    range: toRange(doc, edit),
    newText: edit.insert,
    ...(shown && { annotationId: 'change' }),
  }));
  if (!can?.documentChanges) return { changes: { [ctx.uri]: textEdits } };
  if (shown) textEdits.push(occasion(doc));
  return {
    documentChanges: [{ textDocument: { uri: ctx.uri, version: ctx.version }, edits: textEdits }],
    ...(shown && { changeAnnotations: { change: { label: confirm }, occasion: { label, needsConfirmation: true } } }),
  };
}

const label = 'All changes belong together';

/**
 * An edit that changes nothing, at the end of the text. Editors show edits first if one of them needs to be confirmed, and leave that one out until the user
 * ticks it. Were each edit to be confirmed, the user would have to tick them all.
 */
function occasion(doc: Document): TextEdit & { annotationId: string } {
  const end = doc.placeAt(doc.length);
  return { range: { start: end, end }, newText: '', annotationId: 'occasion' };
}
