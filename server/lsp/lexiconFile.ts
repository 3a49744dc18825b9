import type { ClientCapabilities, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Refusal } from '../features/feature.js';
import type { LexiconFile } from '../features/lexiconFile.js';
import { fileName } from '../lexicon/keys.js';
import { type Written, writeAlias, writeEntry, writeExclusion } from '../lexicon/write.js';
import type { FolderLexicon } from './lexicons.js';

/** A lexicon as a file that features can add to, by edits that the client can make. */
export function lexiconFile(place: FolderLexicon, client: ClientCapabilities): LexiconFile {
  const text = place.text ?? '';
  const edit = (written: Written) => {
    if ('refused' in written) throw new Refusal(written.refused);
    const position = TextDocument.create(place.uri, 'yaml', 0, text).positionAt(written.at);
    return editOf(place, { range: { start: position, end: position }, newText: written.insert }, client);
  };
  return {
    lexicon: place.reading.lexicon,
    addEntry: (entry) => edit(writeEntry(text, entry)),
    addAlias: (alias, entry) => edit(writeAlias(text, alias, entry)),
    addExclusion: (name) => edit(writeExclusion(text, name)),
  };
}

/** The edit in one step, with the making of the file where there is none. */
function editOf(
  { uri, text, document }: FolderLexicon,
  edit: { range: { start: Position; end: Position }; newText: string },
  client: ClientCapabilities,
): WorkspaceEdit {
  const can = client.workspace?.workspaceEdit;
  const exists = text !== undefined;
  if (!exists && !(can?.documentChanges && can.resourceOperations?.includes('create'))) {
    throw new Refusal(
      `There is no ${fileName} in this folder, and this editor cannot make it from here. Create it empty first.`,
    );
  }
  if (!can?.documentChanges) return { changes: { [uri]: [edit] } };
  const change = { textDocument: { uri, version: document?.version ?? null }, edits: [edit] };
  return {
    documentChanges: exists ? [change] : [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change],
  };
}

type Position = ReturnType<TextDocument['positionAt']>;
