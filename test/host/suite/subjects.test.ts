import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cursor, expectFindings, show, showSample, withSetting } from './workbench.js';

const sample = 'who-and-when.txt';
/** So many questions a setting may take to arrive. */
const ROUNDS = 200;

describe('an actor', () => {
  it('has a card with its name, its kind, its acronym and where it is mentioned', async () => {
    const { document } = await showSample(sample);
    const text = await hover(document, 'the ¦SPN keeps a register');
    for (const part of [/Small Ports Network/, /SPN/, /line 8/]) assert.match(text, part);
  });

  it('leads from its acronym to where it is introduced', async () => {
    const { document } = await showSample(sample);
    const [place] = await ask<vscode.Location[]>('vscode.executeDefinitionProvider', document, 'the ¦SPN keeps');
    const range = 'targetUri' in place ? (place as unknown as vscode.LocationLink).targetSelectionRange : place.range;
    assert.equal(document.getText(range), 'Small Ports Network');
  });

  it('has all its mentions as references, short forms and other texts of the workspace included', async () => {
    const { document } = await showSample(sample);
    const found = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document, '¦OECD and UNCTAD');
    const here = found.filter(({ uri }) => String(uri) === String(document.uri));
    assert.deepEqual(
      here.map(({ range }) => document.getText(range)),
      ['Organisation for Economic Co-operation and Development', 'OECD', 'OECD', 'OECD'],
    );
    const health = await showSample('broken-names-and-dates.txt');
    const watch = await ask<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      health.document,
      '¦Human Rights Watch wrote',
    );
    assert.ok(watch.some(({ uri }) => String(uri) === String(document.uri)));
  });

  it('is renamed everywhere it is written in full, and its acronym stays', async () => {
    const content = 'The Small Ports Network (SPN) met. The Small Ports Network’s chair spoke for the SPN.\n';
    const { document } = await show(content);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      cursor(document, 'Small ¦Ports'),
      'Small Ports Alliance',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(document.getText(), content.replaceAll('Ports Network', 'Ports Alliance'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), content);
  });

  it('is offered after two capitals', async () => {
    const { document } = await show('The Small Ports Network (SPN) met. It is chaired by the SP\n');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      cursor(document, 'by the SP¦'),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('SPN'), labels.join(', '));
    assert.ok(labels.includes('Small Ports Network'), labels.join(', '));
  });

  it('is found by its name in the symbols of the workspace', async () => {
    await showSample(sample);
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Small Ports',
    );
    assert.ok(
      found.some(({ name }) => name.includes('Small Ports Network')),
      found.map(({ name }) => name).join(', '),
    );
  });

  it('stands in the outline when that is wanted', async () => {
    await withSetting('outline.actors', true, async () => {
      const { document } = await show('The Small Ports Network (SPN) met. Later the SPN met again.\n');
      let names: string[] = [];
      // The setting reaches the server on its own way, and the editor asks for an outline once for each state of a text.
      for (let asked = 0; asked < ROUNDS && names.length === 0; asked++) {
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, document.lineAt(0).range.end, ' ');
        await vscode.workspace.applyEdit(edit);
        const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
          'vscode.executeDocumentSymbolProvider',
          document.uri,
        );
        names = symbols.find(({ name }) => name === 'Actors')?.children.map(({ name }) => name) ?? [];
      }
      assert.ok(names.includes('Small Ports Network'), names.join(', '));
    });
  });
});

