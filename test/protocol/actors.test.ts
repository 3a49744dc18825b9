/** What a client is told of actors: names to complete, renames that are shown first, the outline where it was asked for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CompletionList, DocumentSymbol, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { connect } from './client.js';

const statement = [
  'The Marine Data Alliance (MDA) met in Japan in May 2019.',
  'The MDA and the Alliance agreed with the Marine Data Alliance.',
  'The MD',
  '',
].join('\n');

test('names are offered from the second capital on, and the client asks again until then', async (t) => {
  const text = await (await connect(t)).open(statement);
  const none = await text.askAt<CompletionList>('textDocument/completion', 'The M¦D\n');
  assert.deepEqual(none, { isIncomplete: true, items: [] });
  const { items } = await text.askAt<CompletionList>('textDocument/completion', 'The MD¦\n');
  const [first, second] = items;
  assert.deepEqual([first?.label, first?.detail], ['MDA', 'Marine Data Alliance']);
  assert.equal(second?.label, 'Marine Data Alliance');
  for (const { sortText, filterText, textEdit } of items) {
    assert.ok(sortText && filterText);
    assert.ok(textEdit && 'range' in textEdit && text.shown(textEdit.range) === '3: MD');
  }
});

test('a rename of an actor on several lines is shown before it is made', async (t) => {
  const workspace = { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } };
  const text = await (await connect(t, { capabilities: { workspace } })).open(statement);
  const wide = await text.askAt<WorkspaceEdit>('textDocument/rename', 'Mar¦ine', { newName: 'Marine Dock Alliance' });
  assert.deepEqual(
    Object.values(wide.changeAnnotations ?? {}).map(({ label, needsConfirmation }) => [label, needsConfirmation]),
    [
      ['Rename “Marine Data Alliance”', undefined],
      ['All changes belong together', true],
    ],
  );
  const narrow = await text.askAt<WorkspaceEdit>('textDocument/rename', 'Jap¦an', { newName: 'Nippon' });
  assert.equal(narrow.changeAnnotations, undefined);
});

test('actors and dates stand in the outline where the user wants them there', async (t) => {
  const outline = { actors: true, dates: true };
  const client = await connect(t, {
    capabilities: {
      workspace: { configuration: true },
      textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
    },
    answers: { 'workspace/configuration': () => [{ outline }] },
  });
  const text = await client.open(statement);
  await client.hear('textDocument/publishDiagnostics');
  await client.hear('textDocument/publishDiagnostics');
  const nodes = await text.ask<DocumentSymbol[]>('textDocument/documentSymbol');
  const listed = nodes.flatMap(({ name, children = [] }) => [name, ...children.map((child) => child.name)]);
  assert.deepEqual(listed, ['Actors', 'Marine Data Alliance', 'Japan', 'Dates', '2019-05']);
  for (const { range, selectionRange } of nodes.flatMap((node) => [node, ...(node.children ?? [])]))
    assert.deepEqual(range, selectionRange);
});
