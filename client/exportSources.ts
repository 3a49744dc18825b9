import { languages, type QuickPickItem, window, workspace } from 'vscode';
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
  const format = named ?? (await window.showQuickPick(formats, { title: 'Export Sources As' }))?.format;
  if (!format) return;
  const client = server.client();
  const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document);
  const exported = await client.sendRequest<{ content: string; language: string } | null>('glossator/export', {
    textDocument,
    format,
  });
  if (!exported) {
    window.setStatusBarMessage('Glossator: this kind of document is not read', 5000);
    return;
  }
  const { content, language } = exported;
  const known = (await languages.getLanguages()).includes(language);
  await window.showTextDocument(await workspace.openTextDocument(known ? { content, language } : { content }));
}
