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

describe('a fix', () => {
  const before = `Trams run every six minutes.[1] Fares rose.[2] It is late.[3]

Notes

[1] Timetable 2024.
[3] Decision 11/6.
`;

  it('creates the missing note at its place, and one undo takes it back', async () => {
    const { document } = await show(before);
    await expectFindings(document, ['note/marker-without-note: [2]']);
    const [fix] = await fixes(document);
    assert.equal(fix.isPreferred, true);
    await apply(fix);
    assert.equal(document.getText(), before.replace('[3] Decision', '[2] \n[3] Decision'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('puts a lost marker back behind a sentence that the user chooses', async () => {
    const { document } = await show(before.replace('rose.[2]', 'rose.').replace('[3] D', '[2] Table of Fares.\n[3] D'));
    await expectFindings(document, ['note/number-gap: [3]', 'note/note-without-marker: [2]']);
    const fix = (await fixes(document, 1)).find(({ title }) => title.endsWith('rose.”'));
    assert.ok(fix, 'the end of that sentence is not offered');
    await apply(fix);
    assert.match(document.getText(), /^Trams run every six minutes\.\[1\] Fares rose\.\[2\] It is late\.\[3\]\n/);
    await expectFindings(document, []);
  });

  it('that only shows a place moves the cursor and changes nothing', async () => {
    const twice = before.replace('[3] Decision', '[2] Table of Fares.\n[2] Decision 9/2.\n[3] Decision');
    const editor = await show(twice);
    await expectFindings(editor.document, ['note/duplicate-note: [2]', 'note/duplicate-note: [2]']);
    const [{ command }] = await fixes(editor.document);
    assert.ok(command?.arguments);
    await vscode.commands.executeCommand(command.command, ...command.arguments);
    assert.deepEqual(editor.selection.start, cursor(editor.document, '¦[2] Decision 9/2'));
    assert.equal(editor.document.getText(), twice);
  });
});

/** The fixes offered for one of the findings, by its place in reading order. */
function fixes(document: vscode.TextDocument, finding = 0): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    diagnostics(document)[finding].range,
    vscode.CodeActionKind.QuickFix.value,
    10,
  );
}

async function apply({ edit, title }: vscode.CodeAction): Promise<void> {
  assert.ok(edit, `"${title}" has no edit`);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

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
