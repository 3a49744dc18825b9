import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hover, Location, WorkspaceSymbol } from 'vscode-languageserver-protocol/node';
import { connect, errorOf } from './client.js';
import { changed, created, deleted, Folder, referencesAt, symbols, texts, watching } from './folder.js';
import { overStdio, overWorker } from './transport.js';

test('an actor is found in all texts of the workspace: this one first, open ones as they stand in the editor', async (t) => {
  const folder = new Folder(t, texts);
  const client = await connect(t, { ...folder.workspace, ...watching });
  await client.open('Nothing to see.\n\nThe United Nations agreed.\n', folder.uri('a.txt'));
  const text = await client.open('Did the United Nations pay?\n', folder.uri('c.txt'));
  const found = await referencesAt(text, 'the ¦United');
  assert.deepEqual(folder.shown(found), [
    'c.txt 1:9',
    'a.txt 3:5',
    'b.md 3:5',
    'b.md 3:21',
    'b.md 4:5',
    'deep/down/d.markdown 1:5',
  ]);
  assert.deepEqual(client.unasked, []);
});

test('an edit that is not saved counts, and is forgotten when the text is closed', async (t) => {
  const folder = new Folder(t, texts);
  const client = await connect(t, { ...folder.workspace, ...watching });
  const text = await client.open(texts['b.md'], folder.uri('b.md'));
  const other = await client.open(texts['a.txt'], folder.uri('a.txt'));
  const ask = async () =>
    folder.shown(await referencesAt(text, 'The ¦United')).filter((place) => place.startsWith('a.txt'));
  assert.deepEqual(await ask(), ['a.txt 1:14']);
  await other.change(2, { range: other.range('We¦ asked', 'We asked¦'), text: '' });
  assert.deepEqual(await ask(), ['a.txt 1:8']);
  await other.change(3, { text: 'We asked twice.\n' });
  assert.deepEqual(await ask(), []);
  await client.tell('textDocument/didClose', { textDocument: other.textDocument });
  assert.deepEqual(await ask(), ['a.txt 1:14']);
});

test('without the declaration, the places that introduce the actor are left out in every text', async (t) => {
  const folder = new Folder(t, texts);
  const client = await connect(t, { ...folder.workspace, ...watching });
  const text = await client.open(texts['b.md'], folder.uri('b.md'));
  const all = folder.shown(await referencesAt(text, 'The ¦UN spoke'));
  const uses = folder.shown(await referencesAt(text, 'The ¦UN spoke', false));
  assert.ok(uses.length < all.length);
  assert.ok(uses.includes('b.md 4:5'));
  assert.deepEqual(
    uses,
    all.filter((place) => uses.includes(place)),
  );
});

test('notes are of one text only, although others have the same number', async (t) => {
  const folder = new Folder(t, { 'a.txt': 'One.[1]\n\n[1] First.\n', 'b.txt': 'Two.[1]\n\n[1] Second.\n' });
  const client = await connect(t, { ...folder.workspace, ...watching });
  const text = await client.open('One.[1]\n\n[1] First.\n', folder.uri('a.txt'));
  assert.deepEqual(folder.shown(await referencesAt(text, '¦[1] First')), ['a.txt 1:5', 'a.txt 3:1']);
});

test('files that come, change and go are followed', async (t) => {
  const folder = new Folder(t, texts);
  const client = await connect(t, { ...folder.workspace, ...watching });
  const text = await client.open(texts['a.txt'], folder.uri('a.txt'));
  const elsewhere = async () => folder.shown(await referencesAt(text, 'the ¦United')).slice(1);
  assert.deepEqual(await elsewhere(), ['b.md 3:5', 'b.md 3:21', 'b.md 4:5', 'deep/down/d.markdown 1:5']);
  folder.write('b.md', 'Long ago the United Nations met.\n');
  await folder.tell(client, changed, 'b.md');
  assert.deepEqual(await elsewhere(), ['b.md 1:14', 'deep/down/d.markdown 1:5']);
  folder.write('new/g.txt', 'The UN met.\n');
  await folder.tell(client, created, 'new/g.txt');
  assert.deepEqual(await elsewhere(), ['b.md 1:14', 'deep/down/d.markdown 1:5', 'new/g.txt 1:5']);
  folder.remove('b.md');
  folder.remove('deep');
  await folder.tell(client, deleted, 'b.md', 'deep');
  assert.deepEqual(await elsewhere(), ['new/g.txt 1:5']);
});

