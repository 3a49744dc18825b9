import type { PrepareRenameParams, PrepareRenameResult, RenameParams } from 'vscode-languageserver-protocol';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { rename as renamed, renameTarget } from '../core/query.js';
import { BadParams, type Feature, Refusal } from './feature.js';
import { toOffset, toRange } from './places.js';
import { toWorkspaceEdit } from './workspaceEdit.js';

/** Gives a note another label, at the note and at all its markers. */
export const rename: Feature<RenameParams, WorkspaceEdit | null> = {
  method: 'textDocument/rename',
  capability: (client) => ({
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  answer(doc, { position, newName }, ctx) {
    if (typeof newName !== 'string') throw new BadParams('A rename needs a newName.');
    const item = renameTarget(doc, toOffset(doc, position));
    if (!item) throw new Refusal('There is no marker and no note label here that could be renamed.');
    const result = renamed(doc, item, newName.trim());
    if ('refused' in result) throw new Refusal(result.refused);
    return toWorkspaceEdit(doc, result.edits, ctx);
  },
};

/** Says before the user types whether there is a label to rename, and which. */
export const prepareRename: Feature<PrepareRenameParams, PrepareRenameResult | null> = {
  method: 'textDocument/prepareRename',
  capability: () => ({}),
  answer(doc, { position }) {
    const item = renameTarget(doc, toOffset(doc, position));
    return item ? { range: toRange(doc, item.focus), placeholder: item.name } : null;
  },
};
