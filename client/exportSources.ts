import { languages, ProgressLocation, type QuickPickItem, window, workspace } from 'vscode';
import type { Server } from './client.js';

/** The formats that the server writes. */
const formats: readonly (QuickPickItem & { readonly format: string })[] = [
  { format: 'csl-json', label: 'CSL-JSON', description: 'for Zotero and other citation managers' },
  { format: 'bibtex', label: 'BibTeX', description: 'for LaTeX' },
  { format: 'csv', label: 'CSV', description: 'a table: where each source is cited, and which places of it' },
  { format: 'markdown', label: 'Markdown', description: 'a list of sources' },
  { format: 'web-annotation', label: 'Web Annotation', description: 'everything that was found, not only sources' },
];

/** Opens what the text in the editor cites as a new document, in a format that the user picks unless it is named. */
export async function exportSources(server: Server, named?: string): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) {
    window.setStatusBarMessage('Glossator: no text is open whose sources could be exported', 5000);
    return;
  }
  const { document } = editor;
  await show(named ?? (await pick('Export Sources As')), (format) => {
    const client = server.client();
    const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
    return client.sendRequest('glossator/export', { textDocument, format });
  });
}

/** The same for all texts of the workspace. They may be many, so the user sees that something is going on. */
export async function exportAllSources(server: Server, named?: string): Promise<void> {
  await show(named ?? (await pick('Export Sources of All Texts As')), (format) =>
    window.withProgress({ location: ProgressLocation.Window, title: 'Glossator: collecting sources' }, () =>
      server.client().sendRequest('glossator/export', { format }),
    ),
  );
}

type Answer = { readonly content: string; readonly language: string } | null;

async function pick(title: string): Promise<string | undefined> {
  return (await window.showQuickPick(formats, { title }))?.format;
}

async function show(format: string | undefined, ask: (format: string) => Thenable<Answer>): Promise<void> {
  if (!format) return;
  const answer = await ask(format);
  if (!answer) {
    window.setStatusBarMessage('Glossator: this kind of document is not read', 5000);
    return;
  }
  const { content, language } = answer;
  const known = (await languages.getLanguages()).includes(language);
  await window.showTextDocument(await workspace.openTextDocument(known ? { content, language } : { content }));
}
