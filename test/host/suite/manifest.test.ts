import assert from 'node:assert/strict';
import * as vscode from 'vscode';

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('glossator.glossator');
  assert.ok(found, 'VS Code does not list the extension');
  return found;
}

describe('the extension', () => {
  it('wakes up when a plain text is opened', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'In 2018.[1]\n' });
    await vscode.window.showTextDocument(document);
    await extension().activate();
    assert.equal(extension().isActive, true);
  });

  it('brings its commands', async () => {
    await extension().activate();
    const commands = await vscode.commands.getCommands(true);
    for (const { command } of extension().packageJSON.contributes.commands) {
      assert.ok(commands.includes(command), `${command} is in the manifest but nobody registered it`);
    }
  });
});

describe('the settings', () => {
  it('give every rule the severity that the manifest names', () => {
    const rules = vscode.workspace.getConfiguration('glossator.rules');
    assert.equal(rules.get('note/marker-without-note'), 'warning');
    assert.equal(rules.get('note/number-gap'), 'information');
    assert.equal(rules.get('note/mixed-styles'), 'hint');
  });

  it('keep a severity that the user sets', async () => {
    const rules = vscode.workspace.getConfiguration('glossator.rules');
    await rules.update('note/number-gap', 'off', vscode.ConfigurationTarget.Global);
    try {
      const after = vscode.workspace.getConfiguration('glossator.rules');
      assert.equal(after.get('note/number-gap'), 'off');
      assert.equal(after.get('note/empty-note'), 'warning', 'another rule changed too');
    } finally {
      await rules.update('note/number-gap', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

describe('the language of policy texts', () => {
  it('is taken for files named *.policy.txt', async () => {
    const uri = vscode.Uri.from({ scheme: 'untitled', path: '/statement.policy.txt' });
    const document = await vscode.workspace.openTextDocument(uri);
    assert.equal(document.languageId, 'policytext');
  });
});
