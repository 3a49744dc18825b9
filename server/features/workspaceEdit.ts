import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Document } from '../core/document.js';
import type { Edit } from '../core/model.js';
import type { Context } from './feature.js';
import { toRange } from './places.js';

/**
 * Edits of one document as the client can take them: bound to the version they were made for where it can check that.
 * With `confirm` they are shown before they are made, where the client can do so.
 */
export function toWorkspaceEdit(doc: Document, edits: readonly Edit[], ctx: Context, confirm?: string): WorkspaceEdit {
  const can = ctx.client.capabilities.workspace?.workspaceEdit;
  const asked = confirm !== undefined && can?.documentChanges && can.changeAnnotationSupport;
  const annotationId = asked ? { annotationId: 'confirm' } : {};
  const textEdits: TextEdit[] = edits.map((edit) => ({
    range: toRange(doc, edit),
    newText: edit.insert,
    ...annotationId,
  }));
  if (!can?.documentChanges) return { changes: { [ctx.uri]: textEdits } };
  return {
    documentChanges: [{ textDocument: { uri: ctx.uri, version: ctx.version }, edits: textEdits }],
    ...(asked && { changeAnnotations: { confirm: { label: confirm, needsConfirmation: true } } }),
  };
}
