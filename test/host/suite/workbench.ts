// What the tests beside this file share: texts shown in an editor, places in them, and waiting for findings by event.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Milliseconds after which something that should have happened counts as missing. */
const patience = 10_000;

/** Each test leaves an empty workbench behind; a text that was never saved goes without a question. */
afterEach(async () => {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
});

/** A short article saved from the web: bare digits for markers, one of them cited twice, and a list of notes. */
export const article = `Harbour rules

The port opened its gates in 2018.1 The pilots objected,2 and the council gave way.3 A second gate followed in May.2

Notes

1. Port Authority, Annual Report, https://port.example.org/report.
2. Guild of Pilots, Letter of Protest.
3. Minutes of the Council, item 4.
`;

/** Shows a text in an editor; resolves when the server's first findings for it, be they none, have arrived. */
export async function show(content: string, language = 'plaintext'): Promise<vscode.TextEditor> {
  return shown(() => vscode.workspace.openTextDocument({ content, language }));
}

/** Shows a file of the folder `samples`, which is the workspace. */
export async function showSample(name: string): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the tests want the folder of samples open');
  return shown(() => vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name)));
}

/** The position that `¦` marks in a stretch of the text, as in `in 2018.¦1 The`. */
export function cursor(document: vscode.TextDocument, stretch: string): vscode.Position {
  const [before, after] = stretch.split('¦');
  const start = document.getText().indexOf(before + after);
  assert.ok(after !== undefined && start >= 0, `the text has no ${stretch}`);
  return document.positionAt(start + before.length);
}

/** What Glossator has found, in reading order, each as `note/number-gap: the words it stands at`. */
export function findings(document: vscode.TextDocument): string[] {
  return diagnostics(document).map(({ code, range }) => `${codeOf(code)}: ${document.getText(range)}`);
}

export function diagnostics(document: vscode.TextDocument): vscode.Diagnostic[] {
  const ours = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'glossator');
  return ours.sort((a, b) => a.range.start.compareTo(b.range.start));
}

export function codeOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits, from one change of diagnostics to the next, until the findings are these. */
export function expectFindings(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
  return eventually(vscode.languages.onDidChangeDiagnostics, () => assert.deepEqual(findings(document), expected));
}

/** Changes a setting of Glossator's for everybody while `act` runs. */
export async function withSetting(name: string, value: unknown, act: () => Promise<void>): Promise<void> {
  const set = (to: unknown) =>
    vscode.workspace.getConfiguration('glossator').update(name, to, vscode.ConfigurationTarget.Global);
  await set(value);
  await act().finally(() => set(undefined));
}

/** Runs a check now and after each event until it passes; when patience ends, it fails as the check failed last. */
export function eventually(event: vscode.Event<unknown>, check: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let failure: unknown;
    const attempt = () => {
      try {
        check();
        finish(resolve);
      } catch (error) {
        failure = error;
      }
    };
    const listener = event(attempt);
    const deadline = setTimeout(() => finish(() => reject(failure)), patience);
    const finish = (settle: () => void) => {
      clearTimeout(deadline);
      listener.dispose();
      settle();
    };
    attempt();
  });
}

async function shown(open: () => Thenable<vscode.TextDocument>): Promise<vscode.TextEditor> {
  const heard: string[] = [];
  const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => heard.push(...uris.map(String)));
  const document = await open();
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const read = () => assert.ok(heard.includes(String(document.uri)), `the server says nothing about ${document.uri}`);
  await eventually(vscode.languages.onDidChangeDiagnostics, read).finally(() => listener.dispose());
  return editor;
}
