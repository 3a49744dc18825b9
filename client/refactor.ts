import { window, workspace } from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import type { Server } from './client.js';

/** Changes over a whole text that keep every link. Each is a command `glossator.<name>`. */
const names = [
  'renumberNotes',
  'insertNote',
  'deleteNote',
  'mergeNotes',
  'separateNotes',
  'expandThisIbid',
  'expandIbid',
  'expandCitations',
  'contractCitations',
  'moveNotesToEnd',
  'moveNotesToSections',
  'repairUrls',
  'joinWords',
  'dropFurniture',
  'convertToMarkdown',
  'convertToBrackets',
  'convertToSuperscripts',
  'convertToDigits',
];

type Answer = { readonly edit: WorkspaceEdit } | { readonly refused: string } | null;

/** The commands by their names. */
export function refactorCommands(server: Server): Record<string, () => Promise<void>> {
  return Object.fromEntries(names.map((name) => [`glossator.${name}`, () => refactor(server, name)]));
}

/** Asks the server and makes the change as one step that can be undone; the editor shows it first where it reaches over lines. */
async function refactor(server: Server, name: string): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const { version } = document;
  const client = server.client();
  const answer = await client.sendRequest<Answer>('glossator/refactor', {
    ...client.code2ProtocolConverter.asTextDocumentPositionParams(document, selection.active),
    name,
  });
  if (answer === null) window.setStatusBarMessage('Glossator: nothing to change', 5000);
  else if ('refused' in answer) window.showInformationMessage(answer.refused);
  else if (document.version !== version)
    window.showInformationMessage('The text has changed meanwhile. Please try again.');
  else
    await workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit), {
      isRefactoring: true,
    });
}
