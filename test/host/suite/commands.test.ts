import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { article, cursor, eventually, expectFindings, show } from './workbench.js';

describe('the commands that move the cursor', () => {
  it('next and previous go from marker to marker and stop at the last', async () => {
    const editor = await show(article);
    place(editor, '¦Harbour');
    for (const stretch of ['2018.¦1', 'objected,¦2', 'way.¦3', 'May.¦2', 'May.¦2']) {
      await run('glossator.nextMarker');
      assertCursor(editor, stretch);
    }
    await run('glossator.previousMarker');
    assertCursor(editor, 'way.¦3');
  });

  it('toggle goes from a marker to its note and from there to the first marker', async () => {
    const editor = await show(article);
    place(editor, 'May.¦2');
    await run('glossator.toggleMarkerNote');
    assertCursor(editor, '¦2. Guild');
    await run('glossator.toggleMarkerNote');
    assertCursor(editor, 'objected,¦2');
  });

  it('stay where they are when there is nothing to go to', async () => {
    const editor = await show('Nothing is cited here.\n');
    place(editor, 'Nothing ¦is');
    for (const command of ['nextMarker', 'previousMarker', 'toggleMarkerNote']) await run(`glossator.${command}`);
    assertCursor(editor, 'Nothing ¦is');
  });

  it('goto takes addresses and ranges as the protocol writes them', async () => {
    const editor = await show(article);
    const start = { line: 2, character: 4 };
    await run('glossator.goto', String(editor.document.uri), { start, end: { line: 2, character: 8 } });
    const shown = vscode.window.activeTextEditor;
    assert.equal(shown?.document, editor.document);
    assert.equal(shown?.document.getText(shown.selection), 'port');
  });
});

describe('the other commands', () => {
  it('the page of a rule opens as a preview', async () => {
    await run('glossator.openRulePage', 'note/number-gap');
    await expectTab('number-gap.md');
  });

  it('the page of the finding at the cursor opens when no rule is named', async () => {
    const editor = await show('Trams run.[1] Fares rose.[2]\n\nNotes\n\n[1] Timetable 2024.\n');
    await expectFindings(editor.document, ['note/marker-without-note: [2]']);
    place(editor, 'rose.[¦2]');
    await run('glossator.openRulePage');
    await expectTab('marker-without-note.md');
  });

  it('a restarted server answers as before', async () => {
    const editor = await show(article);
    await run('glossator.restartServer');
    place(editor, '¦Harbour');
    await run('glossator.nextMarker');
    assertCursor(editor, '2018.¦1');
  });
});

function expectTab(name: string): Promise<void> {
  return eventually(vscode.window.tabGroups.onDidChangeTabs, () => {
    const labels = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    assert.ok(
      labels.some((label) => label.includes(name)),
      `these tabs are open: ${labels}`,
    );
  });
}

function run(command: string, ...args: unknown[]): Thenable<unknown> {
  return vscode.commands.executeCommand(command, ...args);
}

function place(editor: vscode.TextEditor, stretch: string): void {
  const at = cursor(editor.document, stretch);
  editor.selection = new vscode.Selection(at, at);
}

function assertCursor({ document, selection }: vscode.TextEditor, stretch: string): void {
  const { line, character } = selection.active;
  const words = document.lineAt(line).text;
  const shown = `${words.slice(Math.max(0, character - 9), character)}¦${words.slice(character, character + 6)}`;
  assert.deepEqual(
    selection.active,
    cursor(document, stretch),
    `the cursor should be at ${stretch} and is at ${shown}`,
  );
}
