import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { test } from 'node:test';
import type { DocumentDiagnosticReport, PublishDiagnosticsParams } from 'vscode-languageserver-protocol/node';
import { type Client, connect, type OpenText } from './client.js';

const publish = 'textDocument/publishDiagnostics';
const asked = 'workspace/configuration';
const broken = 'One.[^a] Two.[^b]\n\n[^a]: First.\n';
const off = { rules: { 'note/marker-without-note': 'off' } };

async function published(client: Client): Promise<number> {
  return (await client.hear<PublishDiagnosticsParams>(publish)).diagnostics.length;
}

async function pulled(text: OpenText): Promise<number> {
  const report = await text.ask<DocumentDiagnosticReport>('textDocument/diagnostic');
  return report.kind === 'full' ? report.items.length : -1;
}

test('settings are asked for by section and document, and hold as soon as they come', async (t) => {
  const questions: unknown[] = [];
  const client = await connect(t, {
    capabilities: { workspace: { configuration: true } },
    answers: {
      [asked]: ({ items }: { items: unknown[] }) => {
        questions.push(...items);
        return [off];
      },
    },
  });
  const { uri } = await client.open(broken);
  assert.equal(await published(client), 1, 'until the answer comes the defaults hold');
  assert.equal(await published(client), 0);
  assert.deepEqual(questions, [{ scopeUri: uri, section: 'glossator' }]);
});

for (const [name, answer] of Object.entries({ '[]': [], '[null]': [null], null: null, '[[]]': [[]] })) {
  test(`an answer of ${name} means the defaults`, async (t) => {
    const events = new EventEmitter();
    const answered = once(events, 'answered');
    const client = await connect(t, {
      capabilities: { workspace: { configuration: true }, textDocument: { diagnostic: {} } },
      answers: {
        [asked]: () => {
          setImmediate(() => events.emit('answered'));
          return answer;
        },
      },
    });
    const text = await client.open(broken);
    await answered;
    assert.equal(await pulled(text), 1);
    assert.equal(client.unheard('window/logMessage'), 0);
  });
}

test('a client that never answers is served all the same', async (t) => {
  const client = await connect(t, {
    capabilities: { workspace: { configuration: true }, textDocument: { diagnostic: {} } },
    answers: { [asked]: () => new Promise(() => undefined) },
  });
  assert.equal(await pulled(await client.open(broken)), 1);
});

test('a client that cannot be asked may send its settings', async (t) => {
  const client = await connect(t);
  await client.open(broken);
  assert.equal(await published(client), 1);
  await client.tell('workspace/didChangeConfiguration', { settings: { glossator: off } });
  assert.equal(await published(client), 0);
  await client.open(broken, 'file:///texts/later.txt');
  assert.equal(await published(client), 0, 'they hold for what is opened later too');
  await client.tell('workspace/didChangeConfiguration', { settings: null });
  assert.equal(await published(client), 1);
  assert.deepEqual(client.unasked, []);
});

test('rules may come with dotted names', async (t) => {
  const client = await connect(t);
  await client.open(broken);
  assert.equal(await published(client), 1);
  const settings = { glossator: { 'rules.note/marker-without-note': 'off' } };
  await client.tell('workspace/didChangeConfiguration', { settings });
  assert.equal(await published(client), 0);
});

test('a setting of the wrong form is left out, and the log says once which and why', async (t) => {
  const client = await connect(t);
  const wrong = { rules: { 'note/marker-without-note': 'loud' }, inferredMarkers: 'yes', maxFileSize: {} };
  const settings = { glossator: wrong };
  await client.tell('workspace/didChangeConfiguration', { settings });
  await client.tell('workspace/didChangeConfiguration', { settings });
  await client.open(broken);
  assert.equal(await published(client), 1);
  assert.equal(client.unheard('window/logMessage'), 3);
  const log = [];
  while (client.unheard('window/logMessage') > 0) {
    log.push((await client.hear<{ message: string }>('window/logMessage')).message);
  }
  assert.match(log.join('\n'), /glossator\.inferredMarkers is a string; allowed is true or false/);
  assert.match(log.join('\n'), /glossator\.maxFileSize is an object; allowed is a number/);
  assert.match(log.join('\n'), /glossator\.rules\.note\/marker-without-note is "loud"; allowed is one of error,/);
});

test('when settings change, a client that asks is told to ask again, if it knows how', async (t) => {
  let setting: unknown = {};
  const asks: string[] = [];
  const events = new EventEmitter();
  const refreshed = once(events, 'refreshed');
  const client = await connect(t, {
    capabilities: {
      workspace: {
        configuration: true,
        didChangeConfiguration: { dynamicRegistration: true },
        diagnostics: { refreshSupport: true },
        semanticTokens: { refreshSupport: true },
      },
      textDocument: { diagnostic: {} },
    },
    answers: {
      [asked]: () => [setting],
      'client/registerCapability': ({ registrations }: { registrations: { method: string }[] }) => {
        asks.push(...registrations.map(({ method }) => method));
        return null;
      },
      'workspace/diagnostic/refresh': () => {
        asks.push('diagnostics');
        return null;
      },
      'workspace/semanticTokens/refresh': () => {
        asks.push('tokens');
        events.emit('refreshed');
        return null;
      },
    },
  });
  const text = await client.open(broken);
  assert.equal(await pulled(text), 1);
  setting = off;
  await client.tell('workspace/didChangeConfiguration', { settings: {} });
  await refreshed;
  assert.deepEqual(asks, ['workspace/didChangeConfiguration', 'diagnostics', 'tokens']);
  assert.equal(await pulled(text), 0);
  assert.deepEqual(client.unasked, []);
});
