import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentDiagnosticReport, Hover, PublishDiagnosticsParams } from 'vscode-languageserver-protocol/node';
import { article, type Client, connect, errorOf, type OpenText } from './client.js';
import { overStdio } from './transport.js';

const capabilities = {
  textDocument: {
    diagnostic: {},
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    rename: { prepareSupport: true },
  },
};

const byPosition: Record<string, object> = {
  'textDocument/hover': {},
  'textDocument/definition': {},
  'textDocument/references': { context: { includeDeclaration: true } },
  'textDocument/documentHighlight': {},
  'textDocument/prepareRename': {},
  'glossator/neighbour': { direction: 'next' },
};
const byRange: Record<string, object> = {
  'textDocument/semanticTokens/range': {},
  'textDocument/codeAction': { context: { diagnostics: [] } },
};
const byDocument = ['documentSymbol', 'foldingRange', 'documentLink', 'semanticTokens/full', 'diagnostic'];

async function livesOn(text: OpenText): Promise<void> {
  const hover = await text.askAt<Hover>('textDocument/hover', 'here.¦2');
  assert.match(JSON.stringify(hover), /Second note/);
}

async function logged(client: Client): Promise<string> {
  return (await client.hear<{ message: string }>('window/logMessage')).message;
}

test('a place beyond the end is no error for any feature', async (t) => {
  const text = await (await connect(t, { capabilities })).open(article);
  const beyond = { line: 9000, character: 9000 };
  for (const [method, extra] of Object.entries(byPosition)) {
    assert.equal(await text.ask(method, { position: beyond, ...extra }), null, method);
    // Past the end of a line is its end, where the third marker stands.
    await text.ask(method, { position: { line: 0, character: 9000 }, ...extra });
  }
  for (const [method, extra] of Object.entries(byRange)) {
    await text.ask(method, { range: { start: beyond, end: beyond }, ...extra });
  }
  assert.equal((await errorOf(text.ask('textDocument/rename', { position: beyond, newName: 'x' }))).code, -32803);
  await livesOn(text);
});

test('an empty text has an answer to everything', async (t) => {
  const text = await (await connect(t, { capabilities })).open('');
  const position = { line: 0, character: 0 };
  for (const [method, extra] of Object.entries(byPosition)) {
    assert.equal(await text.ask(method, { position, ...extra }), null, method);
  }
  for (const name of byDocument) assert.notEqual(await text.ask(`textDocument/${name}`), null, name);
});

test('a document that is not open has no answers', async (t) => {
  const client = await connect(t, { capabilities });
  const textDocument = { uri: 'file:///texts/never-opened.txt' };
  for (const [method, extra] of Object.entries(byPosition)) {
    assert.equal(
      await client.ask(method, { textDocument, position: { line: 0, character: 0 }, ...extra }),
      null,
      method,
    );
  }
  assert.deepEqual(await client.ask('textDocument/diagnostic', { textDocument }), { kind: 'full', items: [] });
});

test('a request with bad params gets an error, and the next one an answer', async (t) => {
  const client = await connect(t, { capabilities });
  const text = await client.open(article);
  const bad: [string, object | undefined][] = [
    ['textDocument/hover', undefined],
    ['textDocument/hover', {}],
    ['textDocument/hover', [1, 2]],
    ['textDocument/hover', { textDocument: null }],
    ['textDocument/hover', { textDocument: { uri: 7 }, position: { line: 0, character: 0 } }],
    ['textDocument/hover', { textDocument: text.textDocument }],
    ['textDocument/hover', { textDocument: text.textDocument, position: { line: '0', character: null } }],
    ['textDocument/semanticTokens/range', { textDocument: text.textDocument, range: { start: 1 } }],
    ['textDocument/rename', { textDocument: text.textDocument, position: { line: 0, character: 0 } }],
    ['glossator/neighbour', { textDocument: text.textDocument, position: text.at('¦Intro'), direction: 'sideways' }],
    ['codeAction/resolve', { title: 'no data' }],
  ];
  for (const [method, params] of bad) {
    assert.equal((await errorOf(client.ask(method, params))).code, -32602, `${method} ${JSON.stringify(params)}`);
  }
  await livesOn(text);
});