describe('the workspace lexicon', () => {
  const file = () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.ok(folder);
    return vscode.Uri.joinPath(folder.uri, 'glossator.actors.yaml');
  };

  it('is written by a code action, and a name in it is no actor any more', async () => {
    const { document } = await show('The Lantern Institute met. The Lantern Institute spoke.\n');
    const actions = await actionsAt(document, 'The ¦Lantern Institute met');
    const action = actions.find(({ title }) => /Lantern Institute.* is not an actor/.test(title));
    assert.ok(action?.edit, actions.map(({ title }) => title).join('; '));
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    try {
      const lexicon = await vscode.workspace.openTextDocument(file());
      assert.match(lexicon.getText(), /exclude:\s+- "?Lantern Institute"?/);
      let card = 'not asked';
      for (let asked = 0; asked < ROUNDS && card !== ''; asked++)
        card = await hover(document, 'The ¦Lantern Institute met');
      assert.equal(card, '', 'the name is still an actor');
      assert.ok(await lexicon.save());
    } finally {
      const gone = new vscode.WorkspaceEdit();
      gone.deleteFile(file(), { ignoreIfNotExists: true });
      await vscode.workspace.applyEdit(gone);
    }
  });
});

describe('a date', () => {
  it('has its value, its weekday and how it was found on hover', async () => {
    const { document } = await showSample(sample);
    const text = await hover(document, 'On ¦9 March 2021');
    assert.match(text, /2021\\?-03-09/);
    assert.match(text, /Tuesday/);
    assert.match(await hover(document, 'Last ¦October'), /2023\\?-10[\s\S]*2024\\?-05-14/);
  });

  it('is written another way by a code action, and one undo takes it back', async () => {
    const { document } = await show('It met on 9 March 2021 in Lisbon.\n');
    const actions = await actionsAt(document, 'on ¦9 March');
    const action = actions.find(({ title }) => title.includes('2021-03-09'));
    assert.ok(action?.edit, actions.map(({ title }) => title).join('; '));
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.equal(document.getText(), 'It met on 2021-03-09 in Lisbon.\n');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), 'It met on 9 March 2021 in Lisbon.\n');
  });

  it('shows its value behind it when that is wanted', async () => {
    await withSetting('inlayHints.dates', true, async () => {
      const { document } = await show('It met on 9 March 2021 in Lisbon.\n');
      const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        new vscode.Range(0, 0, 1, 0),
      );
      assert.deepEqual(
        hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')).trim()),
        ['2021-03-09'],
      );
    });
  });
});

describe('what is wrong with names and dates', () => {
  it('is found in the sample that holds one of each, and only that', async () => {
    const { document } = await showSample('broken-names-and-dates.txt');
    await expectFindings(document, [
      'date/impossible: 31 June 2024',
      'date/weekday-mismatch: Friday, 12 September 2024',
      'date/ambiguous-order: 10/08/2024',
      'date/broken: August1, 2018',
      'actor/acronym-undefined: EMSA',
      'actor/acronym-unused: BPA',
      'actor/acronym-redefined: RTF',
      'actor/spelling-drift: Human Righs Watch',
      'actor/name-variant: Northern Center for Tidal Studies',
      'date/after-document: 5 March 2026',
      'date/accessed-before-published: 2 May 2022',
      'date/url-disagrees: 14 May 2024',
    ]);
  });

  it('is nowhere in the sample without faults', async () => {
    const { document } = await showSample(sample);
    await expectFindings(document, []);
  });
});

function ask<Answer>(command: string, document: vscode.TextDocument, stretch: string): Thenable<Answer> {
  return vscode.commands.executeCommand<Answer>(command, document.uri, cursor(document, stretch));
}

async function hover(document: vscode.TextDocument, stretch: string): Promise<string> {
  const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document, stretch);
  const parts = hovers.flatMap(({ contents }) => contents);
  return parts.map((part) => (typeof part === 'string' ? part : part.value)).join('\n\n');
}

/** What is offered. Settings that arrive in between make what was offered out of date; then it is asked for again. */
async function actionsAt(document: vscode.TextDocument, stretch: string): Promise<vscode.CodeAction[]> {
  const at = cursor(document, stretch);
  for (;;) {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
      undefined,
      50,
    );
    if (actions.every(({ edit, command, disabled }) => edit || command || disabled)) return actions;
  }
}
