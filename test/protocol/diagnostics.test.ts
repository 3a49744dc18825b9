import assert from 'node:assert/strict';
import { test } from 'node:test';
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { Client, connect } from './client.js';
import { overStdio } from './transport.js';

const publish = 'textDocument/publishDiagnostics';
const pulling = { textDocument: { diagnostic: {} } };
const telling = {
  tagSupport: { valueSet: [1 as const, 2 as const] },
  codeDescriptionSupport: true,
  relatedInformation: true,
  dataSupport: true,
};

/** The marker for note b points nowhere, and nothing points to note c. */
const broken = 'One.[^a] Two.[^b]\n\n[^a]: First.\n[^c]: Third.\n';
const whole = 'One.[^a]\n\n[^a]: First.\n';

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

test('a client that asks gets its findings once, and then hears that nothing has changed', async (t) => {
  const client = new Client(overStdio());
  t.after(() => client.transport.stop());
  const { capabilities } = await client.initialize({ capabilities: pulling });
  assert.deepEqual(capabilities.diagnosticProvider, { interFileDependencies: false, workspaceDiagnostics: false });
  const text = await client.open(broken);
  const ask = (previousResultId?: string) =>
    text.ask<DocumentDiagnosticReport>('textDocument/diagnostic', { previousResultId });

  const first = await ask();
  assert.deepEqual(first.kind === 'full' && codes(first.items), [
    'note/marker-without-note',
    'note/note-without-marker',
  ]);
  assert.deepEqual(await ask(first.resultId), { kind: 'unchanged', resultId: first.resultId });
  await text.change(2, { text: whole });
  const second = await ask(first.resultId);
  assert.deepEqual(second.kind === 'full' && second.items, []);
  assert.equal(client.unheard(publish), 0, 'what a client asks for must not be sent to it as well');
});

test('a text that is opened again is not taken for the one before', async (t) => {
  const client = await connect(t, { capabilities: pulling });
  const first = await (await client.open(broken)).ask<DocumentDiagnosticReport>('textDocument/diagnostic');
  await client.tell('textDocument/didClose', { textDocument: { uri: 'file:///texts/article.txt' } });
  const again = await client.open(whole);
  const report = await again.ask<DocumentDiagnosticReport>('textDocument/diagnostic', {
    previousResultId: first.resultId,
  });
  assert.equal(report.kind, 'full');
});

test('a client that does not ask is sent the findings, with the version they were made for', async (t) => {
  const client = new Client(overStdio());
  t.after(() => client.transport.stop());
  const { capabilities } = await client.initialize({ capabilities: { textDocument: { publishDiagnostics: {} } } });
  assert.equal(capabilities.diagnosticProvider, undefined);

  const text = await client.open(broken, undefined, 5);
  const first = await client.hear<PublishDiagnosticsParams>(publish);
  assert.deepEqual([first.uri, first.version], [text.uri, 5]);
  assert.deepEqual(codes(first.diagnostics), ['note/marker-without-note', 'note/note-without-marker']);

  await text.change(4, { text: whole });
  const second = await client.hear<PublishDiagnosticsParams>(publish);
  assert.deepEqual([second.version, second.diagnostics], [4, []]);

  await text.change(6, { text: broken });
  assert.equal((await client.hear<PublishDiagnosticsParams>(publish)).diagnostics.length, 2);
  await client.tell('textDocument/didClose', { textDocument: { uri: text.uri } });
  assert.deepEqual(await client.hear(publish), { uri: text.uri, diagnostics: [] });
  assert.deepEqual(client.unasked, []);
});

test('a finding tells all that the client can show', async (t) => {
  const client = await connect(t, {
    capabilities: { textDocument: { publishDiagnostics: telling } },
    initializationOptions: { ruleDocs: 'file:///extension/docs/rules' },
  });
  const text = await client.open(broken);
  const { diagnostics } = await client.hear<PublishDiagnosticsParams>(publish);
  const [marker, note] = diagnostics;
  assert.equal(marker?.source, 'glossator');
  assert.equal(text.shown(marker?.range), '1: [^b]');
  assert.equal(marker?.codeDescription?.href, 'file:///extension/docs/rules/note/marker-without-note.md');
  assert.equal(marker?.tags, undefined);
  assert.deepEqual(note?.tags, [1], 'a note that nothing points to is shown faded');
  assert.equal((marker?.data as { code: string } | undefined)?.code, 'note/marker-without-note');
});

test('a finding has nothing that the client did not announce', async (t) => {
  const client = await connect(t, { initializationOptions: { ruleDocs: 'file:///extension/docs/rules/' } });
  await client.open(broken);
  const { diagnostics } = await client.hear<PublishDiagnosticsParams>(publish);
  assert.equal(diagnostics.length, 2);
  for (const diagnostic of diagnostics) {
    assert.deepEqual(Object.keys(diagnostic).sort(), ['code', 'message', 'range', 'severity', 'source']);
  }
});

test('there is no address for a rule where the client has named no folder', async (t) => {
  const client = await connect(t, { capabilities: { textDocument: { publishDiagnostics: telling } } });
  await client.open(broken);
  const { diagnostics } = await client.hear<PublishDiagnosticsParams>(publish);
  assert.deepEqual(
    diagnostics.map(({ codeDescription }) => codeDescription),
    [undefined, undefined],
  );
});
