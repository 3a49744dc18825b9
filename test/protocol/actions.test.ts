import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  AnnotatedTextEdit,
  ClientCapabilities,
  CodeAction,
  InlayHint,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { connect, errorOf, type OpenText } from './client.js';

const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor'] } } };
/** A client that asks for edits late and can show them before they are made. */
const rich: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
  textDocument: { codeAction: { ...literals, dataSupport: true, resolveSupport: { properties: ['edit'] } } },
};
const dates = 'The levy rose on 12 September 2023.\nIt fell on 1 May 2024 and on 31 June 2024.\n';

function actionsAt(text: OpenText, snippet: string, only?: string[]): Promise<CodeAction[]> {
  const at = text.at(snippet);
  return text.ask('textDocument/codeAction', { range: { start: at, end: at }, context: { diagnostics: [], only } });
}

function titles(actions: readonly CodeAction[]): string[] {
  return actions.map(({ title }) => title);
}

test('an action is offered under its kind, and under the kinds above it', async (t) => {
  const text = await (await connect(t, { capabilities: rich })).open(dates);
  const ways = ['Rewrite date as 2023-09-12', 'Rewrite date as September 12, 2023'];
  const all = [
    ...ways,
    'Rewrite all 2 dates of this style as year-month-day (ISO)',
    'Rewrite all 2 dates of this style as month-day-year',
  ];
  assert.deepEqual(titles(await actionsAt(text, '12 ¦September')), all);
  for (const only of ['refactor', 'refactor.rewrite', ''])
    assert.deepEqual(titles(await actionsAt(text, '12 ¦September', [only])), all, only);
  for (const only of ['quickfix', 'refactor.extract', 'refactor.rewrite.date', 'source'])
    assert.deepEqual(titles(await actionsAt(text, '12 ¦September', [only])), [], only);
  assert.deepEqual(titles(await actionsAt(text, 'It ¦fell')), []);
});

test('an action comes without its edit, which is made for the version it was offered in', async (t) => {
  const client = await connect(t, { capabilities: rich });
  const text = await client.open(dates, undefined, 4);
  const [first] = await actionsAt(text, '12 ¦September', ['refactor']);
  assert.deepEqual([first?.kind, first?.edit, first?.diagnostics], ['refactor.rewrite', undefined, undefined]);
  const { edit } = await client.ask<CodeAction>('codeAction/resolve', first);
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  assert.equal(change?.textDocument.version, 4);
  assert.deepEqual(change?.edits, [{ range: text.range('on ¦12', '2023¦.'), newText: '2023-09-12' }]);
  assert.equal(edit?.changeAnnotations, undefined, 'a change of one line is made at once');
});

test('a change of several lines is shown before it is made', async (t) => {
  const client = await connect(t, { capabilities: rich });
  const text = await client.open(dates);
  const all = (await actionsAt(text, '12 ¦September')).find(({ title }) => title.startsWith('Rewrite all'));
  const { edit } = await client.ask<CodeAction>('codeAction/resolve', all);
  assert.deepEqual(
    Object.entries(edit?.changeAnnotations ?? {}).map(([id, { needsConfirmation = false }]) => [id, needsConfirmation]),
    [
      ['change', false],
      ['occasion', true],
    ],
  );
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  assert.deepEqual(
    ((change?.edits ?? []) as AnnotatedTextEdit[]).map(({ newText, annotationId }) => [newText, annotationId]),
    [
      ['2023-09-12', 'change'],
      ['2024-05-01', 'change'],
      ['', 'occasion'],
    ],
    'an editor leaves out what is to be confirmed until the user ticks it, so that changes nothing',
  );
});

test('an action that was offered for an older text is not made', async (t) => {
  const client = await connect(t, { capabilities: rich });
  const text = await client.open(dates);
  const [first] = await actionsAt(text, '12 ¦September', ['refactor']);
  await text.change(2, { range: text.range('¦It', '¦It'), text: 'Later ' });
  assert.equal((await errorOf(client.ask('codeAction/resolve', first))).code, -32801);
});

test('a client that cannot ask later gets the edit at once', async (t) => {
  const text = await (await connect(t, { capabilities: { textDocument: { codeAction: literals } } })).open(dates);
  const [first] = await actionsAt(text, '12 ¦September', ['refactor']);
  const edit = first?.edit as WorkspaceEdit;
  assert.deepEqual(
    edit.changes?.[text.uri]?.map(({ newText }) => newText),
    ['2023-09-12'],
  );
});

test('values stand behind dates only where the settings ask for them', async (t) => {
  const client = await connect(t);
  const text = await client.open(dates);
  const range = text.range('¦The levy', '2023¦.');
  const labels = async () =>
    (await text.ask<InlayHint[]>('textDocument/inlayHint', { range })).map(({ label }) => label);
  assert.deepEqual(await labels(), []);
  await client.tell('workspace/didChangeConfiguration', { settings: { glossator: { 'inlayHints.dates': true } } });
  assert.deepEqual(await labels(), ['2023-09-12']);
});
