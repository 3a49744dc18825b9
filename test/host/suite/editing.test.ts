import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { article, cursor, diagnostics, expectFindings, show } from './workbench.js';

describe('renaming a label', () => {
  const text = 'See 1 of the Act.[^1] The Act says so.[^2] And again.[^1]\n\n[^1]: The Act of 1911.\n\n[^2]: Page 1.\n';

  it('changes the markers and the note, and nothing else', async () => {
    const { document } = await show(text, 'markdown');
    await rename(document, 'Act.[^¦1]', 'act');
    assert.equal(document.getText(), text.replaceAll('[^1]', '[^act]'));
  });

  it('works from the note, too', async () => {
    const { document } = await show(text, 'markdown');
    await rename(document, '[^¦2]: Page', 'page');
    assert.equal(document.getText(), text.replaceAll('[^2]', '[^page]'));
  });

  it('is refused in running text', async () => {
    const { document } = await show(article);
    await assert.rejects(rename(document, 'Harb¦our', '9'));
    assert.equal(document.getText(), article);
  });
});

describe('the fix "create the missing note"', () => {
  const before =
    'Trams run every six minutes.[1] Fares rose.[2] It is late.[3]\n\nNotes\n\n[1] Timetable 2024.\n[3] Decision 11/6.\n';
  const after = before.replace('[3] Decision', '[2] \n[3] Decision');

  it('writes one line at its place, and one undo takes it back', async () => {
    const { document } = await show(before);
    await expectFindings(document, ['note/marker-without-note: [2]']);
    const [{ range }] = diagnostics(document);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit, `no preferred fix with an edit among ${actions.map(({ title }) => title)}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.equal(document.getText(), after);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });
});

async function rename(document: vscode.TextDocument, stretch: string, label: string): Promise<void> {
  const at = cursor(document, stretch);
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    at,
    label,
  );
  assert.ok(await vscode.workspace.applyEdit(edit));
}
