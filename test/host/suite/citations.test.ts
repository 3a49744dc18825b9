import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursor, show } from './workbench.js';

const text = `The levy rose.[1] It fell again.[2] It rose.[3]

Notes

[1] Mara Dahl, “The Price of Harbours,” A/HRC/48/99, May 3, 2021, https://ports.example.org/price.
[2] Dahl, “The Price of Harbours,” p. 4.
[3] Ibid., p. 9.
`;

describe('citations in the editor', () => {
  it('a hover on Ibid. shows the way to its source', async () => {
    const { document } = await show(text);
    const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, cursor(document, 'Ib¦id.'));
    const words = hovers.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value)).join();
    assert.match(words, /3 → 2 → 1/);
    assert.match(words, /Mara Dahl, “The Price of Harbours,”/);
  });

  it('definition and type definition lead to the full citation', async () => {
    const { document } = await show(text);
    for (const [command, stretch] of [
      ['vscode.executeDefinitionProvider', 'Ib¦id.'],
      ['vscode.executeTypeDefinitionProvider', 'rose.[¦3]'],
    ] as const) {
      const links = await ask<vscode.LocationLink[]>(command, document.uri, cursor(document, stretch));
      const words = links.map(({ targetSelectionRange: range }) => document.getText(range));
      assert.deepEqual(
        words.map((one) => one.slice(0, 9)),
        ['Mara Dahl'],
        command,
      );
    }
  });

  it('the call hierarchy of a source shows the notes that rely on it', async () => {
    const { document } = await show(text);
    const at = cursor(document, 'Ib¦id.');
    const [source] = await ask<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', document.uri, at);
    assert.equal(source?.name, 'Dahl, “The Price of Harbours”');
    const calls = await ask<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', source);
    assert.deepEqual(
      calls.map(({ from }) => from.name),
      ['Note 1', 'Note 2', 'Note 3'],
    );
  });

  it('the symbol of a document is a link', async () => {
    const { document } = await show(text);
    const links = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri, 10);
    const ours = links.find(({ range }) => document.getText(range) === 'A/HRC/48/99');
    assert.equal(ours?.target?.toString(), 'https://undocs.org/A/HRC/48/99');
  });

  it('sources are offered in a note', async () => {
    const { document } = await show(`${text}[4] Da\n`);
    const at = cursor(document, '[4] Da¦');
    const { items } = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at);
    assert.ok(items.some(({ label }) => label === 'Dahl, “The Price of Harbours”'));
  });

  it('what is cited opens as a new document in the form that was chosen', async () => {
    for (const [format, words] of [
      ['csl-json', '"id": "dahl2021price"'],
      ['bibtex', '@techreport{dahl2021price,'],
      ['markdown', '- Dahl, Mara. *The Price of Harbours*.'],
    ] as const) {
      await show(text);
      await vscode.commands.executeCommand('glossator.exportSources', format);
      const shown = vscode.window.activeTextEditor?.document;
      assert.ok(shown?.isUntitled);
      assert.ok(shown.getText().includes(words), shown.getText());
    }
  });

  it('so does what all texts of the workspace cite', async () => {
    await show(text);
    await vscode.commands.executeCommand('glossator.exportAllSources', 'csv');
    const table = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(table, /dahl2021price/, 'the text that is only open');
    assert.ok(table.split('\n').length > 10, 'the samples that are not open');
  });
});

function ask<Result>(command: string, ...args: unknown[]): Thenable<Result> {
  return vscode.commands.executeCommand<Result>(command, ...args);
}
