import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientCapabilities, CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { article, connect, errorOf, type OpenText } from './client.js';

const fixing = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };
/** A client that takes edits with versions, asks for them late and can show them first. */
const rich: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
  textDocument: {
    codeAction: { ...fixing, dataSupport: true, resolveSupport: { properties: ['edit'] } },
    rename: { prepareSupport: true },
    diagnostic: {},
  },
};
const lost = 'One.[^a] Two.[^b]\n\n[^a]: First.\n';

/** The text after an edit, as the client would apply it. */
function applied(before: string, edit: WorkspaceEdit | undefined, uri: string): string {
  const change = edit?.documentChanges?.[0];
  const edits = change && 'edits' in change ? (change.edits as TextEdit[]) : (edit?.changes?.[uri] ?? []);
  return TextDocument.applyEdits(TextDocument.create(uri, 'plaintext', 1, before), edits);
}

function fixesAt(text: OpenText, snippet: string, context: object = {}): Promise<CodeAction[]> {
  const at = text.at(snippet);
  return text.ask('textDocument/codeAction', {
    range: { start: at, end: at },
    context: { diagnostics: [], ...context },
  });
}

test('a label is renamed at the note and at its markers, in the version it was asked for', async (t) => {
  const text = await (await connect(t, { capabilities: rich })).open(lost, undefined, 9);
  const target = await text.askAt<{ placeholder: string }>('textDocument/prepareRename', '¦[^a] Two');
  assert.equal(target.placeholder, 'a');
  const edit = await text.askAt<WorkspaceEdit>('textDocument/rename', '¦[^a] Two', { newName: 'first' });
  assert.equal(applied(lost, edit, text.uri), 'One.[^first] Two.[^b]\n\n[^first]: First.\n');
  assert.deepEqual(
    edit.documentChanges?.map((change) => 'textDocument' in change && change.textDocument.version),
    [9],
  );
});

test('a rename that would break the text is refused with a reason', async (t) => {
  const text = await (await connect(t, { capabilities: rich })).open(article);
  const taken = await errorOf(text.askAt('textDocument/rename', 'here.¦2', { newName: '3' }));
  assert.equal(taken.code, -32803);
  assert.match(taken.message, /3/);
  const nowhere = await errorOf(text.askAt('textDocument/rename', 'More¦ words', { newName: '3' }));
  assert.equal(nowhere.code, -32803);
});

test('a client that knows only changes gets only changes', async (t) => {
  const text = await (await connect(t)).open(lost);
  const edit = await text.askAt<WorkspaceEdit>('textDocument/rename', '¦[^a] Two', { newName: 'first' });
  assert.deepEqual(Object.keys(edit), ['changes']);
  assert.equal(applied(lost, edit, text.uri), 'One.[^first] Two.[^b]\n\n[^first]: First.\n');
});

test('a fix is offered without its edit, which comes when it is chosen', async (t) => {
  const client = await connect(t, { capabilities: rich });
  const text = await client.open(lost);
  const [fix] = await fixesAt(text, 'Two.¦[^b]');
  assert.equal(fix?.kind, 'quickfix');
  assert.equal(fix?.edit, undefined);
  const chosen = await client.ask<CodeAction>('codeAction/resolve', fix);
  const after = applied(lost, chosen.edit, text.uri);
  assert.match(after, /\n\[\^b\]:/);
  const opened = await client.open(after, 'file:///texts/after.txt');
  const { items } = await opened.ask<{ items: { code: string }[] }>('textDocument/diagnostic');
  assert.equal(
    items.some(({ code }) => code === 'note/marker-without-note'),
    false,
  );
});

test('a fix that was offered for an older text is not made', async (t) => {
  const client = await connect(t, { capabilities: rich });
  const text = await client.open(lost);
  const [fix] = await fixesAt(text, 'Two.¦[^b]');
  await text.change(2, { range: text.range('¦One', '¦One'), text: 'Now ' });
  assert.equal((await errorOf(client.ask('codeAction/resolve', fix))).code, -32801);
});

test('a client that cannot ask later gets the edit at once', async (t) => {
  const text = await (await connect(t, { capabilities: { textDocument: { codeAction: fixing } } })).open(lost);
  const [fix] = await fixesAt(text, 'Two.¦[^b]');
  assert.match(applied(lost, fix?.edit, text.uri), /\n\[\^b\]:/);
});

test('fixes are kept back where others are wanted, and where nothing is broken', async (t) => {
  const text = await (await connect(t, { capabilities: rich })).open(lost);
  const fixes = (actions: readonly CodeAction[]) => actions.filter(({ kind }) => kind === 'quickfix');
  assert.deepEqual(fixes(await fixesAt(text, 'Two.¦[^b]', { only: ['refactor'] })), []);
  assert.notDeepEqual(await fixesAt(text, 'Two.¦[^b]', { only: ['quickfix'] }), []);
  assert.deepEqual(fixes(await fixesAt(text, 'O¦ne')), []);
});

const twice = 'One.[^a] Two.[^b]\n\n[^a]: First.\n[^b]: Second.\n[^b]: Again.\n';

test('a fix that only shows a place is a command of the client, if it has that command', async (t) => {
  const introduction = { capabilities: rich, initializationOptions: { commands: ['glossator.goto'] } };
  const text = await (await connect(t, introduction)).open(twice);
  const shows = (await fixesAt(text, '[^¦b]: Again')).find(({ command }) => command);
  assert.equal(shows?.command?.command, 'glossator.goto');
  const [uri, range] = shows?.command?.arguments ?? [];
  assert.equal(uri, text.uri);
  assert.match(text.shown(range), /^4: /);

  const plain = await (await connect(t, { capabilities: rich })).open(twice);
  assert.deepEqual(
    (await fixesAt(plain, '[^¦b]: Again')).filter(({ command }) => command),
    [],
  );
});