test('where the client does not tell of files that change, they are looked at for every question', async (t) => {
  const folder = new Folder(t, texts);
  const client = await connect(t, folder.workspace);
  const text = await client.open(texts['a.txt'], folder.uri('a.txt'));
  const elsewhere = async () => folder.shown(await referencesAt(text, 'the ¦United')).slice(1);
  assert.deepEqual(await elsewhere(), ['b.md 3:5', 'b.md 3:21', 'b.md 4:5', 'deep/down/d.markdown 1:5']);
  folder.write('b.md', 'Long ago the United Nations met.\n');
  folder.write('g.txt', 'The UN met.\n');
  folder.remove('deep');
  assert.deepEqual(await elsewhere(), ['b.md 1:14', 'g.txt 1:5']);
});

test('a symbol is found once for all texts, where its acronym is given a meaning', async (t) => {
  const folder = new Folder(t, texts);
  const client = await connect(t, { ...folder.workspace, ...watching });
  const [symbol, ...others] = await client.ask<WorkspaceSymbol[]>('workspace/symbol', { query: 'united nat' });
  assert.equal(symbol?.name, 'United Nations (UN)');
  assert.deepEqual(folder.shown([symbol.location as Location]), ['b.md 3:5']);
  assert.deepEqual(others, []);
  assert.deepEqual(await symbols(client, 'un'), ['United Nations (UN)']);
  assert.deepEqual(await symbols(client, 'xyz'), []);
  await client.open('The United Nations spoke to the European Union.\n', folder.uri('c.txt'));
  assert.deepEqual(await symbols(client, ''), ['United Nations (UN)', 'European Union (EU)']);
});

test('a query that is no string gets an error', async (t) => {
  const client = await connect(t);
  assert.equal((await errorOf(client.ask('workspace/symbol', { query: 7 }))).code, -32602);
  assert.equal((await errorOf(client.ask('workspace/symbol'))).code, -32602);
});

test('a hover says how many other texts name an actor, once they have been read', async (t) => {
  const folder = new Folder(t, texts);
  const client = await connect(t, { ...folder.workspace, ...watching });
  const text = await client.open(texts['a.txt'], folder.uri('a.txt'));
  const words = async () => JSON.stringify((await text.askAt<Hover>('textDocument/hover', 'the ¦United'))?.contents);
  assert.doesNotMatch(await words(), /other text/);
  await symbols(client, '');
  assert.match(await words(), /Named in 2 other texts of the workspace\./);
  folder.remove('deep');
  await folder.tell(client, deleted, 'deep');
  assert.match(await words(), /Named in 1 other text of the workspace\./);
});

for (const [way, transport] of Object.entries({ 'without a workspace': overStdio, 'without a disk': overWorker })) {
  test(`${way}, the open texts are all there is`, async (t) => {
    const folder = new Folder(t, texts);
    const client = await connect(t, way === 'without a disk' ? folder.workspace : {}, transport());
    await client.open(texts['b.md'], folder.uri('b.md'));
    await client.open('The United Nations agreed.\n', 'untitled:Untitled-1');
    const text = await client.open(texts['a.txt'], folder.uri('a.txt'));
    const found = folder.shown(await referencesAt(text, 'the ¦United'));
    assert.deepEqual(found, ['a.txt 1:14', 'b.md 3:5', 'b.md 3:21', 'b.md 4:5', 'untitled:Untitled-1 1:5']);
    assert.deepEqual(await symbols(client, 'UN'), ['United Nations (UN)']);
    assert.deepEqual(client.unasked, []);
  });
}

test('the older side of a comparison is no text of the workspace', async (t) => {
  const folder = new Folder(t, texts);
  const client = await connect(t, { ...folder.workspace, ...watching });
  const old = await client.open('The United Nations agreed.\n', folder.uri('a.txt').replace('file:', 'git:'));
  const text = await client.open('The United Nations agreed.\n', folder.uri('c.txt'));
  const found = folder.shown(await referencesAt(text, 'The ¦United'));
  assert.deepEqual(
    found.filter((place) => place.startsWith('git:')),
    [],
  );
  assert.equal((await referencesAt(old, 'The ¦United'))?.[0]?.uri, old.uri, 'but it has references of its own');
});
