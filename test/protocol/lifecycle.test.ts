import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { version } from '../../package.json';
import { article, Client, connect, errorOf } from './client.js';
import { overIpc, overStdio } from './transport.js';

const hover = { textDocument: { uri: 'file:///texts/article.txt' }, position: { line: 0, character: 6 } };

test('before initialize a request is refused and a document is not taken', async (t) => {
  const client = new Client(overStdio());
  t.after(() => client.transport.stop());
  await client.open(article);
  assert.equal((await errorOf(client.ask('textDocument/hover', hover))).code, -32002);
  assert.equal((await errorOf(client.ask('no/such/request', {}))).code, -32002);
  assert.equal((await errorOf(client.ask('shutdown'))).code, -32002);
  await client.initialize();
  assert.equal(await client.ask('textDocument/hover', hover), null);
});

test('a second initialize is refused', async (t) => {
  const client = await connect(t);
  assert.equal(
    (await errorOf(client.ask('initialize', { processId: null, rootUri: null, capabilities: {} }))).code,
    -32600,
  );
});

test('after shutdown a request is refused, and exit ends the process in peace', async (t) => {
  const client = await connect(t);
  await client.open(article);
  await client.ask('shutdown');
  assert.equal((await errorOf(client.ask('textDocument/hover', hover))).code, -32600);
  assert.equal((await errorOf(client.ask('no/such/request', {}))).code, -32600);
  assert.equal((await errorOf(client.ask('shutdown'))).code, -32600);
  await client.tell('exit');
  assert.equal(await client.transport.exited, 0);
});

test('exit without shutdown ends the process with code 1', async (t) => {
  const client = await connect(t);
  await client.tell('exit');
  assert.equal(await client.transport.exited, 1);
});

for (const [way, transport] of Object.entries({ stdio: overStdio, ipc: overIpc })) {
  test(`a client that hangs up ends the process with code 1, over ${way}`, async (t) => {
    const client = await connect(t, {}, transport());
    client.transport.hangUp?.();
    assert.equal(await client.transport.exited, 1);
  });
}

test('the process ends with code 1 when the editor that started it is dead', async (t) => {
  const editor = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(editor, 'exit');
  const client = await connect(t, { processId: editor.pid });
  assert.equal(await client.transport.exited, 1);
});

test('a request that the server does not know is answered so', async (t) => {
  const client = await connect(t);
  assert.equal((await errorOf(client.ask('textDocument/moniker', hover))).code, -32601);
});

test('the server says its name and counts in UTF-16 units', async (t) => {
  const client = new Client(overStdio());
  t.after(() => client.transport.stop());
  const { serverInfo, capabilities } = await client.initialize({
    capabilities: { general: { positionEncodings: ['utf-8', 'utf-16'] } },
  });
  assert.deepEqual(serverInfo, { name: 'Glossator', version });
  assert.equal(capabilities.positionEncoding, 'utf-16');
});
