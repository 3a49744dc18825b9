import type { PrepareRenameParams, PrepareRenameResult, RenameParams } from 'vscode-languageserver-protocol';
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import { rename as renamed, renameTarget } from '../core/query.js';
import { BadParams, type Feature, Refusal } from './feature.js';
import { toOffset, toRange } from './places.js';
import { toWorkspaceEdit } from './workspaceEdit.js';

/** Gives a note another label, at the note and at all its markers; or an actor another name, shown first if lines change that may be out of sight. */
export const rename: Feature<RenameParams, WorkspaceEdit | null> = {
  method: 'textDocument/rename',
  capability: (client) => ({
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  answer(doc, { position, newName }, ctx) {
    if (typeof newName !== 'string') throw new BadParams('A rename needs a newName.');
    const item = renameTarget(doc, toOffset(doc, position));
    if (!item)
      throw new Refusal('There is no marker, no note label and no full name or acronym here that could be renamed.');
    const result = renamed(doc, item, newName.trim());
    if ('refused' in result) throw new Refusal(result.refused);
    const { space } = item.anchor ?? {};
    const lines = new Set(result.edits.map(({ from }) => doc.placeAt(from).line));
    const asked = space === 'actor' && lines.size > 1 ? `Rename “${item.name}”` : undefined;
    return toWorkspaceEdit(doc, result.edits, ctx, asked);
  },
};

/** Says before the user types whether there is something to rename, and what it is called now. */
export const prepareRename: Feature<PrepareRenameParams, PrepareRenameResult | null> = {
  method: 'textDocument/prepareRename',
  capability: () => ({}),
  answer(doc, { position }) {
    const item = renameTarget(doc, toOffset(doc, position));
    return item ? { range: toRange(doc, item.focus), placeholder: item.name } : null;
  },
};