test('a malformed notification is logged and changes nothing', async (t) => {
  const client = await connect(t, { capabilities });
  const text = await client.open(article);
  await client.tell('textDocument/didOpen', {
    textDocument: { uri: 'file:///texts/none.txt', languageId: 'x', version: 1 },
  });
  assert.match(await logged(client), /didOpen/);
  await client.tell('textDocument/didChange', { textDocument: text.textDocument, contentChanges: [{}] });
  assert.match(await logged(client), /didChange/);
  await client.tell('textDocument/didChange');
  assert.match(await logged(client), /didChange/);
  await livesOn(text);
});

for (const uri of ['', 'not a uri', 'file:///%zz/[x].txt', 'untitled:Untitled-1', 'file:///C:\\texts\\a b>.txt', '%']) {
  test(`a document may be called ${JSON.stringify(uri)}`, async (t) => {
    const client = await connect(t, { capabilities });
    await livesOn(await client.open(article, uri));
  });
}

test('bytes that are no message do not end the server', async (t) => {
  const client = await connect(t, { capabilities });
  const text = await client.open(article);
  client.transport.raw?.('Content-Length: 9\r\n\r\n{"broken"');
  await livesOn(text);
});

test('a request that was cancelled before its turn is not worked on', async (t) => {
  const transport = overStdio();
  t.after(() => transport.stop());
  const answer = new Promise((resolve) => {
    transport.reader.listen((message) => 'id' in message && message.id === 'late' && resolve(message));
  });
  const messages = [
    { id: 'first', method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
    { id: 'late', method: 'textDocument/hover', params: { textDocument: { uri: 'file:///a.txt' } } },
    { method: '$/cancelRequest', params: { id: 'late' } },
  ].map((message) => JSON.stringify({ jsonrpc: '2.0', ...message }));
  // Written at once, so that the server has them all before it answers the first.
  transport.raw?.(messages.map((message) => `Content-Length: ${message.length}\r\n\r\n${message}`).join(''));
  assert.equal(((await answer) as { error: { code: number } }).error.code, -32800);
});

test('a text above the limit is left alone and says so, until the limit is raised', async (t) => {
  const client = await connect(t);
  const settings = (maxFileSize: number) => ({ settings: { glossator: { maxFileSize } } });
  await client.tell('workspace/didChangeConfiguration', settings(0.0001));
  const text = await client.open(article.replace('Intro', 'Intro '.repeat(20)));
  const { diagnostics } = await client.hear<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  assert.deepEqual(
    diagnostics.map(({ severity, range }) => [severity, range.start.line]),
    [[3, 0]],
  );
  assert.match(String(diagnostics[0]?.message), /glossator\.maxFileSize/);
  assert.equal(await text.askAt('textDocument/hover', 'here.¦2'), null);

  await text.change(2, { range: text.range('More¦ words', 'More¦ words'), text: ' short' });
  await client.tell('workspace/didChangeConfiguration', settings(1));
  const changed = await client.hear<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  assert.equal(changed.diagnostics.length, 1, 'the edit has not made it smaller');
  const read = await client.hear<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
  assert.deepEqual(read.diagnostics, []);
  const hover = await text.ask<Hover>('textDocument/hover', {
    position: { ...text.at('here.¦2'), character: text.at('here.¦2').character + ' short'.length },
  });
  assert.match(JSON.stringify(hover), /Second note/);
});

test('binary content is left alone', async (t) => {
  const text = await (await connect(t, { capabilities })).open(`\0\0\0${article}`);
  const report = await text.ask<DocumentDiagnosticReport>('textDocument/diagnostic');
  assert.match(JSON.stringify(report), /binary content/);
  assert.equal(await text.askAt('textDocument/hover', 'here.¦2'), null);
  await text.change(2, { text: article });
  const fresh = await text.ask<DocumentDiagnosticReport>('textDocument/diagnostic', {
    previousResultId: report.resultId,
  });
  assert.deepEqual(fresh.kind === 'full' && fresh.items, []);
});
