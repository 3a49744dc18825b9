import * as vscode from 'vscode';

const text = 'The treaty is in force.[1]\n\nNotes\n\n1. Official Journal L 119.\n';

/** What VS Code calls inside the web worker extension host: the extension and its server answer there too. */
export async function run(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: text });
  await vscode.window.showTextDocument(document);
  await vscode.extensions.getExtension('glossator.glossator')?.activate();
  const marker = document.positionAt(text.indexOf('[1]') + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    marker,
  );
  const shown = hovers.flatMap((hover) => hover.contents.map((part) => (typeof part === 'string' ? part : part.value)));
  if (!shown.join('\n').includes('Official Journal L 119')) {
    throw new Error(`the hover on the marker should show its note, and it shows: ${shown.join('\n') || 'nothing'}`);
  }
}
