/** What decides which closed texts are read, and how: settings, the lexicon, folders, limits, and the user. */
import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { test } from 'node:test';
import { CancellationTokenSource, WorkDoneProgress } from 'vscode-languageserver-protocol/node';
import { type Client, connect, errorOf } from './client.js';
import { Folder, referencesAt, symbols, texts, watching } from './folder.js';
import { overWorker } from './transport.js';

test('in a browser, closed texts are read with the help of the client', async (t) => {
  const read: Record<string, string> = {
    'memory:/texts/a.txt': texts['a.txt'],
    'memory:/texts/deep/b.md': texts['b.md'],
  };
  const entries: Record<string, object[]> = {
    'memory:/texts': [
      { name: 'a.txt', folder: false },
      { name: 'deep', folder: true },
    ],
    'memory:/texts/deep': [{ name: 'b.md', folder: false }],
  };
  const introduction = {
    workspaceFolders: [{ uri: 'memory:/texts', name: 'texts' }],
    initializationOptions: { files: true },
    answers: {
      'glossator/entries': ({ uri }: { uri: string }) => entries[uri] ?? [],
      'glossator/read': ({ uri }: { uri: string }) => read[uri] ?? null,
    },
  };
  const client = await connect(t, introduction, overWorker());
  const text = await client.open('Did the United Nations pay?\n', 'memory:/texts/c.txt');
  const uris = (await referencesAt(text, 'the ¦United'))?.map(({ uri }) => uri) ?? [];
  assert.deepEqual([...new Set(uris)], ['memory:/texts/c.txt', 'memory:/texts/a.txt', 'memory:/texts/deep/b.md']);
});

test('settings hold for closed texts too, those that a client sends', async (t) => {
  const folder = new Folder(t, texts);
  const client = await connect(t, { ...folder.workspace, ...watching });
  assert.deepEqual(await symbols(client, 'UN'), ['United Nations (UN)']);
  await client.tell('workspace/didChangeConfiguration', { settings: { glossator: { actors: { enabled: false } } } });
  assert.deepEqual(await symbols(client, 'UN'), []);
  await client.tell('workspace/didChangeConfiguration', { settings: null });
  assert.deepEqual(await symbols(client, 'UN'), ['United Nations (UN)']);
});

test('settings hold for closed texts too, those that a client is asked for', async (t) => {
  const folder = new Folder(t, texts);
  const events = new EventEmitter();
  let enabled = false;
  const scopes: unknown[] = [];
  const told = () => once(events, 'told');
  const first = told();
  const client = await connect(t, {
    ...folder.workspace,
    capabilities: { workspace: { ...watching.capabilities.workspace, configuration: true } },
    answers: {
      ...watching.answers,
      'workspace/configuration': ({ items }: { items: { scopeUri: string }[] }) => {
        scopes.push(...items.map(({ scopeUri }) => scopeUri));
        setImmediate(() => events.emit('told'));
        return items.map(() => ({ actors: { enabled } }));
      },
    },
  });
  await first;
  assert.deepEqual(scopes, [folder.workspace.workspaceFolders[0]?.uri]);
  assert.deepEqual(await symbols(client, 'UN'), []);
  enabled = true;
  const second = told();
  await client.tell('workspace/didChangeConfiguration', { settings: {} });
  await second;
  assert.deepEqual(await symbols(client, 'UN'), ['United Nations (UN)']);
});

test('the lexicon of the workspace holds for closed texts, saved or not', async (t) => {
  const folder = new Folder(t, texts);
  const client = await connect(t, { ...folder.workspace, ...watching });
  assert.deepEqual(await symbols(client, 'UN'), ['United Nations (UN)']);
  const lexicon = await client.open('exclude:\n  - United Nations\n  - UN\n', folder.uri('glossator.actors.yaml'));
  assert.deepEqual(await symbols(client, 'UN'), []);
  await lexicon.change(2, { text: '' });
  assert.deepEqual(await symbols(client, 'UN'), ['United Nations (UN)']);
});

test('folders of the workspace may come and go', async (t) => {
  const [one, two] = [
    new Folder(t, { 'a.txt': 'The United Nations met.\n' }),
    new Folder(t, { 'b.txt': 'The United Nations met.\n' }),
  ];
  const { workspace } = watching.capabilities;
  const client = await connect(t, {
    ...one.workspace,
    capabilities: { workspace: { ...workspace, workspaceFolders: true } },
    answers: watching.answers,
  });
  const text = await client.open('Did the United Nations pay?\n', 'untitled:Untitled-1');
  const found = async () => (await referencesAt(text, 'the ¦United'))?.slice(1).map(({ uri }) => uri);
  assert.deepEqual(await found(), [one.uri('a.txt')]);
  const event = { added: two.workspace.workspaceFolders, removed: one.workspace.workspaceFolders };
  await client.tell('workspace/didChangeWorkspaceFolders', { event });
  assert.deepEqual(await found(), [two.uri('b.txt')]);
});

test('a question that waits for the texts can be cancelled', async (t) => {
  const events = new EventEmitter();
  const listed = once(events, 'listed');
  const client = await connect(t, {
    ...watching,
    workspaceFolders: [{ uri: 'memory:/texts', name: 'texts' }],
    initializationOptions: { files: true },
    answers: { ...watching.answers, 'glossator/entries': () => new Promise(() => events.emit('listed')) },
  });
  const source = new CancellationTokenSource();
  const answer = client.connection.sendRequest('workspace/symbol', { query: '' }, source.token);
  await listed;
  source.cancel();
  assert.equal((await errorOf(answer)).code, -32800);
});

test('a client that shows progress is told how many texts have been read', async (t) => {
  const folder = new Folder(t, Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.txt`, 'The UN met.\n'])));
  const events = new EventEmitter();
  const ended = once(events, 'end');
  const begun = once(events, 'begin');
  const client: Client = await connect(t, {
    ...folder.workspace,
    capabilities: { ...watching.capabilities, window: { workDoneProgress: true } },
    answers: {
      ...watching.answers,
      'window/workDoneProgress/create': ({ token }: { token: string }) => {
        client.connection.onProgress(WorkDoneProgress.type, token, (value) => void events.emit(value.kind, value));
        return null;
      },
    },
  });
  assert.deepEqual(await symbols(client, 'UN'), ['United Nations (UN)']);
  const [begin] = await begun;
  assert.equal(begin.cancellable, true);
  await ended;
});

test('the log says what was left out, and why', async (t) => {
  const folder = new Folder(t, { ...texts, 'huge.txt': 'The UN met. '.repeat(90_000), 'binary.txt': 'The UN\0 met.' });
  const client = await connect(t, { ...folder.workspace, ...watching });
  assert.deepEqual(await symbols(client, 'UN'), ['United Nations (UN)']);
  const { message } = await client.hear<{ message: string }>('window/logMessage');
  assert.match(message, /read for actors: 4\..*1 larger than 1 MB \(huge\.txt\)/);
  assert.match(message, /1 with binary content \(binary\.txt\)/);
});
